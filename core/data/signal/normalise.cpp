// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/signal/normalise.h"

#include <algorithm>
#include <cmath>

namespace splitscape::data {

namespace {

void shiftAndScale(std::span<float> values, double shift, double scale)
{
    for (float& value : values)
        value = static_cast<float>((static_cast<double>(value) - shift) * scale);
}

} // namespace

void normalise(std::span<float> values, Normalisation normalisation)
{
    for (float& value : values) {
        if (!std::isfinite(value))
            value = 0.0F;
    }
    if (values.empty()
        || (normalisation != Normalisation::MinMax && normalisation != Normalisation::ZScore))
        return;
    if (normalisation == Normalisation::MinMax) {
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        const double bottom = static_cast<double>(*low);
        const double range = static_cast<double>(*high) - bottom;
        shiftAndScale(values, bottom, range > 0.0 ? 1.0 / range : 0.0);
        return;
    }
    double sum = 0.0;
    for (const float value : values)
        sum += static_cast<double>(value);
    const double mean = sum / static_cast<double>(values.size());
    double squares = 0.0;
    for (const float value : values)
        squares += (static_cast<double>(value) - mean) * (static_cast<double>(value) - mean);
    const double deviation = std::sqrt(squares / static_cast<double>(values.size()));
    // Rounding noise around a constant is no signal.
    const double floor = 1e-6 * std::max(1e-30, std::abs(mean));
    shiftAndScale(values, mean, deviation > floor ? 1.0 / deviation : 0.0);
}

} // namespace splitscape::data
