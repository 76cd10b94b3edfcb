// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QWidget>

namespace splitscape::ui {

/// A transparent sheet over a chart with a ring around what is under the pointer and its values
/// beside it, and a frame while Tab has given the chart the keyboard; it repaints no chart.
class HoverOverlay : public QWidget {
    Q_OBJECT

public:
    explicit HoverOverlay(QWidget* chart);
    /// One fact a line.
    void showValues(const QPointF& position, const QString& text, bool ring = true);
    void clear();
    [[nodiscard]] QString text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showWhatIsThere();

    QPointF m_position;
    QString m_text;
    bool m_ring = true;
    bool m_framed = false;
};

} // namespace splitscape::ui
