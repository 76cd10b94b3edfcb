// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/parallel_canvas.h"

#include "ui/charts/hover_overlay.h"
#include "ui/theme/theme.h"

#include <QtWidgets>

namespace splitscape::ui {
namespace {

constexpr double kReach = 12.0; ///< of an axis, pixels
constexpr double kGripReach = 6.0;
constexpr double kLineReach = 6.0;

} // namespace

ParallelLayout ParallelLayout::of(QSize size)
{
    constexpr double kSide = 6.0 * kSpace;
    constexpr double kTop = 6.0 * kSpace;
    constexpr double kUnknownRoom = 3.0 * kSpace;
    ParallelLayout layout;
    layout.lines = QRectF(kSide, kTop, std::max(1.0, size.width() - 2.0 * kSide),
                          std::max(kUnknownRoom + 1.0, size.height() - kTop - 2.0 * kSpace));
    layout.axisHeight = layout.lines.height() - kUnknownRoom;
    return layout;
}

double ParallelLayout::axisX(std::size_t axis, std::size_t count) const
{
    return lines.left()
        + lines.width() * static_cast<double>(axis)
        / static_cast<double>(std::max<std::size_t>(1, count - 1));
}

ParallelCanvas::ParallelCanvas(ParallelChart* chart)
    : m_chart(chart)
    , m_overlay(new HoverOverlay(this))
{
    setObjectName(QStringLiteral("parallelCanvas"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void ParallelCanvas::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    m_chart->paint(painter, size(), m_chart->m_picture.get(), true);
}

void ParallelCanvas::resizeEvent(QResizeEvent* /*event*/) { m_chart->requestPicture(); }

int ParallelCanvas::axisAt(const QPointF& place) const
{
    const ParallelLayout layout = ParallelLayout::of(size());
    if (place.y() < layout.lines.top() - 2.0 * kSpace
        || place.y() > layout.lines.top() + layout.axisHeight + kSpace)
        return -1;
    for (std::size_t axis = 0; axis < m_chart->m_axes.size(); ++axis) {
        if (std::abs(layout.axisX(axis, m_chart->m_axes.size()) - place.x()) <= kReach)
            return int(axis);
    }
    return -1;
}

std::optional<ValueRange> ParallelCanvas::brush(int axis) const
{
    const ParallelAxis& of = m_chart->m_axes[std::size_t(axis)];
    const auto range = m_chart->m_candidates->filter().range(of.column);
    if (!range)
        return std::nullopt;
    return ValueRange{std::clamp(of.fractionOf(std::max(range->lower, of.range.lower)), 0.0, 1.0),
                      std::clamp(of.fractionOf(std::min(range->upper, of.range.upper)), 0.0, 1.0)};
}

void ParallelCanvas::setBrush(int axis, double from, double to)
{
    const ParallelAxis& of = m_chart->m_axes[std::size_t(axis)];
    from = std::clamp(from, 0.0, 1.0);
    to = std::clamp(to, 0.0, 1.0);
    if (from > to)
        std::swap(from, to);
    ValueRange range{of.valueAt(from), of.valueAt(to)};
    // The ends of an axis take in what stands exactly there.
    if (from <= 0.0)
        range.lower = of.range.lower;
    if (to >= 1.0)
        range.upper = of.range.upper;
    if (infoOf(of.column).whole) {
        range.lower = std::round(range.lower);
        range.upper = std::round(range.upper);
    }
    m_chart->m_candidates->filter().setRange(of.column, range);
}

ParallelCanvas::Grip ParallelCanvas::gripAt(int axis, double y) const
{
    const auto present = brush(axis);
    if (!present)
        return Grip::New;
    const ParallelLayout layout = ParallelLayout::of(size());
    if (std::abs(y - layout.y(present->upper)) <= kGripReach)
        return Grip::Upper;
    if (std::abs(y - layout.y(present->lower)) <= kGripReach)
        return Grip::Lower;
    return y > layout.y(present->upper) && y < layout.y(present->lower) ? Grip::Whole : Grip::New;
}

void ParallelCanvas::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position();
    m_moved = false;
    m_axis = event->button() == Qt::LeftButton ? axisAt(m_pressed) : -1;
    if (m_axis < 0)
        return;
    m_focused = m_axis;
    m_grip = gripAt(m_axis, m_pressed.y());
    m_brushAtPress = brush(m_axis).value_or(ValueRange{});
    m_overlay->clear();
    update();
}

void ParallelCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_axis < 0) {
        hover(event->position());
        return;
    }
    if (!m_moved
        && (event->position() - m_pressed).manhattanLength()
            < QApplication::startDragDistance() / 2.0)
        return;
    m_moved = true;
    const ParallelLayout layout = ParallelLayout::of(size());
    const double at = layout.fraction(event->position().y());
    const double moved = at - layout.fraction(m_pressed.y());
    switch (m_grip) {
    case Grip::None:
        break;
    case Grip::New:
        setBrush(m_axis, layout.fraction(m_pressed.y()), at);
        break;
    case Grip::Lower:
        setBrush(m_axis, at, m_brushAtPress.upper);
        break;
    case Grip::Upper:
        setBrush(m_axis, m_brushAtPress.lower, at);
        break;
    case Grip::Whole: {
        const double shift = std::clamp(moved, -m_brushAtPress.lower, 1.0 - m_brushAtPress.upper);
        setBrush(m_axis, m_brushAtPress.lower + shift, m_brushAtPress.upper + shift);
        break;
    }
    }
}

void ParallelCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_axis >= 0 && !m_moved)
        m_chart->m_candidates->filter().setRange(m_chart->m_axes[std::size_t(m_axis)].column,
                                                 std::nullopt);
    if (m_axis < 0 && event->button() == Qt::LeftButton && m_chart->isUpToDate()) {
        const auto& picture = *m_chart->m_picture;
        const auto row = picture.nearest(
            event->position() - ParallelLayout::of(size()).lines.topLeft(), kLineReach);
        if (row) {
            const CandidateId id = picture.request.snapshot->table.candidate(*row)->id;
            if (event->modifiers().testFlag(Qt::ControlModifier))
                m_chart->m_selection->togglePin(id);
            else
                m_chart->m_selection->select(id);
        }
    }
    m_axis = -1;
    m_grip = Grip::None;
}

void ParallelCanvas::hover(const QPointF& place)
{
    const int axis = axisAt(place);
    const Grip grip = axis >= 0 ? gripAt(axis, place.y()) : Grip::None;
    setCursor(grip == Grip::None        ? Qt::ArrowCursor
                  : grip == Grip::New   ? Qt::CrossCursor
                  : grip == Grip::Whole ? Qt::SizeAllCursor
                                        : Qt::SizeVerCursor);
    if (axis >= 0 || !m_chart->isUpToDate()) {
        m_overlay->clear();
        m_chart->m_selection->hover(std::nullopt);
        return;
    }
    const DensityPicture& picture = *m_chart->m_picture;
    const auto row
        = picture.nearest(place - ParallelLayout::of(size()).lines.topLeft(), kLineReach);
    if (!row) {
        m_overlay->clear();
        m_chart->m_selection->hover(std::nullopt);
        return;
    }
    const CandidateRow& figures = picture.request.snapshot->table.row(*row);
    QStringList lines{tr("candidate #%1, %2")
                          .arg(columnText(CandidateColumn::Id, figures[CandidateColumn::Id]),
                               standingText(figures.standing))};
    for (const CandidateColumn column :
         {CandidateColumn::Accuracy, CandidateColumn::ScenarioEnergy}) {
        if (!std::isnan(figures[column]))
            lines << tr("%1: %2", "figure: value")
                         .arg(columnName(column), columnTextWithUnit(column, figures[column]));
    }
    m_overlay->showValues(place, lines.join(u'\n'), false);
    m_chart->m_selection->hover(picture.request.snapshot->table.candidate(*row)->id);
}

void ParallelCanvas::leaveEvent(QEvent* /*event*/)
{
    m_overlay->clear();
    m_chart->m_selection->hover(std::nullopt);
}

void ParallelCanvas::keyPressEvent(QKeyEvent* event)
{
    constexpr double kStep = 0.05;
    const int axes = int(m_chart->m_axes.size());
    if (axes == 0)
        return;
    m_focused = std::min(m_focused, axes - 1);
    const auto present = brush(m_focused);
    const ValueRange range = present.value_or(ValueRange{0.5, 1.0});
    switch (event->key()) {
    case Qt::Key_Left:
        m_focused = std::max(0, m_focused - 1);
        break;
    case Qt::Key_Right:
        m_focused = std::min(axes - 1, m_focused + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setBrush(m_focused, range.lower, range.upper);
        break;
    case Qt::Key_Up:
        setBrush(m_focused, range.lower + kStep,
                 std::max(range.upper + kStep, range.lower + kStep));
        break;
    case Qt::Key_Down:
        setBrush(m_focused, range.lower - kStep, std::min(range.upper - kStep, 1.0));
        break;
    case Qt::Key_Plus:
        setBrush(m_focused, range.lower - kStep, range.upper + kStep);
        break;
    case Qt::Key_Minus:
        if (range.upper - range.lower > 3.0 * kStep)
            setBrush(m_focused, range.lower + kStep, range.upper - kStep);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_chart->m_candidates->filter().setRange(m_chart->m_axes[std::size_t(m_focused)].column,
                                                 std::nullopt);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

} // namespace splitscape::ui
