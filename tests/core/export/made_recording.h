// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/data/beats/beat_window.h"

#include <cmath>
#include <cstdint>
#include <vector>

namespace splitscape::test {

/// Samples as a converter with 1024 at zero and 200 steps a millivolt gives them, and beats.
struct Recorded {
    double rate_Hz = 360.0;
    std::vector<std::vector<std::int16_t>> leads;
    data::BeatRecord record;
};

/// A minute of two leads with a wave at each beat, noise, and an offset that wanders.
inline Recorded madeRecording(double shortest_s = 0.45, double longest_s = 1.1)
{
    Recorded made;
    made.record.rate_Hz = made.rate_Hz;
    const std::size_t samples = 21600;
    made.leads.assign(2, std::vector<std::int16_t>(samples));
    Random random(5);
    double time_s = 0.3;
    while (time_s < 59.9) {
        made.record.beats.push_back({std::llround(time_s * made.rate_Hz), 0});
        time_s += random.uniform(shortest_s, longest_s);
    }
    for (std::size_t lead = 0; lead < 2; ++lead) {
        for (std::size_t i = 0; i < samples; ++i) {
            double value = 1024.0 + 80.0 * std::sin(0.001 * static_cast<double>(i + 500 * lead))
                + 6.0 * random.normal();
            for (const data::BeatMark& beat : made.record.beats) {
                const double away
                    = (static_cast<double>(i) - static_cast<double>(beat.sample)) / 8.0;
                if (std::abs(away) < 6.0)
                    value += (lead == 0 ? 250.0 : -120.0) * std::exp(-0.5 * away * away);
            }
            made.leads[lead][i] = static_cast<std::int16_t>(std::lround(value));
        }
    }
    return made;
}

inline std::vector<std::vector<float>> inMillivolt(const Recorded& recorded)
{
    std::vector<std::vector<float>> leads;
    for (const auto& samples : recorded.leads) {
        std::vector<float> signal;
        for (const std::int16_t sample : samples)
            signal.push_back((static_cast<float>(sample) - 1024.0F) * 0.005F);
        leads.push_back(std::move(signal));
    }
    return leads;
}

} // namespace splitscape::test
