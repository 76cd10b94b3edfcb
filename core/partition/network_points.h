// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"
#include "core/partition/partition.h"

#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace splitscape::partition {

/// What the costs of a point follow from.
struct CostFigures {
    explicit CostFigures(const Rules& rules,
                         network::NumberFormat edgeFormat = network::NumberFormat::Float32);

    network::NumberFormat edgeFormat;
    std::array<cost::LatencySurrogate, 3> latency; ///< in that format
    std::array<cost::LatencySurrogate, 3> fogLatency; ///< the fog computes in float32
    bool beyondPaper; ///< any of `latency` has more than the paper's terms
    Power power;
    cost::RadioFigures link; ///< without the texts, whose copy would be most of the work of judge()
    network::NumberFormat format; ///< of the sent values: the leanest that is allowed
    double fogFactor;
    /// The front end and the device that runs it; nothing where it is not charged.
    std::optional<std::pair<cost::FrontEndWork, cost::DeviceProfile>> frontEnd;

    /// Whether chargeBoard() has anything to add.
    [[nodiscard]] bool hasBoardCharges() const
    {
        return frontEnd.has_value() || link.inferencesPerPacket > 1;
    }
};

/// Adds what a board takes beside its layers to the points of a network: the front end, and sharing
/// packets with other inferences. Nothing is added where neither is asked for, as in the paper.
void chargeBoard(std::span<PointCost> points, int inputLength, const CostFigures& figures);

/// Costs of every cut of any network, in its order of execution; for a chain of the paper they are
/// those of BatchJudge. At a cut between branches all activations that cross it are sent. RAM is
/// the largest set of values alive at once on the edge. Which limits a point breaks is not filled
/// in.   Thread: any; pure.
[[nodiscard]] std::vector<PointCost> pointsOf(const network::Network& network,
                                              const CostFigures& figures);

} // namespace splitscape::partition
