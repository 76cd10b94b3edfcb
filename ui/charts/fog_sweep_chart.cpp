// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/fog_sweep_chart.h"

#include "ui/charts/chart_style.h"
#include "ui/charts/plot_style.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QtCharts/QtCharts>
#include <algorithm>

namespace splitscape::ui {
namespace {

QString factorText(double factor)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(factor, 'g', 4);
}

} // namespace

FogSweepChart::FogSweepChart(QWidget* parent)
    : ChartFrame(tr("Total energy against the fog factor"), parent)
    , m_chart(new QChart)
    , m_series(new QStackedBarSeries)
    , m_compute(new QBarSet(tr("edge compute")))
    , m_transmit(new QBarSet(tr("radio")))
    , m_fog(new QBarSet(tr("fog")))
    , m_limit(new QLineSeries)
    , m_factorAxis(new QBarCategoryAxis)
    , m_energyAxis(new QValueAxis)
{
    for (QBarSet* set : {m_compute, m_transmit, m_fog}) {
        m_series->append(set);
        connect(set, &QBarSet::hovered, this, &FogSweepChart::hover);
    }
    m_series->setBarWidth(0.7);
    m_limit->setName(tr("limit"));
    m_chart->addSeries(m_series);
    m_chart->addSeries(m_limit);
    m_chart->addAxis(m_factorAxis, Qt::AlignBottom);
    m_chart->addAxis(m_energyAxis, Qt::AlignLeft);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    for (QAbstractSeries* series : std::initializer_list<QAbstractSeries*>{m_series, m_limit}) {
        series->attachAxis(m_factorAxis);
        series->attachAxis(m_energyAxis);
    }
    m_factorAxis->setTitleText(tr("Fog efficiency factor"));
    m_factorAxis->setGridLineVisible(false);
    m_energyAxis->setTitleText(axisTitle(tr("Energy"), tr("mJ")));
    m_energyAxis->setTickCount(5);
    m_energyAxis->setLabelFormat(QStringLiteral("%.3g"));
    auto* view = new QChartView(m_chart);
    view->setObjectName(QStringLiteral("fogSweepView"));
    view->setRenderHint(QPainter::Antialiasing);
    view->setMinimumSize(320, 256);
    setBody(view);
    setTable(&m_numbers);
    setSteps({}, {});
}

const QVector<double>& FogSweepChart::factors()
{
    static const QVector<double> values{1, 3, 10, 30, 100, 300, 1000};
    return values;
}

void FogSweepChart::setSteps(std::vector<partition::FogSweepStep> steps,
                             std::optional<Energy> limit)
{
    m_steps = std::move(steps);
    const bool any = std::any_of(m_steps.begin(), m_steps.end(),
                                 [](const auto& step) { return step.best.has_value(); });
    if (!any) {
        m_numbers.setContent({}, {});
        showEmpty(m_steps.empty()
                      ? tr("Select a candidate to see how its total energy falls as the fog node "
                           "becomes more efficient.")
                      : tr("No partition point of this candidate meets the Flash and RAM limits."));
        return;
    }
    hideEmpty();
    for (QBarSet* set : {m_compute, m_transmit, m_fog})
        set->remove(0, set->count());
    QStringList categories;
    QVector<QVariantList> rows;
    double highest = 0.0;
    for (const partition::FogSweepStep& step : m_steps) {
        const partition::PointCost cost = step.best.value_or(partition::PointCost());
        categories += factorText(step.factor);
        m_compute->append(cost.edgeCompute.inMillijoules());
        m_transmit->append(cost.edgeTransmit.inMillijoules());
        m_fog->append(cost.fog().inMillijoules());
        highest = std::max(highest, cost.total().inMillijoules());
        rows += {step.factor,
                 cost.point,
                 cost.edgeCompute.inMillijoules(),
                 cost.edgeTransmit.inMillijoules(),
                 cost.fog().inMillijoules(),
                 cost.total().inMillijoules()};
    }
    m_factorAxis->setCategories(categories);
    m_limit->clear();
    const bool drawn = limit && limit->inMillijoules() < 3.0 * highest;
    if (drawn) {
        m_limit->append(-0.5, limit->inMillijoules());
        m_limit->append(double(categories.size()) - 0.5, limit->inMillijoules());
        highest = std::max(highest, limit->inMillijoules());
    }
    m_limit->setVisible(drawn);
    m_energyAxis->setRange(0.0, highest > 0.0 ? highest * 1.1 : 1.0);
    m_energyAxis->setTickCount(5); // nice numbers start from it, and change it
    m_energyAxis->applyNiceNumbers();
    m_numbers.setContent({tr("fog_factor"), tr("best_point"), tr("edge_compute_mJ"),
                          tr("edge_transmit_mJ"), tr("fog_mJ"), tr("total_mJ")},
                         std::move(rows));
    const auto& first = m_steps.front();
    const auto& last = m_steps.back();
    if (first.best && last.best)
        setSummary(tr("Total energy is %1 at factor %2 and %3 at factor %4.")
                       .arg(energyText(first.best->total()), categories.constFirst(),
                            energyText(last.best->total()), categories.constLast()));
}

void FogSweepChart::hover(bool inside, int index)
{
    if (!inside || index < 0 || index >= int(m_steps.size()) || !m_steps[std::size_t(index)].best) {
        QToolTip::hideText();
        return;
    }
    const partition::FogSweepStep& step = m_steps[std::size_t(index)];
    QToolTip::showText(QCursor::pos(),
                       tr("Factor %1: best at point %2, %3 in total\n"
                          "edge compute %4, radio %5, fog %6")
                           .arg(factorText(step.factor))
                           .arg(step.best->point)
                           .arg(energyText(step.best->total()), energyText(step.best->edgeCompute),
                                energyText(step.best->edgeTransmit), energyText(step.best->fog())),
                       body());
}

void FogSweepChart::applyTheme()
{
    const Theme& theme = Theme::instance();
    applyChartStyle(*m_chart);
    static_cast<QChartView*>(body())->setBackgroundBrush(theme.colour(ColourRole::Surface));
    m_limit->setPen(limitPen());
    const std::pair<QBarSet*, ColourRole> sets[]{
        {m_compute, ColourRole::Edge}, {m_transmit, ColourRole::Radio}, {m_fog, ColourRole::Fog}};
    for (const auto& [set, role] : sets) {
        set->setBrush(theme.colour(role));
        set->setPen(Qt::NoPen);
    }
}

} // namespace splitscape::ui
