// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/rounding.h"

#include <algorithm>
#include <cmath>

namespace splitscape::network {

namespace {

constexpr float kLargestHalf = 65504.0F;
constexpr int kHalfFraction = 11; // bits of a half's significand, the leading one included
constexpr int kSmallestExponent = -13; // of frexp: below it the spacing stays 2^-24

float roundedToHalf(float value)
{
    if (!std::isfinite(value))
        return std::isnan(value) ? 0.0F : std::copysign(kLargestHalf, value);
    int exponent = 0;
    std::frexp(value, &exponent);
    const int step = std::max(exponent, kSmallestExponent) - kHalfFraction;
    // nearbyint: ties to even, as the hardware does by default.
    const float rounded = std::ldexp(std::nearbyint(std::ldexp(value, -step)), step);
    return std::clamp(rounded, -kLargestHalf, kLargestHalf);
}

} // namespace

void ValueRange::include(std::span<const float> values, bool isFirst)
{
    for (const float value : values) {
        if (!std::isfinite(value))
            continue;
        low = isFirst ? value : std::min(low, value);
        high = isFirst ? value : std::max(high, value);
        isFirst = false;
    }
}

void roundValues(std::span<float> values, NumberFormat format, const ValueRange& range)
{
    if (format == NumberFormat::Float32)
        return;
    if (format == NumberFormat::Float16) {
        std::ranges::transform(values, values.begin(), roundedToHalf);
        return;
    }
    const auto steps = static_cast<float>((1 << bits(format)) - 1);
    const float width = range.high - range.low;
    if (!(width > 0.0F)) {
        std::ranges::fill(values, range.low);
        return;
    }
    const float perStep = width / steps;
    for (float& value : values) {
        const float position = std::isnan(value) ? 0.0F : (value - range.low) / perStep;
        value = range.low + perStep * std::nearbyint(std::clamp(position, 0.0F, steps));
    }
}

} // namespace splitscape::network
