// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tested_mark.h"

#include "ui/theme/theme.h"

#include <qcustomplot.h>

namespace splitscape::ui {

TestedMark::TestedMark(QCustomPlot* plot)
    : m_star(plot->addGraph())
    , m_label(new QCPItemText(plot))
{
    m_star->setLineStyle(QCPGraph::lsNone);
    // To the left and below: to the right are the words at the ends of the curves. To the right where
    // the left edge is too near.
    QObject::connect(plot, &QCustomPlot::beforeReplot, m_label, [plot, label = m_label] {
        const int width = QFontMetrics(label->font()).horizontalAdvance(label->text()) + kSpace;
        const double room = label->position->pixelPosition().x() - plot->axisRect()->left();
        label->setPositionAlignment((width <= room ? Qt::AlignRight : Qt::AlignLeft)
                                    | Qt::AlignTop);
    });
    m_label->position->setType(QCPItemPosition::ptPlotCoords);
    m_label->setPadding(QMargins(kSpace / 2, 0, kSpace / 2, 0));
    m_label->setVisible(false);
    applyTheme();
}

void TestedMark::place(std::optional<QPointF> at)
{
    m_label->setVisible(at.has_value());
    if (!at) {
        m_star->setData({}, {});
        return;
    }
    m_star->setData({at->x()}, {at->y()});
    m_label->position->setCoords(at->x(), at->y());
}

void TestedMark::setText(const QString& text) { m_label->setText(text); }

void TestedMark::applyTheme()
{
    const Theme& theme = Theme::instance();
    const QColor ink = theme.colour(ColourRole::Text);
    m_star->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssStar, QPen(ink, 1.8), Qt::NoBrush, 12.0));
    m_label->setFont(theme.textFont());
    m_label->setColor(ink);
    QColor paper = theme.colour(ColourRole::Surface);
    paper.setAlphaF(0.8F);
    m_label->setBrush(paper);
}

bool TestedMark::isShown() const { return m_star->dataCount() > 0; }

QString TestedMark::text() const { return m_label->text(); }

} // namespace splitscape::ui
