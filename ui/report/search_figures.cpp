// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/timing.h"
#include "ui/report/plot.h"
#include "ui/report/report_figures.h"
#include "ui/report/report_text.h"
#include "ui/text/baselines.h"
#include "ui/text/figures.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace splitscape::ui {
namespace {

constexpr qreal kAxisName = 50; ///< width of the vertical axis's name, to the right of the axis
constexpr qreal kRug = 12; ///< the strip of candidates that were never trained

/// A curve of a figure over the generations, at most 1000 of them.
QPolygonF curveOf(const std::vector<record::GenerationAccuracy>& generations, const Plot& plot,
                  double record::GenerationAccuracy::*value)
{
    QPolygonF curve;
    for (const std::size_t i : evenlyTaken(generations.size(), 1000))
        curve += plot.at(generations[i].generation, generations[i].*value);
    return curve;
}

/// What accuracy is drawn against, in the unit of the axis; nothing where it is not known.
using Figure = std::function<std::optional<double>(const partition::PointCost&)>;

Figure energyOf(const report::Report& report)
{
    return [scenario = report.spec.rules.judging.scenario](const partition::PointCost& cost) {
        return std::optional(partition::scenarioEnergy(cost, scenario).inMillijoules());
    };
}

Figure millisecondsOf(const report::Report& report)
{
    return [&report](const partition::PointCost& cost) {
        const auto latency = partition::latencyOf(cost, report.spec.rules);
        return latency ? std::optional(1e3 * latency->count()) : std::nullopt;
    };
}

void drawAnswer(Drawing& drawing, const Plot& plot, const report::Report& report,
                const Figure& figure)
{
    if (!report.answer || !report.answer->candidate->best || !report.answer->candidate->training)
        return;
    if (const auto across = figure(*report.answer->candidate->best))
        drawing.disc(plot.at(*across, report.answer->candidate->training->selectionAccuracy), 4.0,
                     {}, Stroke{ColourRole::Text, 1.3, false});
}

void drawLimit(Drawing& drawing, const Plot& plot, double limit, const QString& text)
{
    const QPointF foot = plot.at(limit, plot.vertical().low());
    const qreal top = plot.area().top();
    drawing.line({foot.x(), top - 10}, foot, {ColourRole::Limit, 1.0, true});
    const QString name = ReportText::tr("limit %1").arg(text);
    LabelStyle style{kTickSize, ColourRole::Limit, Anchor::End, false};
    const qreal width = labelWidth(name, style);
    // To the left of its line, but beside the name of the axis; where that leaves no room, to the
    // right.
    const qreal free = plot.area().left() + kAxisName;
    qreal right = foot.x() - 3;
    if (right - width < free)
        right = std::max(free, foot.x() + 3) + width;
    drawing.label({std::min(right, drawing.size.width()), top - 4}, name, style);
}

const std::vector<evaluate::Baseline>& baselinesOf(const report::Report& report)
{
    static const std::vector<evaluate::Baseline> none;
    return report.baselines ? report.baselines->baselines : none;
}

/// A cross and a name each, in the accuracy of the axis: on the selection half.
void drawBaselines(Drawing& drawing, const Plot& plot, const report::Report& report,
                   const Figure& figure)
{
    constexpr qreal kReach = 3.5;
    for (const evaluate::Baseline& baseline : baselinesOf(report)) {
        const auto across = figure(baseline.deployment);
        if (!across)
            continue;
        const QPointF at = plot.at(*across, baseline.selectionAccuracy);
        drawing.line(at - QPointF(kReach, kReach), at + QPointF(kReach, kReach),
                     {ColourRole::Limit, 1.3, false});
        drawing.line(at - QPointF(kReach, -kReach), at + QPointF(kReach, -kReach),
                     {ColourRole::Limit, 1.3, false});
        const bool isRight = at.x() > plot.area().center().x();
        drawing.label(at + QPointF(isRight ? -6 : 6, 3), baselineName(baseline.kind),
                      {kTickSize, ColourRole::Limit, isRight ? Anchor::End : Anchor::Start, false});
    }
}

/// Stairs: what lies right of a place and below it is beaten.
void addStep(QPolygonF& front, const QPointF& place)
{
    if (!front.isEmpty())
        front += QPointF(place.x(), front.last().y());
    front += place;
}

/// As a staircase, true; as discs, false, where the accuracy does not rise with the energy: the
/// front is then one of another metric.
bool drawFront(Drawing& drawing, const Plot& plot, const std::vector<record::FrontPoint>& front)
{
    const bool isStaircase = record::risesInAccuracy(front);
    QPolygonF line;
    for (const record::FrontPoint& point : front) {
        const QPointF place = plot.at(point.energy.inMillijoules(), point.accuracy);
        if (!isStaircase)
            drawing.disc(place, 1.6, Fill{ColourRole::Text, 1.0});
        addStep(line, place);
    }
    if (isStaircase && line.size() > 1)
        drawing.polyline(line, {ColourRole::Text, 0.9, false});
    return isStaircase;
}

void drawCandidateLegend(Drawing& drawing, bool frontIsStaircase = true)
{
    drawLegend(drawing, kPlotLeft, kNameSize,
               {{ReportText::tr("keeps all limits"), ColourRole::Edge, LegendEntry::Shape::Disc},
                {ReportText::tr("Pareto front"), ColourRole::Text,
                 frontIsStaircase ? LegendEntry::Shape::Line : LegendEntry::Shape::Disc},
                {ReportText::tr("answer"), ColourRole::Text, LegendEntry::Shape::Ring}});
}

AxisScale energyScale(const report::Report& report)
{
    double low = 1e300;
    double high = 0.0;
    const auto include = [&](Energy energy) {
        if (energy.inMillijoules() > 0.0) {
            low = std::min(low, energy.inMillijoules());
            high = std::max(high, energy.inMillijoules());
        }
    };
    for (const report::PopulationPoint& point : report.population.valid)
        include(point.energy);
    for (const Energy energy : report.population.invalid)
        include(energy);
    for (const evaluate::Baseline& baseline : baselinesOf(report))
        include(partition::scenarioEnergy(baseline.deployment, report.spec.rules.judging.scenario));
    if (report.spec.rules.limits.energy)
        include(*report.spec.rules.limits.energy);
    return high > 0.0 ? AxisScale::logarithmic(low, high) : AxisScale::logarithmic(0.1, 1.0);
}

} // namespace

Drawing drawAccuracy(const report::Report& report, const QSizeF& size)
{
    Drawing drawing{size, ReportText::tr("Accuracy per generation"), {}, {}};
    const auto& generations = report.accuracy;
    double low = 1.0;
    double high = 0.0;
    for (const record::GenerationAccuracy& one : generations) {
        low = std::min(low, one.mean);
        high = std::max(high, one.best);
    }
    const int last = std::max(generations.back().generation, 1);
    Plot plot(drawing, plotArea(size), AxisScale::linear(0, last, std::min(last, 8)),
              AxisScale::linear(low, high, 5));
    plot.drawVerticalAxis(ReportText::tr("selection accuracy, %"), 100.0);
    plot.drawHorizontalAxis(ReportText::tr("generation"));
    const QPolygonF mean = curveOf(generations, plot, &record::GenerationAccuracy::mean);
    const QPolygonF best = curveOf(generations, plot, &record::GenerationAccuracy::best);
    drawing.polyline(mean, {ColourRole::MutedText, 1.1, true});
    drawing.polyline(best, {ColourRole::Edge, 1.7, false});
    constexpr qsizetype mostDots = 40;
    if (best.size() <= mostDots) {
        for (const QPointF& point : best)
            drawing.disc(point, 2.0, Fill{ColourRole::Edge, 1.0});
    }
    drawLegend(
        drawing, kPlotLeft, kNameSize,
        {{ReportText::tr("best of the generation"), ColourRole::Edge, LegendEntry::Shape::Line},
         {ReportText::tr("mean"), ColourRole::MutedText, LegendEntry::Shape::Dashes}});
    drawing.description
        = ReportText::tr(
              "The best selection accuracy is %1 in generation %2 and %3 in generation %4, where "
              "the mean is %5.")
              .arg(percentText(generations.front().best))
              .arg(generations.front().generation)
              .arg(percentText(generations.back().best))
              .arg(generations.back().generation)
              .arg(percentText(generations.back().mean));
    return drawing;
}

Drawing drawPopulation(const report::Report& report, const QSizeF& size)
{
    Drawing drawing{size, ReportText::tr("The population, accuracy against energy"), {}, {}};
    const bool total = report.spec.rules.judging.scenario == partition::Scenario::TotalEnergy;
    double low = report.population.valid.empty() ? 0.0 : 1.0;
    double high = report.population.valid.empty() ? 1.0 : 0.0;
    for (const report::PopulationPoint& point : report.population.valid) {
        low = std::min(low, point.accuracy);
        high = std::max(high, point.accuracy);
    }
    for (const evaluate::Baseline& baseline : baselinesOf(report)) {
        low = std::min(low, baseline.selectionAccuracy);
        high = std::max(high, baseline.selectionAccuracy);
    }
    QRectF area = plotArea(size);
    area.setBottom(area.bottom() - kRug);
    Plot plot(drawing, area, energyScale(report), AxisScale::linear(low, high, 5));
    plot.drawVerticalAxis(ReportText::tr("accuracy, %"), 100.0);
    for (const report::PopulationPoint& point : report.population.valid)
        drawing.disc(plot.at(point.energy.inMillijoules(), point.accuracy), 1.6,
                     Fill{ColourRole::Edge, 0.55});
    const bool isStaircase = drawFront(drawing, plot, report.front);
    for (const Energy energy : report.population.invalid) {
        const qreal x = plot.at(energy.inMillijoules(), low).x();
        drawing.line({x, area.bottom() + 4}, {x, area.bottom() + kRug - 2},
                     {ColourRole::MutedText, 0.5, false});
    }
    if (const auto& limit = report.spec.rules.limits.energy)
        drawLimit(drawing, plot, limit->inMillijoules(), millijouleText(*limit));
    drawAnswer(drawing, plot, report, energyOf(report));
    drawBaselines(drawing, plot, report, energyOf(report));
    Plot(drawing, area.adjusted(0, 0, 0, kRug), energyScale(report), AxisScale::linear(0, 1, 1))
        .drawHorizontalAxis(total ? ReportText::tr("total energy, mJ")
                                  : ReportText::tr("edge energy, mJ"));
    drawCandidateLegend(drawing, isStaircase);
    drawing.description
        = ReportText::tr("%1 candidates keep all limits, %2 need too much energy; the Pareto front "
                         "has %3 points.")
              .arg(countText(report.counts.valid), countText(report.counts.invalid),
                   countText(std::int64_t(report.front.size())));
    return drawing;
}

Drawing drawLatency(const report::Report& report, const QSizeF& size)
{
    Drawing drawing{size, ReportText::tr("The population, accuracy against latency"), {}, {}};
    const Figure figure = millisecondsOf(report);
    const auto& limit = report.spec.rules.limits.latency;
    double low = 1.0;
    double high = 0.0;
    double shortest = 1e300;
    double longest = 0.0;
    const auto include = [&](double milliseconds, double accuracy) {
        low = std::min(low, accuracy);
        high = std::max(high, accuracy);
        shortest = std::min(shortest, milliseconds);
        longest = std::max(longest, milliseconds);
    };
    for (const report::LatencyPoint& point : report.latencies.valid)
        include(1e3 * point.latency.count(), point.accuracy);
    for (const evaluate::Baseline& baseline : baselinesOf(report))
        if (const auto across = figure(baseline.deployment); across && *across > 0.0)
            include(*across, baseline.selectionAccuracy);
    if (limit)
        include(1e3 * limit->count(), low);
    Plot plot(drawing, plotArea(size), AxisScale::logarithmic(shortest, longest),
              AxisScale::linear(low, high, 5));
    plot.drawVerticalAxis(ReportText::tr("accuracy, %"), 100.0);
    plot.drawHorizontalAxis(ReportText::tr("latency of one inference, ms"));
    for (const report::LatencyPoint& point : report.latencies.valid)
        drawing.disc(plot.at(1e3 * point.latency.count(), point.accuracy), 1.6,
                     Fill{ColourRole::Edge, 0.55});
    QPolygonF front;
    for (const report::LatencyPoint& point : report.latencies.front)
        addStep(front, plot.at(1e3 * point.latency.count(), point.accuracy));
    if (front.size() > 1)
        drawing.polyline(front, {ColourRole::Text, 0.9, false});
    if (limit)
        drawLimit(drawing, plot, 1e3 * limit->count(), durationText(*limit));
    drawAnswer(drawing, plot, report, figure);
    drawBaselines(drawing, plot, report, figure);
    drawCandidateLegend(drawing);
    drawing.description
        = ReportText::tr("%1 candidates keep all limits; the Pareto front of accuracy against "
                         "latency has %2 points.")
              .arg(countText(report.counts.valid),
                   countText(std::int64_t(report.latencies.front.size())));
    return drawing;
}

} // namespace splitscape::ui
