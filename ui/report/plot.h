// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/axis_scale.h"
#include "ui/report/drawing.h"

#include <QStringList>
#include <cstddef>
#include <vector>

namespace splitscape::ui {

inline constexpr qreal kTickSize = 7.5; ///< labels of ticks, in points
inline constexpr qreal kNameSize = 8.0; ///< names of axes and series

inline constexpr qreal kPlotLeft = 28; ///< where the plot of a figure begins, and its legend

/// The plot of a figure: below a legend whose last line stands on `baseline`.
[[nodiscard]] QRectF plotArea(const QSizeF& size, qreal baseline = kNameSize);

/// Positions of at most `most` (two or more) of `count` points, evenly taken, the first and the last
/// included.
[[nodiscard]] std::vector<std::size_t> evenlyTaken(std::size_t count, std::size_t most);

/// An entry of a legend.
struct LegendEntry {
    QString name;
    ColourRole role = ColourRole::Text;
    enum class Shape { Square, Disc, Ring, Line, Dashes, Cross } shape = Shape::Square;
};

/// The plot area of a drawing with its axes. Values in, points of the drawing out.
class Plot {
public:
    Plot(Drawing& drawing, const QRectF& area, AxisScale horizontal, AxisScale vertical);

    [[nodiscard]] QPointF at(double x, double y) const;
    [[nodiscard]] const QRectF& area() const { return m_area; }
    [[nodiscard]] const AxisScale& vertical() const { return m_vertical; }

    /// Grid lines with their values at the left, and the axis's name above them.
    void drawVerticalAxis(const QString& name, double labelFactor = 1.0);
    /// The base line, ticks with their values, and the axis's name below.
    void drawHorizontalAxis(const QString& name);
    /// The same with one label in the middle of each of equal bands.
    void drawBands(const QStringList& labels, const QString& name, int emphasised = -1);
    /// The middle of a band of drawBands.
    [[nodiscard]] qreal bandCentre(int band, int bands) const;
    /// A dashed line across at a value.
    void drawLimit(double value);

private:
    Drawing& m_drawing;
    QRectF m_area;
    AxisScale m_horizontal;
    AxisScale m_vertical;
};

/// Lays a legend to the right of `left` on one baseline; entries that do not fit go to further
/// lines below. Returns the baseline of the last line.
qreal drawLegend(Drawing& drawing, qreal left, qreal baseline,
                 const std::vector<LegendEntry>& entries);

/// The number as a tick is labelled: no more decimals than the ticks need.
[[nodiscard]] QString tickText(double value, const std::vector<double>& ticks);

} // namespace splitscape::ui
