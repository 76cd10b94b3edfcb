// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evidence.h"
#include "ui/report/article_sections.h"
#include "ui/report/evidence_figures.h"
#include "ui/report/report_text.h"
#include "ui/text/baselines.h"
#include "ui/text/evidence.h"
#include "ui/text/figures.h"

#include <QLocale>

#include <algorithm>

namespace splitscape::ui {
namespace {

constexpr std::size_t kPatientsShown = 40;

ArticleTable baselineTable(ArticleWriter& writer, const report::Report& report)
{
    ArticleTable table
        = writer.table(ReportText::tr("What the answer is measured against, by the same trainer "
                                      "within the same limits, on the same test part."),
                       {{ReportText::tr("Way"), false},
                        {ReportText::tr("Test accuracy, %")},
                        {ReportText::tr("95 % for so many samples, were they independent")},
                        {ReportText::tr("Energy")}});
    const auto& bySample = report.evidence.bySample;
    const auto row = [&](const QString& name, double mean, const std::optional<double>& deviation,
                         const QString& energy) {
        const auto interval
            = bySample ? evaluate::accuracyInterval(mean, bySample->samples) : std::nullopt;
        table.rows.push_back(
            {name,
             deviation ? QStringLiteral("%1 ± %2").arg(percentCell(mean), percentCell(*deviation))
                       : percentCell(mean),
             interval ? QStringLiteral("%1–%2").arg(percentCell(interval->low),
                                                    percentCell(interval->high))
                      : unknownText(),
             energy});
    };
    const auto energyOf = [&report](const partition::PointCost& cost) {
        return millijouleText(partition::scenarioEnergy(cost, report.spec.rules.judging.scenario));
    };
    if (report.extraction && report.answer->candidate->best)
        row(ReportText::tr("the answer"), report.extraction->testAccuracyMean,
            report.extraction->testAccuracyDeviation, energyOf(*report.answer->candidate->best));
    table.emphasised = table.rows.empty() ? -1 : 0;
    for (const evaluate::Baseline& baseline : report.baselines->baselines)
        row(baselineText(baseline), baseline.testAccuracyMean, baseline.testAccuracyDeviation,
            energyOf(baseline.deployment));
    if (const auto& commonest = report.evidence.commonest)
        row(ReportText::tr("always answering %1").arg(QString::fromStdString(commonest->name)),
            commonest->share, std::nullopt, QStringLiteral("–"));
    return table;
}

ArticleTable practiceTable(ArticleWriter& writer, const report::Report& report)
{
    ArticleTable table
        = writer.table(ReportText::tr("Best practices for architecture search (Lindauer and "
                                      "Hutter, JMLR 2020), as far as a program can tell."),
                       {{ReportText::tr("Practice"), false},
                        {ReportText::tr("Kept"), false},
                        {ReportText::tr("Why"), false}});
    for (const report::PracticeAnswer& answer : report.evidence.practices) {
        const PracticeText text = practiceText(answer);
        table.rows.push_back({text.practice, text.kept, text.reason});
    }
    return table;
}

void writeScores(ArticleWriter& writer, const report::Report& report)
{
    constexpr QSizeF half{220, 170};
    const evaluate::TestFigures& figures = *report.evidence.figures;
    const QStringList sentences = scoreSentences(figures);
    if (!sentences.isEmpty())
        writer.paragraph(sentences.join(QLatin1Char(' ')));
    if (figures.curves) {
        const QString positive = QString::fromStdString(report.className(1));
        writer.row(
            {{writer.figure(ReportText::tr("Receiver operating characteristic of the first "
                                           "training."),
                            drawRoc(*figures.curves, positive, half)),
              writer.figure(ReportText::tr("Precision against sensitivity of the first training."),
                            drawPrecisionRecall(*figures.curves, positive, half))}});
    }
    if (figures.calibration)
        writer.row({{writer.figure(ReportText::tr("Calibration: how often a prediction is right "
                                                  "against the probability that the network "
                                                  "states, in tenths; a disc is as large as its "
                                                  "tenth has samples."),
                                   drawCalibration(*figures.calibration, half))}});
}

} // namespace

QString qualification(const report::Report& report)
{
    return QLatin1Char('(')
        + qualificationText(report.evidence, report.spec.dataset.split, report.baselines)
              .toHtmlEscaped()
        + QLatin1Char(')');
}

void writeTrust(ArticleWriter& writer, const report::Report& report)
{
    if (!report.answer)
        return;
    writer.heading(ReportText::tr("How far to trust it"));
    QStringList lines;
    for (const QString& line : certificateLines(report.evidence))
        lines += line.toHtmlEscaped();
    writer.paragraph(lines.join(QLatin1Char(' ')));
    if (report.extraction) {
        QStringList limits;
        for (const report::Limitation limitation : report.evidence.limitations)
            limits += limitationText(limitation, report.evidence).toHtmlEscaped();
        writer.paragraph(
            ReportText::tr("<b>Limitations.</b> %1").arg(limits.join(QLatin1Char(' '))));
        if (report.evidence.figures)
            writeScores(writer, report);
    }
    if (report.baselines && !report.baselines->baselines.empty())
        writer.table(baselineTable(writer, report));
    if (report.extraction && report.evidence.figures
        && report.evidence.figures->patients.size() > 1)
        writer.table(patientTable(writer, report.evidence.figures->patients, report.classNames,
                                  kPatientsShown));
    writer.table(practiceTable(writer, report));
}

} // namespace splitscape::ui
