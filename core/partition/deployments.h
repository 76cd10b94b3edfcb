// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/partition.h"

#include <optional>
#include <vector>

namespace splitscape::partition {

/// Every way to deploy a trained architecture that keeps all limits: a partition point, an edge
/// format and a link format the rules allow. The least scenario energy comes first; of equals the
/// lower-numbered point, then the edge format and the link format of more bits. With float32 alone these are the valid
/// points of judge().   Thread: any; pure.
[[nodiscard]] std::vector<PointCost> validDeployments(const space::Architecture& architecture,
                                                      const Rules& rules);

/// The one of them at a point in given formats; nothing where it does not keep all limits.
[[nodiscard]] std::optional<PointCost> validDeployment(const space::Architecture& architecture,
                                                       const Rules& rules, int point,
                                                       network::NumberFormat format,
                network::NumberFormat edgeFormat = network::NumberFormat::Float32);

/// judge() with that deployment as the best point, where it keeps all limits: how a network stands
/// that was scored in a format of its own.
[[nodiscard]] Partition judgeDeployed(const space::Architecture& architecture, const Rules& rules,
                                      const PointCost& deployment);

} // namespace splitscape::partition
