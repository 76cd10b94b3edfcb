// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/synthetic/synthetic_eeg.h"

#include "core/base/portable_math.h"
#include "core/base/random.h"
#include "core/data/windows/eeg_windows.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace splitscape::data {

namespace {

constexpr double kSeizureLength_s = 40.0;
constexpr double kStep_s = 1.0 / 512.0; // longest step of integration

/// One cortical population: pyramidal cells with an excitatory and an inhibitory loop; units as in
/// [JansenRit1995], mV and s.
class NeuralMass {
public:
    /// Advances by `step` seconds under an input in pulses per second; gain in mV.
    void advance(double input, double gain, double step)
    {
        constexpr double kA = 100.0; // 1/s, excitatory
        constexpr double kB = 50.0; // 1/s, inhibitory
        constexpr double kInhibition = 22.0; // mV
        constexpr double kC = 135.0;
        const auto& y = m_state;
        const double pyramidal = gain * kA * rate(y[1] - y[2]);
        const double excitatory = gain * kA * (input + 0.8 * kC * rate(kC * y[0]));
        const double inhibitory = kInhibition * kB * 0.25 * kC * rate(0.25 * kC * y[0]);
        const std::array<double, 6> slope{y[3],
                                          y[4],
                                          y[5],
                                          pyramidal - 2.0 * kA * y[3] - kA * kA * y[0],
                                          excitatory - 2.0 * kA * y[4] - kA * kA * y[1],
                                          inhibitory - 2.0 * kB * y[5] - kB * kB * y[2]};
        for (std::size_t i = 0; i < m_state.size(); ++i)
            m_state[i] += step * slope[i];
    }
    [[nodiscard]] double potential() const { return m_state[1] - m_state[2]; }

private:
    static double rate(double potential)
    {
        return 5.0 / (1.0 + portable::quickExp(std::clamp(0.56 * (6.0 - potential), -700.0, 700.0)));
    }

    std::array<double, 6> m_state{};
};

/// 1/f noise of about unit variance: a sum of three relaxations.
class PinkNoise {
public:
    double next(Random& random)
    {
        m_slow = 0.997 * m_slow + 0.0774 * random.normal();
        m_middle = 0.96 * m_middle + 0.28 * random.normal();
        m_fast = 0.6 * m_fast + 0.8 * random.normal();
        return 0.6 * m_slow + 0.6 * m_middle + 0.53 * m_fast;
    }

private:
    double m_slow = 0.0;
    double m_middle = 0.0;
    double m_fast = 0.0;
};

struct Patient {
    double restGain = 3.25;
    double seizureGain = 4.5;
    double shared = 0.5; ///< of the input variance, between channels
    double background = 1.0; ///< of 1/f noise, against the ongoing rhythm
};

Patient drawPatient(Random& random, double noise)
{
    Patient patient;
    patient.restGain = random.uniform(3.0, 3.4);
    patient.seizureGain = random.uniform(3.5, 4.2);
    patient.shared = random.uniform(0.2, 0.8);
    patient.background = noise * random.uniform(1.5, 5.0);
    return patient;
}

std::vector<LabelledSpan> seizurePlan(const SyntheticSpec& spec, const EegSpec& eeg,
                                      double& duration_s)
{
    const auto windowsIn = [&](double length_s) {
        const EegRecord one{{}, {}, eeg.rate_Hz, length_s, {{0.0, length_s}}};
        return static_cast<double>(std::max<std::size_t>(1, listWindows(one, eeg).size()));
    };
    const double half = 0.5 * static_cast<double>(spec.samplesPerPatient);
    const double length_s = std::max(kSeizureLength_s, eeg.seizurePiece_s);
    const double seizures = std::max(1.0, std::round(half / windowsIn(length_s)));
    const double between_s = std::max(1.0, std::ceil(half / (seizures + 1.0))) * eeg.stride_s;
    std::vector<LabelledSpan> plan;
    for (double i = 0.0; i < seizures; i += 1.0) {
        const double start = between_s + i * (between_s + length_s);
        plan.push_back({start, start + length_s});
    }
    duration_s = plan.back().endSeconds + between_s;
    return plan;
}

/// Excitatory gain over time: up within a fifth of the seizure, then slowly down.
std::vector<double> gainOverTime(const EegRecord& record, const Patient& patient,
                                 std::size_t samples, Random& random)
{
    std::vector<double> gain(samples, patient.restGain);
    for (const LabelledSpan& seizure : record.spans) {
        const double height = (patient.seizureGain - patient.restGain) * random.uniform(0.4, 1.2);
        const double length_s = seizure.endSeconds - seizure.startSeconds;
        const auto first = static_cast<std::size_t>(seizure.startSeconds * record.rate_Hz);
        const auto end
            = std::min(samples, static_cast<std::size_t>(seizure.endSeconds * record.rate_Hz));
        for (std::size_t i = first; i < end; ++i) {
            const double x = static_cast<double>(i - first) / (length_s * record.rate_Hz);
            gain[i] += height * (x < 0.2 ? 0.5 + 2.5 * x : 1.0 - 0.5 * (x - 0.2));
        }
    }
    return gain;
}

Result<std::vector<Signal>> drawChannels(const EegRecord& record, const SyntheticSpec& spec,
                                         const EegSpec& eeg, std::uint64_t seed, std::size_t index,
                                         const std::stop_token& stop)
{
    Random traits(Random::derive(seed, {index, 0}));
    const Patient patient = drawPatient(traits, spec.noise);
    Random random(Random::derive(seed, {index, 1}));
    const auto samples = static_cast<std::size_t>(record.duration_s * record.rate_Hz);
    const auto gain = gainOverTime(record, patient, samples, random);
    const int steps = std::max(1, static_cast<int>(std::ceil(1.0 / (record.rate_Hz * kStep_s))));
    const double step = 1.0 / (record.rate_Hz * steps);
    // White input keeps its effect whatever the step: 22 pulses per second at 1 kHz.
    const double inputNoise = 22.0 * std::sqrt(0.001 / step);

    std::vector<NeuralMass> populations(eeg.channels.size());
    std::vector<PinkNoise> noises(eeg.channels.size());
    std::vector<Signal> channels;
    for (const std::string& label : eeg.channels)
        channels.push_back({label, "mV", record.rate_Hz, std::vector<float>(samples)});
    const auto second = static_cast<std::size_t>(std::ceil(record.rate_Hz));
    for (std::size_t i = 0; i < samples; ++i) {
        if (i % second == 0 && stop.stop_requested())
            return Error{ErrorCode::Cancelled, record.name, {}};
        for (int s = 0; s < steps; ++s) {
            const double common = random.normal();
            for (NeuralMass& population : populations) {
                const double own = std::sqrt(patient.shared) * common
                    + std::sqrt(1.0 - patient.shared) * random.normal();
                population.advance(120.0 + inputNoise * own, gain[i], step);
            }
        }
        for (std::size_t c = 0; c < channels.size(); ++c)
            channels[c].samples[i] = static_cast<float>(
                populations[c].potential() + patient.background * noises[c].next(random));
    }
    return channels;
}

} // namespace

EegSource syntheticEeg(const SyntheticSpec& spec, const EegSpec& eeg, std::uint64_t seed,
                       const std::stop_token& stop)
{
    EegSource source;
    source.name = "Synthetic EEG";
    double duration_s = 0.0;
    const auto plan = seizurePlan(spec, eeg, duration_s);
    for (int p = 1; p <= spec.patients; ++p) {
        const std::string name = std::string(p < 10 ? "patient 0" : "patient ") + std::to_string(p);
        source.records.push_back({name, name, eeg.rate_Hz, duration_s, plan});
    }
    source.channels = [records = source.records, spec, eeg, seed, stop](std::size_t index, Notes&) {
        return drawChannels(records[index], spec, eeg, seed, index, stop);
    };
    return source;
}

} // namespace splitscape::data
