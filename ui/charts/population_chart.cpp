// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/population_chart.h"

#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/line_label.h"
#include "ui/charts/plot_navigation.h"
#include "ui/charts/plot_style.h"
#include "ui/charts/population_plottable.h"
#include "ui/models/candidate_front.h"
#include "ui/text/forecasts.h"
#include "ui/theme/theme.h"

#include <QtWidgets>
#include <qcustomplot.h>

namespace splitscape::ui {
namespace {

CloudColours cloudColours()
{
    const Theme& theme = Theme::instance();
    return {theme.colour(ColourRole::Text), theme.colour(ColourRole::MutedText),
            theme.colour(ColourRole::Context), theme.colour(ColourRole::Surface)};
}

/// Not where a figure is 0: a part that only sends takes no time.
bool allowsLogarithm(const CandidateSnapshot& snapshot, PopulationAxis axis)
{
    const auto figures = snapshot.extent(columnOf(axis));
    return !figures || figures->lower > 0.0;
}

bool isLogarithmic(const QCustomPlot& plot)
{
    return plot.xAxis->scaleType() == QCPAxis::stLogarithmic;
}

QCPGraph* marksOn(QCustomPlot* plot)
{
    QCPGraph* graph = plot->addGraph();
    graph->setLineStyle(QCPGraph::lsNone);
    return graph;
}

} // namespace

PopulationChart::PopulationChart(CandidateSet* candidates, Selection* selection,
                                 CandidateModel* table, QWidget* parent)
    : ChartFrame(populationTitle(PopulationAxis::Energy), parent)
    , m_candidates(candidates)
    , m_selection(selection)
    , m_plot(new ChartPlot)
    , m_navigation(new PlotNavigation(m_plot))
    , m_logarithmic(new QAction(tr("Logarithmic axis"), this))
    , m_forecastAction(new QAction(tr("Expected accuracy of untrained networks"), this))
    , m_axisBox(new QComboBox)
    , m_task(paintCloud, [this](const CloudPicturePtr& picture) {
        m_picture = picture;
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    })
    , m_sampleTask(paintSample, [this](const CloudPicturePtr& picture) { takeSample(picture); })
{
    m_plot->setObjectName(QStringLiteral("populationPlot"));
    m_plot->setPlottingHint(QCP::phCacheLabels, true);
    addItems();
    m_plot->yAxis->setLabel(axisTitle(tr("Accuracy"), QStringLiteral("%")));
    m_logarithmic->setCheckable(true);
    m_logarithmic->setChecked(true);
    setLogarithmic(*m_plot->xAxis, true);
    m_logarithmic->setObjectName(QStringLiteral("logarithmicEnergy"));
    connect(m_logarithmic, &QAction::toggled, this, &PopulationChart::setLogarithmicAxis);
    addAxisBox();
    addMenuAction(m_logarithmic);
    m_forecastAction->setCheckable(true);
    m_forecastAction->setObjectName(QStringLiteral("showForecast"));
    m_forecastAction->setEnabled(false);
    connect(m_forecastAction, &QAction::toggled, this, &PopulationChart::refreshForecast);
    addMenuAction(m_forecastAction);
    addMenuAction(m_navigation->resetAction());
    m_navigation->setLookup([this](const QPointF& pixel) { return lookup(pixel); });
    const auto idOf = [this](int row) -> std::optional<CandidateId> {
        const SnapshotPtr drawn = shownSnapshot();
        return drawn && row >= 0 && std::size_t(row) < drawn->table.size()
            ? std::optional(drawn->table.candidate(std::size_t(row))->id)
            : std::nullopt;
    };
    connect(m_navigation, &PlotNavigation::hovered, this,
            [this, idOf](int row) { m_selection->hover(idOf(row)); });
    connect(m_navigation, &PlotNavigation::clicked, this,
            [this, idOf](int row, Qt::KeyboardModifiers modifiers) {
                const auto id = idOf(row);
                if (id && modifiers.testFlag(Qt::ControlModifier))
                    m_selection->togglePin(*id);
                else if (id)
                    m_selection->select(id);
            });
    setBody(m_plot);
    setTable(table);
    connect(m_plot, &QCustomPlot::beforeReplot, this, &PopulationChart::placeMarks);
    connect(m_plot, &QCustomPlot::afterReplot, this, &PopulationChart::requestCloud);
    connect(candidates, &CandidateSet::snapshotChanged, this, &PopulationChart::refresh);
    connect(candidates, &CandidateSet::rulesAsked, this, [this] {
        requestSample();
        refreshLimit();
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    });
    connect(candidates, &CandidateSet::opened, this, [this] {
        m_picture.reset();
        m_sample.reset();
        m_task.forget();
        m_sampleTask.forget();
    });
    const auto replot = [this] { m_plot->replot(QCustomPlot::rpQueuedReplot); };
    connect(selection, &Selection::selectedChanged, this, replot);
    connect(selection, &Selection::hoveredChanged, this, replot);
    connect(selection, &Selection::pinnedChanged, this, replot);
    connect(&Theme::instance(), &Theme::changed, this, [this] { applyTheme(); });
    refresh();
}

void PopulationChart::addItems()
{
    m_cloud = new Cloud(this);
    m_forecastMarks.emplace(m_plot);
    m_front = m_plot->addGraph();
    m_front->setLineStyle(QCPGraph::lsStepLeft);
    m_pinned = marksOn(m_plot);
    m_selected = marksOn(m_plot);
    m_hovered = marksOn(m_plot);
    m_tested.emplace(m_plot);
    m_baselines.emplace(m_plot);
    m_limit = new QCPItemStraightLine(m_plot);
    m_limitLabel = new QCPItemText(m_plot);
    m_limitLabel->position->setTypeX(QCPItemPosition::ptPlotCoords);
    m_limitLabel->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    // At the foot of the line: at its head are the best candidates.
    m_limitLabel->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_limitLabel->setPadding(QMargins(kSpace / 2, 0, kSpace / 2, kStripHeight + kSpace / 2));
    keepBesideLine(m_limitLabel, Qt::AlignRight);
    m_stripLabel = new QCPItemText(m_plot);
    m_stripLabel->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_stripLabel->position->setCoords(0.0, 1.0);
    m_stripLabel->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_stripLabel->setPadding(QMargins(kSpace / 2, 0, 0, 1));
    m_stripLabel->setText(tr("never trained"));
}

void PopulationChart::applyTheme()
{
    const Theme& theme = Theme::instance();
    applyPlotStyle(*m_plot);
    const QColor ink = theme.colour(ColourRole::Text);
    m_forecastMarks->applyTheme();
    m_front->setPen(QPen(ink, 1.2));
    m_front->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, ink, ink, 4.0));
    m_limit->setPen(limitPen());
    m_limitLabel->setFont(theme.textFont());
    m_limitLabel->setColor(theme.strong(ColourRole::Limit));
    m_stripLabel->setFont(theme.textFont());
    m_stripLabel->setColor(theme.colour(ColourRole::MutedText));
    m_baselines->applyTheme();
    const QColor ground = theme.colour(ColourRole::Surface);
    m_selected->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, chosenPen(), Qt::NoBrush, 14.0));
    m_hovered->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(ink, 1.4), Qt::NoBrush, 12.0));
    m_pinned->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(ink, 1.6), ground, 11.0));
    m_tested->applyTheme();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PopulationChart::setTested(const evaluate::CandidatePtr& candidate, const QString& text)
{
    m_testedId = candidate ? std::optional(candidate->id) : std::nullopt;
    m_tested->setText(text);
    placeMarks();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PopulationChart::showEvent(QShowEvent* event)
{
    ChartFrame::showEvent(event);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PopulationChart::addAxisBox()
{
    m_axisBox->setObjectName(QStringLiteral("populationAxis"));
    m_axisBox->setAccessibleName(tr("What accuracy is drawn against"));
    m_axisBox->setToolTip(m_axisBox->accessibleName());
    for (const PopulationAxis axis : kPopulationAxes)
        m_axisBox->addItem(populationAxisName(axis));
    connect(m_axisBox, &QComboBox::activated, this, [this](int index) {
        setAxis(kPopulationAxes[static_cast<std::size_t>(index)]);
    });
    addHeaderWidget(m_axisBox);
}

void PopulationChart::setAxis(PopulationAxis axis)
{
    m_axisBox->setCurrentIndex(static_cast<int>(axis));
    if (axis == m_axis)
        return;
    m_axis = axis;
    m_picture.reset(); // of other places
    m_task.forget();
    m_sampleTask.forget();
    m_asked.reset();
    setTitle(populationTitle(axis));
    m_navigation->reset();
    redraw();
}

void PopulationChart::refresh()
{
    if (isJudged())
        m_sample.reset();
    else if (m_sample)
        return; // judged by rules of before those of the sample
    redraw();
}

void PopulationChart::redraw()
{
    refreshFigures();
    // The axes wait for the cloud, a few milliseconds: drawn at once, they would be drawn twice.
    if (!requestCloud())
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PopulationChart::refreshFigures()
{
    const CandidateSnapshot& snapshot = *shown();
    const std::vector<std::uint32_t> front = m_axis == PopulationAxis::Energy
        ? snapshot.front
        : frontAgainst(snapshot, columnOf(m_axis));
    if (snapshot.table.empty()) {
        showEmpty(tr("Every candidate appears here as a point, as soon as its costs are known."));
    } else if (!snapshot.extent(columnOf(m_axis))) {
        showEmpty(populationAxisLack(m_axis));
    } else {
        hideEmpty();
    }
    if (!isEmpty() && !m_sample) {
        setSummary(
            tr("%1. %2 candidates, of which %3 keep all limits; %4 are on the Pareto front.",
               "title, numbers")
                .arg(title(), QLocale().toString(qulonglong(snapshot.table.size())),
                     QLocale().toString(
                         qulonglong(snapshot.summary.standings[std::size_t(Standing::Valid)])),
                     QLocale().toString(qulonglong(front.size()))));
    }
    m_plot->xAxis->setLabel(populationAxisTitle(m_axis, snapshot.rules.judging.scenario));
    // A sample may lack the candidate that forbids it.
    const bool logarithmic = m_logarithmic->isChecked() && allowsLogarithm(snapshot, m_axis)
        && allowsLogarithm(*m_candidates->snapshot(), m_axis);
    if (logarithmic != isLogarithmic(*m_plot)) {
        setLogarithmic(*m_plot->xAxis, logarithmic);
        applyPlotStyle(*m_plot);
    }
    QVector<double> across;
    QVector<double> accuracy;
    for (const std::uint32_t row : front) {
        across << shownOn(m_axis, snapshot.table.row(row)[columnOf(m_axis)]);
        accuracy << 100.0 * snapshot.table.row(row)[CandidateColumn::Accuracy];
    }
    m_front->setData(across, accuracy, true);
    refreshLimit();
    m_baselines->show(m_axis, !m_candidates->isWhatIf());
    m_forecastMarks->set(snapshot, m_forecastAction->isChecked() ? m_forecast.get() : nullptr,
                         m_axis);
    refreshRange();
}

void PopulationChart::setForecast(std::shared_ptr<const evaluate::ForecastRecord> forecast)
{
    m_forecast = std::move(forecast);
    const bool isKnown = m_forecast && !m_forecast->candidates.empty();
    m_forecastAction->setEnabled(isKnown);
    m_forecastAction->setToolTip(isKnown && m_forecast->quality.forecasts > 0
                                     ? forecastQualityText(m_forecast->quality)
                                     : QString());
    if (m_forecastAction->isChecked())
        refreshForecast();
}

void PopulationChart::refreshForecast()
{
    m_forecastMarks->set(*shown(),
                         m_forecastAction->isChecked() ? m_forecast.get() : nullptr, m_axis);
    refreshRange();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PopulationChart::refreshLimit()
{
    // It need not wait for the candidates, unless the axis shows another energy until then.
    const partition::Rules& drawn = shown()->rules;
    const partition::Rules& asked = m_candidates->rules();
    const auto limit = limitOn(
        m_axis, (drawn.judging.scenario == asked.judging.scenario ? asked : drawn).limits);
    m_limit->setVisible(limit.has_value());
    m_limitLabel->setVisible(limit.has_value());
    if (!limit)
        return;
    const double across = shownOn(m_axis, *limit);
    m_limit->point1->setCoords(across, 1.0);
    m_limit->point2->setCoords(across, 2.0);
    m_limitLabel->position->setCoords(across, 1.0);
    m_limitLabel->setText(tr("limit %1").arg(columnTextWithUnit(columnOf(m_axis), *limit)));
}

void PopulationChart::setBaselines(std::vector<Baseline> baselines)
{
    if (baselines == m_baselines->baselines())
        return;
    m_baselines->set(std::move(baselines));
    m_baselines->show(m_axis, !m_candidates->isWhatIf());
    refreshRange();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PopulationChart::refreshRange()
{
    const CandidateSnapshot& snapshot = *shown();
    const auto figures = snapshot.extent(columnOf(m_axis));
    const auto accuracy = snapshot.extent(CandidateColumn::Accuracy);
    if (!figures)
        return;
    const double limit = shownOn(m_axis, limitOn(m_axis, snapshot.rules.limits).value_or(0.0));
    double most = std::max(shownOn(m_axis, figures->upper), limit);
    double low = accuracy ? 100.0 * accuracy->lower : 0.0;
    double high = accuracy ? 100.0 * accuracy->upper : 100.0;
    double smallest = shownOn(m_axis, figures->lower);
    m_baselines->widen(smallest, most, low, high);
    m_forecastMarks->widen(low, high);
    // Rounded outwards, so that the axes glide now and then instead of creeping.
    const double step = std::pow(10.0, std::floor(std::log10(std::max(most, 1e-9)))) / 4.0;
    QCPRange x(0.0, step * std::ceil(1.03 * most / step));
    if (isLogarithmic(*m_plot)) {
        const double least
            = std::max(1e-9, limit > 0.0 ? std::min(smallest, limit) : smallest);
        x = {0.8 * least, 1.25 * most};
    }
    const double lowest = std::max(0.0, 5.0 * std::floor((low - 2.0) / 5.0));
    const double highest = std::min(102.0, 5.0 * std::ceil((high + 1.0) / 5.0));
    // Room for the strip of those never trained.
    const double height = std::max(80, m_plot->axisRect()->height());
    const double strip = (highest - lowest) * kStripHeight / (height - kStripHeight);
    m_navigation->setHome(x, {lowest - strip, highest});
}

void PopulationChart::placeMarks()
{
    const double strip
        = m_plot->yAxis->pixelToCoord(m_plot->axisRect()->bottom() + 1 - kStripHeight / 2.0);
    const auto set = [&](QCPGraph* graph, const std::vector<CandidateId>& ids) {
        QVector<double> x;
        QVector<double> y;
        for (const CandidateId id : ids) {
            const auto found = shownRow(id);
            if (!found)
                continue;
            const CandidateRow& row = *found;
            const double accuracy = row[CandidateColumn::Accuracy];
            const double figure = row[columnOf(m_axis)];
            if (std::isnan(figure))
                continue;
            x << shownOn(m_axis, figure);
            y << (std::isnan(accuracy) ? strip : 100.0 * accuracy);
        }
        graph->setData(x, y);
    };
    const auto listOf = [](std::optional<CandidateId> id) {
        return id ? std::vector<CandidateId>{*id} : std::vector<CandidateId>{};
    };
    set(m_selected, listOf(m_selection->selected()));
    set(m_hovered, listOf(m_selection->hovered()));
    set(m_pinned, m_selection->pinned());
    std::optional<QPointF> tested;
    if (m_testedId) {
        if (const auto row = shownRow(*m_testedId))
            tested = QPointF(shownOn(m_axis, (*row)[columnOf(m_axis)]),
                             100.0 * (*row)[CandidateColumn::Accuracy]);
    }
    m_tested->place(tested);
}

CloudRequest PopulationChart::presentRequest() const
{
    const QCPRange x = m_plot->xAxis->range();
    const QCPRange y = m_plot->yAxis->range();
    CloudRequest request;
    request.snapshot = shown();
    const double scale = infoOf(columnOf(m_axis)).scale;
    request.column = columnOf(m_axis);
    request.across = {x.lower / scale, x.upper / scale};
    request.accuracy = {y.lower / 100.0, y.upper / 100.0};
    request.logarithmic = isLogarithmic(*m_plot);
    request.size = m_plot->axisRect()->size();
    request.scale = m_plot->devicePixelRatioF();
    request.colours = cloudColours();
    return request;
}

bool PopulationChart::requestCloud()
{
    if (!isVisible() || isEmpty() || m_plot->axisRect()->size().isEmpty())
        return false;
    CloudRequest request = presentRequest();
    if (m_asked == request)
        return false;
    m_asked = request;
    m_task.start(std::move(request));
    return true;
}

bool PopulationChart::isUpToDate() const
{
    return m_picture && m_picture->request == presentRequest();
}

std::optional<QPointF> PopulationChart::placeOf(CandidateId id) const
{
    if (!m_picture)
        return std::nullopt;
    const std::size_t row = m_picture->request.snapshot->table.find(id);
    for (const CloudDot& dot : m_picture->dots) {
        if (dot.row == row)
            return QPointF(m_plot->axisRect()->topLeft()) + QPointF(dot.x, dot.y);
    }
    return std::nullopt;
}

std::optional<HoverHit> PopulationChart::lookup(const QPointF& pixel) const
{
    constexpr double kReach = 10.0;
    // During a zoom the dots are not where the picture has them.
    if (!isUpToDate())
        return std::nullopt;
    const QPointF corner = m_plot->axisRect()->topLeft();
    const CandidateTable& table = m_picture->request.snapshot->table;
    if (const auto dot = m_picture->nearest(pixel - corner, kReach))
        return HoverHit{int(dot->row), corner + QPointF(dot->x, dot->y),
                        hoverText(table.row(dot->row))};
    if (const auto mark = m_forecastMarks->nearest(pixel, kReach))
        return HoverHit{int(mark->row), m_forecastMarks->pixelOf(*mark),
                        hoverText(table.row(mark->row))};
    return std::nullopt;
}

QString PopulationChart::hoverText(const CandidateRow& row) const
{
    QStringList lines{tr("candidate #%1, %2")
                          .arg(columnText(CandidateColumn::Id, row[CandidateColumn::Id]),
                               standingText(row.standing))};
    for (const CandidateColumn column : {CandidateColumn::Accuracy, CandidateColumn::ScenarioEnergy,
                                         CandidateColumn::Flash, CandidateColumn::Ram,
                                         CandidateColumn::Latency, CandidateColumn::AveragePower}) {
        if (!std::isnan(row[column]))
            lines << tr("%1: %2", "figure: value")
                         .arg(columnName(column), columnTextWithUnit(column, row[column]));
    }
    const auto id = static_cast<std::uint64_t>(row[CandidateColumn::Id]);
    if (const auto expected = m_forecast ? m_forecast->of(id) : std::nullopt)
        lines << tr("expected accuracy: %1").arg(expectedText(*expected));
    return lines.join(u'\n');
}

void PopulationChart::setLogarithmicAxis(bool logarithmic)
{
    setLogarithmic(*m_plot->xAxis,
                   logarithmic && allowsLogarithm(*m_candidates->snapshot(), m_axis));
    applyPlotStyle(*m_plot);
    m_navigation->reset();
    refreshRange();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace splitscape::ui
