// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/article_pdf.h"

#include "splitscape_version.h"
#include "ui/report/page_flow.h"
#include "ui/report/pdf_metadata.h"
#include "ui/report/report_text.h"
#include "ui/report/table_blocks.h"
#include "ui/report/typeface.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontMetricsF>
#include <QLocale>
#include <QTextDocument>
#include <memory>

namespace splitscape::ui {
namespace {

constexpr qreal kBody = 10;
constexpr qreal kCaption = 8.6;
constexpr qreal kListing = 7.2;
constexpr qreal kListingLeading = 9.8;
constexpr qreal kGutter = 15; ///< between things side by side

/// Text of several lines as one block.
PageBlock textBlock(const QString& html, const QFont& font, qreal width, bool justified,
                    qreal lineHeight = 126)
{
    auto document = std::make_shared<QTextDocument>();
    document->setDocumentMargin(0);
    document->setDefaultFont(font);
    document->setUseDesignMetrics(true);
    document->setDefaultStyleSheet(
        QStringLiteral("code{font-family:'DejaVu Sans Mono';font-size:%1px}")
            .arg(qRound(0.84 * font.pixelSize())));
    document->setHtml(
        QStringLiteral("<p align=\"%2\" style=\"margin:0;line-height:%1%\">%3</p>")
            .arg(lineHeight)
            .arg(justified ? QStringLiteral("justify") : QStringLiteral("left"), html));
    document->setTextWidth(width * kFontUnits);
    const qreal height = document->size().height() / kFontUnits;
    return {height, 0, false, [document](QPainter& painter, const QPointF& place) {
                painter.save();
                painter.translate(place);
                painter.scale(1.0 / kFontUnits, 1.0 / kFontUnits);
                QAbstractTextDocumentLayout::PaintContext context;
                context.palette.setColor(QPalette::Text, colourOf(ColourRole::Text, false));
                document->documentLayout()->draw(&painter, context);
                painter.restore();
            }};
}

PageBlock spaced(PageBlock block, qreal before, bool keepWithNext = false)
{
    block.before = before;
    block.keepWithNext = keepWithNext;
    return block;
}

PageBlock captionBlock(const QString& label, const QString& text, qreal width)
{
    return textBlock(
        QStringLiteral("<b>%1</b>\u2002%2").arg(label.toHtmlEscaped(), text.toHtmlEscaped()),
        textFont(kCaption), width, false, 118);
}

PageBlock drawingBlock(const Drawing& drawing, qreal width)
{
    const qreal scale = std::min(1.0, width / drawing.size.width());
    const qreal left = (width - drawing.size.width() * scale) / 2;
    return {drawing.size.height() * scale, 0, false,
            [drawing, scale, left](QPainter& painter, const QPointF& place) {
                painter.save();
                painter.translate(place + QPointF(left, 0));
                painter.scale(scale, scale);
                ui::paint(painter, drawing, false);
                painter.restore();
            }};
}

/// Blocks below each other as one.
PageBlock stacked(std::vector<PageBlock> blocks)
{
    qreal height = 0;
    for (const PageBlock& block : blocks)
        height += block.before + block.height;
    return {height, 0, false,
            [blocks = std::move(blocks)](QPainter& painter, const QPointF& place) {
                qreal y = place.y();
                for (const PageBlock& block : blocks) {
                    y += block.before;
                    block.paint(painter, {place.x(), y});
                    y += block.height;
                }
            }};
}

PageBlock besideEachOther(PageBlock left, PageBlock right, qreal offset)
{
    const qreal height = std::max(left.height, right.height);
    return {height, 0, false,
            [left = std::move(left), right = std::move(right), offset](QPainter& painter,
                                                                       const QPointF& place) {
                left.paint(painter, place);
                right.paint(painter, place + QPointF(offset, 0));
            }};
}

std::vector<PageBlock> blocksOf(const ArticleFigure& figure, qreal width)
{
    return {
        drawingBlock(figure.drawing, width),
        spaced(captionBlock(ReportText::tr("Figure %1.").arg(figure.number), figure.caption, width),
               6)};
}

std::vector<PageBlock> blocksOf(const ArticleTable& table, qreal width)
{
    std::vector<PageBlock> blocks{
        captionBlock(ReportText::tr("Table %1.").arg(table.number), table.caption, width)};
    for (PageBlock& block : tableBlocks(table, width))
        blocks.push_back(std::move(block));
    blocks[1].before = 4;
    return blocks;
}

std::vector<PageBlock> blocksOf(const std::variant<ArticleFigure, ArticleTable>& cell, qreal width)
{
    return std::visit([width](const auto& one) { return blocksOf(one, width); }, cell);
}

/// Puts the elements of an article on pages.
class PageWriter {
public:
    PageWriter(PageFlow& flow, bool justified)
        : m_flow(flow)
        , m_justified(justified)
    {
    }

    void operator()(const ArticleHeading& heading) const
    {
        m_flow.add(spaced(textBlock(heading.text.toHtmlEscaped(), textFont(13.5, true),
                                    page::kTextWidth, false, 110),
                          20, true));
    }
    void operator()(const ArticleParagraph& paragraph) const
    {
        m_flow.add(
            spaced(textBlock(paragraph.html, textFont(kBody), page::kTextWidth, m_justified), 8));
    }
    void operator()(const ArticleRow& row) const
    {
        if (row.cells.size() == 2) {
            const qreal width = (page::kTextWidth - kGutter) / 2;
            PageBlock pair
                = besideEachOther(stacked(blocksOf(row.cells[0], width)),
                                  stacked(blocksOf(row.cells[1], width)), width + kGutter);
            if (pair.height <= page::kTextHeight) {
                m_flow.addFloating(spaced(std::move(pair), 16));
                return;
            }
        }
        if (row.cells.size() == 1 && std::holds_alternative<ArticleFigure>(row.cells.front())) {
            m_flow.addFloating(spaced(stacked(blocksOf(row.cells.front(), page::kTextWidth)), 16));
            return;
        }
        // One below the other: a table can then go on over a page's end.
        for (const auto& cell : row.cells) {
            std::vector<PageBlock> blocks = blocksOf(cell, page::kTextWidth);
            blocks.front().before = 16;
            blocks.front().keepWithNext = true;
            for (PageBlock& block : blocks)
                m_flow.add(std::move(block));
        }
    }
    void operator()(const ArticleListing& listing) const
    {
        const QStringList lines = linesOf(listing.text);
        for (qsizetype i = 0; i < lines.size(); ++i)
            // Never a single line alone on a page.
            m_flow.add(lineBlock(lines[i], i == 0 ? 7 : 0, i == 0 || i + 2 == lines.size()));
    }
    void operator()(const ArticleReferences& references) const
    {
        constexpr qreal indent = 18;
        for (qsizetype i = 0; i < references.entries.size(); ++i) {
            PageBlock number = textBlock(QStringLiteral("[%1]").arg(i + 1), textFont(kCaption),
                                         indent, false, 118);
            PageBlock entry = textBlock(references.entries[i].toHtmlEscaped(), textFont(kCaption),
                                        page::kTextWidth - indent, false, 118);
            m_flow.add(spaced(besideEachOther(std::move(number), std::move(entry), indent),
                              i == 0 ? 8 : 3));
        }
    }

private:
    /// Lines of the page's width; longer ones continue indented.
    [[nodiscard]] static QStringList linesOf(const QString& text)
    {
        const qreal character
            = QFontMetricsF(listingFont(kListing)).horizontalAdvance(u'0') / kFontUnits;
        const auto most = static_cast<qsizetype>(page::kTextWidth / character);
        QStringList lines;
        for (QString line : text.split(u'\n')) {
            while (line.size() > most) {
                lines += line.left(most);
                line = QStringLiteral("    ") + line.mid(most);
            }
            lines += line;
        }
        return lines;
    }
    [[nodiscard]] static PageBlock lineBlock(const QString& line, qreal before, bool keepWithNext)
    {
        return {kListingLeading, before, keepWithNext,
                [line](QPainter& painter, const QPointF& place) {
                    painter.save();
                    painter.translate(place.x(), place.y() + 0.76 * kListingLeading);
                    painter.scale(1.0 / kFontUnits, 1.0 / kFontUnits);
                    painter.setFont(listingFont(kListing));
                    painter.setPen(colourOf(ColourRole::Text, false));
                    painter.drawText(QPointF(), line);
                    painter.restore();
                }};
    }

    PageFlow& m_flow;
    bool m_justified;
};

PageBlock ruleBlock()
{
    return {1, 12, false, [](QPainter& painter, const QPointF& place) {
                painter.setPen(QPen(colourOf(ColourRole::Outline, false), 0.6));
                painter.drawLine(place, place + QPointF(page::kTextWidth, 0));
            }};
}

/// Chinese has few spaces; stretched to the margin, they would be holes.
bool isJustified(const Article& article)
{
    return QLocale(article.language).language() != QLocale::Chinese;
}

void addTitle(PageFlow& flow, const Article& article)
{
    flow.add(spaced(
        textBlock(article.title.toHtmlEscaped(), textFont(20, true), page::kTextWidth, false, 108),
        0, true));
    for (const QString& line : article.byline)
        flow.add(spaced(
            textBlock(QStringLiteral("<span style=\"color:%1\">%2</span>")
                          .arg(colourOf(ColourRole::MutedText, false).name(), line.toHtmlEscaped()),
                      textFont(9.5), page::kTextWidth, false, 115),
            4, true));
    flow.add(ruleBlock());
    flow.add(spaced(
        textBlock(article.summary, textFont(11), page::kTextWidth, isJustified(article)), 10));
}

} // namespace

Result<QByteArray> toPdf(const Article& article)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(article.title);
    writer.setCreator(QStringLiteral("Splitscape " SPLITSCAPE_VERSION));
    writer.setDocumentXmpMetadata(xmpMetadata(article));
    PageFlow flow(writer, article.byline.value(0));
    addTitle(flow, article);
    const PageWriter pages(flow, isJustified(article));
    for (const ArticleElement& element : article.elements)
        std::visit(pages, element);
    if (!flow.finish())
        return Error{ErrorCode::Internal, "the report", "it could not be encoded as PDF"};
    return bytes;
}

} // namespace splitscape::ui
