// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/axis_scale.h"

#include <algorithm>
#include <cmath>

namespace splitscape::ui {
namespace {

constexpr double kLeastLogarithmicSpan = 1.25; ///< high / low; closer values are spread to it
constexpr double kTolerance = 1e-9; ///< of a step: what rounding may shift a tick by

double niceStep(double span, int steps)
{
    const double rough = span / std::max(steps, 1);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power * (1.0 + kTolerance))
            return factor * power;
    }
    return 10.0 * power;
}

} // namespace

AxisScale AxisScale::linear(double low, double high, int steps)
{
    if (!(high > low))
        high = low + std::max(std::abs(low) * 0.1, 1e-9);
    const double step = niceStep(high - low, steps);
    const auto first = static_cast<long long>(std::floor(low / step + kTolerance));
    const auto last = static_cast<long long>(std::ceil(high / step - kTolerance));
    AxisScale scale;
    for (long long tick = first; tick <= last; ++tick)
        scale.m_ticks.push_back(static_cast<double>(tick) * step);
    scale.m_low = scale.m_ticks.front();
    scale.m_high = scale.m_ticks.back();
    return scale;
}

AxisScale AxisScale::logarithmic(double low, double high)
{
    if (high < low * kLeastLogarithmicSpan) {
        const double middle = std::sqrt(low * high);
        low = middle / std::sqrt(kLeastLogarithmicSpan);
        high = middle * std::sqrt(kLeastLogarithmicSpan);
    }
    AxisScale scale;
    scale.m_logarithmic = true;
    const double margin = std::pow(high / low, 0.04);
    scale.m_low = low / margin;
    scale.m_high = high * margin;
    const bool wide = high / low > 300.0;
    const auto first = static_cast<int>(std::floor(std::log10(scale.m_low)));
    const auto last = static_cast<int>(std::ceil(std::log10(scale.m_high)));
    const int stride = std::max(1, (last - first) / 6);
    for (int power = first; power <= last; ++power) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double tick = factor * std::pow(10.0, power);
            const bool shown = factor == 1.0 ? (power - first) % stride == 0 : !wide;
            if (shown && tick >= scale.m_low && tick <= scale.m_high)
                scale.m_ticks.push_back(tick);
        }
    }
    if (scale.m_ticks.size() < 2)
        scale.m_ticks = {low, high};
    return scale;
}

double AxisScale::place(double value) const
{
    if (m_logarithmic) {
        value = std::max(value, m_low);
        return std::clamp(std::log(value / m_low) / std::log(m_high / m_low), 0.0, 1.0);
    }
    return std::clamp((value - m_low) / (m_high - m_low), 0.0, 1.0);
}

} // namespace splitscape::ui
