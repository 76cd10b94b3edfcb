// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/population_cloud.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace splitscape::ui {
namespace {

constexpr double kLargestRadius = 3.0;
/// Kinds of mark: a context dot, then one for each standing.
constexpr std::size_t kKinds = 1 + kStandings;

std::size_t kindOf(const CloudDot& dot)
{
    return dot.passes ? 1 + static_cast<std::size_t>(dot.standing) : 0;
}

CloudWeight weightOf(const std::vector<CloudDot>& dots)
{
    return cloudWeight(
        static_cast<std::size_t>(std::count_if(dots.begin(), dots.end(), [](const CloudDot& dot) {
            return dot.passes && dot.standing == Standing::Valid;
        })));
}

void drawMark(QPainter& painter, const QPointF& centre, std::size_t kind,
              const CloudColours& colours, const CloudWeight& weight)
{
    painter.setPen(Qt::NoPen);
    if (kind == 0) {
        painter.setBrush(colours.context);
        painter.drawEllipse(centre, 0.55 * weight.radius, 0.55 * weight.radius);
        return;
    }
    const auto standing = static_cast<Standing>(kind - 1);
    if (standing == Standing::Valid) {
        QColor ink = colours.valid;
        ink.setAlphaF(static_cast<float>(weight.opacity));
        painter.setBrush(ink);
        painter.drawEllipse(centre, weight.radius, weight.radius);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.other, 1.1));
    const double radius = std::max(1.8, weight.radius - 0.4);
    if (standing == Standing::Failed) {
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -radius),
                                      centre + QPointF(radius, radius),
                                      centre + QPointF(-radius, radius)});
        return;
    }
    painter.drawEllipse(centre, radius, radius);
    if (standing == Standing::Untrained) {
        painter.setBrush(colours.other);
        painter.drawPie(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                        90 * 16, 180 * 16);
    }
}

/// The mark at whole and half pixels would cost an ellipse each; a stamp costs a copy.
QImage stampOf(std::size_t kind, const CloudRequest& request, const CloudWeight& weight)
{
    const int side = 2 * static_cast<int>(std::ceil((kLargestRadius + 1.0) * request.scale)) + 1;
    QImage stamp(side, side, QImage::Format_ARGB32_Premultiplied);
    stamp.fill(Qt::transparent);
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(side / 2.0, side / 2.0);
    painter.scale(request.scale, request.scale);
    drawMark(painter, {0.0, 0.0}, kind, request.colours, weight);
    return stamp;
}

/// Calls draw(kind, dot) for the dots, context first and valid ones last, once for each place.
template <typename Draw>
void forEachPlace(const std::vector<CloudDot>& dots, const CloudRequest& request, double grid,
                  const Draw& draw)
{
    constexpr std::array<std::size_t, kKinds> kOrder{0, 4, 5, 3, 2, 1};
    const auto columns = static_cast<std::size_t>(request.size.width() * grid) + 2;
    const auto rows = static_cast<std::size_t>(request.size.height() * grid) + 2;
    std::array<std::vector<bool>, kKinds> taken;
    std::array<std::vector<std::uint32_t>, kKinds> chosen;
    for (std::uint32_t i = 0; i < dots.size(); ++i) {
        const std::size_t kind = kindOf(dots[i]);
        if (taken[kind].empty())
            taken[kind].resize(columns * rows);
        const auto column = static_cast<std::size_t>(std::max(0.0, dots[i].x * grid));
        const auto row = static_cast<std::size_t>(std::max(0.0, dots[i].y * grid));
        const std::size_t cell = std::min(row, rows - 1) * columns + std::min(column, columns - 1);
        if (taken[kind][cell])
            continue;
        taken[kind][cell] = true;
        chosen[kind].push_back(i);
    }
    for (const std::size_t kind : kOrder) {
        for (const std::uint32_t i : chosen[kind])
            draw(kind, dots[i]);
    }
}

/// In the order of their pixel columns, by counting: sorting would cost more than painting.
std::vector<CloudDot> byColumn(const std::vector<CloudDot>& dots, int width)
{
    const auto columnOf = [&](const CloudDot& dot) {
        return static_cast<std::size_t>(std::clamp(static_cast<int>(dot.x), 0, width));
    };
    std::vector<std::size_t> starts(static_cast<std::size_t>(width) + 2, 0);
    for (const CloudDot& dot : dots)
        ++starts[columnOf(dot) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<CloudDot> ordered(dots.size());
    for (const CloudDot& dot : dots)
        ordered[starts[columnOf(dot)]++] = dot;
    return ordered;
}

} // namespace

CloudWeight cloudWeight(std::size_t count)
{
    constexpr double kFew = 2000.0;
    const double share = std::min(1.0, kFew / std::max(1.0, static_cast<double>(count)));
    return {std::max(1.4, kLargestRadius * std::pow(share, 0.2)),
            std::max(0.25, 0.6 * std::pow(share, 0.35))};
}

std::vector<CloudDot> cloudDots(const CloudRequest& request)
{
    std::vector<CloudDot> dots;
    const CandidateSnapshot& snapshot = *request.snapshot;
    const auto scaled
        = [&](double figure) { return request.logarithmic ? std::log10(figure) : figure; };
    const double left = scaled(request.across.lower);
    const double perFigure = request.size.width() / (scaled(request.across.upper) - left);
    const double perAccuracy
        = request.size.height() / (request.accuracy.upper - request.accuracy.lower);
    const double strip = request.size.height() - kStripHeight / 2.0;
    dots.reserve(snapshot.table.size());
    std::uint32_t next = 0;
    for (std::size_t b = 0; b < snapshot.table.blocks(); ++b) {
        for (const CandidateRow& row : snapshot.table.block(b)) {
            const std::uint32_t index = next++;
            const double figure = row[request.column];
            if (!(figure >= request.across.lower && figure <= request.across.upper))
                continue;
            const double accuracy = row[CandidateColumn::Accuracy];
            double y = strip;
            if (!std::isnan(accuracy)) {
                y = (request.accuracy.upper - accuracy) * perAccuracy;
                if (y < 0.0 || y > request.size.height() - kStripHeight)
                    continue;
            }
            dots.push_back({static_cast<float>((scaled(figure) - left) * perFigure),
                            static_cast<float>(y), index, row.standing, snapshot.passes(index)});
        }
    }
    return byColumn(dots, request.size.width());
}

void drawCloud(QPainter& painter, const CloudRequest& request, const std::vector<CloudDot>& dots)
{
    const CloudWeight weight = weightOf(dots);
    forEachPlace(dots, request, 2.0, [&](std::size_t kind, const CloudDot& dot) {
        drawMark(painter, QPointF(dot.x, dot.y), kind, request.colours, weight);
    });
}

CloudPicturePtr paintCloud(const CloudRequest& request)
{
    auto picture = std::make_shared<CloudPicture>();
    picture->request = request;
    picture->dots = cloudDots(request);
    picture->image = QImage(request.size * request.scale, QImage::Format_ARGB32_Premultiplied);
    picture->image.fill(Qt::transparent);
    std::array<QImage, kKinds> stamps;
    const CloudWeight weight = weightOf(picture->dots);
    for (std::size_t kind = 0; kind < kKinds; ++kind)
        stamps[kind] = stampOf(kind, request, weight);
    QPainter painter(&picture->image);
    const int half = stamps[0].width() / 2;
    forEachPlace(picture->dots, request, request.scale, [&](std::size_t kind, const CloudDot& dot) {
        painter.drawImage(static_cast<int>(std::floor(dot.x * request.scale)) - half,
                          static_cast<int>(std::floor(dot.y * request.scale)) - half, stamps[kind]);
    });
    painter.end();
    picture->image.setDevicePixelRatio(request.scale);
    return picture;
}

std::optional<CloudDot> CloudPicture::nearest(const QPointF& place, double reach) const
{
    const auto before
        = [](const CloudDot& dot, double x) { return std::floor(dot.x) < std::floor(x); };
    const auto begin = std::lower_bound(dots.begin(), dots.end(), place.x() - reach, before);
    const auto end = std::lower_bound(begin, dots.end(), place.x() + reach + 1.0, before);
    std::optional<CloudDot> found;
    double least = reach * reach;
    for (auto dot = begin; dot != end; ++dot) {
        const double dx = dot->x - place.x();
        const double dy = dot->y - place.y();
        // What the filter leaves out must be twice as near.
        const double distance = (dx * dx + dy * dy) * (dot->passes ? 1.0 : 4.0);
        if (distance < least) {
            least = distance;
            found = *dot;
        }
    }
    return found;
}

} // namespace splitscape::ui
