// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/signal/filter.h"

#include "core/base/portable_math.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace splitscape::data {

namespace {

constexpr double kHighestCorner = 0.45; // of the sampling rate: the warp is too steep beyond

double damping(int order, int section)
{
    return 2.0 * portable::sin(std::numbers::pi * (2 * section + 1) / (2.0 * order));
}

void runSection(const Biquad& section, std::vector<double>& signal)
{
    // Settled on a constant equal to the first value.
    const double first = signal.front();
    const double gain = (section.b0 + section.b1 + section.b2) / (1.0 + section.a1 + section.a2);
    double state1 = gain * first - section.b0 * first;
    double state2 = section.b2 * first - section.a2 * gain * first;
    for (double& value : signal) {
        const double input = value;
        value = section.b0 * input + state1;
        state1 = section.b1 * input - section.a1 * value + state2;
        state2 = section.b2 * input - section.a2 * value;
    }
}

std::vector<double> reflected(const std::vector<float>& signal, std::size_t margin)
{
    std::vector<double> extended;
    extended.reserve(signal.size() + 2 * margin);
    const double first = signal.front();
    const double last = signal.back();
    for (std::size_t i = margin; i > 0; --i)
        extended.push_back(2.0 * first - static_cast<double>(signal[i]));
    extended.insert(extended.end(), signal.begin(), signal.end());
    for (std::size_t i = 1; i <= margin; ++i)
        extended.push_back(2.0 * last - static_cast<double>(signal[signal.size() - 1 - i]));
    return extended;
}

} // namespace

std::vector<Biquad> butterworthLowPass(int order, double corner_Hz, double rate_Hz)
{
    const double k = portable::tan(std::numbers::pi * corner_Hz / rate_Hz);
    std::vector<Biquad> sections;
    for (int i = 0; i < order / 2; ++i) {
        const double scale = 1.0 / (1.0 + damping(order, i) * k + k * k);
        sections.push_back({k * k * scale, 2.0 * k * k * scale, k * k * scale,
                            2.0 * (k * k - 1.0) * scale,
                            (1.0 - damping(order, i) * k + k * k) * scale});
    }
    if (order % 2 == 1)
        sections.push_back({k / (1.0 + k), k / (1.0 + k), 0.0, (k - 1.0) / (k + 1.0), 0.0});
    return sections;
}

std::vector<Biquad> butterworthHighPass(int order, double corner_Hz, double rate_Hz)
{
    const double k = portable::tan(std::numbers::pi * corner_Hz / rate_Hz);
    std::vector<Biquad> sections;
    for (int i = 0; i < order / 2; ++i) {
        const double scale = 1.0 / (1.0 + damping(order, i) * k + k * k);
        sections.push_back({scale, -2.0 * scale, scale, 2.0 * (k * k - 1.0) * scale,
                            (1.0 - damping(order, i) * k + k * k) * scale});
    }
    if (order % 2 == 1)
        sections.push_back({1.0 / (1.0 + k), -1.0 / (1.0 + k), 0.0, (k - 1.0) / (k + 1.0), 0.0});
    return sections;
}

double gainAt(std::span<const Biquad> sections, double frequency_Hz, double rate_Hz)
{
    const std::complex<double> delay
        = std::polar(1.0, -2.0 * std::numbers::pi * frequency_Hz / rate_Hz);
    std::complex<double> gain = 1.0;
    for (const Biquad& section : sections)
        gain *= (section.b0 + delay * (section.b1 + delay * section.b2))
            / (1.0 + delay * (section.a1 + delay * section.a2));
    return std::abs(gain);
}

std::vector<Biquad> bandPassSections(double highPass_Hz, double lowPass_Hz, int order,
                                     double rate_Hz)
{
    std::vector<Biquad> sections;
    if (highPass_Hz > 0.0 && highPass_Hz <= kHighestCorner * rate_Hz)
        sections = butterworthHighPass(order, highPass_Hz, rate_Hz);
    if (lowPass_Hz > 0.0 && lowPass_Hz <= kHighestCorner * rate_Hz) {
        const auto lowPass = butterworthLowPass(order, lowPass_Hz, rate_Hz);
        sections.insert(sections.end(), lowPass.begin(), lowPass.end());
    }
    return sections;
}

void bandPassZeroPhase(std::vector<float>& signal, double highPass_Hz, double lowPass_Hz, int order,
                       double rate_Hz, const std::stop_token& stop)
{
    const auto sections = bandPassSections(highPass_Hz, lowPass_Hz, order, rate_Hz);
    if (sections.empty() || signal.size() < 2)
        return;
    // Three periods of the slowest corner hold the transient.
    const double slowest = highPass_Hz > 0.0 ? highPass_Hz : lowPass_Hz;
    const double wanted = std::min(3.0 * rate_Hz / slowest, 1e6);
    const std::size_t margin = std::min(signal.size() - 1, static_cast<std::size_t>(wanted) + 1);
    std::vector<double> extended = reflected(signal, margin);
    for (int pass = 0; pass < 2; ++pass) {
        for (const Biquad& section : sections) {
            if (stop.stop_requested())
                return;
            runSection(section, extended);
        }
        std::reverse(extended.begin(), extended.end());
    }
    for (std::size_t i = 0; i < signal.size(); ++i)
        signal[i] = static_cast<float>(extended[margin + i]);
}

void bandPassForward(std::vector<float>& signal, double highPass_Hz, double lowPass_Hz, int order,
                     double rate_Hz, const std::stop_token& stop)
{
    const auto sections = bandPassSections(highPass_Hz, lowPass_Hz, order, rate_Hz);
    if (sections.empty() || signal.empty())
        return;
    std::vector<double> values(signal.begin(), signal.end());
    for (const Biquad& section : sections) {
        if (stop.stop_requested())
            return;
        runSection(section, values);
    }
    for (std::size_t i = 0; i < signal.size(); ++i)
        signal[i] = static_cast<float>(values[i]);
}

void bandPass(std::vector<float>& signal, double highPass_Hz, double lowPass_Hz, int order,
              double rate_Hz, bool causal, const std::stop_token& stop)
{
    if (causal)
        bandPassForward(signal, highPass_Hz, lowPass_Hz, order, rate_Hz, stop);
    else
        bandPassZeroPhase(signal, highPass_Hz, lowPass_Hz, order, rate_Hz, stop);
}

} // namespace splitscape::data
