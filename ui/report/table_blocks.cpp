// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/table_blocks.h"

#include "ui/report/typeface.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <memory>
#include <numeric>

namespace splitscape::ui {
namespace {

constexpr qreal kSize = 8.6;
constexpr qreal kLeading = 11.4;
constexpr qreal kRowGap = 1.2;
constexpr qreal kRulePad = 3.2;
constexpr qreal kGap = 11; ///< between columns
constexpr qreal kLeastText = 48; ///< narrowest column of wrapped text
constexpr qreal kLeastHead = 26;

qreal widthOf(const QString& text, bool bold)
{
    return QFontMetricsF(textFont(kSize, bold)).horizontalAdvance(text) / kFontUnits;
}

/// Of Chinese, whose words have no space between them.
bool isIdeographic(QChar character)
{
    return character.unicode() >= 0x2e80 && character.unicode() < 0xe000;
}

/// Lines of at most `width` points, broken at line breaks and after spaces, between Chinese
/// letters, and after every comma of a list; a longer word stays whole.
QStringList wrapped(const QString& text, qreal width, bool bold, bool isList)
{
    const auto endsWord
        = [isList](QChar character) { return character == u' ' || (isList && character == u','); };

    QStringList lines;
    for (const QString& part : text.split(u'\n')) {
        QString line;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, part);
        const auto mayBreakBefore = [&](qsizetype at) {
            if (!isIdeographic(part[at]) && !isIdeographic(part[at - 1]))
                return false;
            finder.setPosition(at);
            return finder.isAtBoundary(); // not before a full stop, nor after a bracket
        };
        for (qsizetype start = 0; start < part.size();) {
            qsizetype end = start;
            while (end < part.size() && !endsWord(part[end])
                   && (end == start || !mayBreakBefore(end)))
                ++end;
            // A comma and the space after it belong together.
            while (end < part.size() && endsWord(part[end]))
                ++end;
            const QString word = part.mid(start, end - start);
            if (!line.isEmpty() && widthOf((line + word).trimmed(), bold) > width) {
                lines += line.trimmed();
                line.clear();
            }
            line += word;
            start = end;
        }
        lines += line.trimmed();
    }
    return lines;
}

/// The heads of a table. Where one needs two lines, every unit goes to the second.
std::vector<QStringList> wrappedHeads(const std::vector<TableColumn>& columns,
                                      const std::vector<qreal>& widths)
{
    std::vector<QStringList> heads;
    bool any = false;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        heads.push_back(wrapped(columns[i].header, widths[i], false, false));
        any = any || heads.back().size() > 1;
    }
    for (std::size_t i = 0; any && i < columns.size(); ++i) {
        const qsizetype unit = columns[i].header.lastIndexOf(QStringLiteral(", "));
        if (columns[i].isNumber && heads[i].size() == 1 && unit > 0)
            heads[i] = {columns[i].header.left(unit + 1), columns[i].header.mid(unit + 2)};
    }
    return heads;
}

/// A table broken into lines.
struct SetTable {
    std::vector<TableColumn> columns;
    std::vector<qreal> widths;
    std::vector<QStringList> head; ///< [column], lines
    std::vector<std::vector<QStringList>> rows; ///< [row][column], lines
    int emphasised = -1;
    qreal width = 0;

    [[nodiscard]] static qreal heightOf(const std::vector<QStringList>& cells)
    {
        qsizetype lines = 1;
        for (const QStringList& cell : cells)
            lines = std::max(lines, cell.size());
        return static_cast<qreal>(lines) * kLeading + kRowGap;
    }
};

/// A column of numbers is as wide as its numbers, and its head is wrapped to that; the rest is for
/// the columns of text.
std::vector<qreal> columnWidths(const ArticleTable& table, qreal width)
{
    std::vector<qreal> widths;
    qreal numbers = 0;
    qreal texts = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        qreal widest
            = table.columns[i].isNumber ? kLeastHead : widthOf(table.columns[i].header, false);
        for (const QString& word : table.columns[i].header.split(u' '))
            widest = std::max(widest, widthOf(word, false));
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (const QString& line : table.rows[row].at(static_cast<qsizetype>(i)).split(u'\n'))
                widest = std::max(widest, widthOf(line, static_cast<int>(row) == table.emphasised));
        }
        widths.push_back(widest + 0.5);
        (table.columns[i].isNumber ? numbers : texts) += widths.back();
    }
    const qreal room = width - kGap * static_cast<qreal>(widths.size() - 1) - numbers;
    if (texts > room && texts > 0) {
        // The widest column of text gives way: the others are labels that read best on one line.
        std::size_t widest = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const bool wider = table.columns[widest].isNumber || widths[i] > widths[widest];
            if (!table.columns[i].isNumber && wider)
                widest = i;
        }
        widths[widest]
            = std::max(std::min(kLeastText, widths[widest]), widths[widest] - (texts - room));
    }
    return widths;
}

SetTable setTable(const ArticleTable& table, qreal width)
{
    SetTable set;
    set.columns = table.columns;
    set.widths = columnWidths(table, width);
    set.emphasised = table.emphasised;
    set.width = std::accumulate(set.widths.begin(), set.widths.end(),
                                kGap * static_cast<qreal>(set.widths.size() - 1));
    set.head = wrappedHeads(table.columns, set.widths);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        std::vector<QStringList> cells;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const QString& text = table.rows[row].at(static_cast<qsizetype>(i));
            cells.push_back(table.columns[i].isNumber
                                ? QStringList(text)
                                : wrapped(text, set.widths[i],
                                          static_cast<int>(row) == table.emphasised,
                                          table.columns[i].isList));
        }
        set.rows.push_back(std::move(cells));
    }
    return set;
}

/// Paints cells and moves on below them; `atBottom`: short ones stand on the last line, as heads
/// do.
void paintCells(QPainter& painter, const SetTable& table, const std::vector<QStringList>& cells,
                QPointF& place, bool bold, bool atBottom)
{
    const qreal height = SetTable::heightOf(cells);
    const QFont font = textFont(kSize, bold);
    qreal x = place.x();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        qreal y = place.y() + 0.78 * kLeading;
        if (atBottom)
            y += height - kRowGap - static_cast<qreal>(cells[i].size()) * kLeading;
        for (const QString& line : cells[i]) {
            painter.save();
            painter.translate(
                x + (table.columns[i].isNumber ? table.widths[i] - widthOf(line, bold) : 0), y);
            painter.scale(1.0 / kFontUnits, 1.0 / kFontUnits);
            painter.setFont(font);
            painter.setPen(colourOf(ColourRole::Text, false));
            painter.drawText(QPointF(), line);
            painter.restore();
            y += kLeading;
        }
        x += table.widths[i] + kGap;
    }
    place.ry() += height;
}

void paintRule(QPainter& painter, const SetTable& table, const QPointF& place, qreal thickness)
{
    QPen pen(colourOf(ColourRole::Text, false), thickness);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(place, place + QPointF(table.width, 0));
}

void paintRows(QPainter& painter, const SetTable& table, std::size_t first, std::size_t last,
               QPointF place)
{
    paintRule(painter, table, place, 0.9);
    place.ry() += kRulePad;
    paintCells(painter, table, table.head, place, false, true);
    place.ry() += kRulePad - kRowGap;
    paintRule(painter, table, place, 0.5);
    place.ry() += kRulePad;
    for (std::size_t row = first; row < last; ++row)
        paintCells(painter, table, table.rows[row], place,
                   static_cast<int>(row) == table.emphasised, false);
    place.ry() += kRulePad - kRowGap;
    paintRule(painter, table, place, 0.9);
}

} // namespace

std::vector<PageBlock> tableBlocks(const ArticleTable& table, qreal width)
{
    const auto set = std::make_shared<const SetTable>(setTable(table, width));
    const qreal frame = SetTable::heightOf(set->head) + 4 * kRulePad;
    // What stands above a table (caption, heading) needs room on the same page.
    const qreal most = page::kTextHeight - 80;
    std::vector<PageBlock> blocks;
    std::size_t first = 0;
    while (first < set->rows.size() || blocks.empty()) {
        std::size_t last = first;
        qreal height = frame;
        while (last < set->rows.size()
               && (last == first || height + SetTable::heightOf(set->rows[last]) <= most))
            height += SetTable::heightOf(set->rows[last++]);
        blocks.push_back({height, blocks.empty() ? 0.0 : 12.0, false,
                          [set, first, last](QPainter& painter, const QPointF& place) {
                              paintRows(painter, *set, first, last, place);
                          }});
        first = last;
        if (set->rows.empty())
            break;
    }
    return blocks;
}

} // namespace splitscape::ui
