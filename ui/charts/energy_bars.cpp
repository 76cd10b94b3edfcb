// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/energy_bars.h"

#include "ui/charts/chart_style.h"
#include "ui/charts/plot_style.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QtCharts/QtCharts>
#include <QtWidgets>
#include <algorithm>
#include <cmath>

namespace splitscape::ui {

EnergyBars::EnergyBars(QWidget* parent)
    : ChartFrame(tr("Energy per inference"), parent)
    , m_chart(new QChart)
    , m_bars(new QStackedBarSeries)
    , m_compute(new QBarSet(tr("edge compute")))
    , m_radio(new QBarSet(tr("radio")))
    , m_fog(new QBarSet(tr("fog")))
    , m_limit(new QLineSeries)
    , m_names(new QBarCategoryAxis)
    , m_energy(new QValueAxis)
{
    for (QBarSet* set : {m_compute, m_radio, m_fog})
        m_bars->append(set);
    m_bars->setBarWidth(0.5);
    m_chart->addSeries(m_bars);
    m_chart->addSeries(m_limit);
    m_energy->setMin(0.0);
    m_chart->addAxis(m_names, Qt::AlignBottom);
    m_chart->addAxis(m_energy, Qt::AlignLeft);
    for (QAbstractSeries* one :
         {static_cast<QAbstractSeries*>(m_bars), static_cast<QAbstractSeries*>(m_limit)}) {
        one->attachAxis(m_names);
        one->attachAxis(m_energy);
    }
    m_chart->legend()->setAlignment(Qt::AlignTop);
    const auto limitMarkers = m_chart->legend()->markers(m_limit);
    for (QLegendMarker* marker : limitMarkers)
        marker->setShape(QLegend::MarkerShapeFromSeries); // a line, as in the chart
    auto* view = new QChartView(m_chart);
    view->setRenderHint(QPainter::Antialiasing);
    view->setMinimumSize(240, 224);
    setBody(view);
    setTable(&m_numbers);
    connect(&Theme::instance(), &Theme::changed, this, [this] { applyTheme(); });
    setShares({}, partition::Scenario::EdgeEnergy, {});
}

void EnergyBars::setShares(const std::vector<EnergyShare>& shares, partition::Scenario scenario,
                           std::optional<Energy> limit)
{
    const bool total = scenario == partition::Scenario::TotalEnergy;
    m_energy->setTitleText(
        axisTitle(total ? tr("Total energy") : tr("Energy on the edge"), QStringLiteral("mJ")));
    for (QBarSet* set : {m_compute, m_radio, m_fog})
        set->remove(0, set->count());
    QStringList names;
    QVector<QVariantList> rows;
    double most = limit ? limit->inMillijoules() : 0.0;
    for (const EnergyShare& share : shares) {
        names << share.name;
        *m_compute << share.edgeCompute.inMillijoules();
        *m_radio << share.radio.inMillijoules();
        *m_fog << (total ? share.fog.inMillijoules() : 0.0);
        most = std::max(
            most,
            (share.edgeCompute + share.radio + (total ? share.fog : Energy())).inMillijoules());
        rows << QVariantList{share.name, share.edgeCompute.inMillijoules(),
                             share.radio.inMillijoules(), share.fog.inMillijoules()};
    }
    // Taken out rather than hidden: a legend lays out what is hidden, too.
    if (total && !m_bars->barSets().contains(m_fog)) {
        m_bars->append(m_fog);
        const auto markers = m_chart->legend()->markers(m_bars);
        markers.constLast()->setPen(markers.constFirst()->pen());
    } else if (!total && m_bars->take(m_fog))
        m_fog->setParent(this);
    m_names->setCategories(names);
    m_limit->clear();
    m_limit->setVisible(limit.has_value());
    m_limit->setName(limit ? tr("limit %1").arg(millijouleText(*limit)) : QString());
    if (limit) {
        m_limit->append(-0.5, limit->inMillijoules());
        m_limit->append(static_cast<double>(shares.size()) - 0.5, limit->inMillijoules());
    }
    // Four steps to a round end above the highest bar.
    const double power = std::pow(10.0, std::floor(std::log10(std::max(most, 1e-6))));
    double top = power;
    for (const double factor : {1.0, 1.2, 1.6, 2.0, 2.4, 3.2, 4.0, 6.0, 8.0, 10.0}) {
        top = factor * power;
        if (top >= 1.02 * most)
            break;
    }
    m_energy->setRange(0.0, top);
    m_energy->setTickCount(5);
    m_energy->setLabelFormat(top < 1.0 ? QStringLiteral("%.2f") : QStringLiteral("%.1f"));
    m_numbers.setContent(
        {tr("Candidate"), tr("Edge compute (mJ)"), tr("Radio (mJ)"), tr("Fog (mJ)")}, rows);
    if (shares.empty())
        showEmpty(tr("Pinned candidates appear here with their energy by where it is spent."));
    else
        hideEmpty();
}

void EnergyBars::applyTheme()
{
    const Theme& theme = Theme::instance();
    applyChartStyle(*m_chart);
    m_compute->setColor(theme.colour(ColourRole::Edge));
    m_radio->setColor(theme.colour(ColourRole::Radio));
    m_fog->setColor(theme.colour(ColourRole::Fog));
    for (QBarSet* set : {m_compute, m_radio, m_fog})
        set->setBorderColor(theme.colour(ColourRole::Surface));
    m_limit->setPen(limitPen());
    m_names->setGridLineVisible(false);
}

} // namespace splitscape::ui
