// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include "ui/theme/theme.h"

#include <QtCharts/QAbstractAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>

namespace splitscape::ui {

QPen gridPen() { return QPen(Theme::instance().colour(ColourRole::Grid), 1.0); }

QPen axisPen() { return QPen(Theme::instance().colour(ColourRole::Outline), 1.0); }

QPen limitPen()
{
    QPen pen(Theme::instance().colour(ColourRole::Limit), 1.6);
    pen.setDashPattern({5.0, 3.0});
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QPen chosenPen()
{
    QPen pen(Theme::instance().colour(ColourRole::Chosen), 2.4);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

QPen linePen(ColourRole role, qreal width)
{
    QPen pen(Theme::instance().strong(role), width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::RoundCap);
    return pen;
}

void applyChartStyle(QChart& chart)
{
    const Theme& theme = Theme::instance();
    chart.setBackgroundBrush(theme.colour(ColourRole::Surface));
    chart.setBackgroundPen(Qt::NoPen);
    chart.setBackgroundRoundness(0);
    chart.setMargins(QMargins(kSpace / 2, 0, kSpace / 2, kSpace / 2));
    chart.setContentsMargins(-kSpace, -kSpace, -kSpace, -kSpace); // the view has margins too
    chart.setFont(theme.textFont());
    chart.setTitleFont(theme.textFont());
    chart.setTitleBrush(theme.colour(ColourRole::Text));
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setLocalizeNumbers(true);
    chart.legend()->setFont(theme.textFont());
    chart.legend()->setLabelColor(theme.colour(ColourRole::Text));
    const auto axes = chart.axes();
    for (QAbstractAxis* axis : axes) {
        axis->setLabelsFont(theme.textFont());
        axis->setTitleFont(theme.textFont());
        axis->setLabelsColor(theme.colour(ColourRole::MutedText));
        axis->setTitleBrush(theme.colour(ColourRole::MutedText));
        axis->setLinePen(axisPen());
        axis->setGridLinePen(gridPen());
        axis->setMinorGridLinePen(gridPen());
        axis->setShadesVisible(false);
    }
}

} // namespace splitscape::ui
