// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/drawing_svg.h"

#include "ui/report/report_text.h"
#include "ui/report/typeface.h"

#include <array>
#include <utility>

namespace splitscape::ui {
namespace {

constexpr std::array<std::pair<ColourRole, const char*>, 10> kProperties{
    {{ColourRole::Edge, "edge"},
     {ColourRole::Radio, "radio"},
     {ColourRole::Fog, "fog"},
     {ColourRole::Limit, "limit"},
     {ColourRole::Surface, "surface"},
     {ColourRole::Text, "text"},
     {ColourRole::MutedText, "muted"},
     {ColourRole::Outline, "outline"},
     {ColourRole::Grid, "grid"},
     {ColourRole::Context, "context"}}};

/// A length with at most two decimals, whatever the locale.
QByteArray number(qreal value)
{
    QByteArray text = QByteArray::number(value, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray pointsOf(const QPolygonF& points)
{
    QByteArray list;
    for (const QPointF& point : points) {
        if (!list.isEmpty())
            list += ' ';
        list += number(point.x()) + ',' + number(point.y());
    }
    return list;
}

/// Writes marks as elements.
class MarkWriter {
public:
    MarkWriter(QByteArray& svg, SvgColours colours)
        : m_svg(svg)
        , m_colours(colours)
    {
    }

    void operator()(const PolylineMark& mark) const
    {
        m_svg += "<polyline points=\"" + pointsOf(mark.points) + "\" fill=\"none\""
            + strokeOf(mark.stroke) + "/>\n";
    }
    void operator()(const PolygonMark& mark) const
    {
        m_svg += "<polygon points=\"" + pointsOf(mark.points) + "\"" + fillOf(mark.fill) + "/>\n";
    }
    void operator()(const RectangleMark& mark) const
    {
        const QRectF frame = mark.frame.normalized();
        m_svg += "<rect x=\"" + number(frame.x()) + "\" y=\"" + number(frame.y()) + "\" width=\""
            + number(frame.width()) + "\" height=\"" + number(frame.height()) + "\""
            + fillOf(mark.fill) + strokeOf(mark.stroke) + "/>\n";
    }
    void operator()(const DiscMark& mark) const
    {
        m_svg += "<circle cx=\"" + number(mark.centre.x()) + "\" cy=\"" + number(mark.centre.y())
            + "\" r=\"" + number(mark.radius) + "\"" + fillOf(mark.fill) + strokeOf(mark.stroke)
            + "/>\n";
    }
    void operator()(const LabelMark& mark) const
    {
        constexpr std::array<const char*, 3> anchors{"", " text-anchor=\"middle\"",
                                                     " text-anchor=\"end\""};
        m_svg += "<text x=\"" + number(mark.baseline.x()) + "\" y=\"" + number(mark.baseline.y())
            + "\" font-size=\"" + number(mark.style.size) + "\" fill=\"" + colour(mark.style.role)
            + "\"" + anchors[static_cast<std::size_t>(mark.style.anchor)]
            + (mark.style.bold ? " font-weight=\"bold\"" : "") + ">" + escaped(mark.text)
            + "</text>\n";
    }

private:
    [[nodiscard]] QByteArray colour(ColourRole role) const
    {
        if (m_colours != SvgColours::Page)
            return colourOf(role, m_colours == SvgColours::Dark).name().toLatin1();
        for (const auto& [known, name] : kProperties) {
            if (known == role)
                return QByteArray("var(--") + name + ")";
        }
        return "currentColor";
    }
    [[nodiscard]] QByteArray fillOf(const std::optional<Fill>& fill) const
    {
        if (!fill)
            return " fill=\"none\"";
        return " fill=\"" + colour(fill->role) + "\""
            + (fill->opacity < 1.0 ? " fill-opacity=\"" + number(fill->opacity) + "\""
                                   : QByteArray());
    }
    [[nodiscard]] QByteArray strokeOf(const std::optional<Stroke>& stroke) const
    {
        if (!stroke)
            return {};
        QByteArray text = " stroke=\"" + colour(stroke->role) + "\" stroke-width=\""
            + number(stroke->width) + "\"";
        if (stroke->dashed)
            text += " stroke-dasharray=\"" + number(4.0 * stroke->width) + ' '
                + number(2.5 * stroke->width) + "\"";
        return text;
    }

    QByteArray& m_svg;
    SvgColours m_colours;
};

} // namespace

QByteArray toSvg(const Drawing& drawing, SvgColours colours, const QByteArray& identifier)
{
    const QByteArray width = number(drawing.size.width());
    const QByteArray height = number(drawing.size.height());
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + ' '
        + height + "\" width=\"" + width + "pt\" height=\"" + height
        + "pt\" role=\"img\" aria-labelledby=\"" + identifier + "t " + identifier
        + "d\" font-family=\"" + figureFamilies().toUtf8()
        + "\" style=\"font-variant-numeric:tabular-nums\">\n<title id=\"" + identifier + "t\">"
        + escaped(drawing.title) + "</title>\n<desc id=\"" + identifier + "d\">"
        + escaped(drawing.description) + "</desc>\n";
    const MarkWriter writer(svg, colours);
    if (colours != SvgColours::Page)
        writer(RectangleMark{QRectF(QPointF(), drawing.size), Fill{ColourRole::Surface, 1.0}, {}});
    for (const Mark& mark : drawing.marks)
        std::visit(writer, mark);
    return svg + "</svg>\n";
}

QByteArray colourProperties(bool dark)
{
    QByteArray css;
    for (const auto& [role, name] : kProperties)
        css += QByteArray("--") + name + ':' + colourOf(role, dark).name().toLatin1() + ';';
    return css;
}

} // namespace splitscape::ui
