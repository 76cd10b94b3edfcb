// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/partition.h"

#include <array>
#include <span>

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

    /// The lists must satisfy space::isValid.
    [[nodiscard]] Outcome judge(std::span<const int> lengths, std::span<const int> channels);

private:
    /// The figures of a RadioLink; copying its texts would be most of the work of judge().
    struct LinkFigures {
        Energy perByte;
        int bytesPerValue = 4;
        Energy perPacket;
        int payloadBytes = 0;
        Energy fogReceivePerByte;
    };

    void fillPoints(std::span<const int> lengths, std::span<const int> channels);
    [[nodiscard]] std::uint8_t violationsOf(const PointCost& point) const;

    std::array<cost::LatencySurrogate, 3> m_latency;
    Power m_power;
    LinkFigures m_link;
    Judging m_judging;
    Bytes m_flashLimit;
    Bytes m_ramLimit;
    Energy m_energyLimit;
    std::array<Energy, space::kMaximumDepth> m_layerCompute;
    std::array<PointCost, space::kMaximumDepth + 1> m_points;
};

} // namespace splitscape::partition
