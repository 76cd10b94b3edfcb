// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_accuracy_chart.h"

#include "ui/charts/line_end_labels.h"
#include "ui/charts/plot_navigation.h"
#include "ui/charts/plot_style.h"
#include "ui/charts/radar_chart.h"
#include "ui/text/figures.h"

#include <QComboBox>
#include <QLocale>
#include <algorithm>
#include <map>
#include <qcustomplot.h>

namespace splitscape::ui {

RunAccuracyChart::RunAccuracyChart(QWidget* parent)
    : RunChart(tr("Best accuracy per generation"), QStringLiteral("runAccuracyPlot"), parent)
    , m_axisBox(new QComboBox)
{
    m_axisBox->setObjectName(QStringLiteral("runAccuracyAxis"));
    m_axisBox->setAccessibleName(tr("What accuracy is drawn against"));
    m_axisBox->setToolTip(m_axisBox->accessibleName());
    m_axisBox->addItems({tr("Generation"), tr("Search time")});
    connect(m_axisBox, &QComboBox::activated, this, [this](int index) { setOverTime(index == 1); });
    addHeaderWidget(m_axisBox);
    nameAxis();
    for (std::size_t i = m_lines.size(); i-- > 0;) // the first run lies on top of the others
        m_lines[i] = m_plot->addGraph();
    setRuns({});
}

void RunAccuracyChart::nameAxis()
{
    setTitle(m_overTime ? tr("Best accuracy over search time") : tr("Best accuracy per generation"));
    m_plot->xAxis->setLabel(m_overTime ? axisTitle(tr("Search time"), QStringLiteral("s"))
                                       : tr("Generation"));
    if (m_overTime) {
        m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
        return;
    }
    auto whole = QSharedPointer<QCPAxisTickerFixed>::create();
    whole->setTickStep(1.0);
    whole->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    m_plot->xAxis->setTicker(whole);
}

void RunAccuracyChart::setOverTime(bool overTime)
{
    m_axisBox->setCurrentIndex(overTime ? 1 : 0);
    if (overTime == m_overTime)
        return;
    m_overTime = overTime;
    nameAxis();
    m_navigation->reset();
    setRuns(runs());
}

QVector<QPointF> RunAccuracyChart::pointsOf(const ComparedRun& run) const
{
    const record::RunSummary& summary = *run.summary;
    QVector<QPointF> points;
    for (std::size_t i = 0; i < summary.generations.size(); ++i) {
        if (m_overTime && i >= run.elapsed.size())
            break;
        const record::GenerationAccuracy& generation = summary.generations[i];
        points << QPointF(m_overTime ? run.elapsed[i].count() : generation.generation,
                          100.0 * generation.best);
    }
    return points;
}

QString RunAccuracyChart::textOf(const ComparedRun& run, qsizetype point) const
{
    const record::GenerationAccuracy& generation = run.summary->generations[std::size_t(point)];
    const auto& elapsed = run.elapsed;
    const QString after = std::size_t(point) < elapsed.size()
        ? u'\n' + tr("after %1 of searching").arg(durationText(elapsed[std::size_t(point)]))
        : QString();
    return tr("generation %1").arg(QLocale().toString(generation.generation)) + after + u'\n'
        + tr("best %1").arg(percentText(generation.best)) + u'\n'
        + tr("mean %1").arg(percentText(generation.mean));
}

QString RunAccuracyChart::emptyText() const
{
    return tr("The best accuracy of each generation appears here when a compared run has trained a "
              "candidate.");
}

void RunAccuracyChart::describe()
{
    fillTable();
    summarise();
}

void RunAccuracyChart::draw()
{
    std::vector<LineEndLabels::Label> labels;
    double last = m_overTime ? 0.0 : 1.0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        QVector<double> x;
        QVector<double> y;
        if (i < runs().size()) {
            for (const QPointF& point : pointsOf(runs()[i])) {
                x << point.x();
                y << point.y();
                last = std::max(last, point.x());
            }
        }
        m_lines[i]->setData(x, y, true);
        m_lines[i]->setPen(RadarChart::pen(i));
        m_lines[i]->setScatterStyle(runMark(i));
        if (!y.isEmpty())
            labels.push_back({tr("%1 %2", "letter of a run, accuracy")
                                  .arg(runs()[i].letter, percentText(y.constLast() / 100.0)),
                              y.constLast(), RadarChart::pen(i).color()});
    }
    const bool hasLines = !labels.empty();
    m_labels->setLabels(std::move(labels));
    if (hasLines) {
        const auto [low, high] = accuracyRange();
        m_navigation->setHome({-0.03 * last, 1.03 * last}, {low, high});
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RunAccuracyChart::fillTable()
{
    const qsizetype ofOneRun = m_overTime ? 2 : 1;
    QStringList headers{tr("Generation")};
    std::map<int, QVariantList> rows;
    for (std::size_t i = 0; i < runs().size(); ++i) {
        headers
            << tr("%1: %2 (%)", "letter and name of a run").arg(runs()[i].letter, runs()[i].name);
        if (m_overTime)
            headers << tr("%1: search time (s)", "letter of a run").arg(runs()[i].letter);
        const record::RunSummary& summary = *runs()[i].summary;
        for (std::size_t n = 0; n < summary.generations.size(); ++n) {
            const record::GenerationAccuracy& generation = summary.generations[n];
            QVariantList& row = rows[generation.generation];
            row.resize(ofOneRun * qsizetype(runs().size()) + 1);
            row[0] = generation.generation;
            const qsizetype place = ofOneRun * qsizetype(i) + 1;
            row[place] = 100.0 * generation.best;
            if (m_overTime && n < runs()[i].elapsed.size())
                row[place + 1] = runs()[i].elapsed[n].count();
        }
    }
    QVector<QVariantList> cells;
    for (const auto& [generation, row] : rows)
        cells << row;
    m_numbers.setContent(headers, cells);
}

void RunAccuracyChart::summarise()
{
    QStringList sentences;
    for (const ComparedRun& run : runs()) {
        const auto& generations = run.summary->generations;
        const auto best = std::max_element(
            generations.begin(), generations.end(),
            [](const auto& one, const auto& other) { return one.best < other.best; });
        if (best == generations.end())
            sentences << tr("%1 has no trained candidate.").arg(run.name);
        else
            sentences << tr("%1 reached %2 in generation %3 of %4.")
                             .arg(run.name, percentText(best->best),
                                  QLocale().toString(best->generation),
                                  QLocale().toString(generations.back().generation));
    }
    setSummary(sentences.join(u' '));
}

} // namespace splitscape::ui
