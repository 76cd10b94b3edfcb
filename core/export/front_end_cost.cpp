// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/front_end_cost.h"

#include "core/data/signal/filter.h"

#include <cmath>

namespace splitscape::exporting {

namespace {

constexpr double kUsualInterval_s = 0.8;
constexpr double kLongestInterval_s = 3.0;
constexpr double kIntake = 20.0; // instructions to take a sample into the ring

/// Instructions of the exported C, arm-none-eabi-gcc -O2, counted under QEMU.
struct Counts {
    double perSample = 0.0; ///< of the window
    double perValue = 0.0;
    double perAveragedValue = 0.0; ///< the same, where neighbours are averaged
    double perAverage = 0.0; ///< of these
};

Counts beatCounts(const data::BeatSpec& beats)
{
    const bool linear = beats.interpolation == data::Interpolation::Linear;
    const double perSample = linear ? 34.0 : 71.0;
    switch (beats.normalisation) {
    case data::Normalisation::ZScore:
        return linear ? Counts{perSample, 57.6, 50.8, 18.0} : Counts{perSample, 92.0, 88.0, 18.0};
    case data::Normalisation::MinMax:
        return linear ? Counts{perSample, 42.6, 34.9, 16.0} : Counts{perSample, 79.6, 71.6, 16.0};
    default:
        return linear ? Counts{perSample, 35.9, 26.9, 16.0} : Counts{perSample, 69.6, 63.6, 16.0};
    }
}

Counts windowCounts(data::Normalisation normalisation)
{
    switch (normalisation) {
    case data::Normalisation::ZScore:
        return {0.0, 68.7, 65.7, 9.0};
    case data::Normalisation::MinMax:
        return {0.0, 49.0, 46.0, 9.0};
    default:
        return {0.0, 35.5, 33.5, 9.0};
    }
}

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

std::optional<double> knownRate(const data::DatasetSpec& spec, std::string_view datasetName)
{
    constexpr double kArrhythmiaRate_Hz = 360.0;
    if (spec.isEeg())
        return spec.eeg.rate_Hz;
    if (spec.kind == data::DatasetKind::SyntheticEcg
        || datasetName == "MIT-BIH Arrhythmia Database")
        return kArrhythmiaRate_Hz;
    return std::nullopt;
}

std::optional<cost::FrontEndWork> frontEndWork(const Preparation& preparation)
{
    const data::DatasetSpec& data = preparation.data;
    if (whyNotOnDevice(preparation) || (!data.isEeg() && !preparation.rate_Hz))
        return std::nullopt;
    const int signals = data.sourceChannels();
    const int values = data.isEeg() ? data.eeg.windowSamples() : data.beats.length;
    cost::FrontEndWork work;
    work.preparedLength = data.sampleLength();
    work.preparedValues = signals * values;
    double perSignal = 0.0;
    Counts counts;
    if (data.isEeg()) {
        const data::EegSpec& eeg = data.eeg;
        const auto sections
            = data::bandPassSections(eeg.highPass_Hz, eeg.lowPass_Hz, eeg.filterOrder, eeg.rate_Hz);
        counts = windowCounts(eeg.normalisation);
        perSignal = kPerSection * static_cast<double>(sections.size()) * values;
    } else {
        const double rate_Hz = *preparation.rate_Hz;
        counts = beatCounts(data.beats);
        perSignal = (kIntake + counts.perSample)
            * windowSamples(data.beats, kUsualInterval_s, rate_Hz);
        const double samples
            = std::floor(windowSamples(data.beats, kLongestInterval_s, rate_Hz)
                         + waitOf(data.beats) * rate_Hz)
            + kRingSlack;
        work.ring = Bytes(static_cast<std::int64_t>(2.0 * signals * samples));
    }
    work.instructions = signals * (perSignal + counts.perValue * values);
    work.averagedInstructions = signals * (perSignal + counts.perAveragedValue * values);
    work.perAverage = counts.perAverage;
    return work;
}

std::optional<cost::FrontEndCharge> frontEndCost(const Preparation& preparation,
                                                 const cost::DeviceProfile& device)
{
    const auto work = frontEndWork(preparation);
    if (!work)
        return std::nullopt;
    cost::FrontEndCharge cost = cost::frontEndCharge(*work, device, preparation.inputLength);
    cost.instructions = cost::frontEndInstructions(*work, preparation.inputLength);
    cost.ram = work->ring;
    return cost;
}

} // namespace splitscape::exporting
