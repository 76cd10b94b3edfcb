// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"
#include "ui/charts/figure_table.h"
#include "ui/models/split_scene.h"

#include <QPointer>
#include <optional>

class QVariantAnimation;

namespace splitscape::ui {

class SplitCanvas;

/// The network cut in two: the wearable with its memories on the left, the fog node on the right,
/// the bytes on the air between them. The cut is dragged with the mouse or moved with the arrow
/// keys; double click or Escape brings it back to the best point.
class SplitView : public ChartFrame {
    Q_OBJECT

public:
    explicit SplitView(QWidget* parent = nullptr);

    /// Shows a scene, the cut at its best point; or, when only the judgement of the same network
    /// changed and `keepCut` is set, where the user left it. Nothing shows the empty state.
    void setScene(std::optional<SplitScene> scene, bool keepCut = false);
    [[nodiscard]] const std::optional<SplitScene>& scene() const { return m_scene; }
    /// The point whose costs are shown; 0 without a scene.
    [[nodiscard]] int point() const { return m_point; }
    /// Moves the cut without emitting.
    void setPoint(int point);
    /// Middle of a point's mark on the rail, in canvas(); for tests and guided tours.
    [[nodiscard]] QPoint markPosition(int point) const;
    [[nodiscard]] QWidget* canvas() const;

public slots:
    void returnToBest();

signals:
    /// While it is dragged or moved by keys.
    void cutMoved(int point);
    /// When it is let go, and after each key.
    void cutReleased(int point);

protected:
    void applyTheme() override;
    void drawFigure(QPainter& painter, QSize size) override;

private:
    friend class SplitCanvas;
    void moveByUser(int point);
    void glideTo(int point);
    void describe();
    void fillTable();

    std::optional<SplitScene> m_scene;
    SplitCanvas* m_canvas;
    FigureTable m_numbers;
    QPointer<QVariantAnimation> m_glide;
    int m_point = 0;
    double m_shownCut = 1.0;
};

} // namespace splitscape::ui
