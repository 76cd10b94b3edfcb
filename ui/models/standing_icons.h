// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rules_judge.h"

#include <QIcon>

class QPainter;
class QPointF;

namespace splitscape::ui {

/// Status by shape, the same in charts, table and filter: valid a filled disc, not trained half
/// filled, invalid hollow, abandoned a cross, failed a filled triangle.
void drawStanding(QPainter& painter, const QPointF& centre, double radius, Standing standing);

/// The shape as an icon in the colours of the theme.
[[nodiscard]] QIcon standingIcon(Standing standing);

} // namespace splitscape::ui
