// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/article_tables.h"

#include "core/base/safe_text.h"

#include <QLatin1String>

namespace splitscape::ui {
namespace {

/// With control characters as people can read them; line ends stay.
QString plainText(QString text)
{
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    return QString::fromStdString(visible(text.toStdString()));
}

QString latexText(const QString& text)
{
    QString escaped;
    for (const QChar letter : plainText(text)) {
        switch (letter.unicode()) {
        case u'\\':
            escaped += QLatin1String("\\textbackslash{}");
            break;
        case u'~':
            escaped += QLatin1String("\\textasciitilde{}");
            break;
        case u'<':
            escaped += QLatin1String("\\textless{}");
            break;
        case u'>':
            escaped += QLatin1String("\\textgreater{}");
            break;
        case u'|':
            escaped += QLatin1String("\\textbar{}");
            break;
        case u'^':
            escaped += QLatin1String("\\textasciicircum{}");
            break;
        case u'&':
        case u'%':
        case u'$':
        case u'#':
        case u'_':
        case u'{':
        case u'}':
            escaped += QLatin1Char('\\');
            escaped += letter;
            break;
        case u'±':
            escaped += QLatin1String("$\\pm$");
            break;
        case u'×':
            escaped += QLatin1String("$\\times$");
            break;
        case u'µ':
            escaped += QLatin1String("$\\mu$");
            break;
        case u'–':
            escaped += QLatin1String("--");
            break;
        case u'\u00a0':
        case u'\u202f':
            escaped += QLatin1Char('~');
            break;
        case u'\n':
            escaped += QLatin1String("; ");
            break;
        default:
            escaped += letter;
        }
    }
    return escaped;
}

QString csvText(QString text, bool isNumber)
{
    text = plainText(std::move(text));
    bool hasNumber = isNumber || text == QLatin1Char('-');
    if (!hasNumber)
        static_cast<void>(text.toDouble(&hasNumber));
    if (!hasNumber)
        text = QString::fromStdString(spreadsheetText(text.toStdString()));
    text.replace(QLatin1Char('\n'), QLatin1String("; "));
    text.replace(QChar(u'\u00a0'), QLatin1Char(' '));
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\""))
        + QLatin1Char('"');
}

} // namespace

std::vector<ArticleTable> tablesOf(const Article& article)
{
    std::vector<ArticleTable> tables;
    for (const ArticleElement& element : article.elements) {
        const auto* row = std::get_if<ArticleRow>(&element);
        if (!row)
            continue;
        for (const auto& cell : row->cells) {
            if (const auto* table = std::get_if<ArticleTable>(&cell))
                tables.push_back(*table);
        }
    }
    return tables;
}

QByteArray toLatex(const ArticleTable& table)
{
    QString columns;
    QStringList head;
    for (const TableColumn& column : table.columns) {
        columns += column.isNumber ? QLatin1Char('r') : QLatin1Char('l');
        head += latexText(column.header);
    }
    QString text = QStringLiteral("% \\usepackage{booktabs}\n\\begin{table}\n\\centering\n"
                                  "\\caption{%1}\n\\begin{tabular}{%2}\n\\toprule\n%3 \\\\\n"
                                  "\\midrule\n")
                       .arg(latexText(table.caption), columns,
                            head.join(QLatin1String(" & ")));
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const bool isBold = static_cast<int>(row) == table.emphasised;
        QStringList cells;
        for (const QString& cell : table.rows[row])
            cells += isBold ? QStringLiteral("\\textbf{%1}").arg(latexText(cell))
                            : latexText(cell);
        text += cells.join(QLatin1String(" & ")) + QLatin1String(" \\\\\n");
    }
    return (text + QLatin1String("\\bottomrule\n\\end{tabular}\n\\end{table}\n")).toUtf8();
}

QByteArray toCsv(const ArticleTable& table)
{
    QString text;
    const auto line = [&text, &table](QStringList cells, bool isHead) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            cells[i] = csvText(cells[i], !isHead && table.columns[static_cast<std::size_t>(i)].isNumber);
        text += cells.join(QLatin1Char(',')) + QLatin1String("\r\n");
    };
    QStringList head;
    for (const TableColumn& column : table.columns)
        head += column.header;
    line(head, true);
    for (const QStringList& row : table.rows)
        line(row, false);
    return text.toUtf8();
}

} // namespace splitscape::ui
