// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/candidate_snapshot.h"

namespace splitscape::ui {

/// How values stand along an axis.
enum class ParallelScale : std::uint8_t {
    Linear,
    Logarithmic, ///< positive values
    Shifted ///< logarithm of 1 + value / 256: for bytes, where zero is common
};

/// One upright axis of the parallel coordinates.
struct ParallelAxis {
    CandidateColumn column = CandidateColumn::Accuracy;
    ParallelScale scale = ParallelScale::Linear;
    ValueRange range{0.0, 1.0}; ///< raw values at the bottom and at the top; never empty

    /// 0 at the bottom, 1 at the top; NaN stays NaN.
    [[nodiscard]] double fractionOf(double value) const;
    [[nodiscard]] double valueAt(double fraction) const;
    /// About five round values inside the range, in display units where the column has some.
    [[nodiscard]] std::vector<double> ticks() const;
    friend bool operator==(const ParallelAxis&, const ParallelAxis&) = default;
};

/// The axes for a snapshot: each from the least to the greatest known value.
[[nodiscard]] std::vector<ParallelAxis> parallelAxes(const CandidateSnapshot& snapshot);

/// ParallelAxis::fractionOf for many values: what the axis alone decides is worked out once.
class AxisMap {
public:
    explicit AxisMap(const ParallelAxis& axis);
    [[nodiscard]] float operator()(double value) const;

private:
    ParallelScale m_scale;
    double m_low;
    double m_perSpan;
};

} // namespace splitscape::ui
