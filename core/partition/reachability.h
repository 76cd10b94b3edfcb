// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cost/device_profile.h"
#include "core/cost/radio_link.h"
#include "core/partition/limits.h"
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

/// Exact. Every cost of every point grows with the channels of any layer (no surrogate coefficient
/// is negative), so only the smallest channel count can matter; what is left is a shortest path
/// over at most 25 lengths (they divide each other) and M steps. With partitioning the least Flash
/// is 0 and the least RAM the input buffer: point 1, and no other point needs less. The space,
/// device, link and judging must be valid.
[[nodiscard]] Need smallestNeed(const space::SearchSpace& space, const cost::DeviceProfile& device,
                                const cost::RadioLink& link, const Judging& judging);

/// The least scenario energy of any architecture at any point within both memory limits; nothing
/// where no architecture keeps them. Exact, as above, over undominated pairs of Flash and energy.
[[nodiscard]] std::optional<Energy> smallestEnergyWithin(const space::SearchSpace& space,
                                                         const cost::DeviceProfile& device,
                                                         const cost::RadioLink& link,
                                                         const Judging& judging, Bytes flashLimit,
                                                         Bytes ramLimit);

/// Whether any architecture of the space can meet all limits at once.
/// Errors: LimitsUnreachable, subject the limit's field ("limits.energy_mJ"), naming the smallest
/// need; ValueOutOfRange where the device has no energy model (see cost::checkEnergyModel).
[[nodiscard]] Result<void> checkReachable(const space::SearchSpace& space,
                                          const cost::DeviceProfile& device,
                                          const cost::RadioLink& link, const Limits& limits,
                                          const Judging& judging);

} // namespace splitscape::partition
