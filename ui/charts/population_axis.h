// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/rules.h"
#include "ui/models/candidate_columns.h"

#include <array>
#include <cstdint>
#include <optional>

namespace splitscape::ui {

/// What accuracy is drawn against: a figure of which less is better.
enum class PopulationAxis : std::uint8_t { Energy, Latency, Power };
inline constexpr std::array kPopulationAxes{PopulationAxis::Energy, PopulationAxis::Latency,
                                            PopulationAxis::Power};

[[nodiscard]] CandidateColumn columnOf(PopulationAxis axis);
/// "Accuracy against energy".
[[nodiscard]] QString populationTitle(PopulationAxis axis);
/// "Energy", as an entry of a list.
[[nodiscard]] QString populationAxisName(PopulationAxis axis);
/// "Energy on the edge per inference (mJ)".
[[nodiscard]] QString populationAxisTitle(PopulationAxis axis, partition::Scenario scenario);
/// What is missing where no candidate has the figure.
[[nodiscard]] QString populationAxisLack(PopulationAxis axis);
/// The limit that these rules set on it, in the raw unit of its column.
[[nodiscard]] std::optional<double> limitOn(PopulationAxis axis, const partition::Limits& limits);
/// A raw value as the axis has it: milliseconds, microwatts.
[[nodiscard]] inline double shownOn(PopulationAxis axis, double raw)
{
    return raw * infoOf(columnOf(axis)).scale;
}

} // namespace splitscape::ui
