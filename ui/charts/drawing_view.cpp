// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawing_view.h"

#include "ui/charts/chart_export.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPainter>

namespace splitscape::ui {

namespace {

/// Logical pixels a point. Ticks of 7.5 points are then as large as the small text of the window.
constexpr qreal kPixels = 1.45;
constexpr QSizeF kLeast{120, 100}; ///< points

} // namespace

DrawingView::DrawingView(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(28 * kSpace, 28 * kSpace);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(tr("Copy the figure"), this);
    connect(copy, &QAction::triggered, this, [this] {
        const Theme::PaperScope paper;
        QApplication::clipboard()->setImage(figureImage(
            [this](QPainter& painter, QSize) {
                painter.scale(kPixels, kPixels);
                splitscape::ui::paint(painter, m_drawing, false);
            },
            size(), 2.0));
    });
    addAction(copy);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DrawingView::setDraw(Draw draw)
{
    m_draw = std::move(draw);
    redraw();
}

void DrawingView::redraw()
{
    // Before it has its place it may be too small for any figure.
    const QSizeF points = (QSizeF(size()) / kPixels).expandedTo(kLeast);
    m_drawing = m_draw ? m_draw(points) : Drawing{};
    setFocusPolicy(m_draw ? Qt::TabFocus : Qt::NoFocus); // for its menu
    setAccessibleName(m_drawing.title);
    setAccessibleDescription(m_drawing.description);
    update();
}

void DrawingView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    redraw();
}

void DrawingView::paintEvent(QPaintEvent*)
{
    if (!m_draw)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kPixels, kPixels);
    splitscape::ui::paint(painter, m_drawing, Theme::instance().isDark());
}

} // namespace splitscape::ui
