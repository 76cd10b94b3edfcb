// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/space/architecture.h"

namespace splitscape::bench {

/// What one core of this machine can do at its best, measured now.
struct MachineLimit {
    double flopsPerSecond = 0.0; ///< float32 multiply-adds from registers, two operations each
    double bytesPerSecond = 0.0; ///< reading an array that fits the second-level cache
};

[[nodiscard]] MachineLimit measureMachine();

/// The least time one sample's training step can take: three products a layer of its true
/// multiply-accumulates (two for the first, whose input gradient nobody needs), two operations
/// each, at full rate; and the sample read twice from the second-level cache.
[[nodiscard]] double limitSeconds(const space::Architecture& architecture,
                                  const MachineLimit& machine);

} // namespace splitscape::bench
