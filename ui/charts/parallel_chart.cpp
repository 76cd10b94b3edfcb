// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/parallel_chart.h"

#include "ui/charts/chart_style.h"
#include "ui/charts/parallel_canvas.h"
#include "ui/theme/theme.h"

#include <QtWidgets>
#include <algorithm>

namespace splitscape::ui {
namespace {

/// The course of one candidate over all axes.
QPolygonF courseOf(const CandidateRow& row, const std::vector<ParallelAxis>& axes,
                   const ParallelLayout& layout)
{
    QPolygonF course;
    for (std::size_t a = 0; a < axes.size(); ++a) {
        const double fraction = axes[a].fractionOf(row[axes[a].column]);
        course << QPointF(layout.axisX(a, axes.size()),
                          std::isnan(fraction) ? layout.lines.bottom() - 1.0
                                               : layout.y(std::clamp(fraction, 0.0, 1.0)));
    }
    return course;
}

/// Decades first, so that where ticks crowd the rounder ones stay.
std::vector<double> byRoundness(const ParallelAxis& axis)
{
    std::vector<double> ticks = axis.ticks();
    const double scale = infoOf(axis.column).scale;
    std::stable_partition(ticks.begin(), ticks.end(), [scale](double value) {
        const double decade = value == 0.0 ? 0.0 : std::log10(std::abs(value * scale));
        return std::abs(decade - std::round(decade)) < 1e-6;
    });
    return ticks;
}

void drawTicks(QPainter& painter, const ParallelAxis& axis, double x, const ParallelLayout& layout)
{
    const Theme& theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    std::vector<double> taken;
    for (const double value : byRoundness(axis)) {
        const double y = layout.y(axis.fractionOf(value));
        if (std::any_of(taken.begin(), taken.end(),
                        [&](double at) { return std::abs(at - y) < metrics.height(); }))
            continue;
        taken.push_back(y);
        painter.setPen(axisPen());
        painter.drawLine(QPointF(x, y), QPointF(x + 4.0, y));
        const QString text = compactText(value * infoOf(axis.column).scale);
        const QRectF box(x + 5.0, y - metrics.height() / 2.0 + 1.0,
                         metrics.horizontalAdvance(text) + 4.0, metrics.height() - 2.0);
        QColor ground = theme.colour(ColourRole::Surface);
        ground.setAlphaF(0.85F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 3.0, 3.0);
        painter.setPen(theme.colour(ColourRole::MutedText));
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

/// Names over the axes: name above unit, or, where axes are close, both in one slanted line.
class AxisTitles {
public:
    AxisTitles(QPainter& painter, const std::vector<ParallelAxis>& axes, double pitch)
        : m_painter(painter)
        , m_pitch(pitch)
        , m_bold(painter.font())
    {
        m_bold.setWeight(QFont::DemiBold);
        const QFontMetricsF metrics(m_bold);
        m_isSlanted = std::any_of(axes.begin(), axes.end(), [&](const ParallelAxis& axis) {
            return metrics.horizontalAdvance(columnName(axis.column)) + 4.0 > pitch;
        });
    }

    void draw(const ParallelAxis& axis, double x, bool focused)
    {
        const double line = QFontMetricsF(m_bold).height();
        const QRectF first(x - m_pitch / 2.0, 4.0, m_pitch, line);
        QFont font = m_bold;
        font.setUnderline(focused);
        m_painter.save();
        m_painter.setFont(font);
        m_painter.setPen(Theme::instance().colour(ColourRole::Text));
        if (m_isSlanted) {
            constexpr double kSlant = -26.0; // degrees
            constexpr double kLongest = 100.0;
            m_painter.translate(x, 3.0 * kSpace);
            m_painter.rotate(kSlant);
            m_painter.drawText(
                QRectF(-kLongest / 2.0, -line / 2.0, kLongest, line), Qt::AlignCenter,
                QFontMetricsF(font).elidedText(columnTitle(axis.column), Qt::ElideRight, kLongest));
        } else {
            m_painter.drawText(first, Qt::AlignCenter, columnName(axis.column));
        }
        m_painter.restore();
        if (m_isSlanted)
            return;
        m_painter.setPen(Theme::instance().colour(ColourRole::MutedText));
        m_painter.drawText(first.translated(0.0, line), Qt::AlignCenter,
                           QString::fromUtf8(infoOf(axis.column).unit));
    }

private:
    QPainter& m_painter;
    double m_pitch;
    QFont m_bold;
    bool m_isSlanted = false;
};

} // namespace

ParallelChart::ParallelChart(CandidateSet* candidates, Selection* selection, CandidateModel* table,
                             QWidget* parent)
    : ChartFrame(tr("All figures"), parent)
    , m_candidates(candidates)
    , m_selection(selection)
    , m_canvas(new ParallelCanvas(this))
    , m_task(paintDensity, [this](const DensityPicturePtr& picture) {
        m_picture = picture;
        m_canvas->update();
    })
{
    setBody(m_canvas);
    setTable(table);
    const auto repaint = [this] { m_canvas->update(); };
    connect(candidates, &CandidateSet::snapshotChanged, this, &ParallelChart::refresh);
    connect(candidates, &CandidateSet::opened, this, [this] {
        m_picture.reset();
        m_task.forget();
    });
    connect(&candidates->filter(), &CandidateFilter::changed, this, repaint);
    connect(selection, &Selection::selectedChanged, this, repaint);
    connect(selection, &Selection::hoveredChanged, this, repaint);
    connect(selection, &Selection::pinnedChanged, this, repaint);
    connect(&Theme::instance(), &Theme::changed, this, [this] { applyTheme(); });
    refresh();
}

QWidget* ParallelChart::canvas() const { return m_canvas; }

void ParallelChart::applyTheme()
{
    requestPicture();
    m_canvas->update();
}

void ParallelChart::showEvent(QShowEvent* event)
{
    ChartFrame::showEvent(event);
    requestPicture();
}

void ParallelChart::refresh()
{
    const CandidateSnapshot& snapshot = *m_candidates->snapshot();
    m_axes = parallelAxes(snapshot);
    if (snapshot.table.empty())
        showEmpty(tr("Each candidate appears here as a line over its figures; drag along an axis "
                     "to filter by it."));
    else
        hideEmpty();
    setSummary(tr("%1 of %2 candidates pass the filter.")
                   .arg(QLocale().toString(qulonglong(snapshot.order.size())),
                        QLocale().toString(qulonglong(snapshot.table.size()))));
    requestPicture();
    m_canvas->update();
}

DensityRequest ParallelChart::requestFor(QSize canvas, double scale) const
{
    const Theme& theme = Theme::instance();
    const ParallelLayout layout = ParallelLayout::of(canvas);
    DensityRequest request;
    request.snapshot = m_candidates->snapshot();
    request.axes = m_axes;
    request.size = layout.lines.size().toSize();
    request.axisHeight = layout.axisHeight;
    request.scale = scale;
    request.line = theme.colour(ColourRole::Text);
    request.context = theme.colour(ColourRole::Context);
    return request;
}

void ParallelChart::requestPicture()
{
    if (!isVisible() || isEmpty())
        return;
    DensityRequest request = requestFor(m_canvas->size(), m_canvas->devicePixelRatioF());
    if (m_asked == request)
        return;
    m_asked = request;
    m_task.start(std::move(request));
}

bool ParallelChart::isUpToDate() const
{
    return m_picture
        && m_picture->request == requestFor(m_canvas->size(), m_canvas->devicePixelRatioF());
}

QPointF ParallelChart::placeOf(CandidateColumn column, double value) const
{
    const ParallelLayout layout = ParallelLayout::of(m_canvas->size());
    for (std::size_t a = 0; a < m_axes.size(); ++a) {
        if (m_axes[a].column == column)
            return {layout.axisX(a, m_axes.size()), layout.y(m_axes[a].fractionOf(value))};
    }
    return {};
}

void ParallelChart::paint(QPainter& painter, QSize size, const DensityPicture* picture,
                          bool live) const
{
    const Theme& theme = Theme::instance();
    const ParallelLayout layout = ParallelLayout::of(size);
    const CandidateSnapshot& snapshot = *m_candidates->snapshot();
    painter.fillRect(QRect(QPoint(0, 0), size), theme.colour(ColourRole::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (picture)
        painter.drawImage(layout.lines, picture->image);

    const auto drawCourse = [&](CandidateId id, const QPen& pen) {
        const std::size_t row = snapshot.table.find(id);
        if (row == snapshot.table.size())
            return;
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(courseOf(snapshot.table.row(row), m_axes, layout));
    };
    for (const CandidateId id : m_selection->pinned())
        drawCourse(id, QPen(theme.colour(ColourRole::Text), 1.6, Qt::DashLine));
    if (live && m_selection->hovered())
        drawCourse(*m_selection->hovered(), QPen(theme.colour(ColourRole::Text), 1.4));
    if (m_selection->selected())
        drawCourse(*m_selection->selected(), chosenPen());

    painter.setFont(theme.textFont());
    AxisTitles titles(painter, m_axes,
                      layout.lines.width()
                          / std::max(1.0, static_cast<double>(m_axes.size()) - 1.0));
    for (std::size_t a = 0; a < m_axes.size(); ++a) {
        const double x = layout.axisX(a, m_axes.size());
        if (const auto range = m_candidates->filter().range(m_axes[a].column)) {
            const double top = layout.y(std::clamp(
                m_axes[a].fractionOf(std::min(range->upper, m_axes[a].range.upper)), 0.0, 1.0));
            const double bottom = layout.y(std::clamp(
                m_axes[a].fractionOf(std::max(range->lower, m_axes[a].range.lower)), 0.0, 1.0));
            painter.setPen(QPen(theme.colour(ColourRole::Chosen), 1.6));
            painter.setBrush(theme.wash(ColourRole::Context, 0.45));
            painter.drawRect(QRectF(QPointF(x - 5.0, top - 1.0), QPointF(x + 5.0, bottom + 1.0)));
        }
        painter.setPen(QPen(theme.colour(ColourRole::Outline), 1.2));
        painter.drawLine(QPointF(x, layout.lines.top()),
                         QPointF(x, layout.lines.top() + layout.axisHeight));
        drawTicks(painter, m_axes[a], x, layout);
        titles.draw(m_axes[a], x,
                    live && m_canvas->hasFocus() && m_canvas->focusedAxis() == int(a));
        painter.setPen(theme.colour(ColourRole::MutedText));
        painter.drawText(QRectF(x - 12.0, layout.lines.bottom() - 1.0, 24.0, 16.0), Qt::AlignCenter,
                         QStringLiteral("–"));
    }
}

void ParallelChart::drawFigure(QPainter& painter, QSize size)
{
    // On paper in its own colours and finer than the screen, made on the spot.
    const DensityPicturePtr picture = paintDensity(requestFor(size, 2.0));
    paint(painter, size, picture.get(), false);
}

} // namespace splitscape::ui
