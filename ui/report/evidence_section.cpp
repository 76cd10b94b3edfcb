// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/timing.h"
#include "ui/report/article_sections.h"
#include "ui/report/report_figures.h"
#include "ui/report/report_text.h"
#include "ui/text/figures.h"
#include "ui/text/forecasts.h"
#include "ui/text/strategies.h"

#include <QLocale>

namespace splitscape::ui {
namespace {

QString percentWhereKnown(const std::optional<double>& share)
{
    return share ? percentCell(*share) : unknownText();
}

QString verdictText(std::uint8_t violations)
{
    QStringList broken;
    if (violations & partition::FlashViolation)
        broken += ReportText::tr("Flash");
    if (violations & partition::RamViolation)
        broken += ReportText::tr("RAM");
    if (violations & partition::EnergyViolation)
        broken += ReportText::tr("energy");
    if (violations & partition::LatencyViolation)
        broken += ReportText::tr("latency");
    if (violations & partition::PowerViolation)
        broken += ReportText::tr("average power");
    QStringList reasons;
    if (!broken.isEmpty())
        reasons += ReportText::tr("%1 broken").arg(broken.join(QStringLiteral(", ")));
    if (violations & partition::PointViolation)
        reasons += ReportText::tr("before the first point allowed");
    if (violations & partition::SidesViolation)
        reasons += ReportText::tr("the last layer runs on the fog node");
    return reasons.isEmpty() ? ReportText::tr("all kept") : reasons.join(QStringLiteral("; "));
}

ArticleTable pointTable(ArticleWriter& writer, const report::Report& report)
{
    ArticleTable table
        = writer.table(ReportText::tr("Every partition point of the answer. Point 1 sends the raw "
                                      "input, the last one the class scores; the best "
                                      "one is bold. Fog energies at a factor of %1.")
                           .arg(QLocale().toString(report.spec.rules.judging.fogFactor, 'g', 6)),
                       {{ReportText::tr("Point")},
                        {ReportText::tr("Sent values")},
                        {ReportText::tr("Flash, KiB")},
                        {ReportText::tr("RAM, KiB")},
                        {ReportText::tr("Compute, mJ")},
                        {ReportText::tr("Radio, mJ")},
                        {ReportText::tr("Edge, mJ")},
                        {ReportText::tr("Fog, mJ")},
                        {ReportText::tr("Total, mJ")},
                        {ReportText::tr("Limits"), false}});
    for (const partition::PointCost& cost : report.answer->partition.points)
        table.rows.push_back({QString::number(cost.point), countText(cost.sentValues),
                              kibibyteCell(cost.flash), kibibyteCell(cost.ram),
                              millijouleCell(cost.edgeCompute), millijouleCell(cost.edgeTransmit),
                              millijouleCell(cost.edge()), millijouleCell(cost.fog()),
                              millijouleCell(cost.total()), verdictText(cost.violations)});
    table.emphasised = report.answer->partition.bestPoint.value_or(0) - 1;
    return table;
}

/// Time and average power of every point, where the rules say something of them.
ArticleTable timeTable(ArticleWriter& writer, const report::Report& report)
{
    const partition::Rules& rules = report.spec.rules;
    ArticleTable table = writer.table(
        ReportText::tr("Latency of one inference and average power of the wearable at every "
                       "partition point. Times of the radio and the fog node count where they are "
                       "stated."),
        {{ReportText::tr("Point")},
         {ReportText::tr("Front end, ms")},
         {ReportText::tr("Layers, ms")},
         {ReportText::tr("Radio, ms")},
         {ReportText::tr("Fog, ms")},
         {ReportText::tr("Waiting, ms")},
         {ReportText::tr("Latency, ms")},
         {ReportText::tr("Average power, µW")}});
    const auto milliseconds
        = [](Seconds time) { return QLocale().toString(time.count() * 1e3, 'f', 3); };
    for (const partition::PointCost& cost : report.answer->partition.points) {
        const auto timing = partition::timingOf(
            cost, rules, report.answer->candidate->architecture.lengths.front());
        const auto power = partition::averagePower(cost, rules);
        const auto text = [&](Seconds partition::Timing::*part) {
            return timing ? milliseconds((*timing).*part) : unknownText();
        };
        table.rows.push_back(
            {QString::number(cost.point), text(&partition::Timing::frontEnd),
             text(&partition::Timing::edge), text(&partition::Timing::radio),
             text(&partition::Timing::fog), text(&partition::Timing::waiting),
             timing ? milliseconds(timing->total()) : unknownText(),
             power ? QLocale().toString(power->inMicrowatts(), 'f', 1) : unknownText()});
    }
    table.emphasised = report.answer->partition.bestPoint.value_or(0) - 1;
    return table;
}

ArticleTable runnerUpTable(ArticleWriter& writer, const report::Report& report)
{
    const bool total = report.spec.rules.judging.scenario == partition::Scenario::TotalEnergy;
    ArticleTable table = writer.table(
        ReportText::tr(
            "Runners-up: the next best valid architectures, by accuracy on the selection half."),
        {{ReportText::tr("Candidate")},
         {ReportText::tr("Selection, %")},
         {ReportText::tr("Held back, %")},
         {total ? ReportText::tr("Total, mJ") : ReportText::tr("Edge, mJ")},
         {ReportText::tr("Flash, KiB")},
         {ReportText::tr("RAM, KiB")},
         {ReportText::tr("Point")},
         {ReportText::tr("Length, and Channel below"), false, true}});
    for (const evaluate::CandidatePtr& one : report.runnersUp)
        table.rows.push_back(
            {QString::number(one->id), percentWhereKnown(one->training->selectionAccuracy),
             percentWhereKnown(one->heldBackAccuracy),
             millijouleCell(
                 partition::scenarioEnergy(*one->best, report.spec.rules.judging.scenario)),
             kibibyteCell(one->best->flash), kibibyteCell(one->best->ram),
             QString::number(one->best->point), architectureCell(one->architecture)});
    return table;
}

void writePoints(ArticleWriter& writer, const report::Report& report)
{
    writer.row({{writer.figure(ReportText::tr("Energy of every partition point; pale bars do not "
                                              "fit Flash or RAM, a number stands "
                                              "above a bar that is broken off."),
                               drawPoints(report, kHalfWidth)),
                 writer.figure(ReportText::tr("The answer’s least total energy as the fog computes "
                                              "more efficiently, with the point "
                                              "that gives it."),
                               drawFogSweep(report, kHalfWidth))}});
    writer.table(pointTable(writer, report));
    if (partition::statesTime(report.spec.rules))
        writer.table(timeTable(writer, report));
}

/// Accuracy where R peaks are missed.
ArticleTable jitterTable(ArticleWriter& writer, const evaluate::JitterCurve& curve)
{
    ArticleTable table = writer.table(
        ReportText::tr(
            "Test accuracy of the answer where a detector misses the R peak of a beat by "
            "up to so many samples, with the weights of the search."),
        {{ReportText::tr("Samples")}, {ReportText::tr("Accuracy, %")}});
    for (const evaluate::JitterAccuracy& step : curve.steps)
        table.rows.push_back({QString::number(step.samples), percentWhereKnown(step.accuracy)});
    return table;
}

} // namespace

void writeEvidence(ArticleWriter& writer, const report::Report& report)
{
    writer.heading(ReportText::tr("The evidence"));
    writer.paragraph(
        ReportText::tr(
            "The search assessed %1 candidates in %2 generations: %3 keep all limits, %4 need too "
            "much "
            "energy, %5 fit Flash and RAM at no point, and the training of %6 failed. It "
            "trained %7 networks; the others had been trained before, or needed no training to be "
            "ruled out.")
            .arg(countText(report.counts.total()),
                 countText(std::int64_t(report.generations.size())), countText(report.counts.valid),
                 countText(report.counts.invalid), countText(report.counts.abandoned),
                 countText(report.counts.failed), countText(report.counts.trained)));
    ArticleRow search;
    if (!report.accuracy.empty())
        search.cells.emplace_back(
            writer.figure(ReportText::tr("Selection accuracy of the candidates of each "
                                         "generation that have a training: the best and the "
                                         "mean."),
                          drawAccuracy(report, kHalfWidth)));
    if (!report.population.valid.empty() || !report.population.invalid.empty())
        search.cells.emplace_back(
            writer.figure(ReportText::tr("The population. Ticks below are candidates that need too "
                                         "much energy and so were never trained."),
                          drawPopulation(report, kHalfWidth)));
    if (!search.cells.empty())
        writer.row(std::move(search));
    if (!report.latencies.valid.empty())
        writer.row({{writer.figure(
            ReportText::tr("The population by the latency of one inference, at the point of least "
                           "energy."),
            drawLatency(report, kHalfWidth))}});
    if (report.relaxation)
        writer.paragraph(relaxationText(*report.relaxation));
    if (report.forecast)
        writer.paragraph(forecastQualityText(*report.forecast));
    if (report.answer)
        writePoints(writer, report);
    if (!report.runnersUp.empty())
        writer.table(runnerUpTable(writer, report));
    if (report.jitter)
        writer.table(jitterTable(writer, *report.jitter));
}

} // namespace splitscape::ui
