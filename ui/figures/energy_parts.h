// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/partition.h"

#include <optional>

namespace splitscape::ui {

/// Energy of one inference by where it is spent, as far as a scenario counts it.
struct EnergyParts {
    Energy edgeCompute; ///< of the layers
    Energy radio;
    Energy fog; ///< nothing where only the edge counts
    Energy frontEnd = {}; ///< nothing where it is not charged

    [[nodiscard]] Energy total() const { return frontEnd + edgeCompute + radio + fog; }
    friend bool operator==(const EnergyParts&, const EnergyParts&) = default;
};

/// The parts of a point; their sum is partition::scenarioEnergy.
/// @param frontEnd  the part of PointCost::edgeCompute that is the front end's, see Rules::frontEnd
[[nodiscard]] EnergyParts energyParts(const partition::PointCost& cost,
                                      partition::Scenario scenario, Energy frontEnd = {});

/// The limit where a figure whose highest bar is `highest` draws it. A limit more than three times
/// as high would press the bars flat, so it is not drawn.
[[nodiscard]] std::optional<Energy> drawnLimit(const std::optional<Energy>& limit, Energy highest);

} // namespace splitscape::ui
