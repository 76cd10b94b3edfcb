// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/parallel_chart.h"

#include <QWidget>

namespace splitscape::ui {

class HoverOverlay;

/// Where the axes of the parallel coordinates stand in a widget.
struct ParallelLayout {
    QRectF lines; ///< what the density picture covers
    double axisHeight = 0.0; ///< from the top of `lines`; below is the place of the unknown

    [[nodiscard]] static ParallelLayout of(QSize size);
    [[nodiscard]] double axisX(std::size_t axis, std::size_t count) const;
    [[nodiscard]] double y(double fraction) const
    {
        return lines.top() + axisHeight * (1.0 - fraction);
    }
    [[nodiscard]] double fraction(double atY) const
    {
        return 1.0 - (atY - lines.top()) / axisHeight;
    }
};

/// The surface of a ParallelChart: mouse and keys.
class ParallelCanvas : public QWidget {
    Q_OBJECT

public:
    explicit ParallelCanvas(ParallelChart* chart);

    [[nodiscard]] int focusedAxis() const { return m_focused; }
    QSize minimumSizeHint() const override { return {480, 200}; }
    QSize sizeHint() const override { return {960, 280}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Grip { None, New, Lower, Upper, Whole };

    [[nodiscard]] int axisAt(const QPointF& place) const;
    [[nodiscard]] std::optional<ValueRange> brush(int axis) const; ///< as fractions
    void setBrush(int axis, double from, double to);
    [[nodiscard]] Grip gripAt(int axis, double y) const;
    void hover(const QPointF& place);

    ParallelChart* m_chart;
    HoverOverlay* m_overlay;
    int m_axis = -1; ///< being brushed
    int m_focused = 0; ///< by keys
    Grip m_grip = Grip::None;
    QPointF m_pressed;
    ValueRange m_brushAtPress;
    bool m_moved = false;
};

} // namespace splitscape::ui
