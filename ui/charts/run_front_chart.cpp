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

#include <algorithm>
#include <qcustomplot.h>

namespace splitscape::ui {
namespace {

bool haveOneScenario(const std::vector<ComparedRun>& runs)
{
    return std::all_of(runs.begin(), runs.end(), [&](const ComparedRun& run) {
        return run.summary->spec.rules.judging.scenario
            == runs.front().summary->spec.rules.judging.scenario;
    });
}

} // namespace

RunFrontChart::RunFrontChart(QWidget* parent)
    : RunChart(tr("Pareto fronts"), QStringLiteral("runFrontPlot"), parent)
    , m_limit(m_plot->addGraph())
    , m_limitLabel(new QCPItemText(m_plot))
{
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
    setRuns({});
}

QVector<QPointF> RunFrontChart::pointsOf(const ComparedRun& run) const
{
    QVector<QPointF> points;
    for (const record::FrontPoint& point : run.summary->front)
        points << QPointF(point.energy.inMillijoules(), 100.0 * point.accuracy);
    return points;
}

QString RunFrontChart::textOf(const ComparedRun& run, qsizetype point) const
{
    const record::FrontPoint& shown = run.summary->front[std::size_t(point)];
    return tr("candidate #%1").arg(shown.candidate) + u'\n' + percentText(shown.accuracy) + u'\n'
        + millijouleText(shown.energy);
}

QString RunFrontChart::emptyText() const
{
    return tr("The Pareto fronts appear here when a compared run has a candidate that keeps all "
              "limits.");
}

void RunFrontChart::describe()
{
    m_plot->xAxis->setLabel(axisTitle(energyName(), QStringLiteral("mJ")));
    fillTable();
    summarise();
}

QString RunFrontChart::energyName() const
{
    if (runs().empty() || !haveOneScenario(runs()))
        return tr("Energy in the scenario of each run");
    return runs().front().summary->spec.rules.judging.scenario == partition::Scenario::EdgeEnergy
        ? tr("Edge energy")
        : tr("Total energy");
}

std::optional<Energy> RunFrontChart::commonLimit() const
{
    if (runs().empty() || !haveOneScenario(runs()))
        return std::nullopt;
    const std::optional<Energy> limit = runs().front().summary->spec.rules.limits.energy;
    const bool isShared = std::all_of(runs().begin(), runs().end(), [&](const ComparedRun& run) {
        return run.summary->spec.rules.limits.energy == limit;
    });
    return isShared ? limit : std::nullopt;
}

void RunFrontChart::draw()
{
    double rightmost = commonLimit().value_or(Energy{}).inMillijoules();
    for (const ComparedRun& run : runs()) {
        for (const QPointF& point : pointsOf(run))
            rightmost = std::max(rightmost, point.x());
    }
    const double end = 1.06 * rightmost;
    std::vector<LineEndLabels::Label> labels;
    for (std::size_t i = 0; i < m_fronts.size(); ++i) {
        QVector<double> x;
        QVector<double> y;
        if (i < runs().size()) {
            for (const QPointF& point : pointsOf(runs()[i])) {
                x << point.x();
                y << point.y();
            }
        }
        m_marks[i]->setData(x, y, true);
        m_marks[i]->setScatterStyle(runMark(i));
        if (!x.isEmpty()) {
            labels.push_back({runs()[i].letter, y.constLast(), RadarChart::pen(i).color()});
            if (record::risesInAccuracy(runs()[i].summary->front)) {
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
        const auto [low, high] = accuracyRange();
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
    for (const ComparedRun& run : runs()) {
        const QString name = titleOf(run);
        for (const record::FrontPoint& point : run.summary->front)
            rows << QVariantList{name, point.energy.inMillijoules(), 100.0 * point.accuracy,
                                 qulonglong(point.candidate)};
    }
    m_numbers.setContent(headers, rows);
}

void RunFrontChart::summarise()
{
    QStringList sentences;
    for (const ComparedRun& run : runs()) {
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
    if (!runs().empty() && !haveOneScenario(runs()))
        sentences << tr(
            "The runs limit different energies: compare their shapes, not their places.");
    setSummary(sentences.join(u' '));
}

} // namespace splitscape::ui
