// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/parallel_density.h"

#include <QPointF>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace splitscape::ui {
namespace {

constexpr double kShift = 256.0;
constexpr int kLevels = 160; ///< different heights at an axis, about one a pixel; one more for the unknown

double transformed(AxisScale scale, double value)
{
    switch (scale) {
    case AxisScale::Linear: return value;
    case AxisScale::Logarithmic: return std::log10(value);
    case AxisScale::Shifted: break;
    }
    return std::log10(1.0 + value / kShift);
}

double restored(AxisScale scale, double value)
{
    switch (scale) {
    case AxisScale::Linear: return value;
    case AxisScale::Logarithmic: return std::pow(10.0, value);
    case AxisScale::Shifted: break;
    }
    return kShift * (std::pow(10.0, value) - 1.0);
}

AxisScale scaleFor(CandidateColumn column, const ValueRange& extent)
{
    switch (column) {
    case CandidateColumn::Flash: return AxisScale::Shifted;
    case CandidateColumn::Parameters:
    case CandidateColumn::MultiplyAccumulates:
    case CandidateColumn::ScenarioEnergy:
    case CandidateColumn::EdgeEnergy:
    case CandidateColumn::TotalEnergy:
        return extent.lower > 0.0 && extent.upper > 10.0 * extent.lower ? AxisScale::Logarithmic : AxisScale::Linear;
    default: return AxisScale::Linear;
    }
}

/// How many lines run through each pixel, column after column. A line covers, in each column, the
/// stretch between its heights at the two edges, one pixel at least, shared at the ends.
class LineCounter {
public:
    LineCounter(int columns, int rows)
        : m_rows(rows), m_counts(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows + 2), 0.0F)
    {
    }

    /// From height y0 at column `first` to y1 at the right edge of column `last`, pixels.
    void add(int first, int last, float y0, float y1, float weight)
    {
        const float step = (y1 - y0) / static_cast<float>(last - first + 1);
        float at = y0;
        for (int column = first; column <= last; ++column, at += step) {
            float top = std::min(at, at + step) - 0.5F;
            float bottom = std::max(at, at + step) + 0.5F;
            // A line as wide as a pixel, whatever its slope: the steeper, the thinner across.
            const float part = weight / std::sqrt(1.0F + 0.25F * step * step);
            top = std::clamp(top, 0.0F, static_cast<float>(m_rows));
            bottom = std::clamp(bottom, 0.0F, static_cast<float>(m_rows));
            float* counts = &m_counts[static_cast<std::size_t>(column) * static_cast<std::size_t>(m_rows + 2)];
            const auto a = static_cast<int>(top);
            const auto b = static_cast<int>(bottom);
            const float topRest = top - static_cast<float>(a);
            const float bottomRest = bottom - static_cast<float>(b);
            counts[a] += part * (1.0F - topRest);
            counts[a + 1] += part * topRest;
            counts[b] -= part * (1.0F - bottomRest);
            counts[b + 1] -= part * bottomRest;
        }
    }
    /// Differences become counts; to be called once.
    void sumUp(int first, int last)
    {
        for (int column = first; column <= last; ++column) {
            float* counts = &m_counts[static_cast<std::size_t>(column) * static_cast<std::size_t>(m_rows + 2)];
            for (int row = 1; row < m_rows; ++row)
                counts[row] += counts[row - 1];
        }
    }
    [[nodiscard]] float at(int column, int row) const
    {
        return m_counts[static_cast<std::size_t>(column) * static_cast<std::size_t>(m_rows + 2)
                        + static_cast<std::size_t>(row)];
    }
    [[nodiscard]] float most(int columns) const
    {
        float most = 0.0F;
        for (int column = 0; column < columns; ++column) {
            for (int row = 0; row < m_rows; ++row)
                most = std::max(most, at(column, row));
        }
        return most;
    }

private:
    int m_rows;
    std::vector<float> m_counts;
};

/// Opacity of a place `count` lines run through.
class Tone {
public:
    Tone(double lines, float most)
        : m_single(static_cast<float>(std::clamp(0.85 * std::pow(40.0 / std::max(lines, 40.0), 0.3), 0.14, 0.85)))
        , m_perLog((0.95F - m_single) / std::log(std::max(most, 3.0F)))
    {
    }
    [[nodiscard]] float operator()(float count) const
    {
        if (count <= 0.002F)
            return 0.0F;
        return count < 1.0F ? m_single * count : m_single + m_perLog * std::log(count);
    }

private:
    float m_single;
    float m_perLog;
};

/// Calls `work` for 0 to count - 1, from two threads where there are many candidates.
template <typename Work>
void share(const DensityRequest& request, std::size_t count, const Work& work)
{
    constexpr std::size_t kMany = 5000;
    std::atomic<std::size_t> next {0};
    const auto some = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::jthread other;
    if (request.snapshot->table.size() > kMany)
        other = std::jthread(some);
    some();
}

std::vector<std::vector<float>> fractionsOf(const DensityRequest& request)
{
    const CandidateTable& table = request.snapshot->table;
    std::vector<std::vector<float>> fractions(request.axes.size(), std::vector<float>(table.size()));
    share(request, request.axes.size(), [&](std::size_t a) {
        const ParallelAxis& axis = request.axes[a];
        std::size_t next = 0;
        for (std::size_t b = 0; b < table.blocks(); ++b) {
            for (const CandidateRow& row : table.block(b)) {
                const double fraction = axis.fractionOf(row[axis.column]);
                fractions[a][next++] = std::isnan(fraction) ? -1.0F : static_cast<float>(std::clamp(fraction, 0.0, 1.0));
            }
        }
    });
    return fractions;
}

/// Level kLevels is the unknown.
std::size_t levelOf(float fraction)
{
    return fraction < 0.0F ? kLevels : static_cast<std::size_t>(std::lround(fraction * (kLevels - 1)));
}

void countGap(const DensityPicture& picture, std::size_t gap, LineCounter& passing, LineCounter& context)
{
    const DensityRequest& request = picture.request;
    const double width = request.size.width() * request.scale;
    const auto edge = [&](std::size_t axis) {
        return static_cast<int>(std::lround(width * static_cast<double>(axis) / static_cast<double>(request.axes.size() - 1)));
    };
    const int first = edge(gap);
    const int last = edge(gap + 1) - 1;
    if (last < first)
        return;
    constexpr std::size_t kSide = kLevels + 1;
    std::array<std::vector<std::uint32_t>, 2> courses {std::vector<std::uint32_t>(kSide * kSide),
                                                       std::vector<std::uint32_t>(kSide * kSide)};
    const auto& left = picture.fractions[gap];
    const auto& right = picture.fractions[gap + 1];
    for (std::size_t row = 0; row < left.size(); ++row)
        ++courses[request.snapshot->passes(row) ? 0 : 1][levelOf(left[row]) * kSide + levelOf(right[row])];
    const auto height = [&](std::size_t level) {
        const double y = level == kLevels
            ? request.size.height() - 1.0
            : request.axisHeight * (1.0 - static_cast<double>(level) / (kLevels - 1));
        return static_cast<float>(y * request.scale);
    };
    for (std::size_t layer = 0; layer < 2; ++layer) {
        LineCounter& counter = layer == 0 ? passing : context;
        for (std::size_t from = 0; from < kSide; ++from) {
            for (std::size_t to = 0; to < kSide; ++to) {
                const std::uint32_t count = courses[layer][from * kSide + to];
                if (count > 0)
                    counter.add(first, last, height(from), height(to), static_cast<float>(count));
            }
        }
        counter.sumUp(first, last);
    }
}

void colour(DensityPicture& picture, const LineCounter& passing, const LineCounter& context)
{
    const DensityRequest& request = picture.request;
    const auto shown = static_cast<double>(request.snapshot->order.size());
    const auto hidden = static_cast<double>(request.snapshot->table.size()) - shown;
    const int columns = picture.image.width();
    const Tone line(shown, passing.most(columns));
    const Tone grey(hidden, context.most(columns));
    const auto over = [](float alpha, float top, float bottom) { return top * alpha + bottom * (1.0F - alpha); };
    uchar* const bits = picture.image.bits(); // here: it may copy, which two threads must not
    const auto bytesPerLine = static_cast<std::size_t>(picture.image.bytesPerLine());
    share(request, static_cast<std::size_t>(picture.image.height()), [&](std::size_t row) {
        const auto y = static_cast<int>(row);
        auto* pixels = reinterpret_cast<QRgb*>(bits + row * bytesPerLine);
        for (int x = 0; x < columns; ++x) {
            const float a = line(passing.at(x, y));
            const float b = 0.7F * grey(context.at(x, y));
            if (a + b <= 0.0F)
                continue;
            const auto mixed = [&](float ink, float ground) {
                return static_cast<int>(255.0F * over(a, ink, ground * b) + 0.5F);
            };
            pixels[x] = qRgba(mixed(request.line.redF(), request.context.redF()),
                              mixed(request.line.greenF(), request.context.greenF()),
                              mixed(request.line.blueF(), request.context.blueF()), mixed(1.0F, 1.0F));
        }
    });
}

} // namespace

double ParallelAxis::fractionOf(double value) const
{
    const double low = transformed(scale, range.lower);
    return (transformed(scale, value) - low) / (transformed(scale, range.upper) - low);
}

double ParallelAxis::valueAt(double fraction) const
{
    const double low = transformed(scale, range.lower);
    return restored(scale, low + fraction * (transformed(scale, range.upper) - low));
}

std::vector<double> ParallelAxis::ticks() const
{
    const double unit = infoOf(column).scale;
    const double low = range.lower * unit;
    const double high = range.upper * unit;
    std::vector<double> ticks;
    const auto addIfInside = [&](double shown) {
        const double slack = 1e-9 * std::abs(high);
        if (shown >= low - slack && shown <= high + slack)
            ticks.push_back(shown / unit);
    };
    if (scale == AxisScale::Linear) {
        const double rough = (high - low) / 5.0;
        const double power = std::pow(10.0, std::floor(std::log10(rough)));
        double step = power * (rough / power < 1.1 ? 1.0 : rough / power < 2.2 ? 2.0 : rough / power < 5.5 ? 5.0 : 10.0);
        if (infoOf(column).whole)
            step = std::max(1.0, step);
        for (double at = std::ceil(low / step - 1e-9) * step; at <= high + 1e-9 * step; at += step)
            addIfInside(at);
        return ticks;
    }
    if (scale == AxisScale::Shifted)
        addIfInside(0.0);
    const double least = scale == AxisScale::Shifted ? std::max(low, 0.1) : low;
    const int first = static_cast<int>(std::floor(std::log10(least)));
    const int last = static_cast<int>(std::ceil(std::log10(std::max(high, least))));
    const bool dense = last - first <= 2;
    for (int exponent = first; exponent <= last; ++exponent) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            if (factor == 1.0 || dense)
                addIfInside(factor * std::pow(10.0, exponent));
        }
    }
    return ticks;
}

std::vector<ParallelAxis> parallelAxes(const CandidateSnapshot& snapshot)
{
    using C = CandidateColumn;
    const bool edge = snapshot.rules.judging.scenario == partition::Scenario::EdgeEnergy;
    std::vector<ParallelAxis> axes;
    for (const C column : {C::Accuracy, C::ScenarioEnergy, edge ? C::TotalEnergy : C::EdgeEnergy, C::Flash, C::Ram,
                           C::Parameters, C::MultiplyAccumulates, C::Layers, C::Point, C::Generation}) {
        const auto extent = snapshot.extents[static_cast<std::size_t>(column)];
        ParallelAxis axis;
        axis.column = column;
        if (extent) {
            axis.range = *extent;
            axis.scale = scaleFor(column, *extent);
            if (!(axis.range.upper > axis.range.lower)) {
                const double around = std::max(1.0 / infoOf(column).scale, 0.1 * std::abs(axis.range.lower));
                axis.range = {axis.scale == AxisScale::Shifted ? std::max(0.0, axis.range.lower - around)
                                                               : axis.range.lower - around,
                              axis.range.upper + around};
            }
        }
        axes.push_back(axis);
    }
    return axes;
}

DensityPicturePtr paintDensity(const DensityRequest& request)
{
    auto picture = std::make_shared<DensityPicture>();
    picture->request = request;
    picture->fractions = fractionsOf(request);
    picture->image = QImage(request.size * request.scale, QImage::Format_ARGB32_Premultiplied);
    picture->image.fill(Qt::transparent);
    if (picture->image.isNull() || request.axes.size() < 2)
        return picture;
    LineCounter passing(picture->image.width(), picture->image.height());
    LineCounter context(picture->image.width(), picture->image.height());
    // Gaps between axes share no pixel.
    share(request, request.axes.size() - 1, [&](std::size_t gap) { countGap(*picture, gap, passing, context); });
    colour(*picture, passing, context);
    picture->image.setDevicePixelRatio(request.scale);
    return picture;
}

double DensityPicture::heightAt(std::size_t axis, std::uint32_t row) const
{
    const double fraction = static_cast<double>(fractions[axis][row]);
    return fraction < 0.0 ? request.size.height() - 1.0 : request.axisHeight * (1.0 - fraction);
}

std::optional<std::uint32_t> DensityPicture::nearest(const QPointF& place, double reach) const
{
    const double position = place.x() / request.size.width() * static_cast<double>(request.axes.size() - 1);
    if (!(position >= 0.0 && position <= static_cast<double>(request.axes.size() - 1)))
        return std::nullopt;
    const auto gap = std::min(static_cast<std::size_t>(position), request.axes.size() - 2);
    const double share = position - static_cast<double>(gap);
    std::optional<std::uint32_t> found;
    double least = reach;
    for (const std::uint32_t row : request.snapshot->order) {
        const double from = heightAt(gap, row);
        const double to = heightAt(gap + 1, row);
        const double slope = (to - from) * static_cast<double>(request.axes.size() - 1) / request.size.width();
        const double distance = std::abs(from + (to - from) * share - place.y()) / std::sqrt(1.0 + slope * slope);
        if (distance < least) {
            least = distance;
            found = row;
        }
    }
    return found;
}

} // namespace splitscape::ui
