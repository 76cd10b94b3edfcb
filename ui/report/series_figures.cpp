// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/series_figures.h"

#include "ui/report/plot.h"
#include "ui/report/report_text.h"
#include "ui/text/figures.h"

#include <algorithm>
#include <array>

namespace splitscape::ui {
namespace {

using report::GenerationBand;
using report::Series;
using report::SeriesGroup;
using report::SeriesRun;

constexpr std::array<ColourRole, kMostBands> kBandColours{
    ColourRole::Edge, ColourRole::SecondCompared, ColourRole::ThirdCompared,
    ColourRole::FourthCompared};

/// An interval over two searches may reach from 0 to 1; the figure is for the accuracies, so it
/// shows so much of the interval beyond them.
constexpr double kIntervalShown = 0.05;

struct ShownGroup {
    const SeriesGroup* group = nullptr;
    std::vector<GenerationBand> bands;
};

/// Those with a trained network; at most kMostBands, evenly taken, the last included.
std::vector<ShownGroup> shownGroups(const Series& series)
{
    std::vector<ShownGroup> all;
    for (const SeriesGroup& group : series.groups) {
        if (auto bands = group.bands(); !bands.empty())
            all.push_back({&group, std::move(bands)});
    }
    std::vector<ShownGroup> shown;
    for (const std::size_t i : evenlyTaken(all.size(), kMostBands))
        shown.push_back(std::move(all[i]));
    return shown;
}

QString groupName(const SeriesGroup& group, const Series& series)
{
    if (series.spec.energySweep.empty() || !group.limit)
        return ReportText::tr("mean of %1 searches").arg(group.runs.size());
    return millijouleText(*group.limit);
}

void drawBand(Drawing& drawing, const Plot& plot, const std::vector<GenerationBand>& bands,
              ColourRole role)
{
    QPolygonF low;
    QPolygonF high;
    QPolygonF mean;
    for (const std::size_t i : evenlyTaken(bands.size(), 500)) {
        const GenerationBand& band = bands[i];
        low += plot.at(band.generation, band.low);
        high += plot.at(band.generation, band.high);
        mean += plot.at(band.generation, band.mean);
    }
    QPolygonF area = low;
    for (auto point = high.crbegin(); point != high.crend(); ++point)
        area += *point;
    drawing.polygon(area, Fill{role, 0.18});
    drawing.polyline(mean, {role, 1.6, false});
    if (mean.size() == 1)
        drawing.disc(mean.front(), 2.0, Fill{role, 1.0});
}

void drawInterval(Drawing& drawing, const Plot& plot, double limit,
                  const metrics::Interval& interval)
{
    constexpr qreal half = 3.0;
    const Stroke stroke{ColourRole::Text, 1.1, false};
    const QPointF low = plot.at(limit, interval.low);
    const QPointF high = plot.at(limit, interval.high);
    drawing.line(low, high, stroke);
    // An end beyond the figure has no bar.
    if (interval.low >= plot.vertical().low())
        drawing.line(low - QPointF(half, 0), low + QPointF(half, 0), stroke);
    if (interval.high <= plot.vertical().high())
        drawing.line(high - QPointF(half, 0), high + QPointF(half, 0), stroke);
}

void drawCross(Drawing& drawing, const QPointF& at)
{
    constexpr qreal reach = 3.0;
    const Stroke stroke{ColourRole::Limit, 1.3, false};
    drawing.line(at - QPointF(reach, reach), at + QPointF(reach, reach), stroke);
    drawing.line(at - QPointF(reach, -reach), at + QPointF(reach, -reach), stroke);
}

struct BudgetRange {
    double lowLimit = 1e300;
    double highLimit = 0.0;
    double low = 1.0;
    double high = 0.0;
    bool hasBaseline = false;

    void include(double accuracy)
    {
        low = std::min(low, accuracy);
        high = std::max(high, accuracy);
    }
};

BudgetRange rangeOf(const Series& series)
{
    BudgetRange range;
    std::vector<metrics::Interval> intervals;
    for (const SeriesGroup& group : series.groups) {
        if (!group.test || !group.limit)
            continue;
        range.lowLimit = std::min(range.lowLimit, group.limit->inMillijoules());
        range.highLimit = std::max(range.highLimit, group.limit->inMillijoules());
        for (const SeriesRun& run : group.runs) {
            if (run.testMean)
                range.include(*run.testMean);
        }
        if (group.baseline) {
            range.hasBaseline = true;
            range.include(group.baseline->mean);
        }
        if (group.testInterval)
            intervals.push_back(*group.testInterval);
    }
    const double low = range.low - kIntervalShown;
    const double high = range.high + kIntervalShown;
    for (const metrics::Interval& interval : intervals) {
        range.include(std::max(interval.low, low));
        range.include(std::min(interval.high, high));
    }
    return range;
}

} // namespace

bool hasSeriesAccuracy(const Series& series)
{
    return std::ranges::any_of(series.groups, [](const SeriesGroup& group) {
        return std::ranges::any_of(group.runs,
                                   [](const SeriesRun& run) { return !run.generations.empty(); });
    });
}

bool hasSeriesBudget(const Series& series)
{
    return std::ranges::count_if(series.groups,
                                 [](const SeriesGroup& group) { return group.limit && group.test; })
        > 1;
}

Drawing drawSeriesAccuracy(const Series& series, const QSizeF& size)
{
    Drawing drawing{size, ReportText::tr("Accuracy by generation, over the searches"), {}, {}};
    const std::vector<ShownGroup> shown = shownGroups(series);
    double low = 1.0;
    double high = 0.0;
    int last = 1;
    for (const ShownGroup& one : shown) {
        for (const GenerationBand& band : one.bands) {
            low = std::min(low, band.low);
            high = std::max(high, band.high);
        }
        last = std::max(last, one.bands.back().generation);
    }
    std::vector<LegendEntry> legend;
    for (std::size_t i = 0; i < shown.size(); ++i)
        legend.push_back(
            {groupName(*shown[i].group, series), kBandColours[i], LegendEntry::Shape::Line});
    Plot plot(drawing, plotArea(size, drawLegend(drawing, kPlotLeft, kNameSize, legend)),
              AxisScale::linear(0, last, std::min(last, 8)),
              AxisScale::linear(low, std::max(low, high), 5));
    plot.drawVerticalAxis(ReportText::tr("selection accuracy, %"), 100.0);
    plot.drawHorizontalAxis(ReportText::tr("generation"));
    QStringList sentences;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        drawBand(drawing, plot, shown[i].bands, kBandColours[i]);
        const GenerationBand& end = shown[i].bands.back();
        sentences += ReportText::tr("%1: after generation %2 the best accuracy is %3 on average, "
                                    "%4 to %5 over the searches.")
                         .arg(legend[i].name, QString::number(end.generation),
                              percentText(end.mean), percentText(end.low), percentText(end.high));
    }
    drawing.description = sentences.join(QLatin1Char(' '));
    return drawing;
}

Drawing drawSeriesBudget(const Series& series, const QSizeF& size)
{
    Drawing drawing{size, ReportText::tr("Test accuracy by energy limit"), {}, {}};
    const BudgetRange range = rangeOf(series);
    std::vector<LegendEntry> legend{
        {ReportText::tr("one search"), ColourRole::Edge, LegendEntry::Shape::Disc},
        {ReportText::tr("mean, with its 95 % interval"), ColourRole::Text,
         LegendEntry::Shape::Ring}};
    if (range.hasBaseline)
        legend.push_back(
            {ReportText::tr("best baseline"), ColourRole::Limit, LegendEntry::Shape::Cross});
    Plot plot(drawing, plotArea(size, drawLegend(drawing, kPlotLeft, kNameSize, legend)),
              AxisScale::logarithmic(range.lowLimit * 0.9, range.highLimit * 1.1),
              AxisScale::linear(range.low, range.high, 5));
    plot.drawVerticalAxis(ReportText::tr("test accuracy, %"), 100.0);
    plot.drawHorizontalAxis(ReportText::tr("energy limit, mJ"));
    QPolygonF means;
    QStringList sentences;
    for (const SeriesGroup& group : series.groups) {
        if (!group.test || !group.limit)
            continue;
        const double limit = group.limit->inMillijoules();
        if (group.testInterval)
            drawInterval(drawing, plot, limit, *group.testInterval);
        for (const SeriesRun& run : group.runs) {
            if (run.testMean)
                drawing.disc(plot.at(limit, *run.testMean), 2.2, Fill{ColourRole::Edge, 0.9});
        }
        if (group.baseline)
            drawCross(drawing, plot.at(limit, group.baseline->mean));
        means += plot.at(limit, group.test->mean);
        sentences += ReportText::tr("%1: %2 on average.")
                         .arg(millijouleText(*group.limit), percentText(group.test->mean));
    }
    std::ranges::sort(means, {}, [](const QPointF& point) { return point.x(); });
    drawing.polyline(means, {ColourRole::Text, 0.9, true});
    for (const QPointF& mean : means)
        drawing.disc(mean, 3.0, {}, Stroke{ColourRole::Text, 1.3, false});
    drawing.description = sentences.join(QLatin1Char(' '));
    return drawing;
}

} // namespace splitscape::ui
