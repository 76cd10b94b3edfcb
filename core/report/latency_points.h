// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/record/run_view.h"

#include <vector>

namespace splitscape::report {

/// A valid candidate as accuracy on the selection half, 0..1, against the time of one inference at
/// its best point.
struct LatencyPoint {
    double accuracy = 0.0;
    Seconds latency{0.0};

    friend bool operator==(const LatencyPoint&, const LatencyPoint&) = default;
};

/// What a chart of accuracy against latency shows.
struct LatencyPoints {
    /// Of those within one cell of a grid, kAccuracyCells high and kCellShare wide, the first stays.
    std::vector<LatencyPoint> valid;
    std::vector<LatencyPoint> front; ///< by rising latency, of all candidates

    static constexpr int kAccuracyCells = 80;
    static constexpr double kCellShare = 0.05; ///< of a latency

    friend bool operator==(const LatencyPoints&, const LatencyPoints&) = default;
};

/// Empty where the study says nothing of time (partition::statesTime), or where its device has no
/// energy model.   Thread: any; pure.
[[nodiscard]] LatencyPoints latencyPointsOf(const record::RunView& view);

} // namespace splitscape::report
