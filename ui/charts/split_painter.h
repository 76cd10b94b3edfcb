// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/split_layout.h"

class QPainter;

namespace splitscape::ui {

/// What of a split drawing moves.
struct SplitState {
    int point = 1; ///< whose figures are shown
    double shownCut = 1.0; ///< where the corridor is; differs from point while it moves
    int hovered = 0; ///< a point of the rail under the pointer, or 0
    bool focused = false;
    bool interactive = true; ///< off on paper and in comparisons: no grip, no focus ring
};

/// Draws the network as layers on one baseline, cut in two. In the colours of Theme::instance().
void paintSplit(QPainter& painter, const SplitScene& scene, const SplitLayout& layout,
                const SplitState& state);

} // namespace splitscape::ui
