// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QPointer>
#include <functional>
#include <optional>
#include <qcustomplot.h>

class QVariantAnimation;

namespace splitscape::ui {

class HoverOverlay;

/// The thing under the pointer.
struct HoverHit {
    int id = -1; ///< the chart's own meaning: a row, a candidate
    QPointF position; ///< pixels, where the ring is drawn
    QString text; ///< one fact a line
};

/// Zoom, pan, reset and values under the pointer, the same in every QCustomPlot:
/// Ctrl and the wheel zoom at the pointer, drag pans, Shift and drag zooms to a rectangle, double
/// click or 0 resets, + and - zoom, arrows pan. What is shown stays within the home ranges.
/// Thread: UI.
class PlotNavigation : public QObject {
    Q_OBJECT

public:
    /// Works on the plot's first axis rect; becomes a child of the plot.
    explicit PlotNavigation(QCustomPlot* plot);

    /// Answers what is near a pixel; nothing where nothing is.
    using Lookup = std::function<std::optional<HoverHit>(const QPointF& pixel)>;
    void setLookup(Lookup lookup) { m_lookup = std::move(lookup); }

    /// The ranges that show everything. While the user has not zoomed, the axes glide there.
    void setHome(const QCPRange& x, const QCPRange& y);
    [[nodiscard]] bool isZoomed() const { return m_zoomed; }
    /// "Show everything", for menus and toolbars.
    [[nodiscard]] QAction* resetAction() const { return m_reset; }
    void zoom(double factor);

public slots:
    void reset();

signals:
    /// -1 when the pointer leaves.
    void hovered(int id);
    /// A press and release without a drag; -1 on empty ground.
    void clicked(int id, Qt::KeyboardModifiers modifiers);
    void zoomedChanged(bool zoomed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(QMouseEvent* event);
    void move(QMouseEvent* event);
    void release(QMouseEvent* event);
    bool key(int key);
    void pan(double dx, double dy);
    /// The user moves the axes from here on.
    void takeOver();
    void setZoomed(bool zoomed);
    void keepInside(QCPAxis& axis, const QCPRange& home);
    void glideTo(const QCPRange& x, const QCPRange& y);
    void showHit(const std::optional<HoverHit>& hit);

    QCustomPlot* m_plot;
    std::optional<QPointF> m_pointer; ///< over the plot, and nothing dragged
    HoverOverlay* m_overlay;
    QAction* m_reset;
    QPointer<QVariantAnimation> m_glide;
    Lookup m_lookup;
    QCPRange m_homeX{0, 1};
    QCPRange m_homeY{0, 1};
    QPointF m_pressed;
    int m_hoveredId = -1;
    bool m_zoomed = false;
    bool m_hasHome = false;
    bool m_keepingInside = false;
};

} // namespace splitscape::ui
