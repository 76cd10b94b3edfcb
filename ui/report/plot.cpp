// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/plot.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace splitscape::ui {
namespace {

constexpr qreal kTickGap = 4.0;
constexpr qreal kSwatch = 6.0;
constexpr Stroke kGridStroke{ColourRole::Grid, 0.5, false};
constexpr Stroke kAxisStroke{ColourRole::Outline, 0.7, false};
constexpr int kMostDecimals = 6;

LabelStyle tickStyle(Anchor anchor) { return {kTickSize, ColourRole::MutedText, anchor, false}; }

LabelStyle nameStyle(Anchor anchor) { return {kNameSize, ColourRole::MutedText, anchor, false}; }

/// Decimals a value needs, of kMostDecimals at most.
int decimalsOf(double value)
{
    for (int decimals = 0; decimals < kMostDecimals; ++decimals) {
        const double scaled = value * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * std::max(1.0, std::abs(scaled)))
            return decimals;
    }
    return kMostDecimals;
}

void drawSwatch(Drawing& drawing, const QPointF& leftMiddle, const LegendEntry& entry)
{
    const QPointF right = leftMiddle + QPointF(kSwatch, 0);
    const QPointF middle = (leftMiddle + right) / 2;
    switch (entry.shape) {
    case LegendEntry::Shape::Square:
        drawing.rectangle({leftMiddle.x(), leftMiddle.y() - kSwatch / 2, kSwatch, kSwatch},
                          Fill{entry.role, 1.0});
        break;
    case LegendEntry::Shape::Disc:
        drawing.disc(middle, 1.8, Fill{entry.role, 0.7});
        break;
    case LegendEntry::Shape::Ring:
        drawing.disc(middle, 2.8, {}, Stroke{entry.role, 1.2, false});
        break;
    case LegendEntry::Shape::Cross:
        drawing.line(middle - QPointF(2.5, 2.5), middle + QPointF(2.5, 2.5),
                     {entry.role, 1.2, false});
        drawing.line(middle - QPointF(2.5, -2.5), middle + QPointF(2.5, -2.5),
                     {entry.role, 1.2, false});
        break;
    case LegendEntry::Shape::Line:
    case LegendEntry::Shape::Dashes:
        drawing.line(leftMiddle - QPointF(2, 0), right + QPointF(2, 0),
                     {entry.role, 1.2, entry.shape == LegendEntry::Shape::Dashes});
        break;
    }
}

} // namespace

QRectF plotArea(const QSizeF& size, qreal baseline)
{
    constexpr qreal kTop = 32; // below a legend of one line
    constexpr qreal kRight = 10;
    constexpr qreal kBottom = 28;
    return QRectF(QPointF(), size)
        .adjusted(kPlotLeft, kTop + baseline - kNameSize, -kRight, -kBottom);
}

std::vector<std::size_t> evenlyTaken(std::size_t count, std::size_t most)
{
    std::vector<std::size_t> taken(std::min(count, most));
    for (std::size_t i = 0; i < taken.size(); ++i)
        taken[i] = count <= most ? i : i * (count - 1) / (most - 1);
    return taken;
}

QString tickText(double value, const std::vector<double>& ticks)
{
    int decimals = 0;
    for (const double tick : ticks)
        decimals = std::max(decimals, decimalsOf(tick));
    return QLocale().toString(value, 'f', decimals);
}

Plot::Plot(Drawing& drawing, const QRectF& area, AxisScale horizontal, AxisScale vertical)
    : m_drawing(drawing)
    , m_area(area)
    , m_horizontal(std::move(horizontal))
    , m_vertical(std::move(vertical))
{
}

QPointF Plot::at(double x, double y) const
{
    return {m_area.left() + m_horizontal.place(x) * m_area.width(),
            m_area.bottom() - m_vertical.place(y) * m_area.height()};
}

void Plot::drawVerticalAxis(const QString& name, double labelFactor)
{
    std::vector<double> shown;
    for (const double tick : m_vertical.ticks())
        shown.push_back(tick * labelFactor);
    qreal widest = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const qreal y = m_area.bottom() - m_vertical.place(m_vertical.ticks()[i]) * m_area.height();
        const QString text = tickText(shown[i], shown);
        widest = std::max(widest, labelWidth(text, tickStyle(Anchor::End)));
        m_drawing.line({m_area.left(), y}, {m_area.right(), y}, kGridStroke);
        m_drawing.label({m_area.left() - kTickGap, y + kTickSize * 0.32}, text,
                        tickStyle(Anchor::End));
    }
    m_drawing.label({std::max(0.0, m_area.left() - kTickGap - widest), m_area.top() - kNameSize},
                    name, nameStyle(Anchor::Start));
}

void Plot::drawHorizontalAxis(const QString& name)
{
    m_drawing.line(m_area.bottomLeft(), m_area.bottomRight(), kAxisStroke);
    qreal free = -1e9;
    for (const double tick : m_horizontal.ticks()) {
        const qreal x = m_area.left() + m_horizontal.place(tick) * m_area.width();
        m_drawing.line({x, m_area.bottom()}, {x, m_area.bottom() + 2.5}, kAxisStroke);
        // On a logarithmic axis each tick needs its own decimals only.
        const QString text = tickText(tick, {tick});
        const qreal half = labelWidth(text, tickStyle(Anchor::Middle)) / 2;
        const qreal middle = std::min(x, m_drawing.size.width() - half);
        if (middle - half < free)
            continue;
        free = middle + half + kTickGap;
        m_drawing.label({middle, m_area.bottom() + 2.5 + kTickSize}, text,
                        tickStyle(Anchor::Middle));
    }
    m_drawing.label({m_area.center().x(), m_area.bottom() + 4 + 2.2 * kNameSize}, name,
                    nameStyle(Anchor::Middle));
}

qreal Plot::bandCentre(int band, int bands) const
{
    return m_area.left() + (band + 0.5) * m_area.width() / bands;
}

void Plot::drawBands(const QStringList& labels, const QString& name, int emphasised)
{
    m_drawing.line(m_area.bottomLeft(), m_area.bottomRight(), kAxisStroke);
    const auto count = static_cast<int>(labels.size());
    qreal free = -1e9;
    for (int band = 0; band < count; ++band) {
        LabelStyle style = tickStyle(Anchor::Middle);
        if (band == emphasised) {
            style.bold = true;
            style.role = ColourRole::Text;
        }
        const qreal x = bandCentre(band, count);
        const qreal half = labelWidth(labels[band], style) / 2;
        // The emphasised one is always shown, whatever stands beside it.
        if (band != emphasised
            && (x - half < free
                || (emphasised > band && x + half > bandCentre(emphasised, count) - 8)))
            continue;
        free = x + half + kTickGap / 2;
        m_drawing.label({x, m_area.bottom() + 2.5 + kTickSize}, labels[band], style);
    }
    m_drawing.label({m_area.center().x(), m_area.bottom() + 4 + 2.2 * kNameSize}, name,
                    nameStyle(Anchor::Middle));
}

void Plot::drawLimit(double value)
{
    const qreal y = at(0, value).y();
    m_drawing.line({m_area.left(), y}, {m_area.right(), y}, {ColourRole::Limit, 1.0, true});
}

qreal drawLegend(Drawing& drawing, qreal left, qreal baseline,
                 const std::vector<LegendEntry>& entries)
{
    qreal x = left;
    for (const LegendEntry& entry : entries) {
        const qreal width = labelWidth(entry.name, nameStyle(Anchor::Start));
        if (x > left && x + kSwatch + 4 + width > drawing.size.width()) {
            x = left;
            baseline += 1.4 * kNameSize;
        }
        drawSwatch(drawing, {x, baseline - kNameSize * 0.32}, entry);
        drawing.label({x + kSwatch + 4, baseline}, entry.name, nameStyle(Anchor::Start));
        x += kSwatch + 4 + width + 10;
    }
    return baseline;
}

} // namespace splitscape::ui
