// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_command.h"

#include "app/cli/arguments.h"
#include "app/cli/messages.h"
#include "app/cli/offscreen_gui.h"
#include "app/cli/output_file.h"
#include "core/base/text.h"
#include "core/report/report.h"
#include "ui/report/figure_writer.h"
#include "ui/report/report_figures.h"

#include <algorithm>
#include <limits>

namespace splitscape::cli {

namespace {

constexpr qreal kMargin = 8; // points

struct Options {
    std::string file;
    std::string figure;
    std::string output;
    std::optional<long long> candidate;
    std::string size;
    std::string theme = "light";
    bool force = false;
};

/// Options as the drawing takes them.
struct Request {
    ui::FigureKind kind = ui::FigureKind::Accuracy;
    ui::FigureFormat format = ui::FigureFormat::Svg;
    QSizeF size;
};

std::optional<int> readOptions(Options& options, const std::vector<std::string>& arguments,
                               const Streams& streams)
{
    CLI::App app("Draws a figure of a run; the ending of the output says as what.",
                 "splitscape-cli figure");
    app.add_option("file", options.file, "the run (.splitscape)")->type_name("FILE");
    app.add_option("--figure", options.figure,
                   "accuracy, population, points, split, fog-sweep, confusion or latency")
        ->type_name("NAME")
        ->required();
    app.add_option("-o,--output", options.output,
                   "the file to write: .svg, .png (300 dots per inch) or .pdf")
        ->type_name("FILE")
        ->required();
    addInteger(app, "--candidate", options.candidate, 0, std::numeric_limits<long long>::max(),
               "the candidate's number; without, the best one");
    app.add_option("--size", options.size, "width and height in points (1/72 inch), e.g. 330x210")
        ->type_name("WxH");
    app.add_option("--theme", options.theme, "light or dark")
        ->type_name("NAME")
        ->capture_default_str();
    app.add_flag("--force", options.force, "replace a file that is there");
    return parseArguments(app, arguments, streams);
}

Result<ui::FigureKind> kindOf(const std::string& name)
{
    const auto found = std::find(ui::kFigureNames.begin(), ui::kFigureNames.end(), name);
    if (found != ui::kFigureNames.end())
        return static_cast<ui::FigureKind>(found - ui::kFigureNames.begin());
    const auto near = nearestName(name, ui::kFigureNames);
    return Error{
        ErrorCode::UsageInvalid, "--figure",
        "there is no figure \"" + name.substr(0, 40) + "\""
            + (near ? ", did you mean \"" + *near + "\"?"
                    : std::string(
                        ": it is accuracy, population, points, split, fog-sweep, confusion or latency"))};
}

Result<QSizeF> sizeOf(const std::string& text, ui::FigureKind kind)
{
    if (text.empty())
        return ui::usualSize(kind) + QSizeF(2 * kMargin, 2 * kMargin);
    const auto cross = text.find('x');
    const auto side = [](std::string_view digits) {
        return static_cast<qreal>(parseInteger(digits).value_or(0));
    };
    const QSizeF size(side(std::string_view(text).substr(0, cross)),
                      cross == std::string::npos ? 0.0
                                                 : side(std::string_view(text).substr(cross + 1)));
    if (size.expandedTo(ui::kLeastFigure) != size || size.boundedTo(ui::kLargestFigure) != size)
        return Error{ErrorCode::UsageInvalid, "--size",
                     "it is WIDTHxHEIGHT in points, from 200x120 to 2000x2000, found \""
                         + text.substr(0, 40) + "\""};
    return size;
}

Result<Request> requestOf(const Options& options)
{
    if (options.file.empty())
        return Error{ErrorCode::UsageInvalid, "FILE", "name the run to draw"};
    if (options.theme != "light" && options.theme != "dark")
        return Error{ErrorCode::UsageInvalid, "--theme", "it is light or dark"};
    const auto kind = kindOf(options.figure);
    if (!kind)
        return kind.error();
    const auto format = ui::figureFormatOf(options.output);
    if (!format)
        return format.error();
    const auto size = sizeOf(options.size, *kind);
    if (!size)
        return size.error();
    if (const auto good = checkOutputFile(options.output, options.force, options.file); !good)
        return good.error();
    return Request{*kind, *format, *size};
}

/// The parts of the run that could not be read.
Result<Problems> draw(const Options& options, const Request& request, const Streams& streams,
                      std::stop_token stop)
{
    const auto view = record::loadRun(options.file, stop);
    if (!view)
        return view.error();
    noteProtection(streams, view->hasChecksums);
    std::optional<std::uint64_t> candidate;
    if (options.candidate)
        candidate = static_cast<std::uint64_t>(*options.candidate);
    const auto report = report::makeReport(
        *view, std::filesystem::path(options.file).filename().string(), candidate);
    if (!report)
        return report.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, options.file, "stopped on request"};
    const OffscreenGui gui;
    const auto drawing
        = ui::drawFigure(request.kind, *report, request.size - QSizeF(2 * kMargin, 2 * kMargin));
    if (!drawing)
        return drawing.error();
    if (const auto written = ui::writeFigure(ui::framed(*drawing, kMargin), options.output,
                                             request.format, options.theme == "dark");
        !written)
        return written.error();
    return view->damage;
}

} // namespace

int FigureCommand::run(const std::vector<std::string>& arguments, const Streams& streams,
                       std::stop_token stop) const
{
    Options options;
    if (const auto over = readOptions(options, arguments, streams))
        return *over;
    const auto request = requestOf(options);
    if (!request)
        return report(streams, request.error());
    const auto damage = draw(options, *request, streams, std::move(stop));
    if (!damage)
        return report(streams, damage.error());
    note(streams, "the figure is in " + options.output);
    return damage->empty() ? int{Done} : report(streams, *damage);
}

} // namespace splitscape::cli
