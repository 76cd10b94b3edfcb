// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/parallel_density.h"

#include "core/base/threads/shared_work.h"
#include "ui/charts/line_density.h"

#include <QPointF>
#include <algorithm>
#include <cmath>

namespace splitscape::ui {
namespace {

constexpr int kLevels
    = 160; ///< different heights at an axis, about one a pixel; one more for the unknown
constexpr std::size_t kSide = kLevels + 1;
constexpr std::size_t kThreads = 2;

/// Opacity of a place `count` lines run through.
class Tone {
public:
    Tone(double lines, float most)
        : m_single(static_cast<float>(
            std::clamp(0.85 * std::pow(40.0 / std::max(lines, 40.0), 0.3), 0.14, 0.85)))
        , m_perLog((0.95F - m_single) / std::log(std::max(most, 3.0F)))
    {
    }
    [[nodiscard]] float operator()(float count) const
    {
        return count < 1.0F ? m_single * count : m_single + m_perLog * std::log(count);
    }

private:
    float m_single;
    float m_perLog;
};

/// The candidates along one axis.
struct AxisPlaces {
    std::vector<float> fractions; ///< [row]; -1 where not known
    std::vector<std::uint8_t> levels; ///< [row]; kLevels where not known
};

/// Block by block, all axes of one at a time: its rows are in reach then.
std::vector<AxisPlaces> placesOf(const DensityRequest& request)
{
    const CandidateTable& table = request.snapshot->table;
    std::vector<AxisPlaces> places(request.axes.size());
    for (AxisPlaces& axis : places) {
        axis.fractions.resize(table.size());
        axis.levels.resize(table.size());
    }
    work::shareWork(table.blocks(), kThreads, [&](std::size_t b) {
        for (std::size_t a = 0; a < places.size(); ++a) {
            const AxisMap map(request.axes[a]);
            std::size_t at = b * CandidateTable::kBlockRows;
            for (const CandidateRow& row : table.block(b)) {
                // Not known, or infinite on an axis that has no place for it.
                const float fraction = map(row[request.axes[a].column]);
                const bool known = !std::isnan(fraction);
                const float inside = std::clamp(fraction, 0.0F, 1.0F);
                places[a].fractions[at] = known ? inside : -1.0F;
                places[a].levels[at++] = known
                    ? static_cast<std::uint8_t>(inside * (kLevels - 1) + 0.5F)
                    : static_cast<std::uint8_t>(kLevels);
            }
        }
    });
    return places;
}

/// Lines between two neighbouring axes.
struct Gap {
    int first = 0; ///< column of pixels
    PixelCounts passing;
    PixelCounts context; ///< empty where nothing is hidden
};

Gap countGap(const DensityRequest& request, std::size_t gap, const AxisPlaces& left,
             const AxisPlaces& right)
{
    const double width = request.size.width() * request.scale;
    const auto edge = [&](std::size_t axis) {
        return static_cast<int>(std::lround(width * static_cast<double>(axis)
                                            / static_cast<double>(request.axes.size() - 1)));
    };
    const int first = edge(gap);
    const int columns = edge(gap + 1) - first;
    const int rows = static_cast<int>(std::lround(request.size.height() * request.scale));
    const CandidateSnapshot& snapshot = *request.snapshot;
    const std::size_t layers = snapshot.order.size() < snapshot.table.size() ? 2 : 1;
    std::array<float, kSide> heights{};
    for (std::size_t level = 0; level < kSide; ++level) {
        const double y = level == kLevels
            ? request.size.height() - 1.0
            : request.axisHeight * (1.0 - static_cast<double>(level) / (kLevels - 1));
        heights[level] = static_cast<float>(y * request.scale);
    }
    // Lines of one course are drawn once: there are fewer courses than candidates.
    std::vector<std::uint32_t> courses(layers * kSide * kSide);
    for (std::size_t row = 0; row < left.levels.size(); ++row) {
        const std::size_t layer = layers == 1 || snapshot.passes(row) ? 0 : 1;
        ++courses[(layer * kSide + left.levels[row]) * kSide + right.levels[row]];
    }
    Gap lines;
    lines.first = first;
    for (std::size_t layer = 0; layer < layers && columns > 0; ++layer) {
        LineCounter counter(columns, rows);
        for (std::size_t from = 0; from < kSide; ++from) {
            for (std::size_t to = 0; to < kSide; ++to) {
                if (const std::uint32_t count = courses[(layer * kSide + from) * kSide + to])
                    counter.add(heights[from], heights[to], count);
            }
        }
        (layer == 0 ? lines.passing : lines.context) = counter.counts();
    }
    return lines;
}

struct Ink {
    explicit Ink(const QColor& colour)
        : red(colour.redF())
        , green(colour.greenF())
        , blue(colour.blueF())
    {
    }
    float red;
    float green;
    float blue;
};

/// Colours a row of pixels of one gap.
void colourRow(const Gap& gap, int y, const Tone& line, const Ink& ink, const Tone& grey,
               const Ink& ground, QRgb* pixels)
{
    const std::span<const float> passing = gap.passing.row(y);
    const std::span<const float> context = gap.context.row(y);
    for (std::size_t x = 0; x < passing.size(); ++x) {
        const float hidden = context.empty() ? 0.0F : context[x];
        if (passing[x] + hidden <= 0.0F)
            continue;
        const float a = line(passing[x]);
        const float b = 0.7F * grey(hidden) * (1.0F - a);
        const auto mixed = [](float value) { return static_cast<int>(255.0F * value + 0.5F); };
        pixels[x]
            = qRgba(mixed(ink.red * a + ground.red * b), mixed(ink.green * a + ground.green * b),
                    mixed(ink.blue * a + ground.blue * b), mixed(a + b));
    }
}

void colour(const std::vector<Gap>& gaps, const DensityRequest& request, QImage& image)
{
    const auto shown = static_cast<double>(request.snapshot->order.size());
    const auto hidden = static_cast<double>(request.snapshot->table.size()) - shown;
    float most = 0.0F;
    float mostHidden = 0.0F;
    for (const Gap& gap : gaps) {
        most = std::max(most, gap.passing.most);
        mostHidden = std::max(mostHidden, gap.context.most);
    }
    const Tone line(shown, most);
    const Tone grey(hidden, mostHidden);
    const Ink ink(request.line);
    const Ink ground(request.context);
    uchar* const bits = image.bits(); // here: it may copy, which two threads must not
    const auto bytesPerLine = static_cast<std::size_t>(image.bytesPerLine());
    work::shareWork(static_cast<std::size_t>(image.height()), kThreads, [&](std::size_t row) {
        auto* pixels = reinterpret_cast<QRgb*>(bits + row * bytesPerLine);
        for (const Gap& gap : gaps)
            colourRow(gap, static_cast<int>(row), line, ink, grey, ground, pixels + gap.first);
    });
}

} // namespace

DensityPicturePtr paintDensity(const DensityRequest& request)
{
    auto picture = std::make_shared<DensityPicture>();
    picture->request = request;
    std::vector<AxisPlaces> places = placesOf(request);
    picture->image = QImage(request.size * request.scale, QImage::Format_ARGB32_Premultiplied);
    picture->image.fill(Qt::transparent);
    if (!picture->image.isNull() && places.size() >= 2) {
        std::vector<Gap> gaps(places.size() - 1);
        work::shareWork(gaps.size(), kThreads, [&](std::size_t gap) {
            gaps[gap] = countGap(request, gap, places[gap], places[gap + 1]);
        });
        colour(gaps, request, picture->image);
        picture->image.setDevicePixelRatio(request.scale);
    }
    for (AxisPlaces& axis : places)
        picture->fractions.push_back(std::move(axis.fractions));
    return picture;
}

double DensityPicture::heightAt(std::size_t axis, std::uint32_t row) const
{
    const double fraction = static_cast<double>(fractions[axis][row]);
    return fraction < 0.0 ? request.size.height() - 1.0 : request.axisHeight * (1.0 - fraction);
}

std::optional<std::uint32_t> DensityPicture::nearest(const QPointF& place, double reach) const
{
    const double position
        = place.x() / request.size.width() * static_cast<double>(request.axes.size() - 1);
    if (!(position >= 0.0 && position <= static_cast<double>(request.axes.size() - 1)))
        return std::nullopt;
    const auto gap = std::min(static_cast<std::size_t>(position), request.axes.size() - 2);
    const double share = position - static_cast<double>(gap);
    std::optional<std::uint32_t> found;
    double least = reach;
    for (const std::uint32_t row : request.snapshot->order) {
        const double from = heightAt(gap, row);
        const double to = heightAt(gap + 1, row);
        const double slope
            = (to - from) * static_cast<double>(request.axes.size() - 1) / request.size.width();
        const double distance
            = std::abs(from + (to - from) * share - place.y()) / std::sqrt(1.0 + slope * slope);
        if (distance < least) {
            least = distance;
            found = row;
        }
    }
    return found;
}

} // namespace splitscape::ui
