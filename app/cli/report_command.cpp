// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_command.h"

#include "app/cli/arguments.h"
#include "app/cli/messages.h"
#include "app/cli/offscreen_gui.h"
#include "app/cli/output_file.h"
#include "app/cli/report_parts.h"
#include "core/report/report.h"
#include "ui/report/report_writer.h"

namespace splitscape::cli {

namespace {

struct Options {
    std::string file;
    std::string output;
    std::string parts;
    bool force = false;
};

std::optional<int> readOptions(Options& options, const std::vector<std::string>& arguments,
                               const Streams& streams)
{
    CLI::App app("Writes the question, the answer and the evidence of a run as an article; needs "
                 "no display.",
                 "splitscape-cli report");
    app.add_option("file", options.file,
                   "the run (.splitscape), or the folder of a study of several searches")
        ->type_name("FILE");
    app.add_option("-o,--output", options.output, "the file to write, .pdf or .html")
        ->type_name("FILE");
    app.add_option("--parts", options.parts,
                   "a folder for every table as LaTeX (booktabs) and CSV and every figure as PDF "
                   "and SVG at the width of a column")
        ->type_name("FOLDER");
    app.add_flag("--force", options.force, "replace a file that is there");
    return parseArguments(app, arguments, streams);
}

/// `Facts` of a run or of several: report::Report, report::Series.
template <typename Facts>
Result<void> write(const Facts& facts, const Options& options)
{
    const OffscreenGui gui;
    if (!options.output.empty()) {
        const auto format = ui::reportFormatOf(options.output);
        if (const auto written = ui::writeReport(facts, options.output, *format); !written)
            return written.error();
    }
    if (!options.parts.empty()) {
        if (const auto written = writeParts(facts, options.parts, options.force); !written)
            return written.error();
    }
    return {};
}

/// The parts of the run that could not be read.
Result<Problems> writeFor(const Options& options, const Streams& streams, std::stop_token stop)
{
    if (options.file.empty())
        return Error{ErrorCode::UsageInvalid, "FILE", "name the run to report"};
    if (options.output.empty() && options.parts.empty())
        return Error{ErrorCode::UsageInvalid, "--output",
                     "it is missing: say where to write the report, or its --parts"};
    if (!options.output.empty()) {
        if (const auto format = ui::reportFormatOf(options.output); !format)
            return format.error();
        if (const auto good = checkOutputFile(options.output, options.force, options.file); !good)
            return good.error();
    }
    if (report::isSeries(options.file)) {
        const auto series = report::readSeries(options.file, std::move(stop));
        if (!series)
            return series.error();
        const auto written = write(*series, options);
        return written ? Result<Problems>(series->damage) : written.error();
    }
    const auto view = record::loadRun(options.file, stop);
    if (!view)
        return view.error();
    noteProtection(streams, view->hasChecksums);
    const auto report
        = report::makeReport(*view, std::filesystem::path(options.file).filename().string());
    if (!report)
        return report.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, options.file, "stopped on request"};
    const auto written = write(*report, options);
    return written ? Result<Problems>(view->damage) : written.error();
}

} // namespace

int ReportCommand::run(const std::vector<std::string>& arguments, const Streams& streams,
                       std::stop_token stop) const
{
    Options options;
    if (const auto over = readOptions(options, arguments, streams))
        return *over;
    const auto damage = writeFor(options, streams, std::move(stop));
    if (!damage)
        return report(streams, damage.error());
    if (!options.output.empty())
        note(streams, "the report is in " + options.output);
    if (!options.parts.empty())
        note(streams, "its tables and figures are in " + options.parts);
    return damage->empty() ? int{Done} : report(streams, *damage);
}

} // namespace splitscape::cli
