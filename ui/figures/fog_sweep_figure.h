// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/energy_parts.h"

#include <vector>

namespace splitscape::ui {

/// The best point at one fog factor.
struct FogSweepBar {
    double factor = 1.0;
    std::optional<int> point; ///< nothing where no point fits Flash and RAM
    EnergyParts energy; ///< of that point, with the fog's

    friend bool operator==(const FogSweepBar&, const FogSweepBar&) = default;
};

/// The least total energy of a network as the fog node computes more efficiently.
struct FogSweepFigure {
    std::vector<FogSweepBar> bars; ///< in the order of the factors
    Energy highest;
    std::optional<Energy> limit; ///< as drawn; see drawnLimit

    /// Whether any factor has a point.
    [[nodiscard]] bool hasPoints() const;
    friend bool operator==(const FogSweepFigure&, const FogSweepFigure&) = default;
};

/// @param limit  of the total energy; nothing where another energy is limited
/// Thread: any; pure.
[[nodiscard]] FogSweepFigure fogSweepFigure(const std::vector<partition::FogSweepStep>& steps,
                                            const std::optional<Energy>& limit);

} // namespace splitscape::ui
