// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/parallel_axis.h"

#include <QColor>
#include <QImage>
#include <QSize>
#include <optional>

namespace splitscape::ui {

/// What is to be drawn how. Axes stand at equal distances over the whole width; fraction 1 is at
/// the top, 0 at `axisHeight`, unknown values at the bottom.
struct DensityRequest {
    SnapshotPtr snapshot;
    std::vector<ParallelAxis> axes;
    QSize size; ///< logical pixels
    double axisHeight = 0.0; ///< logical pixels, at most the height of `size`
    double scale = 1.0; ///< device pixels a logical one
    QColor line; ///< of candidates that pass the filter
    QColor context; ///< what does not
    friend bool operator==(const DensityRequest&, const DensityRequest&) = default;
};

/// All candidates as lines over the axes. Lines are counted, not painted one over the other: how
/// dark a place is grows with the logarithm of how many run through it, so a hundred thousand show
/// as clearly as ten, and take no longer than their different courses.
struct DensityPicture {
    DensityRequest request;
    QImage image;
    std::vector<std::vector<float>> fractions; ///< [axis][row]; -1 where not known

    /// The row whose line passes nearest to a place, within `reach` pixels, among those that pass.
    [[nodiscard]] std::optional<std::uint32_t> nearest(const QPointF& place, double reach) const;
    /// Where a row's line meets an axis, logical pixels from the top.
    [[nodiscard]] double heightAt(std::size_t axis, std::uint32_t row) const;
};
using DensityPicturePtr = std::shared_ptr<const DensityPicture>;

/// Thread: any; works with one more of its own.
[[nodiscard]] DensityPicturePtr paintDensity(const DensityRequest& request);

} // namespace splitscape::ui
