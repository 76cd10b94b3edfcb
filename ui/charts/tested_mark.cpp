// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tested_mark.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <qcustomplot.h>

namespace splitscape::ui {

namespace {

constexpr double kStarSize = 12.0;

} // namespace

TestedMark::TestedMark(QCustomPlot* plot)
    : m_star(plot->addGraph())
    , m_label(new QCPItemText(plot))
    , m_leader(new QCPItemLine(plot))
{
    m_star->setLineStyle(QCPGraph::lsNone);
    for (QCPItemPosition* position : {m_label->position, m_leader->start, m_leader->end})
        position->setType(QCPItemPosition::ptAbsolute);
    m_label->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    m_label->setClipToAxisRect(false);
    m_label->setVisible(false);
    m_leader->setVisible(false);
    // Above the frame, where it covers nothing of the data, with a line down to the star.
    QObject::connect(plot, &QCustomPlot::afterLayout, m_label,
                     [plot, star = m_star, label = m_label, leader = m_leader] {
                         const QRectF frame = plot->axisRect()->rect();
                         const QPointF at = star->dataCount() > 0
                             ? star->coordsToPixels(star->dataMainKey(0), star->dataMainValue(0))
                             : QPointF();
                         const bool isInside = star->dataCount() > 0 && frame.contains(at);
                         label->setVisible(isInside);
                         leader->setVisible(isInside);
                         if (!isInside)
                             return;
                         const int width = QFontMetrics(label->font())
                                               .size(Qt::TextSingleLine, label->text())
                                               .width();
                         const double half = 0.5 * width + 1.0; // the item rounds outwards
                         const double x = std::max(std::min(at.x(), frame.right() - half),
                                                   frame.left() + half);
                         label->position->setCoords(x, frame.top());
                         leader->start->setCoords(at.x(), frame.top());
                         leader->end->setCoords(
                             at.x(), std::max(frame.top(), at.y() - 0.5 * kStarSize));
                     });
    applyTheme();
}

void TestedMark::place(std::optional<QPointF> at)
{
    if (at)
        m_star->setData({at->x()}, {at->y()});
    else
        m_star->setData({}, {});
}

void TestedMark::setText(const QString& text) { m_label->setText(text); }

void TestedMark::applyTheme()
{
    const Theme& theme = Theme::instance();
    const QColor ink = theme.colour(ColourRole::Text);
    m_star->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssStar, QPen(ink, 1.8), Qt::NoBrush, kStarSize));
    m_label->setFont(theme.textFont());
    m_label->setColor(ink);
    m_leader->setPen(QPen(ink, 1.0));
    QCPAxisRect* frame = m_label->parentPlot()->axisRect();
    QMargins margins = frame->minimumMargins();
    margins.setTop(std::max(margins.top(), QFontMetrics(m_label->font()).height()));
    frame->setMinimumMargins(margins);
}

bool TestedMark::isShown() const { return m_star->dataCount() > 0; }

QString TestedMark::text() const { return m_label->text(); }

} // namespace splitscape::ui
