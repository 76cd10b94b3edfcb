// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_front_chart.h"

#include "ui/charts/chart_style.h"
#include "ui/charts/line_end_labels.h"
#include "ui/charts/line_label.h"
#include "ui/charts/plot_navigation.h"
#include "ui/charts/plot_style.h"
#include "ui/charts/radar_chart.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QtWidgets>
#include <qcustomplot.h>

namespace splitscape::ui {
namespace {

constexpr double kNear = 16.0; ///< pixels

bool haveOneScenario(const std::vector<ComparedRun>& runs)
{
    return std::all_of(runs.begin(), runs.end(), [&](const ComparedRun& run) {
        return run.summary->spec.rules.judging.scenario
            == runs.front().summary->spec.rules.judging.scenario;
    });
}

} // namespace

RunFrontChart::RunFrontChart(QWidget* parent)
    : ChartFrame(tr("Pareto fronts"), parent)
    , m_plot(new QCustomPlot)
    , m_navigation(new PlotNavigation(m_plot))
    , m_labels(new LineEndLabels(m_plot))
    , m_limit(m_plot->addGraph())
    , m_limitLabel(new QCPItemText(m_plot))
{
    m_plot->setObjectName(QStringLiteral("runFrontPlot"));
    m_plot->setMinimumHeight(28 * kSpace);
    m_plot->yAxis->setLabel(axisTitle(tr("Accuracy"), QStringLiteral("%")));
    for (std::size_t i = m_fronts.size(); i-- > 0;) { // the first run lies on top of the others
        m_fronts[i] = m_plot->addGraph();
        // Between two of its candidates a run has nothing better than the one before.
        m_fronts[i]->setLineStyle(QCPGraph::lsStepLeft);
        m_marks[i] = m_plot->addGraph();
        m_marks[i]->setLineStyle(QCPGraph::lsNone);
    }
    m_limitLabel->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_limitLabel->setPadding(QMargins(kSpace / 2, 0, kSpace / 2, 0));
    keepBesideLine(m_limitLabel, Qt::AlignLeft);
    m_navigation->setLookup([this](const QPointF& pixel) { return lookup(pixel); });
    addMenuAction(m_navigation->resetAction());
    setBody(m_plot);
    setTable(&m_numbers);
    connect(&Theme::instance(), &Theme::changed, this, [this] { applyTheme(); });
    setRuns({});
}

void RunFrontChart::setRuns(std::vector<ComparedRun> runs)
{
    m_runs = std::move(runs);
    m_runs.resize(std::min(m_runs.size(), kMostComparedRuns));
    const bool isEmpty = std::all_of(m_runs.begin(), m_runs.end(), [](const ComparedRun& run) {
        return run.summary->front.empty();
    });
    if (isEmpty)
        showEmpty(tr("The Pareto fronts appear here when a compared run has a candidate that keeps "
                     "all limits."));
    else
        hideEmpty();
    m_plot->xAxis->setLabel(axisTitle(energyName(), QStringLiteral("mJ")));
    fillTable();
    summarise();
    drawFronts();
}

QString RunFrontChart::energyName() const
{
    if (m_runs.empty() || !haveOneScenario(m_runs))
        return tr("Energy in the scenario of each run");
    return m_runs.front().summary->spec.rules.judging.scenario == partition::Scenario::EdgeEnergy
        ? tr("Edge energy")
        : tr("Total energy");
}

std::optional<Energy> RunFrontChart::commonLimit() const
{
    if (m_runs.empty() || !haveOneScenario(m_runs))
        return std::nullopt;
    const std::optional<Energy> limit = m_runs.front().summary->spec.rules.limits.energy;
    const bool isShared = std::all_of(m_runs.begin(), m_runs.end(), [&](const ComparedRun& run) {
        return run.summary->spec.rules.limits.energy == limit;
    });
    return isShared ? limit : std::nullopt;
}

void RunFrontChart::applyTheme()
{
    applyPlotStyle(*m_plot);
    drawFronts();
}

void RunFrontChart::drawFronts()
{
    double rightmost = commonLimit().value_or(Energy{}).inMillijoules();
    QCPRange values(100.0, 0.0);
    for (const ComparedRun& run : m_runs) {
        for (const record::FrontPoint& point : run.summary->front) {
            rightmost = std::max(rightmost, point.energy.inMillijoules());
            values.lower = std::min(values.lower, 100.0 * point.accuracy);
            values.upper = std::max(values.upper, 100.0 * point.accuracy);
        }
    }
    const double end = 1.06 * rightmost;
    std::vector<LineEndLabels::Label> labels;
    for (std::size_t i = 0; i < m_fronts.size(); ++i) {
        QVector<double> x;
        QVector<double> y;
        if (i < m_runs.size()) {
            for (const record::FrontPoint& point : m_runs[i].summary->front) {
                x << point.energy.inMillijoules();
                y << 100.0 * point.accuracy;
            }
        }
        m_marks[i]->setData(x, y, true);
        m_marks[i]->setScatterStyle(runMark(i));
        if (!x.isEmpty()) {
            labels.push_back({m_runs[i].letter, y.constLast(), RadarChart::pen(i).color()});
            if (record::risesInAccuracy(m_runs[i].summary->front)) {
                x << end; // more energy buys this run nothing
                y << y.constLast();
            } else { // no staircase: the marks alone
                x.clear();
                y.clear();
            }
        }
        m_fronts[i]->setData(x, y, true);
        m_fronts[i]->setPen(RadarChart::pen(i));
    }
    const bool hasFronts = !labels.empty();
    m_labels->setLabels(std::move(labels));
    if (hasFronts) {
        const double low = std::max(0.0, 5.0 * std::floor((values.lower - 1.0) / 5.0));
        const double high = std::min(101.0, 5.0 * std::ceil((values.upper + 1.0) / 5.0));
        m_navigation->setHome({0.0, end}, {low, high});
        drawLimit(low, high);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RunFrontChart::drawLimit(double lowest, double highest)
{
    const std::optional<Energy> limit = commonLimit();
    m_limit->data()->clear();
    m_limitLabel->setVisible(limit.has_value());
    if (!limit)
        return;
    const double place = limit->inMillijoules();
    m_limit->setData({place, place}, {lowest, highest}, true);
    m_limit->setPen(limitPen());
    m_limitLabel->setFont(Theme::instance().textFont());
    m_limitLabel->setColor(Theme::instance().readable(ColourRole::Limit));
    m_limitLabel->setText(tr("limit %1").arg(millijouleText(*limit)));
    m_limitLabel->position->setCoords(place, lowest);
}

void RunFrontChart::fillTable()
{
    const QStringList headers{tr("Run"), tr("%1 (mJ)").arg(energyName()), tr("Accuracy (%)"),
                              tr("Candidate")};
    QVector<QVariantList> rows;
    for (const ComparedRun& run : m_runs) {
        const QString name = tr("%1: %2", "letter and name of a run").arg(run.letter, run.name);
        for (const record::FrontPoint& point : run.summary->front)
            rows << QVariantList{name, point.energy.inMillijoules(), 100.0 * point.accuracy,
                                 qulonglong(point.candidate)};
    }
    m_numbers.setContent(headers, rows);
}

void RunFrontChart::summarise()
{
    QStringList sentences;
    for (const ComparedRun& run : m_runs) {
        const auto& front = run.summary->front;
        if (front.empty())
            sentences << tr("%1 has no candidate that keeps all limits.").arg(run.name);
        else
            sentences << tr("The front of %1 goes from %2 at %3 to %4 at %5.")
                             .arg(run.name, percentText(front.front().accuracy),
                                  millijouleText(front.front().energy),
                                  percentText(front.back().accuracy),
                                  millijouleText(front.back().energy));
    }
    if (!m_runs.empty() && !haveOneScenario(m_runs))
        sentences << tr(
            "The runs limit different energies: compare their shapes, not their places.");
    setSummary(sentences.join(u' '));
}

std::optional<HoverHit> RunFrontChart::lookup(const QPointF& pixel) const
{
    std::optional<HoverHit> hit;
    double nearest = kNear;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        for (const record::FrontPoint& point : m_runs[i].summary->front) {
            const QPointF place(m_plot->xAxis->coordToPixel(point.energy.inMillijoules()),
                                m_plot->yAxis->coordToPixel(100.0 * point.accuracy));
            const double distance = QLineF(place, pixel).length();
            if (distance >= nearest)
                continue;
            nearest = distance;
            hit = HoverHit{
                int(i), place,
                tr("%1: %2", "letter and name of a run").arg(m_runs[i].letter, m_runs[i].name)
                    + u'\n' + tr("candidate #%1").arg(point.candidate) + u'\n'
                    + percentText(point.accuracy) + u'\n' + millijouleText(point.energy)};
        }
    }
    return hit;
}

} // namespace splitscape::ui
