// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/drawing.h"

#include <QWidget>
#include <functional>

namespace splitscape::ui {

/// A figure of the report on the screen: drawn for the size of the widget, in the colours of the
/// theme. Its menu copies it.   Thread: UI.
class DrawingView : public QWidget {
    Q_OBJECT

public:
    using Draw = std::function<Drawing(const QSizeF&)>; ///< size in points

    explicit DrawingView(QWidget* parent = nullptr);

    /// Null: nothing is shown.
    void setDraw(Draw draw);
    [[nodiscard]] bool isEmpty() const { return !m_draw; }
    /// For the size it has now.
    [[nodiscard]] const Drawing& drawing() const { return m_drawing; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void redraw();

    Draw m_draw;
    Drawing m_drawing;
};

} // namespace splitscape::ui
