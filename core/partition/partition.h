// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/cost_model.h"
#include "core/partition/placement.h"
#include "core/partition/rules.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace splitscape::partition {

/// Which limits a partition point breaks, as a bit set.
enum Violation : std::uint8_t {
    NoViolation = 0,
    FlashViolation = 1,
    RamViolation = 2,
    EnergyViolation = 4,
    PointViolation = 8, ///< below Limits::pointMinimum
    SidesViolation = 16, ///< the last layer reads side values, which only the fog's can
    LatencyViolation = 32,
    PowerViolation = 64 ///< of the average power
};

/// A placement and what it costs: one partition point.
struct PointCost : Placement {
    network::NumberFormat linkFormat = network::NumberFormat::Float32; ///< of the sent values
    std::uint8_t violations = NoViolation;
    /// Of the weights and activations of the layers on the edge: float32 or int8.
    network::NumberFormat edgeFormat = network::NumberFormat::Float32;
    Bytes flash; ///< of the layers on the edge; 0 at point 1
    /// Largest values in + out of an edge layer; the input buffer at point 1. The ring of a charged
    /// front end and the values that wait for others of the same packet come on top.
    Bytes ram;
    std::int64_t edgeMultiplyAccumulates = 0;
    std::int64_t sentValues = 0;
    Energy edgeCompute; ///< of the layers, and of a charged front end (Rules::frontEnd)
    Energy edgeTransmit;
    Energy fogCompute; ///< compute of the layers after the cut on the edge device / fog factor
    Energy fogReceive;
    std::int64_t sentSides = 0; ///< side values, sent beside `sentValues` at cost::kSideBytes each

    [[nodiscard]] Energy edge() const { return edgeCompute + edgeTransmit; } ///< eq. 2
    [[nodiscard]] Energy fog() const { return fogCompute + fogReceive; }
    [[nodiscard]] Energy total() const { return edge() + fog(); } ///< eq. 3
    [[nodiscard]] bool feasible() const { return violations == NoViolation; }
    friend bool operator==(const PointCost&, const PointCost&) = default;
};

/// What crosses the cut of a point on its link, side values included, without a header.
[[nodiscard]] inline std::int64_t sentBytes(const PointCost& point, const cost::RadioFigures& link)
{
    return cost::sentBytes(point.sentValues, point.linkFormat, link)
        + cost::kSideBytes * point.sentSides;
}

/// Side values that the edge sends where the network is cut there.
[[nodiscard]] inline std::int64_t sidesSent(const space::Architecture& architecture,
                                            const Placement& placement)
{
    return placement.cut() < space::layerCount(architecture) ? architecture.sides : 0;
}

/// The paper's three kinds of candidate (section III-B).
enum class Verdict : std::uint8_t {
    Valid, ///< all limits hold at the best point
    Invalid, ///< Flash and RAM hold somewhere; energy, latency or power nowhere among those
    Abandoned ///< no point satisfies Flash and RAM
};

/// "valid", "invalid" or "abandoned", as JSON has it.
[[nodiscard]] constexpr std::string_view nameOf(Verdict verdict)
{
    constexpr std::array<std::string_view, 3> kNames{"valid", "invalid", "abandoned"};
    return kNames[static_cast<std::size_t>(verdict)];
}

/// One architecture judged at all its points.
struct Partition {
    std::vector<PointCost> points; ///< points[i].point == i + 1
    /// Point with the least scenario energy among those that are allowed and satisfy Flash and RAM
    /// (eq. 4, 5); of these, where there are any, among those that keep the limits of latency and
    /// average power; the lowest-numbered one of equals; nothing when abandoned.
    std::optional<int> bestPoint;
    Verdict verdict = Verdict::Abandoned;

    [[nodiscard]] const PointCost* best() const
    {
        return bestPoint ? &points[Placement{*bestPoint}.cut()] : nullptr;
    }
    friend bool operator==(const Partition&, const Partition&) = default;
};

/// Energy of a point in a scenario.
[[nodiscard]] inline Energy scenarioEnergy(const PointCost& point, Scenario scenario)
{
    return scenario == Scenario::EdgeEnergy ? point.edge() : point.total();
}

/// Judges all points, exhaustively, each with the leanest of the allowed link formats (see
/// validDeployments for all of them), and all with the edge format whose best point is the best. Absent Flash and RAM limits mean the device's; an absent
/// energy limit is none. Without partitioning all points are still listed, only the last one can be
/// best. The architecture and the rules must be valid. Thread: any; pure. No training needed, so a
/// what-if calls this again for every candidate.
[[nodiscard]] Partition judge(const space::Architecture& architecture, const Rules& rules);

/// The best point of an architecture at one fog factor, with its parts of the energy.
struct FogSweepStep {
    double factor = 1.0;
    std::optional<PointCost> best; ///< nothing where no point satisfies Flash and RAM

    friend bool operator==(const FogSweepStep&, const FogSweepStep&) = default;
};

/// Judges an architecture at several fog factors, all positive; like the paper's total-energy
/// figure. The best point is the one with the least total energy, whatever the scenario.
[[nodiscard]] std::vector<FogSweepStep> sweepFogFactor(const space::Architecture& architecture,
                                                       Rules rules,
                                                       std::span<const double> factors);

} // namespace splitscape::partition
