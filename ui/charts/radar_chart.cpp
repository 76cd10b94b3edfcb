// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/radar_chart.h"

#include "ui/charts/chart_style.h"
#include "ui/theme/theme.h"

#include <QtWidgets>
#include <algorithm>

namespace splitscape::ui {
namespace {

/// Beyond this share of a limit a corner stays at the rim.
constexpr double kMostOfLimits = 1.5;

std::array<QString, 4> axisNames()
{
    return {RadarChart::tr("Error"), RadarChart::tr("Energy"), RadarChart::tr("Flash"),
            RadarChart::tr("RAM")};
}

/// Axis 0 points up, the others follow clockwise.
QPointF direction(std::size_t axis)
{
    constexpr std::array<QPointF, 4> kDirections{QPointF(0, -1), QPointF(1, 0), QPointF(0, 1),
                                                 QPointF(-1, 0)};
    return kDirections[axis];
}

} // namespace

class RadarChart::Canvas : public QWidget {
public:
    explicit Canvas(RadarChart* chart)
        : m_chart(chart)
    {
        setMinimumSize(240, 224);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        m_chart->paint(painter, size());
    }

private:
    RadarChart* m_chart;
};

RadarChart::RadarChart(QWidget* parent)
    : ChartFrame(tr("Error, energy and memory"), parent)
    , m_canvas(new Canvas(this))
    , m_limitsAction(new QAction(tr("As shares of the limits"), this))
{
    m_limitsAction->setObjectName(QStringLiteral("radarOfLimits"));
    m_limitsAction->setCheckable(true);
    m_limitsAction->setToolTip(
        tr("Draws each figure as a share of its limit instead of the largest one compared."));
    connect(m_limitsAction, &QAction::toggled, this, &RadarChart::setOfLimits);
    addMenuAction(m_limitsAction);
    auto* box = new QCheckBox(tr("Of the limits"));
    box->setObjectName(QStringLiteral("radarOfLimitsBox"));
    box->setToolTip(m_limitsAction->toolTip());
    connect(box, &QCheckBox::toggled, m_limitsAction, &QAction::setChecked);
    connect(m_limitsAction, &QAction::toggled, box, &QCheckBox::setChecked);
    addHeaderWidget(box);
    setBody(m_canvas);
    setTable(&m_numbers);
    connect(&Theme::instance(), &Theme::changed, this, [this] { applyTheme(); });
    setSeries({}, {});
}

void RadarChart::setSeries(std::vector<RadarSeries> series, Ends ends)
{
    m_series = std::move(series);
    m_ends = std::move(ends);
    fillTable();
    if (m_series.empty())
        showEmpty(tr("Pinned candidates appear here: the smaller the shape, the better."));
    else
        hideEmpty();
    m_canvas->update();
}

void RadarChart::setOfLimits(bool ofLimits)
{
    if (ofLimits == m_ofLimits)
        return;
    m_ofLimits = ofLimits;
    m_limitsAction->setChecked(ofLimits);
    fillTable();
    m_canvas->update();
}

std::optional<double> RadarChart::shownShare(std::size_t series, std::size_t axis) const
{
    const std::optional<double> share = m_series[series].shares[axis];
    if (m_ofLimits || !share)
        return share;
    double largest = 0.0;
    for (const RadarSeries& one : m_series)
        largest = std::max(largest, one.shares[axis].value_or(0.0));
    return largest > 0.0 ? *share / largest : 0.0;
}

void RadarChart::fillTable()
{
    const auto names = axisNames();
    QStringList headers{tr("Candidate")};
    for (std::size_t axis = 0; axis < names.size(); ++axis)
        headers << (meanings()[axis].isEmpty()
                        ? names[axis]
                        : tr("%1 as a share of: %2").arg(names[axis], meanings()[axis]));
    QVector<QVariantList> rows;
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        QVariantList row{m_series[i].name};
        for (std::size_t axis = 0; axis < names.size(); ++axis) {
            const auto share = shownShare(i, axis);
            row << (share ? QVariant(*share) : QVariant());
        }
        rows << row;
    }
    m_numbers.setContent(headers, rows);
}

QPen RadarChart::pen(std::size_t index)
{
    constexpr std::array<ColourRole, 4> kRoles{ColourRole::Chosen, ColourRole::SecondCompared,
                                               ColourRole::ThirdCompared,
                                               ColourRole::FourthCompared};
    QPen pen(Theme::instance().colour(kRoles[std::min<std::size_t>(index, 3)]),
             index == 0 ? 2.4 : 1.8);
    constexpr std::array<Qt::PenStyle, 4> kStyles{Qt::SolidLine, Qt::SolidLine, Qt::DashLine,
                                                  Qt::DotLine};
    pen.setStyle(kStyles[std::min<std::size_t>(index, 3)]);
    return pen;
}

void RadarChart::drawMark(QPainter& painter, const QPointF& centre, std::size_t index)
{
    const Theme& theme = Theme::instance();
    QPen outline = pen(index);
    outline.setStyle(Qt::SolidLine);
    outline.setWidthF(1.6);
    painter.setPen(outline);
    painter.setBrush(index == 0 ? outline.color() : theme.colour(ColourRole::Surface));
    constexpr double kRadius = 4.0;
    switch (index) {
    case 0:
    case 1:
        painter.drawEllipse(centre, kRadius, kRadius);
        break;
    case 2:
        painter.drawRect(QRectF(centre.x() - 3.5, centre.y() - 3.5, 7.0, 7.0));
        break;
    default:
        painter.drawPolygon(
            QPolygonF{centre + QPointF(0, -5), centre + QPointF(5, 4), centre + QPointF(-5, 4)});
        break;
    }
}

void RadarChart::applyTheme() { m_canvas->update(); }

void RadarChart::drawFigure(QPainter& painter, QSize size) { paint(painter, size); }

void RadarChart::paint(QPainter& painter, QSize size) const
{
    const Theme& theme = Theme::instance();
    painter.fillRect(QRect(QPoint(0, 0), size), theme.colour(ColourRole::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.textFont());
    const double line = painter.fontMetrics().height();
    const double legend = static_cast<double>(m_series.size()) * (line + 2.0) + kSpace;
    // The legend stands at the left where there is room beside the axes' names, otherwise below.
    const bool wide = size.width() > 1.3 * size.height();
    const double height = size.height() - 4.5 * line - (wide ? 0.0 : legend);
    const auto names = axisNames();
    const QFontMetricsF metrics(painter.font());
    double side = 60.0; // beside the axes that point left and right
    for (const std::size_t axis : {1U, 3U})
        side = std::max({side, metrics.horizontalAdvance(names[axis]),
                         metrics.horizontalAdvance(meanings()[axis])});
    side = std::min(side + 4.0, size.width() / 2.0 - 60.0);
    const double radius = std::max(40.0, std::min(size.width() / 2.0 - side - 4.0, height / 2.0));
    const QPointF centre(size.width() / 2.0, 2.0 * line + radius + 4.0);
    const double most = m_ofLimits ? kMostOfLimits : 1.0;
    const auto place = [&](std::size_t axis, double share) {
        return centre + direction(axis) * (radius * std::min(share, most) / most);
    };

    painter.setPen(gridPen());
    painter.setBrush(Qt::NoBrush);
    for (double ring = 0.25; ring <= most; ring += 0.25)
        painter.drawPolygon(
            QPolygonF{place(0, ring), place(1, ring), place(2, ring), place(3, ring)});
    for (std::size_t axis = 0; axis < 4; ++axis)
        painter.drawLine(centre, place(axis, most));
    if (m_ofLimits) {
        painter.setPen(limitPen());
        painter.drawPolygon(QPolygonF{place(0, 1.0), place(1, 1.0), place(2, 1.0), place(3, 1.0)});
    }

    for (std::size_t axis = 0; axis < 4; ++axis) {
        const QPointF end = place(axis, most);
        const double width = axis % 2 == 0 ? 220.0 : side;
        QRectF box(end.x() - width / 2.0, end.y() - line, width, 2.0 * line);
        if (axis == 0)
            box.moveBottom(end.y() - 2.0);
        else if (axis == 2)
            box.moveTop(end.y() + 2.0);
        else if (axis == 1)
            box.moveLeft(end.x() + 4.0);
        else
            box.moveRight(end.x() - 4.0);
        const auto alignment = axis == 1 ? Qt::AlignLeft
            : axis == 3                  ? Qt::AlignRight
                                         : Qt::AlignHCenter;
        painter.setPen(theme.colour(ColourRole::Text));
        painter.drawText(QRectF(box.left(), box.top(), box.width(), line),
                         int(alignment | Qt::AlignVCenter), names[axis]);
        painter.setPen(theme.colour(ColourRole::MutedText));
        painter.drawText(
            QRectF(box.left(), box.top() + line, box.width(), line),
            int(alignment | Qt::AlignVCenter),
            painter.fontMetrics().elidedText(meanings()[axis], Qt::ElideRight, int(box.width())));
    }

    // The reference last, on top of the others.
    for (std::size_t i = m_series.size(); i-- > 0;)
        paintSeries(painter, i, place);
    double y = wide ? kSpace : size.height() - legend;
    for (std::size_t i = 0; i < m_series.size(); ++i, y += line + 2.0) {
        drawMark(painter, QPointF(2.0 * kSpace, y + line / 2.0), i);
        painter.setPen(theme.colour(ColourRole::Text));
        painter.drawText(QPointF(3.5 * kSpace, y + line - painter.fontMetrics().descent()),
                         m_series[i].name);
    }
}

void RadarChart::paintSeries(QPainter& painter, std::size_t index,
                             const std::function<QPointF(std::size_t, double)>& place) const
{
    QPolygonF corners;
    for (std::size_t axis = 0; axis < 4; ++axis) {
        if (const auto share = shownShare(index, axis))
            corners << place(axis, *share);
    }
    QColor fill = pen(index).color();
    fill.setAlphaF(0.12F);
    painter.setPen(pen(index));
    painter.setBrush(fill);
    painter.drawPolygon(corners);
    for (const QPointF& corner : std::as_const(corners))
        drawMark(painter, corner, index);
}

} // namespace splitscape::ui
