// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/standing.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace splitscape::search {

/// One candidate told back to the search.
struct Assessment {
    std::uint64_t id = 0; ///< of the Proposal
    Standing standing = Standing::Abandoned;
    double accuracy = 0.0; ///< on the selection half, 0..1; Valid only
    double energy_mJ = 0.0; ///< of the scenario, at the best point; not for Abandoned, nor the next
    double latency_s = 0.0; ///< of the part on the edge at that point; 0 where not known
    double flash_bytes = 0.0; ///< of the part on the edge at that point

    friend bool operator==(const Assessment&, const Assessment&) = default;
};

/// Fitness of every member of a population without abandoned ones, in the same order.
///
///   valid:    P
///   invalid:  P_adj = P_min - (P_min - P_bound) / (E_max - E_limit) * (E - E_limit) [Huang2024,
///   III-B] failed:   0 P_min    lowest accuracy of a valid member P_bound  lowest meaningful
///   accuracy E_max    largest energy of an invalid member, mJ E_limit  energy limit, mJ
///
/// Where the formula stops: without a valid member, and where P_min <= P_bound, there is no slope
/// and all invalid members get the smaller of P_min and P_bound; isFitter then prefers the lower
/// energy, so that the search still moves towards the limit. A lone invalid member has E = E_max
/// and gets P_bound. E_max = E_limit (no excess to share out) counts as E = E_max.
[[nodiscard]] std::vector<double> adjustedFitness(std::span<const Assessment> population,
                                                  std::optional<double> limit_mJ,
                                                  double boundAccuracy);

/// Total order of a population, so that no tie is left to chance or to threads: the higher fitness,
/// then valid before invalid before failed, then the lower energy, then the lower position.
[[nodiscard]] bool isFitter(std::size_t a, std::size_t b, std::span<const Assessment> population,
                            std::span<const double> fitness);

} // namespace splitscape::search
