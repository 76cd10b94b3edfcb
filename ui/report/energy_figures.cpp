// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/fog_sweep_figure.h"
#include "ui/figures/points_figure.h"
#include "ui/report/plot.h"
#include "ui/report/report_figures.h"
#include "ui/report/report_text.h"
#include "ui/text/figures.h"

#include <QLocale>
#include <algorithm>

namespace splitscape::ui {
namespace {

constexpr qreal kBreakRoom = 2; ///< above the plot, for the energy of a broken bar
constexpr qreal kBarShare = 0.62; ///< of a band
constexpr qreal kWidestBar = 30;
constexpr qreal kFaded = 0.3; ///< bars that break Flash or RAM

/// A bar of stacked parts from the base line up.
void drawStack(Drawing& drawing, const Plot& plot, qreal centre, int bands,
               const EnergyParts& parts, qreal opacity)
{
    const qreal width = std::min(kBarShare * plot.area().width() / bands, kWidestBar);
    Energy below;
    for (const auto& [energy, role] :
         {std::pair(parts.frontEnd, ColourRole::Context),
          std::pair(parts.edgeCompute, ColourRole::Edge), std::pair(parts.radio, ColourRole::Radio),
          std::pair(parts.fog, ColourRole::Fog)}) {
        const qreal bottom = plot.at(0, below.inMillijoules()).y();
        below += energy;
        const qreal top = plot.at(0, below.inMillijoules()).y();
        if (bottom > top)
            drawing.rectangle({centre - width / 2, top, width, bottom - top}, Fill{role, opacity});
    }
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

/// Where the axis of the points ends. What decides lies near the limit, the best point and the raw
/// input; points far above are broken off, so that these do not become a hair's breadth.
Energy axisEnd(const PointsFigure& figure)
{
    Energy telling = figure.bars.front().energy.total();
    if (figure.bestPoint)
        telling = std::max(telling, figure.at(*figure.bestPoint).energy.total());
    if (figure.limit)
        telling = std::max(telling, *figure.limit);
    const Energy highest = std::max(figure.highest, telling);
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
    const PointsFigure figure
        = pointsFigure(report.answer->partition, report.spec.rules.judging.scenario,
                       report.spec.rules.limits.energy);
    const bool total = figure.scenario == partition::Scenario::TotalEnergy;
    QStringList labels;
    for (const PointBar& bar : figure.bars)
        labels += QString::number(bar.point);
    Plot plot(drawing, plotArea(size, kNameSize + kBreakRoom), AxisScale::linear(0, 1, 1),
              AxisScale::linear(0, axisEnd(figure).inMillijoules(), 5));
    plot.drawVerticalAxis(total ? ReportText::tr("total energy, mJ")
                                : ReportText::tr("edge energy, mJ"));
    const auto bands = static_cast<int>(labels.size());
    for (int band = 0; band < bands; ++band) {
        const PointBar& bar = figure.bars[static_cast<std::size_t>(band)];
        const qreal centre = plot.bandCentre(band, bands);
        drawStack(drawing, plot, centre, bands, bar.energy, bar.fitsMemory() ? 1.0 : kFaded);
        if (bar.energy.total().inMillijoules() > plot.vertical().high())
            drawBreak(drawing, plot, centre, bands, bar.energy.total());
    }
    plot.drawBands(labels, ReportText::tr("partition point (the best one bold)"),
                   figure.bestPoint.value_or(0) - 1);
    auto entries = legend(total);
    if (figure.limit) {
        plot.drawLimit(figure.limit->inMillijoules());
        entries.push_back({ReportText::tr("limit %1").arg(millijouleText(*figure.limit)),
                           ColourRole::Limit, LegendEntry::Shape::Dashes});
    }
    drawLegend(drawing, kPlotLeft, kNameSize, entries);
    if (figure.bestPoint) {
        const EnergyParts& best = figure.at(*figure.bestPoint).energy;
        drawing.description
            = ReportText::tr("Point %1 of %2 takes least: %3, of which %4 is radio.")
                  .arg(*figure.bestPoint)
                  .arg(bands)
                  .arg(millijouleText(best.total()), millijouleText(best.radio));
    } else {
        drawing.description
            = ReportText::tr("None of the %1 points fits Flash and RAM.").arg(bands);
    }
    return drawing;
}

Drawing drawFogSweep(const report::Report& report, const QSizeF& size)
{
    Drawing drawing{size, ReportText::tr("Total energy against the fog factor"), {}, {}};
    const bool total = report.spec.rules.judging.scenario == partition::Scenario::TotalEnergy;
    const FogSweepFigure figure = fogSweepFigure(
        report.answer->fogSweep, total ? report.spec.rules.limits.energy : std::nullopt);
    const Energy highest = std::max(figure.highest, figure.limit.value_or(Energy()));
    Plot plot(drawing, plotArea(size, kNameSize + kBreakRoom), AxisScale::linear(0, 1, 1),
              AxisScale::linear(0, highest.inMillijoules(), 5));
    plot.drawVerticalAxis(ReportText::tr("total energy, mJ"));
    QStringList labels;
    QStringList sentences;
    const auto bands = static_cast<int>(figure.bars.size());
    for (int band = 0; band < bands; ++band) {
        const FogSweepBar& bar = figure.bars[static_cast<std::size_t>(band)];
        labels += factorText(bar.factor);
        if (!bar.point)
            continue;
        const qreal centre = plot.bandCentre(band, bands);
        drawStack(drawing, plot, centre, bands, bar.energy, 1.0);
        drawing.label({centre, plot.at(0, bar.energy.total().inMillijoules()).y() - 3},
                      ReportText::tr("point %1").arg(*bar.point),
                      {kTickSize, ColourRole::Text, Anchor::Middle, false});
        sentences += ReportText::tr("factor %1: %2 at point %3")
                         .arg(labels.last(), millijouleText(bar.energy.total()))
                         .arg(*bar.point);
    }
    plot.drawBands(labels, ReportText::tr("fog factor"));
    auto entries = legend(true);
    if (figure.limit) {
        plot.drawLimit(figure.limit->inMillijoules());
        entries.push_back({ReportText::tr("limit %1").arg(millijouleText(*figure.limit)),
                           ColourRole::Limit, LegendEntry::Shape::Dashes});
    }
    drawLegend(drawing, kPlotLeft, kNameSize, entries);
    drawing.description = sentences.isEmpty()
        ? ReportText::tr("No point fits Flash and RAM.")
        : ReportText::tr("Best point by factor: %1.").arg(sentences.join(u"; "));
    return drawing;
}

} // namespace splitscape::ui
