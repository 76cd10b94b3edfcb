// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/energy_parts.h"

namespace splitscape::ui {

EnergyParts energyParts(const partition::PointCost& cost, partition::Scenario scenario,
                        Energy frontEnd)
{
    return {frontEnd > Energy() ? cost.edgeCompute - frontEnd : cost.edgeCompute, cost.edgeTransmit,
            scenario == partition::Scenario::TotalEnergy ? cost.fog() : Energy(), frontEnd};
}

std::optional<Energy> drawnLimit(const std::optional<Energy>& limit, Energy highest)
{
    constexpr double kFarTimes = 3.0;
    return limit && *limit <= highest * kFarTimes ? limit : std::nullopt;
}

} // namespace splitscape::ui
