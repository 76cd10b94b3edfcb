// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/forecast_marks.h"

#include "ui/theme/theme.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace splitscape::ui {

ForecastMarks::ForecastMarks(QCustomPlot* plot)
    : m_plot(plot)
    , m_means(plot->addGraph())
    , m_bars(new QCPErrorBars(plot->xAxis, plot->yAxis))
{
    m_means->setLineStyle(QCPGraph::lsNone);
    m_bars->setDataPlottable(m_means);
    m_bars->setErrorType(QCPErrorBars::etValueError);
    m_bars->setSymbolGap(7.0);
    m_bars->setWhiskerWidth(5.0);
}

void ForecastMarks::set(const CandidateSnapshot& snapshot,
                        const evaluate::ForecastRecord* forecast, PopulationAxis axis)
{
    m_marks.clear();
    const auto candidates = forecast ? std::span(forecast->candidates)
                                     : std::span<const evaluate::ForecastRecord::Entry>();
    for (const evaluate::ForecastRecord::Entry& entry : candidates) {
        const std::size_t row = snapshot.table.find(entry.candidate);
        if (row == snapshot.table.size() || !snapshot.passes(row))
            continue;
        const double figure = snapshot.table.row(row)[columnOf(axis)];
        if (!std::isnan(figure))
            m_marks.push_back(
                {static_cast<std::uint32_t>(row), shownOn(axis, figure), entry.expected});
    }
    if (m_marks.size() > kMost) {
        std::vector<Mark> some;
        for (std::size_t i = 0; i < kMost; ++i)
            some.push_back(m_marks[i * m_marks.size() / kMost]);
        m_marks = std::move(some);
    }
    std::ranges::stable_sort(m_marks, {}, &Mark::across); // so the errors keep their points
    QVector<double> across;
    QVector<double> mean;
    QVector<double> below;
    QVector<double> above;
    for (const Mark& mark : m_marks) {
        across << mark.across;
        mean << 100.0 * mark.expected.mean;
        below << 100.0 * (mark.expected.mean - mark.expected.low);
        above << 100.0 * (mark.expected.high - mark.expected.mean);
    }
    m_means->setData(across, mean, true);
    m_bars->setData(below, above);
}

void ForecastMarks::widen(double& low, double& high) const
{
    for (const Mark& mark : m_marks) {
        low = std::min(low, 100.0 * mark.expected.mean);
        high = std::max(high, 100.0 * mark.expected.mean);
    }
}

QPointF ForecastMarks::pixelOf(const Mark& mark) const
{
    return {m_plot->xAxis->coordToPixel(mark.across),
            m_plot->yAxis->coordToPixel(100.0 * mark.expected.mean)};
}

std::optional<ForecastMarks::Mark> ForecastMarks::nearest(const QPointF& pixel, double reach) const
{
    std::optional<Mark> nearest;
    for (const Mark& mark : m_marks) {
        const double distance = QLineF(pixelOf(mark), pixel).length();
        if (distance <= reach) {
            reach = distance;
            nearest = mark;
        }
    }
    return nearest;
}

void ForecastMarks::applyTheme()
{
    const Theme& theme = Theme::instance();
    const QColor muted = theme.colour(ColourRole::MutedText);
    m_means->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(muted, 1.4),
                                             theme.colour(ColourRole::Surface), 7.0));
    QColor faint = muted;
    faint.setAlphaF(0.5F); // bars of many networks lie beside each other
    m_bars->setPen(QPen(faint, 1.0));
}

} // namespace splitscape::ui
