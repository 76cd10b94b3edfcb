// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"
#include "ui/charts/figure_table.h"

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace splitscape::ui {

/// One candidate in the radar: shares of what the rings stand for, 1 at a limit; smaller is better.
struct RadarSeries {
    QString name;
    std::array<std::optional<double>, 4> shares; ///< error, energy, Flash, RAM
};

/// Error, energy, Flash and RAM of a few candidates, each as a share of the largest of those
/// compared or, where the user wants it, of its limit: the dashed ring. Candidates differ by
/// colour, by the shape of their corners and by the dashes of their line.
class RadarChart : public ChartFrame {
    Q_OBJECT

public:
    explicit RadarChart(QWidget* parent = nullptr);

    /// What an axis says of its end: "limit 0.27 mJ", "largest 0.21 mJ".
    struct Ends {
        std::array<QString, 4> limits;
        std::array<QString, 4> largest;
    };
    /// `series` as shares of the limits.
    void setSeries(std::vector<RadarSeries> series, Ends ends);
    /// As given, whatever is shown.
    [[nodiscard]] const std::vector<RadarSeries>& series() const { return m_series; }
    /// How far out a corner is drawn, 1 at the ring; nothing where the figure is not known.
    [[nodiscard]] std::optional<double> shownShare(std::size_t series, std::size_t axis) const;
    void setOfLimits(bool ofLimits);
    [[nodiscard]] bool isOfLimits() const { return m_ofLimits; }

    /// Corner shape and line of the n-th candidate, shared with other charts of the comparison.
    static void drawMark(QPainter& painter, const QPointF& centre, std::size_t index);
    [[nodiscard]] static QPen pen(std::size_t index);

protected:
    void applyTheme() override;
    void drawFigure(QPainter& painter, QSize size) override;

private:
    class Canvas;
    void paint(QPainter& painter, QSize size) const;
    void paintSeries(QPainter& painter, std::size_t index,
                     const std::function<QPointF(std::size_t, double)>& place) const;
    [[nodiscard]] const std::array<QString, 4>& meanings() const
    {
        return m_ofLimits ? m_ends.limits : m_ends.largest;
    }
    void fillTable();

    Canvas* m_canvas;
    FigureTable m_numbers;
    std::vector<RadarSeries> m_series;
    Ends m_ends;
    QAction* m_limitsAction;
    bool m_ofLimits = false;
};

} // namespace splitscape::ui
