// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/compared_run.h"

#include "ui/charts/radar_chart.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

namespace splitscape::ui {

QCPScatterStyle runMark(std::size_t index)
{
    constexpr std::array<QCPScatterStyle::ScatterShape, kMostComparedRuns> kShapes{
        QCPScatterStyle::ssDisc, QCPScatterStyle::ssCircle, QCPScatterStyle::ssSquare,
        QCPScatterStyle::ssTriangle};
    QPen outline = RadarChart::pen(index);
    outline.setStyle(Qt::SolidLine);
    outline.setWidthF(1.6);
    const QColor fill
        = index == 0 ? outline.color() : Theme::instance().colour(ColourRole::Surface);
    return QCPScatterStyle(kShapes[std::min(index, kMostComparedRuns - 1)], outline, fill, 7.0);
}

} // namespace splitscape::ui
