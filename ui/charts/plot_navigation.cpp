// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_navigation.h"

#include "ui/charts/hover_overlay.h"
#include "ui/theme/theme.h"

#include <QtWidgets>

namespace splitscape::ui {
namespace {

constexpr double kZoomStep = 0.8;
/// What is shown is at least this share of the whole: further in, points and ticks fall apart.
constexpr double kLeastShare = 1e-4;

double between(double from, double to, double share, bool logarithmic)
{
    if (logarithmic && from > 0.0 && to > 0.0)
        return from * std::pow(to / from, share);
    return from + (to - from) * share;
}

QCPRange between(const QCPRange& from, const QCPRange& to, double share, bool logarithmic)
{
    return {between(from.lower, to.lower, share, logarithmic),
            between(from.upper, to.upper, share, logarithmic)};
}

bool isLogarithmic(const QCPAxis& axis) { return axis.scaleType() == QCPAxis::stLogarithmic; }

} // namespace

PlotNavigation::PlotNavigation(QCustomPlot* plot)
    : QObject(plot)
    , m_plot(plot)
    , m_overlay(new HoverOverlay(plot))
    , m_reset(new QAction(this))
{
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->axisRect()->setRangeZoomFactor(kZoomStep, kZoomStep);
    m_plot->setMouseTracking(true);
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->installEventFilter(this);
    m_reset->setText(tr("Show everything"));
    m_reset->setIcon(Theme::icon(u"zoom-reset"));
    m_reset->setObjectName(QStringLiteral("resetZoom"));
    m_reset->setEnabled(false);
    connect(m_reset, &QAction::triggered, this, &PlotNavigation::reset);

    connect(plot, &QCustomPlot::mousePress, this, &PlotNavigation::press);
    connect(plot, &QCustomPlot::mouseMove, this, &PlotNavigation::move);
    connect(plot, &QCustomPlot::mouseRelease, this, &PlotNavigation::release);
    connect(plot, &QCustomPlot::mouseDoubleClick, this, [this] { reset(); });
    // Points move under a resting pointer while axes glide and candidates arrive.
    connect(plot, &QCustomPlot::afterReplot, this, [this] {
        if (m_pointer && m_lookup)
            showHit(m_lookup(*m_pointer));
    });
    connect(m_plot->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
            [this] { keepInside(*m_plot->xAxis, m_homeX); });
    connect(m_plot->yAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
            [this] { keepInside(*m_plot->yAxis, m_homeY); });
    connect(plot, &QCustomPlot::mouseWheel, this, [this] {
        takeOver();
        showHit(std::nullopt);
    });
}

void PlotNavigation::setHome(const QCPRange& x, const QCPRange& y)
{
    const bool first = !m_hasHome;
    if (!first && m_homeX == x && m_homeY == y)
        return;
    m_homeX = x;
    m_homeY = y;
    m_hasHome = true;
    if (m_zoomed)
        return;
    if (first || !m_plot->isVisible()) {
        m_plot->xAxis->setRange(x);
        m_plot->yAxis->setRange(y);
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    } else {
        glideTo(x, y);
    }
}

void PlotNavigation::reset()
{
    setZoomed(false);
    glideTo(m_homeX, m_homeY);
}

void PlotNavigation::zoom(double factor)
{
    takeOver();
    m_plot->xAxis->scaleRange(factor);
    m_plot->yAxis->scaleRange(factor);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotNavigation::takeOver()
{
    if (m_glide)
        m_glide->stop();
    setZoomed(true); // before the ranges move: from now on they are kept inside
}

void PlotNavigation::pan(double dx, double dy)
{
    takeOver();
    for (const auto& [axis, share] : {std::pair(m_plot->xAxis, dx), std::pair(m_plot->yAxis, dy)}) {
        const QCPRange range = axis->range();
        if (isLogarithmic(*axis) && range.lower > 0.0) {
            const double factor = std::pow(range.upper / range.lower, share);
            axis->setRange(range.lower * factor, range.upper * factor);
        } else {
            axis->moveRange(share * range.size());
        }
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotNavigation::setZoomed(bool zoomed)
{
    if (m_zoomed == zoomed)
        return;
    m_zoomed = zoomed;
    m_reset->setEnabled(zoomed);
    emit zoomedChanged(zoomed);
}

void PlotNavigation::keepInside(QCPAxis& axis, const QCPRange& home)
{
    // A glide passes ranges between an old home and a new one.
    const bool glides = m_glide && m_glide->state() == QAbstractAnimation::Running;
    if (m_keepingInside || !m_zoomed || glides)
        return;
    const bool logarithmic = isLogarithmic(axis) && home.lower > 0.0 && axis.range().lower > 0.0;
    const auto forth
        = [logarithmic](double value) { return logarithmic ? std::log(value) : value; };
    const auto back = [logarithmic](double value) { return logarithmic ? std::exp(value) : value; };
    const double low = forth(home.lower);
    const double high = forth(home.upper);
    const double from = forth(axis.range().lower);
    const double to = forth(axis.range().upper);
    const double size = std::clamp(to - from, kLeastShare * (high - low), high - low);
    const double start = std::clamp(to - from < size ? (from + to - size) / 2.0 : from, low,
                                    std::max(low, high - size));
    if (std::abs(start - from) < 1e-12 * (high - low)
        && std::abs(start + size - to) < 1e-12 * (high - low))
        return;
    m_keepingInside = true;
    axis.setRange(back(start), back(start + size));
    m_keepingInside = false;
}

void PlotNavigation::glideTo(const QCPRange& x, const QCPRange& y)
{
    if (m_glide)
        m_glide->stop();
    const auto set = [this](const QCPRange& newX, const QCPRange& newY) {
        m_plot->xAxis->setRange(newX);
        m_plot->yAxis->setRange(newY);
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    };
    const int duration = Theme::instance().motionMilliseconds();
    if (duration == 0) {
        set(x, y);
        return;
    }
    const QCPRange fromX = m_plot->xAxis->range();
    const QCPRange fromY = m_plot->yAxis->range();
    auto* glide = new QVariantAnimation(this);
    glide->setDuration(duration);
    glide->setStartValue(0.0);
    glide->setEndValue(1.0);
    glide->setEasingCurve(QEasingCurve::OutCubic);
    connect(glide, &QVariantAnimation::valueChanged, this, [=, this](const QVariant& value) {
        const double share = value.toDouble();
        set(between(fromX, x, share, isLogarithmic(*m_plot->xAxis)),
            between(fromY, y, share, isLogarithmic(*m_plot->yAxis)));
    });
    m_glide = glide;
    glide->start(QAbstractAnimation::DeleteWhenStopped);
}

void PlotNavigation::press(QMouseEvent* event)
{
    if (m_glide)
        m_glide->stop();
    m_pressed = event->position();
    m_plot->setSelectionRectMode(event->modifiers() & Qt::ShiftModifier ? QCP::srmZoom
                                                                        : QCP::srmNone);
}

void PlotNavigation::move(QMouseEvent* event)
{
    const bool dragging = event->buttons() & Qt::LeftButton;
    const bool far
        = (event->position() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (dragging && far)
        setZoomed(true);
    m_pointer = dragging ? std::nullopt : std::optional(event->position());
    showHit(dragging || !m_lookup ? std::nullopt : m_lookup(event->position()));
}

void PlotNavigation::release(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton
        || (event->position() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        return;
    const auto hit = m_lookup ? m_lookup(event->position()) : std::nullopt;
    emit clicked(hit ? hit->id : -1, event->modifiers());
}

void PlotNavigation::showHit(const std::optional<HoverHit>& hit)
{
    if (hit)
        m_overlay->showValues(hit->position, hit->text);
    else
        m_overlay->clear();
    const int id = hit ? hit->id : -1;
    if (id != m_hoveredId) {
        m_hoveredId = id;
        emit hovered(id);
    }
}

bool PlotNavigation::key(int key)
{
    constexpr double kPanShare = 0.1;
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(kZoomStep);
        return true;
    case Qt::Key_Minus:
        zoom(1.0 / kZoomStep);
        return true;
    case Qt::Key_0:
        reset();
        return true;
    case Qt::Key_Left:
        pan(-kPanShare, 0);
        return true;
    case Qt::Key_Right:
        pan(kPanShare, 0);
        return true;
    case Qt::Key_Up:
        pan(0, kPanShare);
        return true;
    case Qt::Key_Down:
        pan(0, -kPanShare);
        return true;
    default:
        return false;
    }
}

bool PlotNavigation::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        m_pointer.reset();
        showHit(std::nullopt);
    }
    if (event->type() == QEvent::KeyPress && key(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace splitscape::ui
