// SPDX-License-Identifier: GPL-3.0-or-later
// Over 400 lines: three panels of one plot, which share their axes, columns and marks.
#include "ui/charts/point_bars.h"

#include "core/evaluate/column_names.h"
#include "ui/charts/chart_plot.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/hover_overlay.h"
#include "ui/charts/plot_style.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QtWidgets>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace splitscape::ui {

namespace column = evaluate::column;
namespace {

constexpr double kBarWidth = 0.62;
/// Parts of an energy, from the bottom of a bar.
constexpr int kFrontEndPart = 0;
constexpr int kComputePart = 1;
constexpr int kRadioPart = 2;
constexpr int kFogPart = 3;
constexpr int kEnergyParts = 4;
/// A limit farther above the bars than this is written, not drawn: it would flatten them.
constexpr double kFarLimit = 4.0; ///< of Flash and RAM
constexpr double kFarLogarithmicLimit = 100.0; ///< of energy on a logarithmic axis

void coordinates(QCPItemPosition& position, QCPAxisRect& rect)
{
    position.setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    position.setAxisRect(&rect);
}

} // namespace

PointBars::PointBars(QWidget* parent)
    : ChartFrame(tr("Every partition point"), parent)
    , m_plot(new ChartPlot)
    , m_overlay(new HoverOverlay(m_plot))
    , m_scaleBox(new QCheckBox(tr("Log scale")))
{
    m_plot->setObjectName(QStringLiteral("pointBarsPlot"));
    m_plot->setMinimumSize(320, 320);
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->plotLayout()->clear();
    m_plot->plotLayout()->setRowSpacing(0);
    m_legend = new QCPLegend;
    m_legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_legend->setMargins(QMargins(kSpace, kSpace / 2, kSpace, kSpace / 2));
    m_plot->plotLayout()->addElement(0, 0, m_legend);
    m_legend->setLayer(QStringLiteral("legend"));
    m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
    m_plot->setAutoAddPlottableToLegend(false);
    makePanel(m_energy, 1, kEnergyParts);
    makePanel(m_flash, 2, 1);
    makePanel(m_ram, 3, 1);
    m_plot->plotLayout()->setRowStretchFactor(1, 2.6);
    auto* margins = new QCPMarginGroup(m_plot);
    for (QCPAxisRect* rect : {m_energy.rect, m_flash.rect, m_ram.rect})
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
    const QStringList names{tr("front end"), tr("edge compute"), tr("radio"), tr("fog")};
    for (int i = 0; i < kEnergyParts; ++i) {
        m_energy.feasible.parts.at(i)->setName(names.at(i));
        m_legendItems += new QCPPlottableLegendItem(m_legend, m_energy.feasible.parts.at(i));
    }
    m_energy.infeasible.parts.at(kComputePart)->setName(tr("breaks a limit"));
    m_legendItems
        += new QCPPlottableLegendItem(m_legend, m_energy.infeasible.parts.at(kComputePart));
    for (QCPAbstractLegendItem* item : m_legendItems)
        m_legend->addItem(item);

    m_scaleBox->setObjectName(QStringLiteral("logScale"));
    m_scaleBox->setToolTip(
        tr("Shows energies on a logarithmic axis, where small ones can be compared."));
    connect(m_scaleBox, &QCheckBox::clicked, this, [this](bool checked) {
        m_scaleChosen = true;
        setLogarithmic(checked);
    });
    addHeaderWidget(m_scaleBox);
    connect(m_plot, &QCustomPlot::mouseMove, this,
            [this](QMouseEvent* event) { hover(event->position()); });
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        const int point = pointAt(event->position());
        if (event->button() == Qt::LeftButton && point > 0) {
            setHighlighted(point);
            emit pointChosen(point);
        }
    });
    setBody(m_plot);
    setTable(&m_numbers);
    setScene(std::nullopt);
}

void PointBars::makePanel(Panel& panel, int row, int partCount)
{
    panel.rect = new QCPAxisRect(m_plot);
    m_plot->plotLayout()->addElement(row, 0, panel.rect);
    panel.rect->setMinimumSize(QSize(100, 48));
    panel.rect->setMinimumMargins(QMargins(kSpace, kSpace / 2, kSpace, kSpace / 2));
    QCPAxis* x = panel.rect->axis(QCPAxis::atBottom);
    QCPAxis* y = panel.rect->axis(QCPAxis::atLeft);
    x->grid()->setVisible(false);
    x->setTickLabels(row == 3);
    if (row == 3)
        x->setLabel(tr("Partition point"));
    for (Stack* stack : {&panel.feasible, &panel.infeasible}) {
        for (int part = 0; part < partCount; ++part) {
            auto* bars = new QCPBars(x, y);
            bars->setWidth(kBarWidth);
            bars->setStackingGap(0);
            if (part > 0)
                bars->moveAbove(stack->parts.constLast());
            stack->parts += bars;
        }
    }
    panel.light = new QCPItemRect(m_plot);
    panel.light->setLayer(QStringLiteral("background"));
    panel.best = new QCPItemRect(m_plot);
    panel.best->setBrush(Qt::NoBrush);
    panel.limit = new QCPItemLine(m_plot);
    panel.limitText = new QCPItemText(m_plot);
    panel.name = new QCPItemText(m_plot);
    for (QCPAbstractItem* item : std::initializer_list<QCPAbstractItem*>{
             panel.light, panel.best, panel.limit, panel.limitText, panel.name}) {
        item->setClipAxisRect(panel.rect);
        item->setSelectable(false);
        const auto positions = item->positions();
        for (QCPItemPosition* position : positions)
            coordinates(*position, *panel.rect);
    }
    for (QCPItemPosition* end : {panel.limit->start, panel.limit->end})
        end->setTypeX(QCPItemPosition::ptAxisRectRatio);
    for (QCPItemPosition* corner : {panel.light->topLeft, panel.light->bottomRight})
        corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
    for (QCPItemText* words : {panel.limitText, panel.name}) {
        words->position->setType(QCPItemPosition::ptAxisRectRatio);
        words->setClipToAxisRect(false);
    }
    panel.name->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    panel.name->position->setCoords(0.01, 0.0);
    panel.limitText->setPositionAlignment(Qt::AlignRight | Qt::AlignTop);
    panel.limitText->position->setCoords(0.99, 0.0);
}

void PointBars::setScene(std::optional<SplitScene> scene)
{
    m_scene = std::move(scene);
    if (!m_scene) {
        m_highlighted = 0;
        m_figure = {};
        m_numbers.setContent({}, {});
        showEmpty(tr("Select a candidate to see what each of its partition points costs."));
        return;
    }
    hideEmpty();
    m_figure = pointsFigure(m_scene->partition, m_scene->judging.scenario, m_scene->energyLimit,
                            m_scene->frontEnd.energy);
    if (m_highlighted == 0 || m_highlighted > m_scene->pointCount())
        m_highlighted = m_scene->restingPoint();
    if (!m_scaleChosen)
        setLogarithmic(m_scene->energySpansDecades());
    fill();
    fillTable();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PointBars::setHighlighted(int point)
{
    if (point == m_highlighted)
        return;
    m_highlighted = point;
    for (Panel* panel : {&m_energy, &m_flash, &m_ram}) {
        panel->light->setVisible(point > 0);
        panel->light->topLeft->setCoords(point - 0.5, 0.0);
        panel->light->bottomRight->setCoords(point + 0.5, 1.0);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PointBars::setLogarithmic(bool logarithmic)
{
    if (m_logarithmic == logarithmic)
        return;
    m_logarithmic = logarithmic;
    m_scaleBox->setChecked(logarithmic);
    ui::setLogarithmic(*m_energy.rect->axis(QCPAxis::atLeft), logarithmic);
    applyTheme();
    if (m_scene)
        fill();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PointBars::fill()
{
    QVector<QVector<double>> energy(kEnergyParts);
    QVector<QVector<double>> flash(1);
    QVector<QVector<double>> ram(1);
    const bool total = m_figure.scenario == partition::Scenario::TotalEnergy;
    for (const PointBar& bar : m_figure.bars) {
        energy[kFrontEndPart] += bar.energy.frontEnd.inMillijoules();
        energy[kComputePart] += bar.energy.edgeCompute.inMillijoules();
        energy[kRadioPart] += bar.energy.radio.inMillijoules();
        energy[kFogPart] += bar.energy.fog.inMillijoules();
        flash[0] += bar.flash.inKibibytes();
        ram[0] += bar.ram.inKibibytes();
    }
    m_energy.name->setText(axisTitle(total ? tr("Total energy") : tr("Edge energy"), tr("mJ")));
    m_flash.name->setText(axisTitle(tr("Flash"), tr("KiB")));
    m_ram.name->setText(axisTitle(tr("RAM"), tr("KiB")));
    fillPanel(m_energy, energy, energyLimit(), m_logarithmic, 0xff);
    fillPanel(m_flash, flash, memoryLimit(m_scene->flashLimit, &PointBar::flash), false,
              partition::FlashViolation);
    fillPanel(m_ram, ram, memoryLimit(m_scene->ramLimit, &PointBar::ram), false,
              partition::RamViolation);
    fillLegend(total);
    const int lit = std::exchange(m_highlighted, -1);
    setHighlighted(lit);
}

// The fog's energy counts in the total scenario only, the front end's where it is charged. The others
// are taken out rather than hidden: a legend lays out what is hidden, too.
void PointBars::fillLegend(bool total)
{
    for (QCPAbstractLegendItem* item : m_legendItems) {
        if (item->layout())
            m_legend->take(item);
    }
    m_legend->simplify();
    for (int i = 0; i < m_legendItems.size(); ++i) {
        const bool isShown = (i != kFogPart || total)
            && (i != kFrontEndPart || m_scene->frontEnd.isCharged());
        m_legendItems.at(i)->setVisible(isShown);
        if (isShown)
            m_legend->addItem(m_legendItems.at(i));
    }
}

PointBars::PanelLimit PointBars::energyLimit() const
{
    const std::optional<Energy>& limit = m_scene->energyLimit;
    if (!limit)
        return {};
    const bool isDrawn = m_logarithmic ? *limit < m_figure.highest * kFarLogarithmicLimit
                                       : m_figure.limit.has_value();
    return {limit->inMillijoules(), isDrawn, tr("limit %1").arg(millijouleText(*limit))};
}

PointBars::PanelLimit PointBars::memoryLimit(std::optional<Bytes> limit,
                                             Bytes PointBar::*memory) const
{
    if (!limit)
        return {};
    const bool isDrawn
        = std::any_of(m_figure.bars.begin(), m_figure.bars.end(), [&](const PointBar& bar) {
              return double(limit->count()) < kFarLimit * double((bar.*memory).count());
          });
    return {limit->inKibibytes(), isDrawn, tr("limit %1").arg(bytesText(*limit))};
}

void PointBars::fillPanel(Panel& panel, const QVector<QVector<double>>& parts,
                          const PanelLimit& limit, bool logarithmic, std::uint8_t violations)
{
    const int count = m_scene->pointCount();
    QVector<double> tops(count, 0.0);
    double highest = 0.0;
    double lowest = std::numeric_limits<double>::max();
    for (int i = 0; i < count; ++i) {
        for (const QVector<double>& part : parts)
            tops[i] += part.at(i);
        highest = std::max(highest, tops.at(i));
        if (tops.at(i) > 0.0)
            lowest = std::min(lowest, tops.at(i));
    }
    if (highest <= 0.0)
        lowest = highest = 1.0;
    const bool drawn = limit.isDrawn && *limit.value > 0.0;
    const double upper = drawn ? std::max(highest, *limit.value) : highest;
    const double base = logarithmic ? std::pow(10.0, std::floor(std::log10(lowest) - 0.3)) : 0.0;
    QCPAxis* y = panel.rect->axis(QCPAxis::atLeft);
    // Room above the bars for the name and the limit.
    const double headroom = &panel == &m_energy ? 1.25 : 1.75;
    y->setRange(base, logarithmic ? upper * 2.5 : upper * headroom);
    panel.rect->axis(QCPAxis::atBottom)->setRange(0.45, count + 0.55);
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (int point = 1; point <= count; ++point)
        ticker->addTick(point, QLocale().toString(point));
    panel.rect->axis(QCPAxis::atBottom)->setTicker(ticker);

    for (auto* stack : {&panel.feasible, &panel.infeasible}) {
        const bool wanted = stack == &panel.feasible;
        stack->parts.constFirst()->setBaseValue(base);
        for (int part = 0; part < parts.size(); ++part) {
            QVector<double> keys;
            QVector<double> values;
            for (int i = 0; i < count; ++i) {
                const bool right = (m_scene->at(i + 1).violations & violations) == 0;
                if (right != wanted || parts.at(part).at(i) <= 0.0)
                    continue;
                double below = 0.0;
                for (int other = 0; other < part; ++other)
                    below += parts.at(other).at(i);
                keys += i + 1;
                // A logarithmic axis starts at `base`, not at 0: the part below it is cut off.
                values += std::max(below + parts.at(part).at(i), base) - std::max(below, base);
            }
            stack->parts.at(part)->setData(keys, values, true);
        }
    }
    const int best = m_figure.bestPoint.value_or(0);
    panel.best->setVisible(best > 0);
    if (best > 0) {
        const double top = tops.at(int(partition::Placement{best}.cut()));
        panel.best->topLeft->setCoords(best - kBarWidth / 2, std::max(top, base));
        panel.best->bottomRight->setCoords(best + kBarWidth / 2, base);
    }
    panel.limit->setVisible(drawn);
    if (drawn) {
        panel.limit->start->setCoords(0.0, *limit.value);
        panel.limit->end->setCoords(1.0, *limit.value);
    }
    panel.limitText->setText(limit.words);
    panel.limitText->setVisible(!limit.words.isEmpty());
}

void PointBars::fillTable()
{
    QVector<QVariantList> rows;
    for (const partition::PointCost& cost : m_scene->partition.points)
        rows += {cost.point,
                 cost.edgeCompute.inMillijoules(),
                 cost.edgeTransmit.inMillijoules(),
                 cost.fog().inMillijoules(),
                 cost.edge().inMillijoules(),
                 cost.total().inMillijoules(),
                 qlonglong(cost.flash.count()),
                 qlonglong(cost.ram.count()),
                 cost.feasible() ? tr("yes") : tr("no"),
                 m_scene->partition.bestPoint == cost.point ? tr("yes") : tr("no"),
                 cost.feasible() ? QString() : explainPoint(*m_scene, cost.point)};
    m_numbers.setContent({QLatin1String(column::kPoint), QLatin1String(column::kEdgeCompute),
                          QLatin1String(column::kEdgeTransmit), QLatin1String(column::kFogEnergy),
                          QLatin1String(column::kEdge), QLatin1String(column::kTotal),
                          QLatin1String(column::kFlash), QLatin1String(column::kRam),
                          tr("feasible"), tr("best"), tr("reason")},
                         std::move(rows));
    setSummary(explainPoint(*m_scene, m_scene->restingPoint()));
}

int PointBars::pointAt(const QPointF& pixel) const
{
    if (!m_scene || pixel.x() < m_energy.rect->left() || pixel.x() > m_energy.rect->right())
        return 0;
    const double key = m_energy.rect->axis(QCPAxis::atBottom)->pixelToCoord(pixel.x());
    return std::clamp(int(std::lround(key)), 1, m_scene->pointCount());
}

QPointF PointBars::columnPosition(int point) const
{
    return {m_energy.rect->axis(QCPAxis::atBottom)->coordToPixel(point),
            double(m_energy.rect->center().y())};
}

QString PointBars::valuesOf(int point) const
{
    const partition::PointCost& cost = m_scene->at(point);
    QStringList lines;
    const Energy frontEnd = m_scene->frontEnd.energy;
    if (m_scene->energyKnown && m_scene->frontEnd.isCharged())
        lines += tr("front end %1", "energy").arg(energyText(frontEnd));
    if (m_scene->energyKnown)
        lines += tr("compute %1, radio %2, fog %3")
                     .arg(energyText(cost.edgeCompute - frontEnd), energyText(cost.edgeTransmit),
                          energyText(cost.fog()));
    if (const QString time = timeText(*m_scene, point); !time.isEmpty())
        lines += time;
    lines += tr("Flash %1, RAM %2").arg(bytesText(cost.flash), bytesText(cost.ram));
    QString reason = explainPoint(*m_scene, point);
    lines += reason.replace(QStringLiteral(". "), QStringLiteral(".\n"));
    return lines.join(u'\n');
}

void PointBars::hover(const QPointF& pixel)
{
    const int point = pointAt(pixel);
    if (point == 0)
        m_overlay->clear();
    else
        m_overlay->showValues(pixel, valuesOf(point), false);
}

bool PointBars::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave)
        m_overlay->clear();
    if (event->type() == QEvent::KeyPress && m_scene) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
        if (step != 0) {
            const int point = std::clamp(m_highlighted + step, 1, m_scene->pointCount());
            setHighlighted(point);
            emit pointChosen(point);
            return true;
        }
    }
    return ChartFrame::eventFilter(watched, event);
}

void PointBars::colourPanel(Panel& panel, const QVector<ColourRole>& roles)
{
    const Theme& theme = Theme::instance();
    for (int part = 0; part < roles.size(); ++part) {
        const ColourRole role = roles.at(part);
        panel.feasible.parts.at(part)->setPen(Qt::NoPen);
        panel.feasible.parts.at(part)->setBrush(theme.colour(role));
        panel.infeasible.parts.at(part)->setPen(QPen(theme.strong(role), 1.0));
        panel.infeasible.parts.at(part)->setBrush(QBrush(theme.colour(role), Qt::BDiagPattern));
    }
    panel.light->setPen(Qt::NoPen);
    panel.light->setBrush(theme.wash(ColourRole::Radio, 0.16));
    panel.best->setPen(chosenPen());
    panel.limit->setPen(limitPen());
    for (QCPItemText* words : {panel.limitText, panel.name}) {
        words->setFont(theme.textFont());
        words->setPadding(QMargins(2, 1, 2, 1));
        QColor ground = theme.colour(ColourRole::Surface);
        ground.setAlpha(200);
        words->setBrush(ground);
        words->setPen(Qt::NoPen);
    }
    panel.limitText->setColor(theme.readable(ColourRole::Limit));
    panel.name->setColor(theme.colour(ColourRole::Text));
}

void PointBars::applyTheme()
{
    applyPlotStyle(*m_plot);
    const Theme& theme = Theme::instance();
    m_legend->setFont(theme.textFont());
    m_legend->setTextColor(theme.colour(ColourRole::MutedText));
    for (QCPAbstractLegendItem* item : m_legendItems) { // those outside the legend as well
        item->setFont(theme.textFont());
        item->setTextColor(theme.colour(ColourRole::MutedText));
    }
    m_legend->setBorderPen(Qt::NoPen);
    m_legend->setBrush(Qt::NoBrush);
    m_legend->setIconSize(12, 10);
    colourPanel(m_energy,
                {ColourRole::Context, ColourRole::Edge, ColourRole::Radio, ColourRole::Fog});
    colourPanel(m_flash, {ColourRole::Outline});
    colourPanel(m_ram, {ColourRole::Outline});
    for (Panel* panel : {&m_flash, &m_ram})
        panel->rect->axis(QCPAxis::atLeft)->ticker()->setTickCount(2);
    if (m_logarithmic) { // 20, not 2 times a power of ten
        m_energy.rect->axis(QCPAxis::atLeft)->setNumberFormat(QStringLiteral("g"));
        m_energy.rect->axis(QCPAxis::atLeft)->setNumberPrecision(4);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace splitscape::ui
