// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_chart.h"

#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/line_end_labels.h"
#include "ui/charts/plot_navigation.h"
#include "ui/charts/plot_style.h"
#include "ui/theme/theme.h"

#include <QtWidgets>
#include <algorithm>
#include <qcustomplot.h>

namespace splitscape::ui {
namespace {

} // namespace

RunChart::RunChart(const QString& title, const QString& plotName, QWidget* parent)
    : ChartFrame(title, parent)
    , m_plot(new ChartPlot)
    , m_navigation(new PlotNavigation(m_plot))
    , m_labels(new LineEndLabels(m_plot))
{
    m_plot->setObjectName(plotName);
    m_plot->setMinimumHeight(28 * kSpace);
    m_plot->yAxis->setLabel(axisTitle(tr("Accuracy"), QStringLiteral("%")));
    m_navigation->setLookup([this](const QPointF& pixel) { return lookup(pixel); });
    addMenuAction(m_navigation->resetAction());
    setBody(m_plot);
    setTable(&m_numbers);
    connect(&Theme::instance(), &Theme::changed, this, [this] { applyTheme(); });
}

void RunChart::setRuns(std::vector<ComparedRun> runs)
{
    m_runs = std::move(runs);
    m_runs.resize(std::min(m_runs.size(), kMostComparedRuns));
    if (std::ranges::all_of(m_runs, [this](const auto& run) { return pointsOf(run).isEmpty(); }))
        showEmpty(emptyText());
    else
        hideEmpty();
    describe();
    draw();
}

void RunChart::applyTheme()
{
    applyPlotStyle(*m_plot);
    draw();
}

QString RunChart::titleOf(const ComparedRun& run)
{
    return tr("%1: %2", "letter and name of a run").arg(run.letter, run.name);
}

std::array<double, 2> RunChart::accuracyRange() const
{
    double low = 100.0;
    double high = 0.0;
    for (const ComparedRun& run : m_runs) {
        for (const QPointF& point : pointsOf(run)) {
            low = std::min(low, point.y());
            high = std::max(high, point.y());
        }
    }
    return {std::max(0.0, 5.0 * std::floor((low - 1.0) / 5.0)),
            std::min(101.0, 5.0 * std::ceil((high + 1.0) / 5.0))};
}

std::optional<HoverHit> RunChart::lookup(const QPointF& pixel) const
{
    std::optional<HoverHit> hit;
    double nearest = kNearPointer;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const QVector<QPointF> points = pointsOf(m_runs[i]);
        for (qsizetype n = 0; n < points.size(); ++n) {
            const QPointF place(m_plot->xAxis->coordToPixel(points[n].x()),
                                m_plot->yAxis->coordToPixel(points[n].y()));
            const double distance = QLineF(place, pixel).length();
            if (distance >= nearest)
                continue;
            nearest = distance;
            hit = HoverHit{int(i), place, titleOf(m_runs[i]) + u'\n' + textOf(m_runs[i], n)};
        }
    }
    return hit;
}

} // namespace splitscape::ui
