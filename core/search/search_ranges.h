// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_range.h"

/// Ranges of the settings, in the units of a study file. They keep every count and product far from
/// overflow; no real study comes near them.
namespace splitscape::search {

inline constexpr NumberRange kGenerations{.low = 0.0, .high = 1e6};
inline constexpr NumberRange kPopulation{.low = 2.0, .high = 1e5};
inline constexpr NumberRange kParentsMating{.low = 1.0,
                                            .high = 1e5}; ///< and at most the population
inline constexpr NumberRange kTournamentSize{.low = 1.0,
                                             .high = 1e5}; ///< and at most the population
inline constexpr NumberRange kElitism{.low = 0.0, .high = 1e5 - 1.0}; ///< and below the population
inline constexpr NumberRange kMutationPercent{.low = 0.0, .high = 100.0, .exclusiveLow = true};
inline constexpr NumberRange kTrainings{.low = 1.0, .high = 1e6}; ///< of what is not genetic
inline constexpr NumberRange kBoundAccuracy{.low = 0.0, .high = 0.9999999};
inline constexpr std::size_t kMostStarts = 10000; ///< networks of a warm start

} // namespace splitscape::search
