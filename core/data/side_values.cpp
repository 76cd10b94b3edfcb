// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/side_values.h"

#include <cmath>

namespace splitscape::data {

SideScale sideScaleOf(const Dataset& dataset, std::span<const std::uint32_t> training)
{
    const std::size_t sides = dataset.sideNames.size();
    SideScale scale;
    for (std::size_t side = 0; side < sides; ++side) {
        const auto at = [&](std::uint32_t sample) {
            return static_cast<double>(dataset.sides[sample * sides + side]);
        };
        double sum = 0.0;
        for (const std::uint32_t sample : training)
            sum += at(sample);
        const auto count = static_cast<double>(training.size());
        const double mean = training.empty() ? 0.0 : sum / count;
        double squares = 0.0;
        for (const std::uint32_t sample : training)
            squares += (at(sample) - mean) * (at(sample) - mean);
        const double deviation = training.empty() ? 0.0 : std::sqrt(squares / count);
        scale.offsets.push_back(static_cast<float>(mean));
        scale.factors.push_back(deviation > 0.0 ? static_cast<float>(1.0 / deviation) : 0.0F);
    }
    return scale;
}

std::span<const float> sidesOf(const Dataset& dataset, std::size_t sample)
{
    const std::size_t sides = dataset.sideNames.size();
    return std::span(dataset.sides).subspan(sample * sides, sides);
}

void scaleSides(std::span<const float> sides, const SideScale& scale, std::span<float> scaled)
{
    for (std::size_t side = 0; side < sides.size(); ++side)
        scaled[side] = (sides[side] - scale.offsets[side]) * scale.factors[side];
}

} // namespace splitscape::data
