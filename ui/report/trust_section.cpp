// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/article_sections.h"
#include "ui/text/baselines.h"
#include "ui/text/evidence.h"
#include "ui/text/figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace splitscape::ui {
namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

constexpr std::size_t kPatientsShown = 40;

QString percent(double share) { return QLocale().toString(100.0 * share, 'f', 1); }

ArticleTable baselineTable(ArticleWriter& writer, const report::Report& report)
{
    ArticleTable table
        = writer.table(ReportText::tr("What the answer is measured against, by the same trainer "
                                      "within the same limits, on the same test part."),
                       {{ReportText::tr("Way"), false},
                        {ReportText::tr("Test accuracy, %")},
                        {ReportText::tr("Energy")}});
    const auto row = [&](const QString& name, double mean, const std::optional<double>& deviation,
                         const partition::PointCost& cost) {
        table.rows.push_back(
            {name,
             deviation ? QStringLiteral("%1 ± %2").arg(percent(mean), percent(*deviation))
                       : percent(mean),
             millijouleText(
                 partition::scenarioEnergy(cost, report.spec.rules.judging.scenario))});
    };
    if (report.extraction && report.answer->candidate->best)
        row(ReportText::tr("the answer"), report.extraction->testAccuracyMean,
            report.extraction->testAccuracyDeviation, *report.answer->candidate->best);
    table.emphasised = table.rows.empty() ? -1 : 0;
    for (const evaluate::Baseline& baseline : report.baselines->baselines)
        row(baselineText(baseline), baseline.testAccuracyMean, baseline.testAccuracyDeviation,
            baseline.deployment);
    return table;
}

ArticleTable patientTable(ArticleWriter& writer, const report::Report& report)
{
    std::vector<TableColumn> columns{{ReportText::tr("Patient"), false},
                                     {ReportText::tr("Samples")},
                                     {ReportText::tr("Accuracy, %")}};
    for (std::size_t c = 0; c < report.classNames.size(); ++c)
        columns.push_back({ReportText::tr("%1 found, %")
                               .arg(QString::fromStdString(report.classNames[c]))});
    ArticleTable table = writer.table(
        ReportText::tr("Patients of the test part, the least accurate first, all trainings "
                       "together."),
        std::move(columns));
    const auto& patients = report.evidence.figures->patients;
    for (std::size_t i = 0; i < std::min(patients.size(), kPatientsShown); ++i) {
        const evaluate::PatientFigures& patient = patients[i];
        QStringList row{QString::fromStdString(patient.name), countText(patient.samples),
                        percent(patient.confusion.accuracy())};
        for (int c = 0; c < patient.confusion.classes; ++c)
            row += patient.confusion.actual(c) > 0 ? percent(patient.confusion.sensitivity(c))
                                                   : unknownText();
        table.rows.push_back(std::move(row));
    }
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

QString eventSentence(const evaluate::EventFigures& events)
{
    if (events.recordings == 0)
        return ReportText::tr("Seizures could not be counted as events, since no recording is "
                              "whole in the test part.");
    const metrics::EventScore& score = events.score;
    const auto orNone
        = [](const std::optional<double>& share) { return share ? percentText(*share) : unknownText(); };
    QString sentence
        = ReportText::tr("As events (any overlap, 30 s before and 60 s after tolerated), on %1 "
                         "whole recordings of %2 h: sensitivity %3, precision %4, F1 %5, %6 false "
                         "alarms in 24 h.")
              .arg(countText(std::int64_t(events.recordings)),
                   QLocale().toString(events.hours, 'f', 1), orNone(score.sensitivity()),
                   orNone(score.precision()), orNone(score.f1()),
                   QLocale().toString(score.falseAlarmsPerDay().value_or(0.0), 'f', 1));
    if (const auto latency = score.meanLatency_s())
        sentence += ReportText::tr(" A seizure is found after %1 s on average.")
                        .arg(QLocale().toString(*latency, 'f', 1));
    return sentence;
}

void writeScores(ArticleWriter& writer, const report::Report& report)
{
    const evaluate::TestFigures& figures = *report.evidence.figures;
    QStringList sentences;
    if (figures.curves)
        sentences += ReportText::tr("The area under the ROC curve is %1, the average precision "
                                    "%2, where chance gives %3.")
                         .arg(QLocale().toString(figures.curves->areaUnderRoc, 'f', 3),
                              QLocale().toString(figures.curves->averagePrecision, 'f', 3),
                              QLocale().toString(figures.curves->positiveShare, 'f', 3));
    if (figures.calibration)
        sentences += ReportText::tr("The probability that the network states is off by %1 on "
                                    "average.")
                         .arg(percentText(figures.calibration->expectedError));
    if (figures.events)
        sentences += eventSentence(*figures.events);
    if (!sentences.isEmpty())
        writer.paragraph(sentences.join(QLatin1Char(' ')));
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
        writer.paragraph(ReportText::tr("<b>Limitations.</b> %1")
                             .arg(limits.join(QLatin1Char(' '))));
        if (report.evidence.figures)
            writeScores(writer, report);
    }
    if (report.baselines && !report.baselines->baselines.empty())
        writer.table(baselineTable(writer, report));
    if (report.extraction && report.evidence.figures
        && report.evidence.figures->patients.size() > 1)
        writer.table(patientTable(writer, report));
    writer.table(practiceTable(writer, report));
}

} // namespace splitscape::ui
