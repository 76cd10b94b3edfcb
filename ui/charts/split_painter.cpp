// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/split_painter.h"

#include "ui/charts/split_gauges.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace splitscape::ui {
namespace {

/// Between marks closer than this only the ends, the best and the current one have numbers.
constexpr qreal kLeastNumberedPitch = 14;

/// Paints one scene; short-lived.
class SplitBrush {
public:
    SplitBrush(QPainter& painter, const SplitScene& scene, const SplitLayout& layout,
               const SplitState& state)
        : m_painter(painter)
        , m_theme(Theme::instance())
        , m_scene(scene)
        , m_layout(layout)
        , m_state(state)
        , m_cost(scene.at(state.point))
        , m_line(QFontMetricsF(m_theme.textFont()).height())
    {
    }

    void paint()
    {
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_painter.setFont(m_theme.textFont());
        zones();
        titles();
        passages();
        frontEnd();
        blocks();
        cut();
        paintGauges(m_painter, m_scene, m_layout, m_cost);
        rail();
        status();
    }

private:
    QColor colour(ColourRole role) const { return m_theme.colour(role); }
    /// The colour of who runs a layer; of the input, the wearable's.
    ColourRole roleOf(int layer) const
    {
        const bool onEdge = m_cost.tierOf(layer) == partition::Tier::Edge;
        return onEdge ? ColourRole::Edge : ColourRole::Fog;
    }
    QString energy(Energy value) const
    {
        return m_scene.energyKnown ? energyText(value) : unknownText();
    }

    /// That it is not known is said once, on the wearable's side.
    QString fogEnergy() const { return m_scene.energyKnown ? energy(m_cost.fog()) : QString(); }

    void text(const QRectF& rect, int flags, const QString& words, const QColor& ink,
              bool bold = false)
    {
        QFont font = m_theme.tabularFont();
        if (bold)
            font.setWeight(QFont::DemiBold);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(rect, flags, words);
    }

    void zones()
    {
        const qreal x = m_layout.cutX(m_state.shownCut);
        const qreal half = m_layout.corridor / 2 - 4;
        const qreal top = m_layout.titleRow.top() - 2;
        const qreal bottom = m_layout.rail.top() - 2;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.wash(ColourRole::Edge, 0.09));
        m_painter.drawRoundedRect(
            QRectF(QPointF(m_layout.frame.left() + 2, top), QPointF(x - half, bottom)), 6, 6);
        m_painter.setBrush(m_theme.wash(ColourRole::Fog, 0.09));
        m_painter.drawRoundedRect(
            QRectF(QPointF(x + half, top), QPointF(m_layout.frame.right() - 2, bottom)), 6, 6);
    }

    void titles()
    {
        const Energy compute = m_cost.edgeCompute;
        const QRectF row = m_layout.titleRow;
        const QFontMetricsF metrics(m_theme.tabularFont());
        const QString edge = m_cost.edgeFormat == network::NumberFormat::Float32
            ? SplitText::tr("Wearable")
            : SplitText::tr("Wearable, in %1", "number format")
                  .arg(QString::fromUtf8(network::nameOf(m_cost.edgeFormat)));
        const QString fog = m_layout.gaugesBelow // where no node is drawn that would say so
            ? SplitText::tr("Fog node, factor %1")
                  .arg(QLocale().toString(m_scene.judging.fogFactor, 'g', 4))
            : SplitText::tr("Fog node");
        text(row, Qt::AlignLeft | Qt::AlignVCenter, edge, m_theme.readable(ColourRole::Edge), true);
        text(row, Qt::AlignRight | Qt::AlignVCenter, fog, m_theme.readable(ColourRole::Fog), true);
        // What each side computes, under its name and out of the way of the air row.
        const QRectF left(m_layout.edgePanel.left(), m_layout.airRow.top(),
                          m_layout.edgePanel.width(), m_layout.airRow.height());
        const QRectF right(m_layout.fogPanel.left(), m_layout.airRow.top(),
                           m_layout.fogPanel.width(), m_layout.airRow.height());
        text(left, Qt::AlignLeft | Qt::AlignVCenter, energy(compute), colour(ColourRole::Text));
        text(right, Qt::AlignRight | Qt::AlignVCenter, fogEnergy(), colour(ColourRole::Text));
    }

    void passages()
    {
        const auto& layers = m_scene.layers;
        for (int i = 0; i < int(layers.size()); ++i) {
            const QRectF from = m_layout.block(i, m_state.shownCut);
            const QRectF to = m_layout.block(i + 1, m_state.shownCut);
            const ColourRole role = roleOf(i);
            QPolygonF shape{QPointF(from.right(), from.top()), QPointF(to.left(), to.top()),
                            to.bottomLeft(), from.bottomRight()};
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.wash(role, 0.30));
            m_painter.drawPolygon(shape);
            m_painter.setPen(QPen(m_theme.wash(role, 0.7), 1.0));
            if (layers[std::size_t(i)].kind == network::LayerKind::FullyConnected) {
                web(from, to);
            } else if (layers[std::size_t(i)].kind == network::LayerKind::TransposedConvolution) {
                m_painter.setBrush(QBrush(m_theme.wash(role, 0.7), Qt::BDiagPattern));
                m_painter.setPen(Qt::NoPen);
                m_painter.drawPolygon(shape);
            }
            if (m_layout.layerNames)
                layerName(layers[std::size_t(i)], i, (from.right() + to.left()) / 2);
        }
    }

    void layerName(const network::Layer& layer, int index, qreal middle)
    {
        QRectF area(middle - m_layout.pitch, m_layout.baseline + 3 + m_line, 2 * m_layout.pitch,
                    m_line);
        int alignment = Qt::AlignHCenter | Qt::AlignTop;
        if (std::size_t(index) == m_cost.cut()) { // beside the cut, where the layer runs
            area.moveLeft(m_layout.cutX(m_state.shownCut) + SplitLayout::kBesideCut);
            alignment = Qt::AlignLeft | Qt::AlignTop;
        }
        text(area, alignment, layerShortText(layer), colour(ColourRole::MutedText));
    }

    /// Everything with everything: a few crossing lines.
    void web(const QRectF& from, const QRectF& to)
    {
        constexpr int kLines = 3;
        for (int a = 0; a < kLines; ++a) {
            for (int b = 0; b < kLines; ++b) {
                const qreal y1 = from.top() + from.height() * (a + 0.5) / kLines;
                const qreal y2 = to.top() + to.height() * (b + 0.5) / kLines;
                m_painter.drawLine(QPointF(from.right(), y1), QPointF(to.left(), y2));
            }
        }
    }

    /// The first block, where the front end is charged: raw samples become the input.
    void frontEnd()
    {
        if (!m_scene.frontEnd.isCharged())
            return;
        const QRectF input = m_layout.block(0, m_state.shownCut);
        const qreal width = std::max(4.0, input.width() * 0.6);
        const QRectF block(input.left() - width - 3, input.top(), width, input.height());
        m_painter.setPen(QPen(m_theme.strong(ColourRole::Edge), 1.0));
        m_painter.setBrush(QBrush(m_theme.wash(ColourRole::Edge, 0.9), Qt::DiagCrossPattern));
        m_painter.drawRoundedRect(block, 1.5, 1.5);
        const QString words = m_scene.energyKnown
            ? SplitText::tr("front end %1").arg(energyText(m_scene.frontEnd.energy))
            : SplitText::tr("front end");
        text(QRectF(block.left(), block.top() - m_line - 2, 24 * m_line, m_line),
             Qt::AlignLeft | Qt::AlignVCenter, words, colour(ColourRole::MutedText));
    }

    void blocks()
    {
        for (int i = 0; i < m_layout.heights.size(); ++i) {
            const QRectF block = m_layout.block(i, m_state.shownCut);
            const ColourRole role = roleOf(i - 1); // of who wrote the values
            m_painter.setPen(QPen(colour(ColourRole::Surface), 1.0));
            for (int sheet = m_layout.sheets.at(i) - 1; sheet >= 0; --sheet) {
                const qreal shift = sheet * m_layout.sheetStep;
                m_painter.setBrush(m_theme.wash(role, sheet == 0 ? 1.0 : 0.65));
                m_painter.drawRoundedRect(block.translated(shift, -shift), 1.5, 1.5);
            }
            shape(i, block);
        }
    }

    void shape(int activation, const QRectF& block)
    {
        const QColor ink = colour(ColourRole::Text);
        const QString words = shapeText(m_scene, activation);
        const qreal middle = block.center().x();
        const QRectF label(middle - m_layout.pitch, m_layout.baseline + 3, 2 * m_layout.pitch,
                           m_layout.labelHeight);
        const bool last = activation + 1 == m_layout.heights.size();
        switch (m_layout.labels) {
        case ShapeLabels::OneLine:
            text(label, Qt::AlignHCenter | Qt::AlignTop, words, ink);
            break;
        case ShapeLabels::TwoLines: {
            const auto at = std::size_t(activation);
            text(label, Qt::AlignHCenter | Qt::AlignTop,
                 QString::number(m_scene.architecture.lengths[at]), ink);
            if (!last)
                text(label.adjusted(0, m_line, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     QStringLiteral("× %1").arg(m_scene.architecture.channels[at]),
                     colour(ColourRole::MutedText));
            break;
        }
        case ShapeLabels::Upright:
            m_painter.save();
            m_painter.translate(middle, m_layout.baseline + 5);
            m_painter.rotate(90);
            text(QRectF(0, -m_line / 2, m_layout.labelHeight, m_line),
                 Qt::AlignLeft | Qt::AlignVCenter, words, ink);
            m_painter.restore();
        }
    }

    void cut()
    {
        const qreal x = m_layout.cutX(m_state.shownCut);
        QPen pen(m_theme.strong(ColourRole::Radio), 2.0);
        pen.setDashPattern({3, 2});
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(x, m_layout.airRow.bottom() + 2),
                           QPointF(x, m_layout.rail.center().y()));
        waves(QPointF(x, m_layout.network.top() + m_layout.network.height() * 0.32));

        const Bytes sent = m_scene.sent(m_cost);
        QString words = m_scene.energyKnown
            ? SplitText::tr("%1 · %2").arg(bytesText(sent), energyText(m_cost.edgeTransmit))
            : bytesText(sent);
        if (m_cost.linkFormat != network::NumberFormat::Float32)
            words.prepend(QString::fromUtf8(network::nameOf(m_cost.linkFormat)) + QStringLiteral(" · "));
        if (m_cost.sentSides > 0)
            words.prepend(SplitText::tr("with %n R-R intervals", nullptr,
                                        static_cast<int>(m_cost.sentSides))
                          + QStringLiteral(" · "));
        QFont bold = m_theme.tabularFont();
        bold.setWeight(QFont::DemiBold);
        const qreal width = QFontMetricsF(bold).horizontalAdvance(words) + 12;
        QRectF pill(x - width / 2, m_layout.airRow.top(), width, m_layout.airRow.height());
        // Between what the two sides compute, in the same row.
        const QFontMetricsF metrics(m_theme.tabularFont());
        constexpr qreal kApart = 8;
        const qreal leftmost = m_layout.edgePanel.left() + kApart
            + metrics.horizontalAdvance(energy(m_cost.edgeCompute));
        const qreal rightmost
            = m_layout.fogPanel.right() - kApart - metrics.horizontalAdvance(fogEnergy());
        if (pill.right() > rightmost)
            pill.moveRight(rightmost);
        if (pill.left() < leftmost)
            pill.moveLeft(leftmost);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.wash(ColourRole::Radio, 0.28));
        m_painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        text(pill, Qt::AlignCenter, words, colour(ColourRole::Text), true);
    }

    /// Radio waves going right.
    void waves(const QPointF& centre)
    {
        m_painter.setBrush(Qt::NoBrush);
        for (int ring = 1; ring <= 3; ++ring) {
            const qreal radius = 4.0 + 4.0 * ring;
            if (radius > m_layout.corridor / 2 - 2)
                break;
            m_painter.setPen(
                QPen(m_theme.strong(ColourRole::Radio), 1.8, Qt::SolidLine, Qt::RoundCap));
            m_painter.drawArc(
                QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), -38 * 16,
                76 * 16);
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.strong(ColourRole::Radio));
        m_painter.drawEllipse(centre, 3.0, 3.0);
    }

    void rail()
    {
        const QRectF rail = m_layout.rail;
        const qreal y = rail.center().y();
        const int count = m_scene.pointCount();
        const qreal radius = std::clamp(m_layout.pitch * 0.42, 6.0, 10.0);
        const qreal room = m_layout.cutX(1) - 2 * radius - rail.left();
        const QString words = SplitText::tr("Cut at point");
        if (QFontMetricsF(m_theme.tabularFont()).horizontalAdvance(words) < room)
            text(QRectF(rail.left(), rail.top(), room, rail.height()),
                 Qt::AlignLeft | Qt::AlignVCenter, words, colour(ColourRole::MutedText));
        m_painter.setPen(QPen(colour(ColourRole::Context), 1.0));
        m_painter.drawLine(QPointF(m_layout.cutX(1), y), QPointF(m_layout.cutX(count), y));
        for (int point = 1; point <= count; ++point)
            mark(point, QPointF(m_layout.cutX(point), y), radius);
        if (m_state.interactive)
            grip(QPointF(m_layout.cutX(m_state.shownCut), y), radius + 3);
    }

    void mark(int point, const QPointF& centre, qreal radius)
    {
        const bool feasible = m_scene.at(point).feasible();
        const bool best = m_scene.partition.bestPoint == point;
        const bool current = point == m_state.point;
        m_painter.setPen(
            best ? QPen(colour(ColourRole::Chosen), 2.4)
                 : QPen(colour(ColourRole::Outline), 1.2, feasible ? Qt::SolidLine : Qt::DotLine));
        QColor fill = colour(feasible ? ColourRole::Context : ColourRole::Surface);
        if (current)
            fill = colour(ColourRole::Radio);
        else if (point == m_state.hovered)
            fill = m_theme.wash(ColourRole::Radio, 0.45);
        m_painter.setBrush(fill);
        m_painter.drawEllipse(centre, radius, radius);
        const bool pale = fill.lightness() > 110;
        const QColor ink = pale ? QColor(0x1c, 0x20, 0x24) : QColor(Qt::white);
        const bool ends = point == 1 || point == m_scene.pointCount();
        if (m_layout.pitch < kLeastNumberedPitch && !current && !best && !ends)
            return; // no room for every number
        QFont font = m_theme.tabularFont();
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        // Two digits in a small mark: smaller type rather than no number.
        const qreal room = 2 * radius - 3;
        const qreal width = QFontMetricsF(font).horizontalAdvance(QString::number(point));
        if (width > room)
            font.setPointSizeF(font.pointSizeF() * room / width);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(QRectF(centre.x() - 12, centre.y() - m_line / 2, 24, m_line),
                           Qt::AlignCenter, QString::number(point));
    }

    /// Two small arrows beside the current mark: this can be dragged.
    void grip(const QPointF& centre, qreal reach)
    {
        m_painter.setPen(QPen(m_theme.strong(ColourRole::Radio), 2.0, Qt::SolidLine, Qt::RoundCap,
                              Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        for (const int side : {-1, 1}) {
            if (m_layout.pitch < 30)
                break;
            const qreal x = centre.x() + side * (reach + 1);
            m_painter.drawPolyline(QPolygonF{QPointF(x, centre.y() - 4),
                                             QPointF(x + side * 4, centre.y()),
                                             QPointF(x, centre.y() + 4)});
        }
        if (m_state.focused) {
            m_painter.setPen(QPen(colour(ColourRole::Edge), 1.6));
            m_painter.drawRoundedRect(
                QRectF(centre.x() - reach - 8, centre.y() - reach, 2 * reach + 16, 2 * reach), 5,
                5);
        }
    }

    void status()
    {
        const int point = m_state.hovered > 0 ? m_state.hovered : m_state.point;
        const bool feasible = m_scene.at(point).feasible();
        QString words = explainPoint(m_scene, point);
        if (const QString time = timeText(m_scene, point); !time.isEmpty())
            words = SplitText::tr("%1 Here: %2.", "sentence, times").arg(words, time);
        if (m_scene.partition.bestPoint == point)
            words = SplitText::tr("%1 No other point costs less within the limits.").arg(words);
        text(m_layout.status, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words,
             feasible ? colour(ColourRole::MutedText) : m_theme.readable(ColourRole::Limit));
    }

    QPainter& m_painter;
    const Theme& m_theme;
    const SplitScene& m_scene;
    const SplitLayout& m_layout;
    const SplitState& m_state;
    const partition::PointCost& m_cost;
    qreal m_line;
};

} // namespace

void paintSplit(QPainter& painter, const SplitScene& scene, const SplitLayout& layout,
                const SplitState& state)
{
    painter.save();
    SplitBrush(painter, scene, layout, state).paint();
    painter.restore();
}

} // namespace splitscape::ui
