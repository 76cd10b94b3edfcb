// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"

namespace splitscape::ui {

ChartPlot::ChartPlot(QWidget* parent)
    : QCustomPlot(parent)
{
    connect(this, &QCustomPlot::beforeReplot, this, [this] { m_isOfAnotherSize = false; });
}

void ChartPlot::resizeEvent(QResizeEvent*)
{
    setViewport(rect());
    m_isOfAnotherSize = true;
    update();
}

void ChartPlot::paintEvent(QPaintEvent* event)
{
    if (m_isOfAnotherSize)
        replot(QCustomPlot::rpQueuedRefresh);
    QCustomPlot::paintEvent(event);
}

} // namespace splitscape::ui
