// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/partition.h"

#include <optional>

namespace splitscape::ui {

/// Energy of one inference by where it is spent, as far as a scenario counts it.
struct EnergyParts {
    Energy edgeCompute;
    Energy radio;
    Energy fog; ///< nothing where only the edge counts

    [[nodiscard]] Energy total() const { return edgeCompute + radio + fog; }
    friend bool operator==(const EnergyParts&, const EnergyParts&) = default;
};

/// The parts of a point; their sum is partition::scenarioEnergy.
[[nodiscard]] EnergyParts energyParts(const partition::PointCost& cost,
                                      partition::Scenario scenario);

/// The limit where a figure whose highest bar is `highest` draws it. A limit more than three times
/// as high would press the bars flat, so it is not drawn.
[[nodiscard]] std::optional<Energy> drawnLimit(const std::optional<Energy>& limit, Energy highest);

} // namespace splitscape::ui
