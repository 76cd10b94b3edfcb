// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/fog_sweep_chart.h"

#include "core/evaluate/column_names.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/plot_style.h"
#include "ui/jobs/turns.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QtCharts/QtCharts>
#include <algorithm>

namespace splitscape::ui {

namespace column = evaluate::column;
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
    setFigure({});
}

void FogSweepChart::setFigure(FogSweepFigure figure)
{
    m_figure = std::move(figure);
    if (!m_figure.hasPoints()) {
        m_numbers.setContent({}, {});
        showEmpty(m_figure.bars.empty()
                      ? tr("Select a candidate to see how its total energy falls as the fog node "
                           "becomes more efficient.")
                      : tr("No partition point of this candidate meets the Flash and RAM limits."));
        return;
    }
    hideEmpty();
    QVector<QVariantList> rows;
    for (const FogSweepBar& bar : m_figure.bars)
        rows += {bar.factor,
                 bar.point ? QVariant(*bar.point) : QVariant(),
                 bar.energy.edgeCompute.inMillijoules(),
                 bar.energy.radio.inMillijoules(),
                 bar.energy.fog.inMillijoules(),
                 bar.energy.total().inMillijoules()};
    m_numbers.setContent({tr("fog_factor"), tr("best_point"), QLatin1String(column::kEdgeCompute),
                          QLatin1String(column::kEdgeTransmit), QLatin1String(column::kFogEnergy),
                          QLatin1String(column::kTotal)},
                         std::move(rows));
    const FogSweepBar& first = m_figure.bars.front();
    const FogSweepBar& last = m_figure.bars.back();
    if (first.point && last.point)
        setSummary(tr("Total energy is %1 at factor %2 and %3 at factor %4.")
                       .arg(energyText(first.energy.total()), factorText(first.factor),
                            energyText(last.energy.total()), factorText(last.factor)));
    // It takes milliseconds, mostly beside much else that a window has to show.
    if (isVisible())
        Turns::instance().putOff(this, [this] { showBars(); });
    else
        showBars();
}

void FogSweepChart::showBars()
{
    if (!m_figure.hasPoints())
        return; // another one is shown by now
    for (QBarSet* set : {m_compute, m_transmit, m_fog})
        set->remove(0, set->count());
    QStringList categories;
    for (const FogSweepBar& bar : m_figure.bars) {
        categories += factorText(bar.factor);
        m_compute->append(bar.energy.edgeCompute.inMillijoules());
        m_transmit->append(bar.energy.radio.inMillijoules());
        m_fog->append(bar.energy.fog.inMillijoules());
    }
    m_factorAxis->setCategories(categories);
    m_limit->clear();
    double highest = m_figure.highest.inMillijoules();
    if (m_figure.limit) {
        const double limit = m_figure.limit->inMillijoules();
        m_limit->append(-0.5, limit);
        m_limit->append(double(categories.size()) - 0.5, limit);
        highest = std::max(highest, limit);
    }
    m_limit->setVisible(m_figure.limit.has_value());
    m_energyAxis->setRange(0.0, highest > 0.0 ? highest * 1.1 : 1.0);
    m_energyAxis->setTickCount(5); // nice numbers start from it, and change it
    m_energyAxis->applyNiceNumbers();
}

void FogSweepChart::hover(bool inside, int index)
{
    if (!inside || index < 0 || index >= int(m_figure.bars.size())
        || !m_figure.bars[std::size_t(index)].point) {
        QToolTip::hideText();
        return;
    }
    const FogSweepBar& bar = m_figure.bars[std::size_t(index)];
    QToolTip::showText(QCursor::pos(),
                       tr("Factor %1: best at point %2, %3 in total\n"
                          "edge compute %4, radio %5, fog %6")
                           .arg(factorText(bar.factor))
                           .arg(*bar.point)
                           .arg(energyText(bar.energy.total()), energyText(bar.energy.edgeCompute),
                                energyText(bar.energy.radio), energyText(bar.energy.fog)),
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
