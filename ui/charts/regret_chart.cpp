// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/regret_chart.h"

#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/contest_text.h"
#include "ui/charts/line_end_labels.h"
#include "ui/charts/plot_navigation.h"
#include "ui/charts/plot_style.h"
#include "ui/text/strategies.h"
#include "ui/theme/theme.h"

#include <QtWidgets>
#include <algorithm>
#include <array>
#include <cmath>
#include <qcustomplot.h>

namespace splitscape::ui {
namespace {

/// Bands that lie over each other stay pale together.
float bandOpacity(std::size_t bands) { return bands > 3 ? 0.06F : 0.14F; }

QString pointsText(double regret) { return QLocale().toString(100.0 * regret, 'f', 2); }

double points(double regret) { return 100.0 * regret; }

} // namespace

QPen RegretChart::pen(const std::string& strategy)
{
    constexpr std::array kRoles{ColourRole::Chosen, ColourRole::SecondCompared,
                                ColourRole::ThirdCompared, ColourRole::FourthCompared};
    constexpr std::array kStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    static const std::vector<std::string> kNames = benchmark::strategiesForTables();
    const auto place
        = static_cast<std::size_t>(std::ranges::find(kNames, strategy) - kNames.begin());
    QPen pen(Theme::instance().colour(kRoles[place % kRoles.size()]), 2.0);
    pen.setStyle(kStyles[place / kRoles.size() % kStyles.size()]);
    return pen;
}

RegretChart::RegretChart(QWidget* parent)
    : ChartFrame(tr("Regret after so many trainings"), parent)
    , m_plot(new ChartPlot)
    , m_navigation(new PlotNavigation(m_plot))
    , m_labels(new LineEndLabels(m_plot))
{
    m_plot->setObjectName(QStringLiteral("regretPlot"));
    m_plot->setMinimumHeight(28 * kSpace);
    m_plot->xAxis->setLabel(tr("Trained networks"));
    m_plot->yAxis->setLabel(axisTitle(tr("Regret"), tr("points")));
    m_navigation->setLookup([this](const QPointF& pixel) { return lookup(pixel); });
    addMenuAction(m_navigation->resetAction());
    setBody(m_plot);
    setTable(&m_numbers);
    connect(&Theme::instance(), &Theme::changed, this, [this] { applyTheme(); });
    showEmpty(tr("Tick the strategies to compare and press “Compare”. A search on a table takes "
                 "milliseconds."));
}

void RegretChart::setContest(ContestPtr contest)
{
    m_contest = std::move(contest);
    hideEmpty();
    fillTable();
    summarise();
    drawLines();
    setHome();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString RegretChart::pictureLabel(int width) const
{
    const QFontMetrics metrics(m_plot->xAxis->labelFont());
    QStringList lines;
    for (const QString& sentence : {tr("Trained networks"), contestText(*m_contest),
                                    measuredText(*m_contest)}) {
        lines << QString();
        for (const QString& word : sentence.split(u' ')) {
            const QString longer = lines.last().isEmpty() ? word : lines.last() + u' ' + word;
            if (lines.last().isEmpty() || metrics.horizontalAdvance(longer) <= width)
                lines.last() = longer;
            else
                lines << word;
        }
    }
    return lines.join(u'\n');
}

void RegretChart::drawFigure(QPainter& painter, QSize size)
{
    // On screen the page says it below; there is no room for it in a small chart.
    const QString onScreen = m_plot->xAxis->label();
    if (m_contest)
        m_plot->xAxis->setLabel(pictureLabel(size.width()));
    ChartFrame::drawFigure(painter, size);
    m_plot->xAxis->setLabel(onScreen);
}

void RegretChart::applyTheme()
{
    applyPlotStyle(*m_plot);
    if (m_contest)
        drawLines();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RegretChart::drawLines()
{
    const auto& contestants = m_contest->contestants;
    while (m_lines.size() < contestants.size()) {
        QCPGraph* lower = m_plot->addGraph();
        QCPGraph* upper = m_plot->addGraph();
        upper->setChannelFillGraph(lower);
        m_lines.push_back({lower, upper, m_plot->addGraph()});
    }
    std::vector<LineEndLabels::Label> labels;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        QVector<double> trainings;
        QVector<double> lower;
        QVector<double> median;
        QVector<double> upper;
        const Line& line = m_lines[i];
        if (i < contestants.size()) {
            for (const benchmark::RegretBand& band : contestants[i].curve) {
                trainings << static_cast<double>(trainings.size() + 1);
                lower << points(band.lower);
                median << points(band.median);
                upper << points(band.upper);
            }
            const QPen stroke = pen(contestants[i].name);
            QColor fill = stroke.color();
            fill.setAlphaF(bandOpacity(contestants.size()));
            line.lower->setPen(Qt::NoPen);
            line.upper->setPen(Qt::NoPen);
            line.upper->setBrush(fill);
            line.median->setPen(stroke);
            labels.push_back({tr("%1 %2", "strategy, its regret")
                                  .arg(strategyName(contestants[i].name),
                                       pointsText(contestants[i].curve.back().median)),
                              median.constLast(), stroke.color()});
        }
        line.lower->setData(trainings, lower, true);
        line.upper->setData(trainings, upper, true);
        line.median->setData(trainings, median, true);
    }
    m_labels->setLabels(std::move(labels));
}

void RegretChart::setHome()
{
    // The first few networks are random whatever the strategy; to show their regrets would press
    // what counts to the ground.
    const std::size_t settled = static_cast<std::size_t>(m_contest->trainings) / 20;
    double highest = 0.0;
    for (const benchmark::Contestant& contestant : m_contest->contestants)
        highest = std::max(highest, points(contestant.curve[settled].upper));
    const double last = m_contest->trainings;
    m_navigation->setHome({0.0, 1.02 * last}, {0.0, std::max(0.5, 1.1 * highest)});
}

void RegretChart::fillTable()
{
    QStringList headers{tr("Trained networks")};
    for (const benchmark::Contestant& contestant : m_contest->contestants) {
        const QString name = strategyName(contestant.name);
        headers << tr("%1, lower quartile (points)").arg(name)
                << tr("%1, median (points)").arg(name)
                << tr("%1, upper quartile (points)").arg(name);
    }
    headers += contestHeaders();
    const QVariantList origin = contestCells(*m_contest);
    QVector<QVariantList> rows;
    for (int n = 0; n < m_contest->trainings; ++n) {
        QVariantList row{n + 1};
        for (const benchmark::Contestant& contestant : m_contest->contestants) {
            const benchmark::RegretBand& band = contestant.curve[static_cast<std::size_t>(n)];
            row << points(band.lower) << points(band.median) << points(band.upper);
        }
        rows << row + origin;
    }
    m_numbers.setContent(headers, rows);
}

void RegretChart::summarise()
{
    QStringList sentences{contestText(*m_contest) + u'.', measuredText(*m_contest) + u'.'};
    for (const benchmark::Contestant& contestant : m_contest->contestants)
        sentences << tr("%1: median regret %2 points after %3 trainings.")
                         .arg(strategyName(contestant.name),
                              pointsText(contestant.curve.back().median),
                              QLocale().toString(m_contest->trainings));
    setSummary(sentences.join(u' '));
}

std::optional<HoverHit> RegretChart::lookup(const QPointF& pixel) const
{
    const double at = std::round(m_plot->xAxis->pixelToCoord(pixel.x()));
    if (!m_contest || !(at >= 1.0 && at <= m_contest->trainings))
        return std::nullopt;
    std::optional<HoverHit> hit;
    double nearest = kNearPointer;
    for (std::size_t i = 0; i < m_contest->contestants.size(); ++i) {
        const benchmark::Contestant& contestant = m_contest->contestants[i];
        const benchmark::RegretBand& band = contestant.curve[static_cast<std::size_t>(at - 1.0)];
        const QPointF place(m_plot->xAxis->coordToPixel(at),
                            m_plot->yAxis->coordToPixel(points(band.median)));
        const double distance = QLineF(place, pixel).length();
        if (distance >= nearest)
            continue;
        nearest = distance;
        hit = HoverHit{static_cast<int>(i), place,
                       strategyName(contestant.name) + u'\n'
                           + tr("%n trained", nullptr, static_cast<int>(at)) + u'\n'
                           + tr("median regret %1 points").arg(pointsText(band.median)) + u'\n'
                           + tr("quartiles %1 to %2")
                                 .arg(pointsText(band.lower), pointsText(band.upper))};
    }
    return hit;
}

} // namespace splitscape::ui
