// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_parts.h"

#include "core/base/pending_file.h"
#include "ui/report/article_tables.h"
#include "ui/report/figure_writer.h"
#include "ui/report/report_article.h"
#include "ui/report/report_figures.h"

#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace splitscape::cli {

namespace {

namespace fs = std::filesystem;

constexpr qreal kColumn = 252; // points

using Part = std::pair<std::string, QByteArray>; // name and content

std::vector<Part> tableParts(const report::Report& report)
{
    std::vector<Part> parts;
    int number = 0;
    for (const ui::ArticleTable& table : ui::tablesOf(ui::articleOf(report))) {
        const std::string stem = "table-" + std::to_string(++number);
        parts.emplace_back(stem + ".tex", ui::toLatex(table));
        parts.emplace_back(stem + ".csv", ui::toCsv(table));
    }
    return parts;
}

Result<std::vector<Part>> figureParts(const report::Report& report)
{
    std::vector<Part> parts;
    for (std::size_t i = 0; i < ui::kFigureNames.size(); ++i) {
        const auto kind = static_cast<ui::FigureKind>(i);
        const QSizeF usual = ui::usualSize(kind);
        const QSizeF size(kColumn, kColumn * usual.height() / usual.width());
        const auto drawing = ui::drawFigure(kind, report, size.expandedTo(ui::kLeastFigure));
        if (!drawing)
            continue; // the run has nothing to show in it
        for (const auto& [ending, format] :
             {std::pair(".pdf", ui::FigureFormat::Pdf), std::pair(".svg", ui::FigureFormat::Svg)}) {
            auto bytes = ui::encoded(*drawing, format, false);
            if (!bytes)
                return bytes.error();
            parts.emplace_back("figure-" + std::string(ui::kFigureNames[i]) + ending,
                               *std::move(bytes));
        }
    }
    return parts;
}

} // namespace

Result<int> writeParts(const report::Report& report, const fs::path& folder, bool force)
{
    std::vector<Part> parts = tableParts(report);
    auto figures = figureParts(report);
    if (!figures)
        return figures.error();
    parts.insert(parts.end(), figures->begin(), figures->end());
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

} // namespace splitscape::cli
