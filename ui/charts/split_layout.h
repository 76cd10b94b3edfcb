// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/split_scene.h"

#include <QFont>
#include <QRectF>
#include <QVector>

namespace splitscape::ui {

/// How the shapes under the blocks are written, by how much room a block has.
enum class ShapeLabels { OneLine, TwoLines, Upright };

/// Where everything of a split drawing is. Activations are blocks on one baseline, layers the
/// passages between them; the cut opens a corridor behind block Placement::cut(). Pure geometry.
struct SplitLayout {
    QRectF frame;
    QRectF edgePanel; ///< what the wearable computes, and beside the network its gauges
    QRectF fogPanel; ///< the same of the fog node
    bool gaugesBelow = false; ///< a narrow drawing: the network has the whole width
    QRectF gauges; ///< under the rail, where they are below
    QRectF network; ///< the blocks, between the panels
    QRectF titleRow;
    QRectF airRow; ///< bytes and energy on the air, above the corridor
    QRectF rail; ///< one mark a point, under the shapes
    QRectF status; ///< the sentence at the foot
    ShapeLabels labels = ShapeLabels::OneLine;
    bool layerNames = false; ///< room for "conv ÷16" between the shapes
    qreal baseline = 0;
    qreal pitch = 0; ///< from one block to the next
    qreal corridor = 0; ///< width of the cut
    qreal blockWidth = 0;
    qreal labelHeight = 0;
    QVector<qreal> heights; ///< of each block
    QVector<int> sheets; ///< channels, at most six, drawn one behind the other
    qreal sheetStep = 3;

    /// From the cut to the name of the layer that it goes through.
    static constexpr qreal kBesideCut = 5;

    [[nodiscard]] static SplitLayout of(const SplitScene& scene, const QRectF& frame,
                                        const QFont& font);
    /// Height a drawing wants at a width.
    [[nodiscard]] static qreal preferredHeight(const QFont& font);

    /// Left edge of a block while the cut is shown at `cut` (fractional while it moves).
    [[nodiscard]] qreal blockLeft(int activation, double cut) const;
    /// Middle of the corridor of a point.
    [[nodiscard]] qreal cutX(double point) const;
    /// The point whose corridor is nearest.
    [[nodiscard]] int pointAt(qreal x) const;
    [[nodiscard]] QRectF block(int activation, double cut) const;
    /// Widest name of a layer that touches no other, wherever the cut is.
    [[nodiscard]] qreal roomForLayerName() const;
};

} // namespace splitscape::ui
