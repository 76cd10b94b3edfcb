// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_end_labels.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <qcustomplot.h>

namespace splitscape::ui {

LineEndLabels::LineEndLabels(QCustomPlot* plot)
    : QObject(plot)
    , m_plot(plot)
{
    m_plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msTop | QCP::msBottom);
    // They follow the lines when the axes move.
    connect(m_plot, &QCustomPlot::afterLayout, this, &LineEndLabels::place);
}

void LineEndLabels::setLabels(std::vector<Label> labels)
{
    m_labels = std::move(labels);
    while (m_items.size() < m_labels.size()) {
        auto* item = new QCPItemText(m_plot);
        item->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        item->position->setType(QCPItemPosition::ptAbsolute);
        item->setPadding(QMargins(kSpace / 2, 0, 0, 0));
        item->setClipToAxisRect(false); // they stand in the margin
        m_items.push_back(item);
    }
    const QFont font = Theme::instance().textFont();
    double width = 0.0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        m_items[i]->setVisible(false);
        if (i >= m_labels.size())
            continue;
        m_items[i]->setFont(font);
        m_items[i]->setColor(m_labels[i].colour);
        m_items[i]->setText(m_labels[i].text);
        width = std::max(width, QFontMetricsF(font).horizontalAdvance(m_labels[i].text));
    }
    m_plot->axisRect()->setMargins(QMargins(0, 0, int(width) + 2 * kSpace, 0));
}

void LineEndLabels::place()
{
    const QRect rect = m_plot->axisRect()->rect();
    std::vector<std::pair<double, QCPItemText*>> ends;
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        m_items[i]->setVisible(false);
        const double pixel = m_plot->yAxis->coordToPixel(m_labels[i].value);
        if (pixel >= rect.top() - 1 && pixel <= rect.bottom() + 1)
            ends.emplace_back(pixel, m_items[i]);
    }
    std::stable_sort(ends.begin(), ends.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    const double apart = QFontMetricsF(Theme::instance().textFont()).height();
    for (std::size_t i = 1; i < ends.size(); ++i)
        ends[i].first = std::max(ends[i].first, ends[i - 1].first + apart);
    // Those that would stand below the plot move up, and push others up.
    double lowest = rect.bottom();
    for (std::size_t i = ends.size(); i-- > 0; lowest -= apart)
        ends[i].first = std::min(ends[i].first, lowest);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        ends[i].second->setVisible(true);
        ends[i].second->position->setCoords(rect.right(), ends[i].first);
    }
}

} // namespace splitscape::ui
