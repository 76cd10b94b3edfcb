// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/network_points.h"

#include <optional>
#include <span>
#include <vector>

namespace splitscape::partition {

/// Judges architectures one after the other, without allocating once it has seen the deepest one.
/// Thread: one instance per thread.
class BatchJudge {
public:
    struct Outcome {
        std::span<const PointCost> points; ///< valid until the next call
        int bestPoint = 0; ///< in the scenario of the judging; 0 when abandoned
        int bestForEdge = 0; ///< in the edge scenario
        int bestForTotal = 0; ///< in the total scenario
        Verdict verdict = Verdict::Abandoned;
    };

    explicit BatchJudge(const Rules& rules);

    /// Any valid architecture; those beyond the paper's chains take longer and allocate.
    [[nodiscard]] Outcome judge(const space::Architecture& architecture);
    /// A chain of the paper. The lists must satisfy space::isValid.
    [[nodiscard]] Outcome judge(std::span<const int> lengths, std::span<const int> channels);

    /// The points of the outcome of the last call, without a copy; they are gone from here.
    [[nodiscard]] std::vector<PointCost> take(const Outcome& outcome);

private:
    /// The limits, with absent ones as numbers that nothing exceeds.
    struct Thresholds {
        Bytes flash;
        Bytes ram;
        Energy energy; ///< of the scenario
        int pointMinimum = 1;

        [[nodiscard]] std::uint8_t violatedBy(const PointCost& point, Energy spent) const;
    };

    void fillPoints(std::span<const int> lengths, std::span<const int> channels);
    [[nodiscard]] Seconds latencyBeyondPaper(std::span<const int> lengths,
                                             std::span<const int> channels,
                                             std::size_t index) const;
    /// @param lastOnFog  the last layer reads side values, so the last point is not allowed
    [[nodiscard]] Outcome choose(std::span<PointCost> points, bool lastOnFog = false) const;
    [[nodiscard]] Outcome chooseBeyondPaper(std::span<PointCost> points, bool lastOnFog) const;
    [[nodiscard]] Outcome judgeChain(std::span<const int> lengths, std::span<const int> channels);
    [[nodiscard]] Outcome judgeFloats(const space::Architecture& architecture);
    [[nodiscard]] Outcome judgeIntegers(const space::Architecture& architecture);

    CostFigures m_figures;
    Scenario m_scenario;
    bool m_partitioning;
    Thresholds m_thresholds;
    std::vector<PointCost> m_points; ///< at least those of the last chain
    std::vector<PointCost> m_networkPoints; ///< of the last network that was no such chain
    /// For an edge in int8; nothing where the rules do not allow it.
    std::optional<CostFigures> m_integerFigures;
    bool m_floats; ///< the edge may compute in float32
    std::vector<PointCost> m_integerPoints;
    /// Where latency or average power is limited; nothing costs no time in the paper's judging.
    std::optional<Rules> m_timed;
};

} // namespace splitscape::partition
