// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/article_html.h"

#include "splitscape_version.h"
#include "ui/report/drawing_svg.h"
#include "ui/report/report_text.h"
#include "ui/report/typeface.h"

namespace splitscape::ui {
namespace {

constexpr const char* kStyle = R"(
*{box-sizing:border-box}
html{background:var(--surface);color:var(--text);-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:48rem;padding:3.5rem 1.5rem 5rem;font-size:1.06rem;line-height:1.5;
 font-variant-numeric:lining-nums;hyphens:auto}
header{border-bottom:1px solid var(--grid);margin-bottom:2rem;padding-bottom:1.2rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .6rem;font-weight:600;text-wrap:balance}
h2{font-size:1.3rem;margin:2.6rem 0 .6rem;font-weight:600;break-after:avoid}
.byline{color:var(--muted);margin:.1rem 0}
.summary{font-size:1.13rem;margin:1.2rem 0 0}
p{margin:.7rem 0}
code,pre{font-family:var(--mono);font-size:.82em}
pre{background:color-mix(in srgb,var(--grid) 35%,transparent);padding:.8rem 1rem;overflow-x:auto;line-height:1.45;white-space:pre-wrap;
 overflow-wrap:anywhere;hyphens:none}
.row{display:grid;gap:1.5rem 2rem;margin:1.6rem 0;align-items:start}
.pair{grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr))}
figure{margin:0;break-inside:avoid;min-width:0}
svg{display:block;width:100%;height:auto;max-height:32rem}
figcaption,caption{font-size:.9rem;line-height:1.4;color:var(--muted);text-align:left;margin-top:.7rem;hyphens:manual}
caption{caption-side:top;margin:0 0 .5rem;padding-bottom:.5rem}
figcaption b,caption b{color:var(--text)}
.scroll{overflow-x:auto;break-inside:avoid;min-width:0}
table{border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums lining-nums;border-bottom:1.5px solid var(--text)}
thead{border-top:1.5px solid var(--text);border-bottom:.75px solid var(--text)}
th,td{padding:.22rem .55rem;text-align:left;vertical-align:top;font-weight:inherit;hyphens:none}
th:first-child,td:first-child{padding-left:0}
th:last-child,td:last-child{padding-right:0}
th.n,td.n{text-align:right;white-space:nowrap}
thead th{white-space:normal;vertical-align:bottom}
th[scope=row]{white-space:nowrap}
td{overflow-wrap:break-word}
.row:not(.pair) figure{overflow-x:auto}
.row:not(.pair) svg{min-width:34rem}
.row:not(.pair) figcaption{position:sticky;left:0}
tr.best{font-weight:700}
ol{padding-left:1.6rem}
li{margin:.3rem 0;overflow-wrap:anywhere}
@page{size:A4;margin:22mm 24mm}
@media print{html{font-size:9.4pt}body{max-width:none;padding:0}th,td{padding-top:.1rem;padding-bottom:.1rem}pre{background:none;padding:0}.row{break-inside:avoid}.pair{grid-template-columns:1fr 1fr}}
)";

/// Writes the elements of an article.
class HtmlWriter {
public:
    explicit HtmlWriter(QByteArray& html)
        : m_html(html)
    {
    }

    void operator()(const ArticleHeading& heading) const
    {
        m_html += "<h2>" + escaped(heading.text) + "</h2>\n";
    }
    void operator()(const ArticleParagraph& paragraph) const
    {
        m_html += "<p>" + paragraph.html.toUtf8() + "</p>\n";
    }
    void operator()(const ArticleListing& listing) const
    {
        m_html += "<pre tabindex=\"0\"><code>" + escaped(listing.text) + "</code></pre>\n";
    }
    void operator()(const ArticleReferences& references) const
    {
        m_html += "<ol>\n";
        for (const QString& entry : references.entries)
            m_html += "<li>" + escaped(entry) + "</li>\n";
        m_html += "</ol>\n";
    }
    void operator()(const ArticleRow& row) const
    {
        m_html += row.cells.size() > 1 ? "<div class=\"row pair\">\n" : "<div class=\"row\">\n";
        for (const auto& cell : row.cells)
            std::visit(*this, cell);
        m_html += "</div>\n";
    }
    void operator()(const ArticleFigure& figure) const
    {
        m_html += "<figure>\n"
            + toSvg(figure.drawing, SvgColours::Page, "f" + QByteArray::number(figure.number))
            + "<figcaption><b>" + escaped(ReportText::tr("Figure %1.").arg(figure.number)) + "</b> "
            + escaped(figure.caption) + "</figcaption>\n</figure>\n";
    }
    void operator()(const ArticleTable& table) const
    {
        m_html += "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\""
            + escaped(ReportText::tr("Table %1").arg(table.number)) + "\"><table>\n<caption><b>"
            + escaped(ReportText::tr("Table %1.").arg(table.number)) + "</b> "
            + escaped(table.caption) + "</caption>\n<thead><tr>";
        for (const TableColumn& column : table.columns)
            m_html += QByteArray("<th scope=\"col\"") + (column.isNumber ? " class=\"n\">" : ">")
                + escaped(column.header) + "</th>";
        m_html += "</tr></thead>\n<tbody>\n";
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            writeRow(table, row);
        m_html += "</tbody>\n</table></div>\n";
    }

private:
    void writeRow(const ArticleTable& table, std::size_t row) const
    {
        m_html += static_cast<int>(row) == table.emphasised ? "<tr class=\"best\">" : "<tr>";
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            // The first cell names its row.
            const QByteArray tag = i == 0 ? "th scope=\"row\"" : "td";
            QByteArray text = escaped(table.rows[row].at(static_cast<qsizetype>(i)));
            if (table.columns[i].isList)
                text.replace(",", ",<wbr>");
            text.replace("\n", "<br>");
            m_html += '<' + tag + (table.columns[i].isNumber ? " class=\"n\">" : ">") + text
                + (i == 0 ? "</th>" : "</td>");
        }
        m_html += "</tr>\n";
    }

    QByteArray& m_html;
};

QByteArray head(const Article& article)
{
    const QByteArray fonts = "body{font-family:" + textFamilies().toUtf8()
        + "}\n:root{--mono:" + listingFamilies().toUtf8() + "}\n";
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(article.language)
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" "
          "content=\"Splitscape " SPLITSCAPE_VERSION "\">\n<meta name=\"keywords\" content=\""
        + escaped(article.keywords.join(QStringLiteral(", "))) + "\">\n<title>"
        + escaped(article.title) + "</title>\n<style>\n:root{color-scheme:light dark;"
        + colourProperties(false) + "}\n@media screen and (prefers-color-scheme:dark){:root{"
        + colourProperties(true) + "}}\n" + fonts + kStyle + "</style>\n</head>\n";
}

} // namespace

QByteArray toHtml(const Article& article)
{
    QByteArray html
        = head(article) + "<body>\n<main>\n<header>\n<h1>" + escaped(article.title) + "</h1>\n";
    for (const QString& line : article.byline)
        html += "<p class=\"byline\">" + escaped(line) + "</p>\n";
    html += "<p class=\"summary\">" + article.summary.toUtf8() + "</p>\n</header>\n";
    const HtmlWriter writer(html);
    for (const ArticleElement& element : article.elements)
        std::visit(writer, element);
    return html + "</main>\n</body>\n</html>\n";
}

} // namespace splitscape::ui
