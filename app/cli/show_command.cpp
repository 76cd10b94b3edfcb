// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show_command.h"

#include "app/cli/arguments.h"
#include "app/cli/messages.h"
#include "app/cli/run_json.h"
#include "app/cli/run_report.h"
#include "app/cli/series_report.h"
#include "core/record/run_view.h"

#include <ostream>

namespace splitscape::cli {

int ShowCommand::run(const std::vector<std::string>& arguments, const Streams& streams,
                     std::stop_token stop) const
{
    CLI::App app("Prints what a run found.", "splitscape-cli show");
    std::string file;
    bool asJson = false;
    app.add_option("file", file, "the run (.splitscape), or the folder of a study of several searches")->type_name("FILE");
    app.add_flag("--json", asJson, "everything, candidates included, as JSON");
    if (const auto over = parseArguments(app, arguments, streams))
        return *over;
    if (file.empty())
        return report(streams, {ErrorCode::UsageInvalid, "FILE", "name the run to show"});
    if (report::isSeries(file)) {
        const auto series = report::readSeries(file, std::move(stop));
        if (!series)
            return report(streams, series.error());
        if (asJson)
            streams.out << seriesJson(*series).dump(
                2, ' ', false, nlohmann::ordered_json::error_handler_t::replace)
                        << '\n';
        else
            printSeries(streams.out, *series);
        return report(streams, series->damage);
    }
    const Result<record::RunView> view = record::loadRun(file, std::move(stop));
    if (!view)
        return report(streams, view.error());
    if (asJson)
        streams.out << runJson(*view).dump(2, ' ', false,
                                           nlohmann::ordered_json::error_handler_t::replace)
                    << '\n';
    else
        printRun(streams.out, *view);
    noteProtection(streams, view->hasChecksums);
    if (view->damage.empty())
        return Done;
    note(streams, "what could be read is above; `splitscape-cli recover` writes it to a new file");
    return report(streams, view->damage);
}

} // namespace splitscape::cli
