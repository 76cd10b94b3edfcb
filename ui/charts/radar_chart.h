// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"
#include "ui/charts/figure_table.h"

#include <array>
#include <optional>
#include <vector>

namespace splitscape::ui {

/// One candidate in the radar: shares of what is allowed, 1 at the limit; smaller is better.
struct RadarSeries {
    QString name;
    std::array<std::optional<double>, 4> shares; ///< error, energy, Flash, RAM
};

/// Error, energy, Flash and RAM of a few candidates, each as a share of its limit: the dashed ring.
/// Candidates differ by the shape of their corners and the dashes of their line, not by colour.
class RadarChart : public ChartFrame {
    Q_OBJECT

public:
    explicit RadarChart(QWidget* parent = nullptr);

    /// `meanings` says for each axis what the ring stands for: "limit 0.27 mJ".
    void setSeries(std::vector<RadarSeries> series, std::array<QString, 4> meanings);
    [[nodiscard]] const std::vector<RadarSeries>& series() const { return m_series; }

    /// Corner shape and line of the n-th candidate, shared with other charts of the comparison.
    static void drawMark(QPainter& painter, const QPointF& centre, std::size_t index);
    [[nodiscard]] static QPen pen(std::size_t index);

protected:
    void applyTheme() override;
    void drawFigure(QPainter& painter, QSize size) override;

private:
    class Canvas;
    void paint(QPainter& painter, QSize size) const;

    Canvas* m_canvas;
    FigureTable m_numbers;
    std::vector<RadarSeries> m_series;
    std::array<QString, 4> m_meanings;
};

} // namespace splitscape::ui
