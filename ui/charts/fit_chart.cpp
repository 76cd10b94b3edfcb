// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/fit_chart.h"

#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/compared_run.h"
#include "ui/charts/plot_navigation.h"
#include "ui/charts/plot_style.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QtWidgets>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace splitscape::ui {
namespace {

constexpr double kLeastErrorShown = 0.02; ///< errors below that do not fill the chart

double milliseconds(Seconds time) { return 1e3 * time.count(); }

/// Of what was measured; positive where more is predicted.
double errorOf(const cost::FitResidual& row) { return -(row.residual() / row.measured); }

} // namespace

QString fittedKindName(std::size_t kind)
{
    switch (static_cast<network::LayerKind>(kind)) {
    case network::LayerKind::Convolution:
        return FitChart::tr("convolution");
    case network::LayerKind::TransposedConvolution:
        return FitChart::tr("transposed convolution");
    default:
        return FitChart::tr("fully connected");
    }
}

QString layerShape(int length, int channels)
{
    return QStringLiteral("%1 × %2").arg(countText(length), countText(channels));
}

FitChart::FitChart(Shows shows, QWidget* parent)
    : ChartFrame(shows == Shows::Parity ? tr("Predicted and measured") : tr("Errors of the fit"),
                 parent)
    , m_shows(shows)
    , m_plot(new ChartPlot)
    , m_navigation(new PlotNavigation(m_plot))
    , m_exact(new QCPItemStraightLine(m_plot))
{
    m_plot->setObjectName(shows == Shows::Parity ? QStringLiteral("parityPlot")
                                                 : QStringLiteral("errorPlot"));
    m_plot->setMinimumHeight(24 * kSpace);
    m_plot->xAxis->setLabel(axisTitle(tr("Measured"), QStringLiteral("ms")));
    m_plot->yAxis->setLabel(shows == Shows::Parity
                                ? axisTitle(tr("Predicted"), QStringLiteral("ms"))
                                : axisTitle(tr("Error"), QStringLiteral("%")));
    setLogarithmic(*m_plot->xAxis, true);
    if (shows == Shows::Parity)
        setLogarithmic(*m_plot->yAxis, true);
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        m_kinds[kind] = m_plot->addGraph();
        m_kinds[kind]->setLineStyle(QCPGraph::lsNone);
        m_kinds[kind]->setName(fittedKindName(kind));
    }
    m_plot->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignLeft);
    m_plot->legend->setVisible(shows == Shows::Parity);
    m_navigation->setLookup([this](const QPointF& pixel) { return lookup(pixel); });
    addMenuAction(m_navigation->resetAction());
    setBody(m_plot);
    setTable(&m_numbers);
    connect(&Theme::instance(), &Theme::changed, this, [this] { applyTheme(); });
    setFit({});
}

void FitChart::setFit(const cost::LatencyFit& fit)
{
    m_fit = fit;
    fillTable();
    if (marks() == 0)
        showEmpty(tr("The measured layers appear here when a log was read."));
    else
        hideEmpty();
    draw();
    setHome();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void FitChart::applyTheme()
{
    applyPlotStyle(*m_plot);
    draw();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

double FitChart::heightOf(const cost::FitResidual& row) const
{
    return m_shows == Shows::Parity ? milliseconds(row.predicted) : 100.0 * errorOf(row);
}

void FitChart::draw()
{
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        QVector<double> x;
        QVector<double> y;
        if (const auto& fit = m_fit.kinds[kind])
            for (const cost::FitResidual& row : fit->rows) {
                x << milliseconds(row.measured);
                y << heightOf(row);
            }
        m_kinds[kind]->setData(x, y);
        m_kinds[kind]->setScatterStyle(runMark(kind));
    }
    // Equal on logarithmic axes is straight too: through (1, 1) and (10, 10).
    const bool isParity = m_shows == Shows::Parity;
    m_exact->point1->setCoords(1.0, isParity ? 1.0 : 0.0);
    m_exact->point2->setCoords(10.0, isParity ? 10.0 : 0.0);
    m_exact->setPen(QPen(Theme::instance().colour(ColourRole::Context), 1.0));
    m_exact->setLayer(QStringLiteral("grid"));
}

void FitChart::setHome()
{
    double low = 0.0;
    double high = 0.0;
    double error = kLeastErrorShown;
    for (const auto& fit : m_fit.kinds) {
        if (!fit)
            continue;
        for (const cost::FitResidual& row : fit->rows) {
            for (const double value : {milliseconds(row.measured), milliseconds(row.predicted)}) {
                if (!(value > 0.0))
                    continue;
                low = low > 0.0 ? std::min(low, value) : value;
                high = std::max(high, value);
            }
            error = std::max(error, std::abs(errorOf(row)));
        }
    }
    if (!(high > 0.0))
        return;
    const QCPRange times(low / 1.5, high * 1.5);
    m_navigation->setHome(times, m_shows == Shows::Parity
                                     ? times
                                     : QCPRange(-115.0 * error, 115.0 * error));
}

void FitChart::fillTable()
{
    QVector<QVariantList> rows;
    double largest = 0.0;
    for (std::size_t kind = 0; kind < m_fit.kinds.size(); ++kind) {
        if (!m_fit.kinds[kind])
            continue;
        largest = std::max(largest, m_fit.kinds[kind]->largestError());
        for (const cost::FitResidual& row : m_fit.kinds[kind]->rows)
            rows << QVariantList{fittedKindName(kind), row.line, milliseconds(row.measured),
                                 milliseconds(row.predicted), 100.0 * errorOf(row)};
    }
    setSummary(tr("%n layer(s); the fit is off by %1 at most.", nullptr, int(rows.size()))
                   .arg(percentText(largest)));
    m_numbers.setContent({tr("Kind"), tr("Layer"), tr("Measured (ms)"), tr("Predicted (ms)"),
                          tr("Error (%)")},
                         rows);
}

std::optional<HoverHit> FitChart::lookup(const QPointF& pixel) const
{
    std::optional<HoverHit> hit;
    double nearest = kNearPointer;
    for (std::size_t kind = 0; kind < m_fit.kinds.size(); ++kind) {
        if (!m_fit.kinds[kind])
            continue;
        for (const cost::FitResidual& row : m_fit.kinds[kind]->rows) {
            const QPointF place(m_plot->xAxis->coordToPixel(milliseconds(row.measured)),
                                m_plot->yAxis->coordToPixel(heightOf(row)));
            const double distance = QLineF(place, pixel).length();
            if (distance >= nearest)
                continue;
            nearest = distance;
            hit = HoverHit{row.line, place,
                           tr("layer %1, %2", "number, kind").arg(row.line).arg(fittedKindName(kind))
                               + u'\n' + tr("measured %1").arg(durationText(row.measured)) + u'\n'
                               + tr("predicted %1").arg(durationText(row.predicted)) + u'\n'
                               + tr("error %1").arg(percentText(errorOf(row)))};
        }
    }
    return hit;
}

} // namespace splitscape::ui
