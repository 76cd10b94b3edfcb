// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/fog_sweep_figure.h"

#include <algorithm>

namespace splitscape::ui {

bool FogSweepFigure::hasPoints() const
{
    return std::any_of(bars.begin(), bars.end(),
                       [](const FogSweepBar& bar) { return bar.point.has_value(); });
}

FogSweepFigure fogSweepFigure(const std::vector<partition::FogSweepStep>& steps,
                              const std::optional<Energy>& limit)
{
    FogSweepFigure figure;
    for (const partition::FogSweepStep& step : steps) {
        FogSweepBar bar{step.factor, {}, {}};
        if (step.best) {
            bar.point = step.best->point;
            bar.energy = energyParts(*step.best, partition::Scenario::TotalEnergy);
        }
        figure.highest = std::max(figure.highest, bar.energy.total());
        figure.bars.push_back(bar);
    }
    figure.limit = drawnLimit(limit, figure.highest);
    return figure;
}

} // namespace splitscape::ui
