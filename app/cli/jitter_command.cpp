// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jitter_command.h"

#include "app/cli/arguments.h"
#include "app/cli/messages.h"
#include "app/cli/prepared_data.h"
#include "app/cli/run_report.h"
#include "core/run/jitter.h"

#include <algorithm>
#include <ostream>

namespace splitscape::cli {

int JitterCommand::run(const std::vector<std::string>& arguments, const Streams& streams,
                       std::stop_token stop) const
{
    CLI::App app("Scores the found network of a run on its test part with the R peaks moved at random, "
                 "as a detector misses them, without training. The figure is kept with the run, "
                 "and `show`, `report` and the window show it.",
                 "splitscape-cli jitter");
    std::string file;
    std::string data;
    std::vector<int> levels{1, 2, 3, 5, 8, 10, 12, 15};
    bool asJson = false;
    bool isKept = true;
    app.add_option("file", file, "the run (.splitscape)")->type_name("FILE");
    app.add_option("--data", data, "where the data is now; only the same data is taken")
        ->type_name("PATH");
    addIntegerList(app, "--samples", levels,
                   "by how many samples of the recording at most, 0 to 1000; what the study itself "
                   "has is scored in any case, and levels below that are not");
    app.add_flag("!--no-keep", isKept, "only print it");
    app.add_flag("--json", asJson, "as JSON");
    if (const auto over = parseArguments(app, arguments, streams))
        return *over;
    if (file.empty())
        return report(streams, {ErrorCode::UsageInvalid, "FILE", "name the run"});
    std::sort(levels.begin(), levels.end());
    if (levels.empty() || levels.front() < 0 || levels.back() > 1000)
        return report(streams,
                      {ErrorCode::UsageInvalid, "--samples", "they are from 0 to 1000 samples"});
    const auto view = record::loadRun(file, stop);
    if (!view)
        return report(streams, view.error());
    const auto curve
        = run::measureJitter(file, levels, data, {preparedDataFolder()}, {}, std::move(stop));
    if (!curve)
        return report(streams, curve.error());
    if (isKept)
        if (const auto kept = run::keepJitter(file, *curve); !kept)
            return report(streams, kept.error());
    const int own = curve->steps.front().samples;
    if (levels.front() < own)
        streams.err << "The study itself moves the peaks by up to " << own
                    << " samples, so lower levels are not scored.\n";
    if (asJson)
        streams.out << evaluate::toText(*curve) << '\n';
    else
        printJitter(streams.out, *view, *curve);
    return Done;
}

} // namespace splitscape::cli
