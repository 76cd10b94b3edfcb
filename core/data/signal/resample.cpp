// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/signal/resample.h"

#include "core/data/signal/filter.h"

#include <algorithm>
#include <cmath>

namespace splitscape::data {

namespace {

constexpr int kAntiAliasOrder = 8;
constexpr double kAntiAliasCorner = 0.4; // of the new rate
constexpr std::size_t kSamplesPerStopCheck = 1'000'000;

double cubic(double before, double left, double right, double after, double t)
{
    const double slopeLeft = 0.5 * (right - before);
    const double slopeRight = 0.5 * (after - left);
    const double a = 2.0 * (left - right) + slopeLeft + slopeRight;
    const double b = 3.0 * (right - left) - 2.0 * slopeLeft - slopeRight;
    return ((a * t + b) * t + slopeLeft) * t + left;
}

} // namespace

double valueAt(std::span<const float> signal, double position, Interpolation interpolation)
{
    if (signal.empty())
        return 0.0;
    const auto last = static_cast<std::ptrdiff_t>(signal.size()) - 1;
    const double clamped = std::clamp(position, 0.0, static_cast<double>(last));
    const auto left = std::min(static_cast<std::ptrdiff_t>(clamped), last);
    const double t = clamped - static_cast<double>(left);
    const auto at = [&](std::ptrdiff_t index) {
        return static_cast<double>(
            signal[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(index, 0, last))]);
    };
    if (interpolation == Interpolation::Cubic)
        return cubic(at(left - 1), at(left), at(left + 1), at(left + 2), t);
    return at(left) + t * (at(left + 1) - at(left));
}

void stretch(std::span<const float> input, std::span<float> output, Interpolation interpolation)
{
    if (input.size() == output.size()) {
        std::copy(input.begin(), input.end(), output.begin());
        return;
    }
    const double step = output.size() < 2 || input.empty()
        ? 0.0
        : static_cast<double>(input.size() - 1) / static_cast<double>(output.size() - 1);
    for (std::size_t i = 0; i < output.size(); ++i)
        output[i]
            = static_cast<float>(valueAt(input, static_cast<double>(i) * step, interpolation));
}

std::vector<float> changeRate(std::vector<float> signal, double from_Hz, double to_Hz,
                              const std::stop_token& stop)
{
    if (from_Hz == to_Hz || signal.empty())
        return signal;
    if (to_Hz < from_Hz)
        bandPassZeroPhase(signal, 0.0, kAntiAliasCorner * to_Hz, kAntiAliasOrder, from_Hz, stop);
    const double ratio = to_Hz / from_Hz;
    // As long in time as before: the last samples of 250 Hz end a fraction before the last at 256
    // Hz, which continues with their value.
    const auto count = std::max<std::size_t>(
        1, static_cast<std::size_t>(static_cast<double>(signal.size()) * ratio + 1e-6));
    std::vector<float> result(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (i % kSamplesPerStopCheck == 0 && stop.stop_requested())
            break;
        result[i] = static_cast<float>(
            valueAt(signal, static_cast<double>(i) / ratio, Interpolation::Cubic));
    }
    return result;
}

} // namespace splitscape::data
