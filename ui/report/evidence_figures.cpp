// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/evidence_figures.h"

#include "ui/report/plot.h"
#include "ui/report/report_text.h"
#include "ui/text/figures.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace splitscape::ui {
namespace {

/// Both axes go from 0 to 100 %.
Plot sharesPlot(Drawing& drawing, const QString& horizontal, const QString& vertical,
                const std::vector<LegendEntry>& legend)
{
    const qreal baseline = drawLegend(drawing, kPlotLeft, kNameSize, legend);
    Plot plot(drawing, plotArea(drawing.size, baseline), AxisScale::linear(0, 100, 5),
              AxisScale::linear(0, 1, 5));
    plot.drawVerticalAxis(vertical, 100.0);
    plot.drawHorizontalAxis(horizontal);
    return plot;
}

/// At most 500 of the points.
template <typename Place>
QPolygonF curveOf(const std::vector<metrics::OperatingPoint>& points, const Place& place)
{
    QPolygonF curve;
    for (const std::size_t i : evenlyTaken(points.size(), 500))
        curve += place(points[i]);
    return curve;
}

QString eventSentence(const evaluate::EventFigures& events)
{
    if (events.recordings == 0)
        return ReportText::tr("Seizures could not be counted as events, since no recording is "
                              "whole in the test part.");
    const metrics::EventScore& score = events.score;
    const auto orNone = [](const std::optional<double>& share) {
        return share ? percentText(*share) : unknownText();
    };
    QString sentence
        = ReportText::tr("As events (any overlap, 30 s before and 60 s after tolerated), on %1 "
                         "whole recordings of %2 h: sensitivity %3, precision %4, F1 %5, %6 false "
                         "alarms in 24 h.")
              .arg(countText(std::int64_t(events.recordings)),
                   QLocale().toString(events.hours, 'f', 1), orNone(score.sensitivity()),
                   orNone(score.precision()), orNone(score.f1()),
                   QLocale().toString(score.falseAlarmsPerDay().value_or(0.0), 'f', 1));
    if (const auto latency = score.meanLatency_s())
        sentence += ReportText::tr(" The first window called so begins %1 s after the onset on "
                                   "average.")
                        .arg(QLocale().toString(*latency, 'f', 1));
    return sentence;
}

} // namespace

Drawing drawRoc(const evaluate::CurveFigures& curves, const QString& positive, const QSizeF& size)
{
    Drawing drawing{size, ReportText::tr("Receiver operating characteristic"), {}, {}};
    const QString area = QLocale().toString(curves.areaUnderRoc, 'f', 3);
    const Plot plot = sharesPlot(
        drawing, ReportText::tr("false positive rate, %"), ReportText::tr("sensitivity, %"),
        {{ReportText::tr("%1, area %2", "name of a class").arg(positive, area), ColourRole::Edge,
          LegendEntry::Shape::Line},
         {ReportText::tr("chance"), ColourRole::MutedText, LegendEntry::Shape::Dashes}});
    drawing.line(plot.at(0, 0), plot.at(100, 1), {ColourRole::MutedText, 0.9, true});
    QPolygonF curve{plot.at(0, 0)};
    curve += curveOf(curves.first.points, [&plot](const metrics::OperatingPoint& point) {
        return plot.at(100.0 * point.falsePositiveRate, point.sensitivity);
    });
    drawing.polyline(curve, {ColourRole::Edge, 1.6, false});
    drawing.description
        = ReportText::tr("The area under the curve is %1; chance is 0.5.").arg(area);
    return drawing;
}

Drawing drawPrecisionRecall(const evaluate::CurveFigures& curves, const QString& positive,
                            const QSizeF& size)
{
    Drawing drawing{size, ReportText::tr("Precision against sensitivity"), {}, {}};
    const QString average = QLocale().toString(curves.averagePrecision, 'f', 3);
    const Plot plot = sharesPlot(
        drawing, ReportText::tr("sensitivity, %"), ReportText::tr("precision, %"),
        {{ReportText::tr("%1, average %2", "name of a class").arg(positive, average),
          ColourRole::Edge, LegendEntry::Shape::Line},
         {ReportText::tr("chance"), ColourRole::MutedText, LegendEntry::Shape::Dashes}});
    drawing.line(plot.at(0, curves.positiveShare), plot.at(100, curves.positiveShare),
                 {ColourRole::MutedText, 0.9, true});
    drawing.polyline(curveOf(curves.first.points,
                             [&plot](const metrics::OperatingPoint& point) {
                                 return plot.at(100.0 * point.sensitivity, point.precision);
                             }),
                     {ColourRole::Edge, 1.6, false});
    drawing.description = ReportText::tr("The average precision is %1; chance gives %2.")
                              .arg(average, QLocale().toString(curves.positiveShare, 'f', 3));
    return drawing;
}

Drawing drawCalibration(const metrics::Calibration& calibration, const QSizeF& size)
{
    Drawing drawing{size, ReportText::tr("Calibration"), {}, {}};
    const Plot plot = sharesPlot(
        drawing, ReportText::tr("stated probability, %"), ReportText::tr("right, %"),
        {{ReportText::tr("predictions"), ColourRole::Edge, LegendEntry::Shape::Disc},
         {ReportText::tr("as stated"), ColourRole::MutedText, LegendEntry::Shape::Dashes}});
    drawing.line(plot.at(0, 0), plot.at(100, 1), {ColourRole::MutedText, 0.9, true});
    std::int64_t most = 1;
    for (const metrics::CalibrationBin& bin : calibration.bins)
        most = std::max(most, bin.samples);
    QPolygonF line;
    for (const metrics::CalibrationBin& bin : calibration.bins) {
        if (bin.samples == 0)
            continue;
        const QPointF at = plot.at(100.0 * bin.stated, bin.observed);
        line += at;
        const double share = static_cast<double>(bin.samples) / static_cast<double>(most);
        drawing.disc(at, 1.5 + 4.5 * std::sqrt(share), Fill{ColourRole::Edge, 0.55});
    }
    drawing.polyline(line, {ColourRole::Edge, 1.1, false});
    drawing.description = ReportText::tr("The stated probability is off by %1 on average.")
                              .arg(percentText(calibration.expectedError));
    return drawing;
}

QStringList scoreSentences(const evaluate::TestFigures& figures)
{
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
    return sentences;
}

ArticleTable patientTable(ArticleWriter& writer,
                          const std::vector<evaluate::PatientFigures>& patients,
                          const std::vector<std::string>& classNames, std::size_t most)
{
    std::vector<TableColumn> columns{{ReportText::tr("Patient"), false},
                                     {ReportText::tr("Samples")},
                                     {ReportText::tr("Accuracy, %")}};
    for (const std::string& name : classNames)
        columns.push_back({ReportText::tr("%1 found, %").arg(QString::fromStdString(name))});
    ArticleTable table = writer.table(
        ReportText::tr("Patients of the test part, the least accurate first, all trainings "
                       "together."),
        std::move(columns));
    for (std::size_t i = 0; i < std::min(patients.size(), most); ++i) {
        const evaluate::PatientFigures& patient = patients[i];
        QStringList row{QString::fromStdString(patient.name), countText(patient.samples),
                        percentCell(patient.confusion.accuracy())};
        for (int c = 0; c < patient.confusion.classes; ++c)
            row += patient.confusion.actual(c) > 0 ? percentCell(patient.confusion.sensitivity(c))
                                                   : unknownText();
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace splitscape::ui
