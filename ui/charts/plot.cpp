// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

namespace splitscape::ui {

Plot::Plot(QWidget* parent)
    : QCustomPlot(parent)
{
    connect(this, &QCustomPlot::beforeReplot, this, [this] { m_isOfAnotherSize = false; });
}

void Plot::resizeEvent(QResizeEvent*)
{
    setViewport(rect());
    m_isOfAnotherSize = true;
    update();
}

void Plot::paintEvent(QPaintEvent* event)
{
    if (m_isOfAnotherSize)
        replot(QCustomPlot::rpQueuedRefresh);
    QCustomPlot::paintEvent(event);
}

} // namespace splitscape::ui
