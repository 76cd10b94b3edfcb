// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/front_end_cost.h"

#include "core/data/signal/filter.h"

#include <cmath>

namespace splitscape::exporting {

namespace {

constexpr double kUsualInterval_s = 0.8;
constexpr double kLongestInterval_s = 3.0;
constexpr double kPerBeatSample = 54.0; // taking it into the ring, and moving on to it
constexpr double kPerBeatValue = 57.6;
constexpr double kPerWindowSample = 68.7;
constexpr double kPerSection = 627.0;
constexpr double kRingSlack = 3.0; // samples around the window

double windowSamples(const data::BeatSpec& beats, double interval_s, double rate_Hz)
{
    switch (beats.durationUnit) {
    case data::WindowUnit::Seconds:
        return beats.duration * rate_Hz;
    case data::WindowUnit::Samples:
        return beats.duration;
    case data::WindowUnit::BeatIntervals:
        break;
    }
    return beats.duration * interval_s * rate_Hz;
}

} // namespace

std::optional<FrontEndCost> frontEndCost(const Preparation& preparation,
                                         const cost::DeviceProfile& device)
{
    const data::DatasetSpec& data = preparation.data;
    if (whyNotOnDevice(preparation) || (!data.isEeg() && !preparation.rate_Hz))
        return std::nullopt;
    const auto signals = static_cast<double>(data.sourceChannels());
    FrontEndCost cost;
    if (data.isEeg()) {
        const data::EegSpec& eeg = data.eeg;
        const auto sections
            = data::bandPassSections(eeg.highPass_Hz, eeg.lowPass_Hz, eeg.filterOrder, eeg.rate_Hz);
        cost.instructions = signals * static_cast<double>(eeg.windowSamples())
            * (kPerWindowSample + kPerSection * static_cast<double>(sections.size()));
    } else {
        const double rate_Hz = *preparation.rate_Hz;
        cost.instructions = signals
            * (kPerBeatSample * windowSamples(data.beats, kUsualInterval_s, rate_Hz)
               + kPerBeatValue * static_cast<double>(data.beats.length));
        const double samples
            = std::floor(windowSamples(data.beats, kLongestInterval_s, rate_Hz)
                         + waitOf(data.beats) * rate_Hz)
            + kRingSlack;
        cost.ring = Bytes(static_cast<std::int64_t>(2.0 * signals * samples));
    }
    if (device.instructions && device.instructions->cyclesPerInstruction) {
        cost.latency = Seconds(cost.instructions * *device.instructions->cyclesPerInstruction
                               / (device.instructions->clock_MHz * 1e6));
        if (device.computePower)
            cost.energy = *device.computePower * *cost.latency;
    }
    return cost;
}

} // namespace splitscape::exporting
