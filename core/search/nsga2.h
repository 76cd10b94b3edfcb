// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/strategies.h"

#include <vector>

namespace splitscape::search {

/// `nsga2`: accuracy against energy (and, by setting, edge latency and Flash), by non-dominated
/// sorting and crowding distance; networks that break the limits come after all that keep them, by
/// energy. It returns a front rather than one network.                                [Deb2002]
[[nodiscard]] StrategyDescription nsga2Strategy();

/// Ranks of points whose figures are all to be small: 0 for those that no other one dominates, 1
/// for those that only rank 0 dominates, and so on.   Cost: n^2 * objectives.
/// @param points  [point][objective]
[[nodiscard]] std::vector<int> nonDominatedRanks(const std::vector<std::vector<double>>& points);

/// Crowding distance of each of the points `members`, in that order: for each objective the
/// distance between the two neighbours as a share of the extent, summed; infinite at the ends.
[[nodiscard]] std::vector<double> crowdingDistances(const std::vector<std::vector<double>>& points,
                                                    const std::vector<std::size_t>& members);

} // namespace splitscape::search
