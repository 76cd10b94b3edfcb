// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_parts.h"

#include "core/base/pending_file.h"
#include "ui/report/article_tables.h"
#include "ui/report/figure_writer.h"
#include "ui/report/report_article.h"
#include "ui/report/report_figures.h"
#include "ui/report/series_article.h"
#include "ui/report/series_figures.h"

#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace splitscape::cli {

namespace {

namespace fs = std::filesystem;

constexpr qreal kColumn = 252; // points

using Part = std::pair<std::string, QByteArray>; // name and content

std::vector<Part> tableParts(const ui::Article& article)
{
    std::vector<Part> parts;
    int number = 0;
    for (const ui::ArticleTable& table : ui::tablesOf(article)) {
        const std::string stem = "table-" + std::to_string(++number);
        parts.emplace_back(stem + ".tex", ui::toLatex(table));
        parts.emplace_back(stem + ".csv", ui::toCsv(table));
    }
    return parts;
}

/// A figure as wide as a column, by the shape of what is usual.
QSizeF columnSize(const QSizeF& usual)
{
    return QSizeF(kColumn, kColumn * usual.height() / usual.width()).expandedTo(ui::kLeastFigure);
}

Result<void> addFigure(std::vector<Part>& parts, std::string_view name, const ui::Drawing& drawing)
{
    for (const auto& [ending, format] :
         {std::pair(".pdf", ui::FigureFormat::Pdf), std::pair(".svg", ui::FigureFormat::Svg)}) {
        auto bytes = ui::encoded(drawing, format, false);
        if (!bytes)
            return bytes.error();
        parts.emplace_back("figure-" + std::string(name) + ending, *std::move(bytes));
    }
    return {};
}

Result<int> writeAll(const std::vector<Part>& parts, const fs::path& folder, bool force)
{
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure)
        return Error{ErrorCode::CannotWrite, folder.string(), failure.message()};
    PendingFiles files;
    for (const auto& [name, content] : parts) {
        if (!force && fs::exists(folder / name, failure))
            return Error{ErrorCode::CannotWrite, (folder / name).string(), "it is there already"};
        const auto added = files.add(
            folder / name, {content.constData(), static_cast<std::size_t>(content.size())});
        if (!added)
            return added.error();
    }
    if (const auto written = files.commit(); !written)
        return written.error();
    return static_cast<int>(parts.size());
}

} // namespace

Result<int> writeParts(const report::Report& report, const fs::path& folder, bool force)
{
    std::vector<Part> parts = tableParts(ui::articleOf(report));
    for (std::size_t i = 0; i < ui::kFigureNames.size(); ++i) {
        const auto kind = static_cast<ui::FigureKind>(i);
        const auto drawing = ui::drawFigure(kind, report, columnSize(ui::usualSize(kind)));
        if (!drawing)
            continue; // the run has nothing to show in it
        if (const auto added = addFigure(parts, ui::kFigureNames[i], *drawing); !added)
            return added.error();
    }
    return writeAll(parts, folder, force);
}

Result<int> writeParts(const report::Series& series, const fs::path& folder, bool force)
{
    std::vector<Part> parts = tableParts(ui::articleOf(series));
    const QSizeF size = columnSize(ui::usualSize(ui::FigureKind::Accuracy));
    if (ui::hasSeriesAccuracy(series)) {
        if (const auto added = addFigure(parts, "accuracy", ui::drawSeriesAccuracy(series, size));
            !added)
            return added.error();
    }
    if (ui::hasSeriesBudget(series)) {
        if (const auto added = addFigure(parts, "budget", ui::drawSeriesBudget(series, size));
            !added)
            return added.error();
    }
    return writeAll(parts, folder, force);
}

} // namespace splitscape::cli
