// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_accuracy_chart.h"

#include "ui/charts/line_end_labels.h"
#include "ui/charts/plot_navigation.h"
#include "ui/charts/plot_style.h"
#include "ui/charts/radar_chart.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QtWidgets>
#include <map>
#include <qcustomplot.h>

namespace splitscape::ui {
namespace {

constexpr double kNear = 16.0; ///< pixels

} // namespace

RunAccuracyChart::RunAccuracyChart(QWidget* parent)
    : ChartFrame(tr("Best accuracy per generation"), parent)
    , m_plot(new QCustomPlot)
    , m_navigation(new PlotNavigation(m_plot))
    , m_labels(new LineEndLabels(m_plot))
{
    m_plot->setObjectName(QStringLiteral("runAccuracyPlot"));
    m_plot->setMinimumHeight(28 * kSpace);
    m_plot->xAxis->setLabel(tr("Generation"));
    m_plot->yAxis->setLabel(axisTitle(tr("Accuracy"), QStringLiteral("%")));
    auto whole = QSharedPointer<QCPAxisTickerFixed>::create();
    whole->setTickStep(1.0);
    whole->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    m_plot->xAxis->setTicker(whole);
    for (std::size_t i = m_lines.size(); i-- > 0;) // the first run lies on top of the others
        m_lines[i] = m_plot->addGraph();
    m_navigation->setLookup([this](const QPointF& pixel) { return lookup(pixel); });
    addMenuAction(m_navigation->resetAction());
    setBody(m_plot);
    setTable(&m_numbers);
    connect(&Theme::instance(), &Theme::changed, this, [this] { applyTheme(); });
    setRuns({});
}

void RunAccuracyChart::setRuns(std::vector<ComparedRun> runs)
{
    m_runs = std::move(runs);
    m_runs.resize(std::min(m_runs.size(), kMostComparedRuns));
    const bool isEmpty = std::all_of(m_runs.begin(), m_runs.end(), [](const ComparedRun& run) {
        return run.summary->generations.empty();
    });
    if (isEmpty)
        showEmpty(tr("The best accuracy of each generation appears here when a compared run has "
                     "trained a candidate."));
    else
        hideEmpty();
    fillTable();
    summarise();
    drawLines();
}

void RunAccuracyChart::applyTheme()
{
    applyPlotStyle(*m_plot);
    drawLines();
}

void RunAccuracyChart::drawLines()
{
    std::vector<LineEndLabels::Label> labels;
    QCPRange values(100.0, 0.0);
    double last = 1.0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        QVector<double> x;
        QVector<double> y;
        if (i < m_runs.size()) {
            for (const record::GenerationAccuracy& generation : m_runs[i].summary->generations) {
                x << generation.generation;
                y << 100.0 * generation.best;
                values.lower = std::min(values.lower, y.constLast());
                values.upper = std::max(values.upper, y.constLast());
                last = std::max(last, x.constLast());
            }
        }
        m_lines[i]->setData(x, y, true);
        m_lines[i]->setPen(RadarChart::pen(i));
        m_lines[i]->setScatterStyle(runMark(i));
        if (!y.isEmpty())
            labels.push_back({tr("%1 %2", "letter of a run, accuracy")
                                  .arg(m_runs[i].letter, percentText(y.constLast() / 100.0)),
                              y.constLast(), RadarChart::pen(i).color()});
    }
    const bool hasLines = !labels.empty();
    m_labels->setLabels(std::move(labels));
    if (hasLines) {
        const double low = std::max(0.0, 5.0 * std::floor((values.lower - 1.0) / 5.0));
        const double high = std::min(101.0, 5.0 * std::ceil((values.upper + 1.0) / 5.0));
        m_navigation->setHome({-0.03 * last, 1.03 * last}, {low, high});
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RunAccuracyChart::fillTable()
{
    QStringList headers{tr("Generation")};
    std::map<int, QVariantList> rows;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        headers
            << tr("%1: %2 (%)", "letter and name of a run").arg(m_runs[i].letter, m_runs[i].name);
        for (const record::GenerationAccuracy& generation : m_runs[i].summary->generations) {
            QVariantList& row = rows[generation.generation];
            row.resize(qsizetype(m_runs.size()) + 1);
            row[0] = generation.generation;
            row[qsizetype(i) + 1] = 100.0 * generation.best;
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
    for (const ComparedRun& run : m_runs) {
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

std::optional<HoverHit> RunAccuracyChart::lookup(const QPointF& pixel) const
{
    std::optional<HoverHit> hit;
    double nearest = kNear;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        for (const record::GenerationAccuracy& generation : m_runs[i].summary->generations) {
            const QPointF place(m_plot->xAxis->coordToPixel(generation.generation),
                                m_plot->yAxis->coordToPixel(100.0 * generation.best));
            const double distance = QLineF(place, pixel).length();
            if (distance >= nearest)
                continue;
            nearest = distance;
            hit = HoverHit{
                int(i), place,
                tr("%1: %2", "letter and name of a run").arg(m_runs[i].letter, m_runs[i].name)
                    + u'\n' + tr("generation %1").arg(QLocale().toString(generation.generation))
                    + u'\n' + tr("best %1").arg(percentText(generation.best)) + u'\n'
                    + tr("mean %1").arg(percentText(generation.mean))};
        }
    }
    return hit;
}

} // namespace splitscape::ui
