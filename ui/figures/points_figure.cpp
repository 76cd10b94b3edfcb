// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/points_figure.h"

#include <algorithm>

namespace splitscape::ui {

PointsFigure pointsFigure(const partition::Partition& partition, partition::Scenario scenario,
                          const std::optional<Energy>& limit, Energy frontEnd)
{
    PointsFigure figure;
    figure.scenario = scenario;
    figure.bestPoint = partition.bestPoint;
    for (const partition::PointCost& cost : partition.points) {
        figure.bars.push_back(
            {cost.point, energyParts(cost, scenario, frontEnd), cost.flash, cost.ram, cost.violations});
        figure.highest = std::max(figure.highest, figure.bars.back().energy.total());
    }
    figure.limit = drawnLimit(limit, figure.highest);
    return figure;
}

} // namespace splitscape::ui
