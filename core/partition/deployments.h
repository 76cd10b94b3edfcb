// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/partition.h"

#include <vector>

namespace splitscape::partition {

/// Every way to deploy a trained architecture that keeps all limits: a partition point and one of
/// the link formats the judging allows. The least scenario energy comes first; of equals the
/// lower-numbered point, then the format of more bits. With float32 alone these are the valid
/// points of judge().   Thread: any; pure.
[[nodiscard]] std::vector<PointCost> validDeployments(const space::Architecture& architecture,
                                                      const Rules& rules);

} // namespace splitscape::partition
