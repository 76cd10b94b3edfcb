// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/plot.h"
#include "ui/report/report_figures.h"
#include "ui/text/figures.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace splitscape::ui {
namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

constexpr qreal kLeft = 28;
constexpr qreal kTop = 34;
constexpr qreal kRight = 10;
constexpr qreal kBottom = 28;
constexpr qreal kBarShare = 0.62; ///< of a band
constexpr qreal kWidestBar = 30;
constexpr qreal kFaded = 0.3; ///< bars that break Flash or RAM

struct Part {
    Energy energy;
    ColourRole role;
};

/// A bar of stacked parts from the base line up.
void drawStack(Drawing& drawing, const Plot& plot, qreal centre, int bands,
               const std::vector<Part>& parts, qreal opacity)
{
    const qreal width = std::min(kBarShare * plot.area().width() / bands, kWidestBar);
    Energy below;
    for (const Part& part : parts) {
        const qreal bottom = plot.at(0, below.inMillijoules()).y();
        below += part.energy;
        const qreal top = plot.at(0, below.inMillijoules()).y();
        if (bottom > top)
            drawing.rectangle({centre - width / 2, top, width, bottom - top},
                              Fill{part.role, opacity});
    }
}

std::vector<Part> partsOf(const partition::PointCost& cost, bool total)
{
    std::vector<Part> parts{{cost.edgeCompute, ColourRole::Edge},
                            {cost.edgeTransmit, ColourRole::Radio}};
    if (total)
        parts.push_back({cost.fog(), ColourRole::Fog});
    return parts;
}

std::vector<LegendEntry> legend(bool total)
{
    std::vector<LegendEntry> entries{
        {ReportText::tr("edge compute"), ColourRole::Edge, LegendEntry::Shape::Square},
        {ReportText::tr("radio"), ColourRole::Radio, LegendEntry::Shape::Square}};
    if (total)
        entries.push_back({ReportText::tr("fog"), ColourRole::Fog, LegendEntry::Shape::Square});
    return entries;
}

QRectF plotArea(const QSizeF& size)
{
    return QRectF(QPointF(), size).adjusted(kLeft, kTop, -kRight, -kBottom);
}

/// A limit far above all bars would press them flat.
bool isNear(const std::optional<Energy>& limit, Energy highest)
{
    return limit && *limit <= highest * 3.0;
}

/// Where the axis of the points ends. What decides lies near the limit, the best point and the raw
/// input; points far above are broken off, so that these do not become a hair's breadth.
Energy axisEnd(const partition::Partition& partition, partition::Scenario scenario, Energy highest,
               const std::optional<Energy>& limit)
{
    Energy telling = partition::scenarioEnergy(partition.points.front(), scenario);
    if (const partition::PointCost* best = partition.best())
        telling = std::max(telling, partition::scenarioEnergy(*best, scenario));
    if (isNear(limit, highest))
        telling = std::max(telling, *limit);
    highest = std::max(highest, telling);
    return highest <= telling * 2.5 ? highest : telling * 1.5;
}

/// A break in a bar that goes beyond the axis, and its energy above where there is room.
void drawBreak(Drawing& drawing, const Plot& plot, qreal centre, int bands, Energy energy)
{
    const qreal half = std::min(kBarShare * plot.area().width() / bands, kWidestBar) / 2 + 1;
    const qreal y = plot.area().top() + 9;
    drawing.polygon(QPolygonF({QPointF(centre - half, y), QPointF(centre + half, y - 4),
                               QPointF(centre + half, y - 1.5), QPointF(centre - half, y + 2.5)}),
                    {ColourRole::Surface, 1.0});
    const QString text = numberText(energy.inMillijoules());
    const LabelStyle style{kTickSize, ColourRole::Text, Anchor::Middle, false};
    if (labelWidth(text, style) + 2 <= plot.area().width() / bands)
        drawing.label({centre, plot.area().top() - 3}, text, style);
}

QString factorText(double factor) { return QLocale().toString(factor, 'g', 4); }

} // namespace

Drawing drawPoints(const report::Report& report, const QSizeF& size)
{
    Drawing drawing{size, ReportText::tr("Energy of every partition point"), {}, {}};
    const partition::Partition& partition = report.answer->partition;
    const bool total = report.spec.rules.judging.scenario == partition::Scenario::TotalEnergy;
    const std::optional<Energy> limit = report.spec.rules.limits.energy;
    Energy highest;
    QStringList labels;
    for (const partition::PointCost& cost : partition.points) {
        highest = std::max(highest,
                           partition::scenarioEnergy(cost, report.spec.rules.judging.scenario));
        labels += QString::number(cost.point);
    }
    const bool limited = isNear(limit, highest);
    const Energy end = axisEnd(partition, report.spec.rules.judging.scenario, highest, limit);
    Plot plot(drawing, plotArea(size), AxisScale::linear(0, 1, 1),
              AxisScale::linear(0, end.inMillijoules(), 5));
    plot.drawVerticalAxis(total ? ReportText::tr("total energy, mJ")
                                : ReportText::tr("edge energy, mJ"));
    const auto bands = static_cast<int>(labels.size());
    for (int band = 0; band < bands; ++band) {
        const partition::PointCost& cost = partition.points[static_cast<std::size_t>(band)];
        const bool fits
            = (cost.violations & (partition::FlashViolation | partition::RamViolation)) == 0;
        const qreal centre = plot.bandCentre(band, bands);
        drawStack(drawing, plot, centre, bands, partsOf(cost, total), fits ? 1.0 : kFaded);
        const Energy energy = partition::scenarioEnergy(cost, report.spec.rules.judging.scenario);
        if (energy.inMillijoules() > plot.vertical().high())
            drawBreak(drawing, plot, centre, bands, energy);
    }
    plot.drawBands(labels, ReportText::tr("partition point (the best one bold)"),
                   partition.bestPoint ? *partition.bestPoint - 1 : -1);
    auto entries = legend(total);
    if (limited) {
        plot.drawLimit(limit->inMillijoules());
        entries.push_back({ReportText::tr("limit %1").arg(millijouleText(*limit)),
                           ColourRole::Limit, LegendEntry::Shape::Dashes});
    }
    drawLegend(drawing, kLeft, kNameSize, entries);
    if (const partition::PointCost* best = partition.best())
        drawing.description
            = ReportText::tr("Point %1 of %2 takes least: %3, of which %4 is radio.")
                  .arg(best->point)
                  .arg(bands)
                  .arg(millijouleText(
                           partition::scenarioEnergy(*best, report.spec.rules.judging.scenario)),
                       millijouleText(best->edgeTransmit));
    else
        drawing.description
            = ReportText::tr("None of the %1 points fits Flash and RAM.").arg(bands);
    return drawing;
}

Drawing drawFogSweep(const report::Report& report, const QSizeF& size)
{
    Drawing drawing{size, ReportText::tr("Total energy against the fog factor"), {}, {}};
    const auto& steps = report.answer->fogSweep;
    Energy highest;
    for (const partition::FogSweepStep& step : steps)
        highest = std::max(highest, step.best ? step.best->total() : Energy());
    Plot plot(drawing, plotArea(size), AxisScale::linear(0, 1, 1),
              AxisScale::linear(0, highest.inMillijoules(), 5));
    plot.drawVerticalAxis(ReportText::tr("total energy, mJ"));
    QStringList labels;
    QStringList sentences;
    const auto bands = static_cast<int>(steps.size());
    for (int band = 0; band < bands; ++band) {
        const partition::FogSweepStep& step = steps[static_cast<std::size_t>(band)];
        labels += factorText(step.factor);
        if (!step.best)
            continue;
        const qreal centre = plot.bandCentre(band, bands);
        drawStack(drawing, plot, centre, bands, partsOf(*step.best, true), 1.0);
        drawing.label({centre, plot.at(0, step.best->total().inMillijoules()).y() - 3},
                      ReportText::tr("point %1").arg(step.best->point),
                      {kTickSize, ColourRole::Text, Anchor::Middle, false});
        sentences += ReportText::tr("factor %1: %2 at point %3")
                         .arg(labels.last(), millijouleText(step.best->total()))
                         .arg(step.best->point);
    }
    plot.drawBands(labels, ReportText::tr("fog factor"));
    drawLegend(drawing, kLeft, kNameSize, legend(true));
    drawing.description = sentences.isEmpty()
        ? ReportText::tr("No point fits Flash and RAM.")
        : ReportText::tr("Best point by factor: %1.").arg(sentences.join(u"; "));
    return drawing;
}

} // namespace splitscape::ui
