// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/plot.h"
#include "ui/report/report_figures.h"
#include "ui/report/report_text.h"
#include "ui/text/figures.h"

#include <algorithm>
#include <cmath>

namespace splitscape::ui {
namespace {

constexpr qreal kHeader = 14;
constexpr qreal kFacts = 40; ///< the three columns at the foot
constexpr qreal kShapes = 26; ///< sizes and layers under the blocks
constexpr qreal kCorridor = 62;
constexpr qreal kLeastPanel = 34;
constexpr int kMostSheets = 4;
constexpr LabelStyle kShapeStyle{7.0, ColourRole::Text, Anchor::Middle, false};
constexpr LabelStyle kLayerStyle{6.5, ColourRole::MutedText, Anchor::Middle, false};

/// Where everything of the drawing is.
struct Layout {
    QRectF edge;
    QRectF fog;
    qreal baseline = 0;
    qreal room = 0; ///< for the highest block
    qreal blockWidth = 0;
    qreal sheetStep = 0;
    std::vector<QPointF> feet; ///< bottom centre of the front sheet of each activation
    qreal pitch = 0;
};

/// "÷16", "×8", "fc": what a layer does to the length; "=" where it stays.
QString layerText(const network::Layer& layer)
{
    switch (layer.kind) {
    case network::LayerKind::TransposedConvolution:
        return QStringLiteral("×%1").arg(layer.kernel);
    case network::LayerKind::FullyConnected:
        return ReportText::tr("fc");
    case network::LayerKind::Convolution:
    case network::LayerKind::DepthwiseConvolution:
    case network::LayerKind::AveragePool:
    case network::LayerKind::MaximumPool:
    case network::LayerKind::GlobalAveragePool:
        return QStringLiteral("÷%1").arg(layer.stride);
    case network::LayerKind::Add:
    case network::LayerKind::Absolute:
    case network::LayerKind::Square:
        break;
    }
    return QStringLiteral("=");
}

Layout layoutOf(const space::Architecture& architecture, int point, const QSizeF& size)
{
    Layout layout;
    const auto count = static_cast<int>(architecture.lengths.size());
    const qreal width = size.width() - kCorridor;
    const int onFog = count - point;
    qreal edgeWidth = width * point / count;
    edgeWidth = std::clamp(edgeWidth, kLeastPanel, width - kLeastPanel);
    const qreal top = kHeader;
    const qreal bottom = size.height() - kFacts;
    layout.edge = QRectF(0, top, edgeWidth, bottom - top);
    layout.fog = QRectF(edgeWidth + kCorridor, top, width - edgeWidth, bottom - top);
    layout.pitch = std::min(edgeWidth / point, onFog > 0 ? layout.fog.width() / onFog : 1e9);
    layout.blockWidth = std::clamp(layout.pitch * 0.24, 2.0, 11.0);
    layout.sheetStep = std::clamp(layout.pitch * 0.055, 0.6, 2.2);
    layout.baseline = bottom - kShapes;
    layout.room = layout.baseline - top - 8 - kMostSheets * layout.sheetStep;
    for (int i = 0; i < count; ++i) {
        const bool onEdge = i < point;
        const QRectF& panel = onEdge ? layout.edge : layout.fog;
        const int places = onEdge ? point : onFog;
        const int place = onEdge ? i : i - point;
        layout.feet.emplace_back(panel.left() + (place + 0.5) * panel.width() / places,
                                 layout.baseline);
    }
    return layout;
}

/// The front sheet of an activation; its height grows with the logarithm of the length.
QRectF blockOf(const Layout& layout, const space::Architecture& architecture,
               std::size_t activation)
{
    const int longest = *std::max_element(architecture.lengths.begin(), architecture.lengths.end());
    const double share
        = std::log2(1.0 + architecture.lengths[activation]) / std::log2(1.0 + longest);
    const qreal height = std::max(4.0, share * layout.room);
    const QPointF foot = layout.feet[activation];
    return {foot.x() - layout.blockWidth / 2, foot.y() - height, layout.blockWidth, height};
}

void drawPassage(Drawing& drawing, const QRectF& from, const QRectF& to, ColourRole role)
{
    drawing.polygon(QPolygonF({from.topRight(), to.topLeft(), to.bottomLeft(), from.bottomRight()}),
                    {role, 0.16});
}

void drawBlocks(Drawing& drawing, const Layout& layout, const space::Architecture& architecture,
                const partition::Placement& placement)
{
    const auto count = architecture.lengths.size();
    for (std::size_t i = 0; i < count; ++i) {
        // Block i is what layer i - 1 writes, and what layer i reads.
        const auto reader = static_cast<int>(i);
        const partition::Tier tier = placement.tierOf(reader - 1);
        const ColourRole role = tier == partition::Tier::Edge ? ColourRole::Edge : ColourRole::Fog;
        const QRectF block = blockOf(layout, architecture, i);
        if (i + 1 < count && placement.tierOf(reader) == tier)
            drawPassage(drawing, block, blockOf(layout, architecture, i + 1), role);
        const int sheets = std::clamp(architecture.channels[i], 1, kMostSheets);
        for (int sheet = sheets - 1; sheet >= 0; --sheet)
            drawing.rectangle(block.translated(sheet * layout.sheetStep, -sheet * layout.sheetStep),
                              Fill{role, sheet == 0 ? 1.0 : 0.5},
                              Stroke{ColourRole::Surface, 0.4, false});
    }
}

/// In front of the input: what makes it of raw samples.
void drawFrontEnd(Drawing& drawing, const QRectF& input)
{
    const qreal width = std::max(2.0, input.width() * 0.6);
    const QRectF block(std::max(0.0, input.left() - width - 2), input.top(), width, input.height());
    drawing.rectangle(block, Fill{ColourRole::Context, 1.0}, Stroke{ColourRole::Edge, 0.6, false});
    drawing.label({block.left(), block.top() - 3}, ReportText::tr("front end"),
                  {kLayerStyle.size, ColourRole::MutedText, Anchor::Start, false});
}

void drawShapes(Drawing& drawing, const Layout& layout, const space::Architecture& architecture,
                const std::vector<network::Layer>& layers)
{
    qreal free = -1e9;
    const auto count = architecture.lengths.size();
    for (std::size_t i = 0; i < count; ++i) {
        const bool last = i + 1 == count;
        const QString text = last
            ? ReportText::tr("%1 classes").arg(architecture.lengths[i])
            : QStringLiteral("%1×%2").arg(architecture.lengths[i]).arg(architecture.channels[i]);
        const qreal half = labelWidth(text, kShapeStyle) / 2;
        const qreal x = std::clamp(layout.feet[i].x(), half, drawing.size.width() - half);
        if (x - half >= free || i == 0) {
            drawing.label({x, layout.baseline + 9}, text, kShapeStyle);
            free = x + half + 3;
        }
        if (last)
            break;
        const QString layer = layerText(layers[i]);
        const qreal gap = layout.feet[i + 1].x() - layout.feet[i].x();
        if (labelWidth(layer, kLayerStyle) + 3 <= gap)
            drawing.label({(layout.feet[i].x() + layout.feet[i + 1].x()) / 2, layout.baseline + 19},
                          layer, kLayerStyle);
    }
}

/// The radio: an arrow through the corridor with what it carries.
void drawRadio(Drawing& drawing, const Layout& layout, const partition::PointCost& cost,
               const cost::RadioLink& link)
{
    const qreal left = layout.edge.right() + 5;
    const qreal right = layout.fog.left() - 5;
    const qreal middle = (left + right) / 2;
    const qreal y = layout.edge.center().y() - 4;
    drawing.line({left, y}, {right - 5, y}, {ColourRole::Radio, 2.0, false});
    drawing.polygon(
        QPolygonF({QPointF(right - 7, y - 4.5), QPointF(right, y), QPointF(right - 7, y + 4.5)}),
        {ColourRole::Radio, 1.0});
    const auto line = [&](qreal offset, const QString& text, bool bold) {
        drawing.label({middle, y + offset}, text,
                      {kNameSize, ColourRole::Text, Anchor::Middle, bold});
    };
    line(-17,
         cost.linkFormat == network::NumberFormat::Float32
             ? ReportText::tr("%1 values").arg(countText(cost.sentValues))
             : ReportText::tr("%1 values as %2", "count, number format")
                   .arg(countText(cost.sentValues),
                        QString::fromUtf8(network::nameOf(cost.linkFormat))),
         false);
    line(-7, bytesText(Bytes(partition::sentBytes(cost, link))), true);
    line(13, millijouleText(cost.edgeTransmit), true);
    if (cost.sentSides > 0)
        line(23, ReportText::tr("with %n R-R intervals", nullptr, static_cast<int>(cost.sentSides)),
             false);
}

/// One column of the foot: a coloured heading and two lines.
void drawFacts(Drawing& drawing, qreal left, ColourRole role, const QString& heading,
               const QStringList& lines)
{
    qreal y = drawing.size.height() - kFacts + 14;
    drawing.rectangle({left, y - 6.2, 6, 6}, Fill{role, 1.0});
    drawing.label({left + 10, y}, heading, {kNameSize, ColourRole::Text, Anchor::Start, true});
    for (const QString& line : lines)
        drawing.label({left + 10, y += 11}, line,
                      {kNameSize, ColourRole::MutedText, Anchor::Start, false});
}

QString layerCount(int layers)
{
    return layers == 1 ? ReportText::tr("1 layer") : ReportText::tr("%1 layers").arg(layers);
}

} // namespace

Drawing drawSplit(const report::Report& report, const QSizeF& size)
{
    Drawing drawing{size, ReportText::tr("The network and its cut"), {}, {}};
    const space::Architecture& searched = report.answer->candidate->architecture;
    const space::Architecture architecture = space::activationsOf(searched);
    const partition::Partition& partition = report.answer->partition;
    const partition::PointCost& cost
        = partition.best() ? *partition.best() : partition.points.back();
    const auto entries = static_cast<int>(architecture.lengths.size());
    const Layout layout = layoutOf(architecture, cost.point, size);
    drawing.rectangle(layout.edge, Fill{ColourRole::Edge, 0.07});
    drawing.rectangle(layout.fog, Fill{ColourRole::Fog, 0.07});
    drawing.label({0, kHeader - 5}, ReportText::tr("wearable"),
                  {kNameSize, ColourRole::Edge, Anchor::Start, true});
    drawing.label({size.width(), kHeader - 5}, ReportText::tr("fog node"),
                  {kNameSize, ColourRole::Fog, Anchor::End, true});
    const auto frontEnd = report.spec.rules.frontEnd(architecture.lengths.front());
    if (frontEnd.isCharged())
        drawFrontEnd(drawing, blockOf(layout, architecture, 0));
    drawBlocks(drawing, layout, architecture, cost);
    drawShapes(drawing, layout, architecture, space::layersOf(searched));
    drawRadio(drawing, layout, cost, report.spec.rules.link);

    const auto onTier = [&](partition::Tier tier) {
        return static_cast<int>(cost.layersOf(tier, static_cast<std::size_t>(entries - 1)).size());
    };
    const int onEdge = onTier(partition::Tier::Edge);
    const int onFog = onTier(partition::Tier::Fog);
    drawFacts(drawing, 0, ColourRole::Edge,
              QStringLiteral("%1, %2").arg(QString::fromStdString(report.spec.rules.device.name),
                                           layerCount(onEdge)),
              {ReportText::tr("Flash %1, RAM %2").arg(bytesText(cost.flash), bytesText(cost.ram)),
               frontEnd.isCharged()
                   ? ReportText::tr("compute %1, %2 of it in the front end")
                         .arg(millijouleText(cost.edgeCompute), millijouleText(frontEnd.energy))
                   : ReportText::tr("compute %1").arg(millijouleText(cost.edgeCompute))});
    drawFacts(drawing, size.width() * 0.36, ColourRole::Radio,
              QString::fromStdString(report.spec.rules.link.name),
              {ReportText::tr("send %1").arg(millijouleText(cost.edgeTransmit)),
               ReportText::tr("edge energy in all %1").arg(millijouleText(cost.edge()))});
    drawFacts(drawing, size.width() * 0.72, ColourRole::Fog,
              ReportText::tr("Fog node, %1").arg(layerCount(onFog)),
              {ReportText::tr("compute %1").arg(millijouleText(cost.fogCompute)),
               ReportText::tr("total energy %1").arg(millijouleText(cost.total()))});
    drawing.description
        = ReportText::tr("Length %1; cut at point %2 of %3: %4 on the wearable, %5 values sent, %6 "
                         "on the fog node.")
              .arg(QString::fromStdString(space::toText(searched)))
              .arg(cost.point)
              .arg(entries)
              .arg(layerCount(onEdge), countText(cost.sentValues), layerCount(onFog));
    return drawing;
}

} // namespace splitscape::ui
