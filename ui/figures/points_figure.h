// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/energy_parts.h"

#include <cstdint>
#include <vector>

namespace splitscape::ui {

/// One partition point of a network.
struct PointBar {
    int point = 1;
    EnergyParts energy;
    Bytes flash;
    Bytes ram;
    std::uint8_t violations = partition::NoViolation;

    [[nodiscard]] bool fitsMemory() const
    {
        return (violations & (partition::FlashViolation | partition::RamViolation)) == 0;
    }
    friend bool operator==(const PointBar&, const PointBar&) = default;
};

/// What every partition point of one network costs.
struct PointsFigure {
    partition::Scenario scenario = partition::Scenario::EdgeEnergy;
    std::vector<PointBar> bars; ///< bars[i].point == i + 1
    std::optional<int> bestPoint; ///< nothing where no point fits Flash and RAM
    Energy highest; ///< of the bars
    std::optional<Energy> limit; ///< as drawn; see drawnLimit

    [[nodiscard]] const PointBar& at(int point) const
    {
        return bars[partition::Placement{point}.cut()];
    }
    friend bool operator==(const PointsFigure&, const PointsFigure&) = default;
};

/// @param frontEnd  as energyParts() takes it.   Thread: any; pure.
[[nodiscard]] PointsFigure pointsFigure(const partition::Partition& partition,
                                        partition::Scenario scenario,
                                        const std::optional<Energy>& limit,
                                        Energy frontEnd = {});

} // namespace splitscape::ui
