// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace splitscape::search {

/// One candidate as accuracy (more is better) against energy (less is better).
struct Tradeoff {
    double accuracy = 0.0; ///< 0..1
    double energy_mJ = 0.0;

    friend bool operator==(const Tradeoff&, const Tradeoff&) = default;
};

/// Positions of the candidates that no other one dominates, by rising energy. Of exact equals only
/// the first position stays. Candidates with NaN are left out.
/// Thread: any; pure.   Cost: n log n.
[[nodiscard]] std::vector<std::size_t> paretoFront(std::span<const Tradeoff> candidates);

} // namespace splitscape::search
