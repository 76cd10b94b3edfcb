// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_settings.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace splitscape::search {

/// What a network can be good at.
enum class Objective : std::uint8_t {
    Accuracy, ///< more is better; of the others less is
    Energy, ///< of the scenario
    Latency, ///< of the part on the wearable
    Flash ///< of the part on the wearable
};
/// [Objective], as study files have them.
inline constexpr std::array<std::string_view, 4> kObjectiveNames{"accuracy", "energy", "latency",
                                                                 "flash"};

/// What a front of these settings counts: accuracy and energy, and what the strategy looks at
/// beside them (settings `latency` and `flash`).
[[nodiscard]] std::vector<Objective> objectivesOf(const SearchSettings& settings);

/// Sets a strategy's settings so that objectivesOf() them is this list.
/// Errors: ValueOutOfRange without accuracy and energy, with one twice, or with one that the
/// strategy does not look at; the subject is empty.
[[nodiscard]] Result<void> setObjectives(SearchSettings& settings,
                                         const std::vector<std::string>& names);

} // namespace splitscape::search
