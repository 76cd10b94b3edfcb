// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QPen>

class QChart;

namespace splitscape::ui {

/// How far from a mark the pointer still means it, in logical pixels.
inline constexpr double kNearPointer = 16.0;

/// Pens every chart shares. Widths in logical pixels.
[[nodiscard]] QPen gridPen();
[[nodiscard]] QPen axisPen();
[[nodiscard]] QPen limitPen(); ///< dashed vermillion
[[nodiscard]] QPen chosenPen(); ///< the heavy outline
[[nodiscard]] QPen linePen(ColourRole role, qreal width = 2.0);

/// Fonts, grid, axis and ground colours of a Qt Charts chart; call again when the theme changes.
void applyChartStyle(QChart& chart);

} // namespace splitscape::ui
