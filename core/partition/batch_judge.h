// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/network_points.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace splitscape::partition {

/// Judges architectures one after the other, without allocating; judge() is this with a copy of the
/// points. Thread: one instance per thread.
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

private:
    void fillPoints(std::span<const int> lengths, std::span<const int> channels);
    [[nodiscard]] Outcome choose(std::span<PointCost> points) const;
    [[nodiscard]] Outcome judgeFloats(const space::Architecture& architecture);
    [[nodiscard]] Outcome judgeIntegers(const space::Architecture& architecture);
    [[nodiscard]] std::uint8_t violationsOf(const PointCost& point) const;

    CostFigures m_figures;
    Scenario m_scenario;
    bool m_partitioning;
    Bytes m_flashLimit;
    Bytes m_ramLimit;
    Energy m_energyLimit;
    int m_pointMinimum;
    std::array<Energy, space::kMaximumDepth> m_layerCompute;
    std::array<PointCost, space::kMaximumDepth + 1> m_points;
    std::vector<PointCost> m_networkPoints; ///< of the last network that was no such chain
    /// For an edge in int8; nothing where the rules do not allow it.
    std::optional<CostFigures> m_integerFigures;
    bool m_floats; ///< the edge may compute in float32
    std::vector<PointCost> m_integerPoints;
};

} // namespace splitscape::partition
