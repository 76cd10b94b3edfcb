// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/split_layout.h"

class QPainter;

namespace splitscape::ui {

/// Draws how full the wearable's Flash and RAM are at a point, and the fog node with its efficiency
/// factor: beside the network; or the memories in one row under the rail where the drawing is
/// narrow.
void paintGauges(QPainter& painter, const SplitScene& scene, const SplitLayout& layout,
                 const partition::PointCost& cost);

} // namespace splitscape::ui
