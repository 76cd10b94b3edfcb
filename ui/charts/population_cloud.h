// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/candidate_snapshot.h"

#include <QColor>
#include <QImage>
#include <QRectF>
#include <QSize>
#include <optional>

class QPainter;

namespace splitscape::ui {

/// Colours of the cloud, taken from the theme on the UI thread.
struct CloudColours {
    QColor valid;
    QColor other; ///< outlines of what is not valid
    QColor context; ///< what the filter leaves out
    QColor ground;
    friend bool operator==(const CloudColours&, const CloudColours&) = default;
};

/// Which candidates of a snapshot are drawn, and how.
struct CloudRequest {
    SnapshotPtr snapshot;
    ValueRange across; ///< raw values of `column`, from left to right
    ValueRange accuracy; ///< 0..1, from bottom to top
    bool logarithmic = false; ///< from left to right
    QSize size; ///< logical pixels
    double scale = 1.0; ///< device pixels a logical one
    CloudColours colours;
    CandidateColumn column = CandidateColumn::ScenarioEnergy; ///< that accuracy is drawn against
    friend bool operator==(const CloudRequest&, const CloudRequest&) = default;
};

/// One candidate in the picture.
struct CloudDot {
    float x = 0.0F; ///< logical pixels from the left
    float y = 0.0F; ///< ... from the top
    std::uint32_t row = 0;
    Standing standing = Standing::Valid;
    bool passes = true;
};

/// Height of the strip along the bottom for candidates without accuracy, logical pixels.
inline constexpr double kStripHeight = 20.0;

/// Dots of all candidates inside the view, by rising pixel column. Those without accuracy are in
/// the strip.
[[nodiscard]] std::vector<CloudDot> cloudDots(const CloudRequest& request);

/// Radius and opacity of a filled dot, so that a crowd of `count` still shows where it is dense.
struct CloudWeight {
    double radius = 3.0;
    double opacity = 0.6;
};
[[nodiscard]] CloudWeight cloudWeight(std::size_t count);

/// Draws dots as vectors; of several at one place (half a pixel) of one kind, one.
void drawCloud(QPainter& painter, const CloudRequest& request, const std::vector<CloudDot>& dots);

/// The picture of one request, made beside the UI thread.
struct CloudPicture {
    CloudRequest request;
    QImage image;
    std::vector<CloudDot> dots;

    /// The candidate nearest to a place, within `reach` pixels; one that passes the filter wins.
    [[nodiscard]] std::optional<CloudDot> nearest(const QPointF& place, double reach) const;
};
using CloudPicturePtr = std::shared_ptr<const CloudPicture>;
[[nodiscard]] CloudPicturePtr paintCloud(const CloudRequest& request);

} // namespace splitscape::ui
