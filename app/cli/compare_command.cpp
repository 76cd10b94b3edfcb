// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_command.h"

#include "app/cli/arguments.h"
#include "app/cli/compare_report.h"
#include "app/cli/messages.h"

#include <ostream>

namespace splitscape::cli {

namespace {

constexpr std::size_t kFewest = 2;

/// The summaries are small, so one run after the other is read and let go.
Result<std::vector<ComparedRun>> readRuns(const std::vector<std::string>& files,
                                          std::stop_token stop)
{
    std::vector<ComparedRun> runs;
    for (const std::string& file : files) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, file, {}};
        const Result<record::RunView> view = record::loadRun(file, stop);
        if (!view)
            return view.error();
        runs.push_back({file, record::summarise(*view)});
    }
    return runs;
}

} // namespace

int CompareCommand::run(const std::vector<std::string>& arguments, const Streams& streams,
                        std::stop_token stop) const
{
    CLI::App app("Puts what several runs found side by side.", "splitscape-cli compare");
    std::vector<std::string> files;
    bool asJson = false;
    app.add_option("files", files, "two or more runs (.splitscape)")->type_name("FILE");
    app.add_flag("--json", asJson,
                 "the figures, generations, Pareto fronts and differing settings as JSON");
    if (const auto over = parseArguments(app, arguments, streams))
        return *over;
    if (files.size() < kFewest)
        return report(streams,
                      {ErrorCode::UsageInvalid, "FILE", "name two or more runs to compare"});
    const Result<std::vector<ComparedRun>> runs = readRuns(files, stop);
    if (!runs)
        return report(streams, runs.error());
    if (asJson)
        streams.out << comparisonJson(*runs).dump(2, ' ', false,
                                                  nlohmann::ordered_json::error_handler_t::replace)
                    << '\n';
    else
        printComparison(streams.out, *runs);
    Problems damage;
    for (const ComparedRun& one : *runs) {
        noteProtection(streams, one.summary.hasChecksums, one.file);
        damage.insert(damage.end(), one.summary.damage.begin(), one.summary.damage.end());
    }
    return report(streams, damage);
}

} // namespace splitscape::cli
