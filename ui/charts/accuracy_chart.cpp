// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/accuracy_chart.h"

#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/plot_navigation.h"
#include "ui/charts/plot_style.h"
#include "ui/theme/theme.h"

#include <QtWidgets>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace splitscape::ui {
namespace {

QCPItemText* labelIn(QCustomPlot* plot)
{
    auto* label = new QCPItemText(plot);
    label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    label->position->setType(QCPItemPosition::ptAbsolute);
    label->setPadding(QMargins(kSpace / 2, 0, 0, 0));
    label->setClipToAxisRect(false); // they stand in the margin
    return label;
}

QString percent(double share)
{
    return QLocale().toString(100.0 * share, 'f', 1) + QStringLiteral("\u00a0%");
}

} // namespace

AccuracyChart::AccuracyChart(CandidateSet* candidates, Selection* selection, QWidget* parent)
    : ChartFrame(tr("Accuracy per generation"), parent)
    , m_candidates(candidates)
    , m_selection(selection)
    , m_plot(new ChartPlot)
    , m_navigation(new PlotNavigation(m_plot))
    , m_numbers(new FigureTable(this))
    , m_lower(m_plot->addGraph())
    , m_upper(m_plot->addGraph())
    , m_mean(m_plot->addGraph())
    , m_best(m_plot->addGraph())
    , m_heldBack(m_plot->addGraph())
    , m_meanLabel(labelIn(m_plot))
    , m_bestLabel(labelIn(m_plot))
    , m_heldBackLabel(labelIn(m_plot))
    , m_tested(m_plot)
{
    m_plot->setObjectName(QStringLiteral("accuracyPlot"));
    m_plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msTop | QCP::msBottom);
    // The labels follow the lines when the axes move.
    connect(m_plot, &QCustomPlot::afterLayout, this, &AccuracyChart::placeLabels);
    m_upper->setChannelFillGraph(m_lower);
    m_heldBack->setLineStyle(QCPGraph::lsNone);
    m_plot->xAxis->setLabel(tr("Generation"));
    m_plot->yAxis->setLabel(axisTitle(tr("Accuracy"), QStringLiteral("%")));
    auto whole = QSharedPointer<QCPAxisTickerFixed>::create();
    whole->setTickStep(1.0);
    whole->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    m_plot->xAxis->setTicker(whole);
    m_navigation->setLookup([this](const QPointF& pixel) { return lookup(pixel); });
    connect(m_navigation, &PlotNavigation::clicked, this,
            [this](int generation) { select(generation); });
    addMenuAction(m_navigation->resetAction());
    setBody(m_plot);
    setTable(m_numbers);
    m_numbers->setContent({tr("Generation"), tr("Trained"), tr("Best (%)"), tr("Mean (%)"),
                           tr("Spread (%)"), tr("Best held back (%)")},
                          {});
    connect(candidates, &CandidateSet::snapshotChanged, this, &AccuracyChart::refresh);
    connect(&Theme::instance(), &Theme::changed, this, [this] { applyTheme(); });
    refresh();
}

void AccuracyChart::applyTheme()
{
    const Theme& theme = Theme::instance();
    applyPlotStyle(*m_plot);
    const QColor ink = theme.colour(ColourRole::Text);
    const QColor muted = theme.colour(ColourRole::MutedText);
    m_lower->setPen(Qt::NoPen);
    m_upper->setPen(Qt::NoPen);
    m_upper->setBrush(theme.wash(ColourRole::Context, 0.35));
    m_mean->setPen(QPen(muted, 1.6, Qt::DashLine));
    m_best->setPen(QPen(ink, 2.2));
    m_best->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, ink, ink, 5.0));
    m_heldBack->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(ink, 1.6),
                                                theme.colour(ColourRole::Surface), 9.0));
    for (QCPItemText* label : {m_meanLabel, m_bestLabel, m_heldBackLabel}) {
        label->setFont(theme.textFont());
        label->setColor(label == m_bestLabel ? ink : muted);
    }
    m_tested.applyTheme();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void AccuracyChart::setTested(const evaluate::CandidatePtr& candidate, const QString& text)
{
    m_tested.setText(text);
    m_tested.place(candidate && candidate->training
                       ? std::optional(QPointF(candidate->generation,
                                               100.0 * candidate->training->selectionAccuracy))
                       : std::nullopt);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void AccuracyChart::showEvent(QShowEvent* event)
{
    ChartFrame::showEvent(event);
    if (m_stale)
        refresh();
}

void AccuracyChart::refresh()
{
    const auto& generations = m_candidates->snapshot()->generations;
    // A filter or a what-if changes nothing here, and comes with every move of the mouse.
    if (!m_stale && generations == m_shown)
        return;
    m_shown = generations;
    QVector<double> x;
    QVector<double> best;
    QVector<double> mean;
    QVector<double> lower;
    QVector<double> upper;
    QVector<double> heldBackX;
    QVector<double> heldBack;
    QCPRange values;
    for (const record::GenerationAccuracy& figures : generations) {
        if (figures.heldBackCount > 0) {
            heldBackX << figures.generation;
            heldBack << 100.0 * figures.bestHeldBack;
        }
        x << figures.generation;
        best << 100.0 * figures.best;
        mean << 100.0 * figures.mean;
        lower << 100.0 * (figures.mean - figures.deviation);
        upper << 100.0 * (figures.mean + figures.deviation);
    }
    m_stale = !isVisible();
    if (x.isEmpty()) {
        showEmpty(
            tr("The best and the mean accuracy of each generation appear here during a search."));
    } else {
        hideEmpty();
        values = {*std::min_element(lower.begin(), lower.end()),
                  *std::max_element(best.begin(), best.end())};
        for (const double value : heldBack)
            values.expand(value);
    }
    m_lower->setData(x, lower, true);
    m_upper->setData(x, upper, true);
    m_mean->setData(x, mean, true);
    m_best->setData(x, best, true);
    m_heldBack->setData(heldBackX, heldBack, true);
    fillTable();
    writeLabels();
    if (x.isEmpty())
        return;
    // Whole steps of 5 %, so that the axis glides now and then instead of creeping.
    const double low = std::max(0.0, 5.0 * std::floor((values.lower - 1.0) / 5.0));
    const double high = std::min(101.0, 5.0 * std::ceil((values.upper + 1.0) / 5.0));
    const double last = std::max(x.constLast(), 4.0);
    m_navigation->setHome({-0.03 * last, 1.03 * last}, {low, high});
    setSummary(
        tr("The best accuracy reached %1 in generation %2; the mean of that generation is %3.")
            .arg(percent(generations.back().best),
                 QLocale().toString(generations.back().generation),
                 percent(generations.back().mean)));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void AccuracyChart::fillTable()
{
    QVector<QVariantList> rows;
    for (const record::GenerationAccuracy& figures : m_candidates->snapshot()->generations)
        rows << QVariantList{figures.generation,
                             figures.candidates,
                             100.0 * figures.best,
                             100.0 * figures.mean,
                             100.0 * figures.deviation,
                             figures.heldBackCount > 0 ? QVariant(100.0 * figures.bestHeldBack)
                                                       : QVariant()};
    m_numbers->setContent({tr("Generation"), tr("Trained"), tr("Best (%)"), tr("Mean (%)"),
                           tr("Spread (%)"), tr("Best held back (%)")},
                          rows);
}

void AccuracyChart::writeLabels()
{
    double width = 0.0;
    for (const auto& [label, graph, name] :
         {std::tuple(m_bestLabel, m_best, tr("best %1")),
          std::tuple(m_heldBackLabel, m_heldBack, tr("held back %1")),
          std::tuple(m_meanLabel, m_mean, tr("mean %1"))}) {
        if (graph->dataCount() == 0) {
            label->setText({});
            continue;
        }
        const QString text = name.arg(percent((graph->data()->constEnd() - 1)->value / 100.0));
        width
            = std::max(width, QFontMetricsF(Theme::instance().textFont()).horizontalAdvance(text));
        label->setText(text);
    }
    m_plot->axisRect()->setMargins(QMargins(0, 0, int(width) + 2 * kSpace, 0));
}

void AccuracyChart::placeLabels()
{
    std::vector<std::pair<double, QCPItemText*>> ends;
    const QRect rect = m_plot->axisRect()->rect();
    for (const auto& [label, graph] :
         {std::pair(m_bestLabel, m_best), std::pair(m_heldBackLabel, m_heldBack),
          std::pair(m_meanLabel, m_mean)}) {
        label->setVisible(false);
        if (graph->dataCount() == 0)
            continue;
        const double pixel = m_plot->yAxis->coordToPixel((graph->data()->constEnd() - 1)->value);
        if (pixel >= rect.top() - 1 && pixel <= rect.bottom() + 1)
            ends.emplace_back(pixel, label);
    }
    std::sort(ends.begin(), ends.end());
    // Labels of lines that meet stand one below the other.
    const double apart = QFontMetricsF(Theme::instance().textFont()).height();
    for (std::size_t i = 0; i < ends.size(); ++i) {
        if (i > 0)
            ends[i].first = std::max(ends[i].first, ends[i - 1].first + apart);
        ends[i].second->setVisible(true);
        ends[i].second->position->setCoords(rect.right(), ends[i].first);
    }
}

std::optional<HoverHit> AccuracyChart::lookup(const QPointF& pixel) const
{
    const double at = std::round(m_plot->xAxis->pixelToCoord(pixel.x()));
    if (std::abs(at) > 1e9 || !m_plot->axisRect()->rect().contains(pixel.toPoint()))
        return std::nullopt;
    const record::GenerationAccuracy* const found = figuresOf(static_cast<int>(at));
    if (!found)
        return std::nullopt;
    const record::GenerationAccuracy& figures = *found;
    HoverHit hit;
    hit.id = figures.generation;
    hit.position = {m_plot->xAxis->coordToPixel(figures.generation),
                    m_plot->yAxis->coordToPixel(100.0 * figures.best)};
    hit.text = tr("generation %1").arg(QLocale().toString(figures.generation)) + u'\n'
        + tr("best %1").arg(percent(figures.best)) + u'\n'
        + tr("mean %1 ± %2").arg(percent(figures.mean), percent(figures.deviation)) + u'\n'
        + tr("%n trained", nullptr, figures.candidates);
    if (figures.heldBackCount > 0)
        hit.text += u'\n' + tr("best held back %1").arg(percent(figures.bestHeldBack));
    return hit;
}

const record::GenerationAccuracy* AccuracyChart::figuresOf(int generation) const
{
    const auto& generations = m_candidates->snapshot()->generations;
    const auto found = std::lower_bound(
        generations.begin(), generations.end(), generation,
        [](const record::GenerationAccuracy& one, int wanted) { return one.generation < wanted; });
    return found != generations.end() && found->generation == generation ? &*found : nullptr;
}

void AccuracyChart::select(int generation)
{
    if (const record::GenerationAccuracy* figures = figuresOf(generation))
        m_selection->select(figures->bestCandidate);
}

} // namespace splitscape::ui
