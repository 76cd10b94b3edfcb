// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/space/architecture.h"

#include <cstdint>

namespace splitscape::evaluate {

/// Seed of the one training an architecture gets in a search: from the study's seed and the
/// architecture alone, so it is the same whoever meets the architecture first.
[[nodiscard]] std::uint64_t trainingSeed(std::uint64_t studySeed,
                                         const space::Architecture& architecture);

/// Seed of test training `repetition` (from 0) of the chosen architecture.
[[nodiscard]] std::uint64_t
testTrainingSeed(std::uint64_t studySeed, const space::Architecture& architecture, int repetition);

/// Seed of the network that teaches.
[[nodiscard]] std::uint64_t teacherSeed(std::uint64_t studySeed,
                                        const space::Architecture& architecture);

} // namespace splitscape::evaluate
