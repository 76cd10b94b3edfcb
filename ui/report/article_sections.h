// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/article.h"

#include <QSizeF>

namespace splitscape::ui {

inline constexpr QSizeF kHalfWidth{220, 170}; ///< points, of one of two figures side by side

/// Adds elements and counts figures and tables.
class ArticleWriter {
public:
    explicit ArticleWriter(Article& article)
        : m_article(article)
    {
    }

    void heading(const QString& text) { m_article.elements.emplace_back(ArticleHeading{text}); }
    void paragraph(const QString& html) { m_article.elements.emplace_back(ArticleParagraph{html}); }
    void listing(const QString& text) { m_article.elements.emplace_back(ArticleListing{text}); }
    void row(ArticleRow row) { m_article.elements.emplace_back(std::move(row)); }
    void table(ArticleTable table) { row({{std::move(table)}}); }
    void references(QStringList entries)
    {
        m_article.elements.emplace_back(ArticleReferences{std::move(entries)});
    }

    [[nodiscard]] ArticleFigure figure(QString caption, Drawing drawing)
    {
        return {++m_figures, std::move(caption), std::move(drawing)};
    }
    [[nodiscard]] ArticleTable table(QString caption, std::vector<TableColumn> columns)
    {
        return {++m_tables, std::move(caption), std::move(columns), {}, -1};
    }

private:
    Article& m_article;
    int m_figures = 0;
    int m_tables = 0;
};

/// The drawing of the answer, where there is one.
void writeHero(ArticleWriter& writer, const report::Report& report);
/// The sections of a report, in their order.
void writeQuestion(ArticleWriter& writer, const report::Report& report);
void writeAnswer(ArticleWriter& writer, const report::Report& report);
void writeTrust(ArticleWriter& writer, const report::Report& report);
void writeEvidence(ArticleWriter& writer, const report::Report& report);
void writeReproduction(ArticleWriter& writer, const report::Report& report);
void writeSources(ArticleWriter& writer, const report::Report& report);

/// "layer 1 runs on the STM32L476RG, 64 values go out by Bluetooth LE, the other 8 layers run on
/// the fog node": where a network is cut, escaped.
[[nodiscard]] QString cutSentence(const report::Report& report, const partition::PointCost& point);
/// qualificationText() in brackets, escaped: what belongs beside a test accuracy.
[[nodiscard]] QString qualification(const report::Report& report);
/// The protocol in words: "by patient: nobody is in two parts".
[[nodiscard]] QString splitText(const data::SplitSpec& split);
/// "96.9 ± 0.8 %", or without the spread where there is none.
[[nodiscard]] QString testAccuracyText(const evaluate::ExtractionResult& extraction);

} // namespace splitscape::ui
