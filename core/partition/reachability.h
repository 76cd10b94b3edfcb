// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/partition/rules.h"
#include "core/space/search_space.h"

namespace splitscape::partition {

/// The least any architecture of a space needs, each figure on its own: one architecture may reach
/// the least Flash and another the least energy.
struct Need {
    Bytes flash;
    Bytes ram;
    Energy energy; ///< of the scenario

    friend bool operator==(const Need&, const Need&) = default;
};

/// Exact in the paper's space. Every cost of every point grows with the channels of any layer (no
/// surrogate coefficient is negative), so only the smallest channel count can matter; what is left
/// is a shortest path over at most 25 lengths (they divide each other) and M steps. With
/// partitioning the least Flash is 0 and the least RAM the input buffer: point 1, and no other
/// point needs less. With a front end it is the least over the input lengths. Kernels above the
/// stride and the fog network only add, so there, with side values, whose bytes are left out, and
/// with Limits::pointMinimum, it is a bound that need not be reached; it is 0 where the fog network
/// has to run on the edge too. The limits of the rules do not count here. The space and the rules must be valid.
[[nodiscard]] Need smallestNeed(const space::SearchSpace& space, const Rules& rules);

/// The least scenario energy of any architecture at any point within both memory limits of the
/// rules; nothing where no architecture keeps them. Exact, as above, over undominated pairs of
/// Flash and energy.
[[nodiscard]] std::optional<Energy> smallestEnergyWithin(const space::SearchSpace& space,
                                                         const Rules& rules);

/// Whether any architecture of the space can meet all limits at once.
/// Each of energy, latency and average power by itself: limits of several that only different
/// architectures keep are met by the search.
/// Errors: LimitsUnreachable, subject the limit's field ("limits.energy_mJ"), naming the smallest
/// need; ValueOutOfRange where the device has no energy model (see cost::checkEnergyModel).
[[nodiscard]] Result<void> checkReachable(const space::SearchSpace& space, const Rules& rules);

} // namespace splitscape::partition
