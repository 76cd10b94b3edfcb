// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/split_layout.h"

#include "ui/theme/line_height.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace splitscape::ui {
namespace {

constexpr qreal kEdgePanel = 104;
constexpr qreal kFogPanel = 72;
constexpr qreal kSpacing = 8;
/// Panels beside the network leave too little of a drawing narrower than this.
constexpr qreal kRoomForPanels = 560;
constexpr int kMostSheets = 6;

qreal widestShape(const SplitScene& scene, const QFontMetricsF& metrics)
{
    qreal widest = 0;
    for (std::size_t i = 0; i < scene.architecture.lengths.size(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(shapeText(scene, int(i))));
    return widest;
}

qreal widestLength(const SplitScene& scene, const QFontMetricsF& metrics)
{
    qreal widest = metrics.horizontalAdvance(QStringLiteral("× 4"));
    for (const int length : scene.architecture.lengths)
        widest = std::max(widest, metrics.horizontalAdvance(QString::number(length)));
    return widest;
}

bool layerNamesFit(const SplitScene& scene, const QFontMetricsF& metrics, qreal room)
{
    const auto& layers = scene.layers;
    return std::all_of(layers.begin(), layers.end(), [&](const network::Layer& layer) {
        return metrics.horizontalAdvance(layerShortText(layer)) + 4 <= room;
    });
}

} // namespace

qreal SplitLayout::preferredHeight(const QFont& font)
{
    return 11 * QFontMetricsF(font).height() + 2 * lineHeight(font) + 120;
}

SplitLayout SplitLayout::of(const SplitScene& scene, const QRectF& frame, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const qreal line = metrics.height();
    SplitLayout layout;
    layout.frame = frame;
    const QRectF inner = frame.adjusted(kSpacing, kSpacing / 2, -kSpacing, -kSpacing / 2);
    layout.titleRow = QRectF(inner.left(), inner.top(), inner.width(), line + 4);
    layout.airRow = QRectF(inner.left(), layout.titleRow.bottom(), inner.width(), line + 4);
    const qreal words = 2 * lineHeight(font);
    layout.status = QRectF(inner.left(), inner.bottom() - words, inner.width(), words);
    layout.gaugesBelow = inner.width() < kRoomForPanels;
    const qreal gaugeHeight = layout.gaugesBelow ? line + 10 : 0;
    layout.gauges = QRectF(inner.left(), layout.status.top() - kSpacing - gaugeHeight,
                           inner.width(), gaugeHeight);
    const qreal railBottom = layout.gauges.top() - (layout.gaugesBelow ? kSpacing / 2 : 0);
    layout.rail = QRectF(inner.left(), railBottom - line - 10, inner.width(), line + 10);

    const auto count = qreal(scene.architecture.lengths.size());
    const qreal edgeWidth = layout.gaugesBelow ? 0 : kEdgePanel;
    const qreal networkWidth = inner.width() - edgeWidth - (layout.gaugesBelow ? 0 : kFogPanel);
    layout.network = QRectF(inner.left() + edgeWidth, layout.airRow.bottom(), networkWidth, 0);
    layout.corridor = std::clamp(networkWidth * 0.12, 36.0, 96.0);
    // The last block needs less room than a whole step, but a corridor may follow it.
    layout.pitch = std::min((networkWidth - layout.corridor) / count, 132.0);
    const qreal used = layout.pitch * count + layout.corridor;
    layout.network.setLeft(layout.network.left() + (networkWidth - used) / 2);
    layout.network.setWidth(used);

    const qreal shape = widestShape(scene, metrics);
    if (shape + 6 <= layout.pitch)
        layout.labels = ShapeLabels::OneLine;
    else if (widestLength(scene, metrics) + 3 <= layout.pitch)
        layout.labels = ShapeLabels::TwoLines;
    else
        layout.labels = ShapeLabels::Upright;
    layout.layerNames
        = layout.labels == ShapeLabels::OneLine && layerNamesFit(scene, metrics, layout.roomForLayerName());
    layout.labelHeight = layout.labels == ShapeLabels::Upright ? shape + 6
        : layout.labels == ShapeLabels::TwoLines               ? 2 * line + 2
                                                 : line + 2 + (layout.layerNames ? line : 0);
    layout.baseline = layout.rail.top() - layout.labelHeight - 4;
    layout.network.setBottom(layout.baseline);
    layout.edgePanel = QRectF(inner.left(), layout.airRow.bottom(), kEdgePanel - kSpacing,
                              layout.rail.top() - layout.airRow.bottom());
    layout.fogPanel = QRectF(inner.right() - kFogPanel + kSpacing, layout.edgePanel.top(),
                             kFogPanel - kSpacing, layout.edgePanel.height());

    layout.sheetStep = std::clamp(layout.pitch * 0.06, 1.5, 4.0);
    layout.blockWidth = std::clamp(layout.pitch * 0.30, 5.0, 22.0);
    const qreal room = layout.network.height() - kMostSheets * layout.sheetStep - 4;
    const int longest
        = *std::max_element(scene.architecture.lengths.begin(), scene.architecture.lengths.end());
    for (std::size_t i = 0; i < scene.architecture.lengths.size(); ++i) {
        const double share
            = std::log2(1.0 + scene.architecture.lengths[i]) / std::log2(1.0 + longest);
        layout.heights += std::max(5.0, share * room);
        layout.sheets += std::clamp(scene.architecture.channels[i], 1, kMostSheets);
    }
    return layout;
}

qreal SplitLayout::blockLeft(int activation, double cut) const
{
    // Block i moves aside while the cut passes from i + 1 (the block is the wearable's) to i.
    const double passed = std::clamp(double(activation) - cut + 1.0, 0.0, 1.0);
    return network.left() + activation * pitch + passed * corridor + (pitch - blockWidth) / 2;
}

qreal SplitLayout::cutX(double point) const
{
    return network.left() + point * pitch + corridor / 2;
}

int SplitLayout::pointAt(qreal x) const
{
    const double point = (x - network.left() - corridor / 2) / pitch;
    return std::clamp(int(std::lround(point)), 1, int(heights.size()));
}

QRectF SplitLayout::block(int activation, double cut) const
{
    const qreal height = heights.at(activation);
    return {blockLeft(activation, cut), baseline - height, blockWidth, height};
}

qreal SplitLayout::roomForLayerName() const
{
    // Behind the cut a name begins beside it; the next one is centred a step behind the corridor.
    const qreal behindCut = (corridor / 2 + pitch - kBesideCut) * 2 / 3;
    return std::min(pitch, behindCut);
}

} // namespace splitscape::ui
