// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/drawing.h"

#include "ui/report/typeface.h"

#include <QFontMetricsF>
#include <QPainter>

namespace splitscape::ui {
namespace {

QPen penOf(const Stroke& stroke, bool dark)
{
    QPen pen(colourOf(stroke.role, dark), stroke.width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (stroke.dashed)
        pen.setDashPattern({4.0, 2.5});
    return pen;
}

QPen penOf(const std::optional<Stroke>& stroke, bool dark)
{
    return stroke ? penOf(*stroke, dark) : QPen(Qt::NoPen);
}

QBrush brushOf(const std::optional<Fill>& fill, bool dark)
{
    if (!fill)
        return Qt::NoBrush;
    // Mixed with the ground and not transparent: overlapping marks then print alike everywhere.
    return blended(colourOf(fill->role, dark), colourOf(ColourRole::Surface, dark), fill->opacity);
}

QFont fontOf(const LabelStyle& style) { return figureFont(style.size, style.bold); }

/// Paints one mark; labels are set at kFontUnits times their size, where widths are exact.
class MarkPainter {
public:
    MarkPainter(QPainter& painter, bool dark)
        : m_painter(painter)
        , m_dark(dark)
    {
    }

    void operator()(const PolylineMark& mark) const
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(penOf(mark.stroke, m_dark));
        m_painter.drawPolyline(mark.points);
    }
    void operator()(const PolygonMark& mark) const
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(brushOf(mark.fill, m_dark));
        m_painter.drawPolygon(mark.points);
    }
    void operator()(const RectangleMark& mark) const
    {
        m_painter.setPen(penOf(mark.stroke, m_dark));
        m_painter.setBrush(brushOf(mark.fill, m_dark));
        m_painter.drawRect(mark.frame);
    }
    void operator()(const DiscMark& mark) const
    {
        m_painter.setPen(penOf(mark.stroke, m_dark));
        m_painter.setBrush(brushOf(mark.fill, m_dark));
        m_painter.drawEllipse(mark.centre, mark.radius, mark.radius);
    }
    void operator()(const LabelMark& mark) const
    {
        const qreal share = mark.style.anchor == Anchor::Start ? 0.0
            : mark.style.anchor == Anchor::Middle              ? 0.5
                                                               : 1.0;
        m_painter.save();
        m_painter.translate(mark.baseline.x() - share * labelWidth(mark.text, mark.style),
                            mark.baseline.y());
        m_painter.scale(1.0 / kFontUnits, 1.0 / kFontUnits);
        m_painter.setFont(fontOf(mark.style));
        m_painter.setPen(colourOf(mark.style.role, m_dark));
        m_painter.drawText(QPointF(), mark.text);
        m_painter.restore();
    }

private:
    QPainter& m_painter;
    bool m_dark;
};

} // namespace

void Drawing::line(const QPointF& from, const QPointF& to, Stroke stroke)
{
    marks.emplace_back(PolylineMark{QPolygonF({from, to}), stroke});
}

void Drawing::polyline(QPolygonF points, Stroke stroke)
{
    marks.emplace_back(PolylineMark{std::move(points), stroke});
}

void Drawing::polygon(QPolygonF points, Fill fill)
{
    marks.emplace_back(PolygonMark{std::move(points), fill});
}

void Drawing::rectangle(const QRectF& frame, std::optional<Fill> fill, std::optional<Stroke> stroke)
{
    marks.emplace_back(RectangleMark{frame, fill, stroke});
}

void Drawing::disc(const QPointF& centre, qreal radius, std::optional<Fill> fill,
                   std::optional<Stroke> stroke)
{
    marks.emplace_back(DiscMark{centre, radius, fill, stroke});
}

void Drawing::label(const QPointF& baseline, const QString& text, LabelStyle style)
{
    if (!text.isEmpty())
        marks.emplace_back(LabelMark{baseline, text, style});
}

Drawing framed(Drawing drawing, qreal margin)
{
    struct Shift {
        QPointF by;
        void operator()(PolylineMark& mark) const { mark.points.translate(by); }
        void operator()(PolygonMark& mark) const { mark.points.translate(by); }
        void operator()(RectangleMark& mark) const { mark.frame.translate(by); }
        void operator()(DiscMark& mark) const { mark.centre += by; }
        void operator()(LabelMark& mark) const { mark.baseline += by; }
    };
    for (Mark& mark : drawing.marks)
        std::visit(Shift{{margin, margin}}, mark);
    drawing.size += QSizeF(2 * margin, 2 * margin);
    return drawing;
}

qreal labelWidth(const QString& text, const LabelStyle& style)
{
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text) / kFontUnits;
}

void paint(QPainter& painter, const Drawing& drawing, bool dark)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Mark& mark : drawing.marks)
        std::visit(MarkPainter(painter, dark), mark);
    painter.restore();
}

} // namespace splitscape::ui
