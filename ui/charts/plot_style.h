// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCPAxisRect;
class QCPAxis;
class QCustomPlot;
class QString;

namespace splitscape::ui {

/// Fonts, grid, axis and ground colours of a QCustomPlot and everything standard in it (all axis
/// rects, legend, colour of ticks); call again when the theme changes. Plottables keep their pens.
void applyPlotStyle(QCustomPlot& plot);
void applyPlotStyle(QCPAxisRect& rect);

/// "Energy (mJ)": the one way an axis says its unit; an empty unit gives the name alone.
[[nodiscard]] QString axisTitle(const QString& name, const QString& unit);

/// Switches an axis between linear and logarithmic, with a matching ticker.
void setLogarithmic(QCPAxis& axis, bool logarithmic);

} // namespace splitscape::ui
