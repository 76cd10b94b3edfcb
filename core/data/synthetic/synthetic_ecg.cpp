// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/synthetic/synthetic_ecg.h"

#include "core/base/portable_math.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace splitscape::data {

namespace {

constexpr double kRate_Hz = 360.0;
constexpr double kLead_s = 2.0; // signal before the first and after the last beat
constexpr double kTwoPi = 2.0 * std::numbers::pi;

enum BeatClass : std::uint8_t { kNormal, kSupraventricular, kVentricular, kFusion, kPaced };

struct Wave {
    double height_mV = 0.0;
    double centre_s = 0.0; ///< from the R peak
    double width_s = 0.0; ///< standard deviation
};

struct Beat {
    double time_s = 0.0;
    double interval_s = 0.0; ///< before it
    BeatClass kind = kNormal;
    double blend = 0.0; ///< of V in a fusion beat
};

/// What makes one patient's heart and electrodes.
struct Patient {
    double interval_s = 0.8;
    double respiration_Hz = 0.25;
    double variability = 0.03;
    double scale = 1.0;
    std::vector<Wave> normal;
    std::vector<Wave> ectopic;
    std::vector<Wave> paced;
    double oddP = 0.0;
    double wander_mV = 0.0;
    double wander_Hz = 0.2;
    double muscle_mV = 0.0;
    double mains_mV = 0.0;
};

Patient drawPatient(Random& random, double noise)
{
    const auto near
        = [&](double value, double spread) { return value * (1.0 + spread * random.normal()); };
    Patient patient;
    patient.interval_s = random.uniform(0.62, 1.05);
    patient.respiration_Hz = random.uniform(0.2, 0.35);
    patient.variability = random.uniform(0.01, 0.045);
    patient.scale = random.uniform(0.6, 1.5);
    patient.normal = {{near(0.12, 0.3), near(-0.16, 0.08), near(0.024, 0.15)}, // P
                      {near(-0.10, 0.5), near(-0.028, 0.1), near(0.009, 0.2)}, // Q
                      {near(1.00, 0.15), 0.0, near(0.012, 0.2)}, // R
                      {near(-0.22, 0.5), near(0.030, 0.1), near(0.011, 0.2)}, // S
                      {near(0.28, 0.4), near(0.27, 0.07), near(0.050, 0.15)}}; // T
    const double side = random.chance(0.7) ? 1.0 : -1.0;
    patient.ectopic = {{side * near(1.20, 0.25), near(0.010, 0.5), near(0.036, 0.2)},
                       {side * near(-0.50, 0.4), near(0.105, 0.15), near(0.034, 0.2)},
                       {side * near(-0.40, 0.3), near(0.300, 0.10), near(0.065, 0.2)}};
    const double pacedSide = random.chance(0.5) ? 1.0 : -1.0;
    patient.paced = {{random.uniform(0.25, 1.1), near(-0.045, 0.15), 0.0025},
                     {pacedSide * near(1.00, 0.25), near(0.020, 0.4), near(0.040, 0.2)},
                     {pacedSide * near(-0.45, 0.3), near(0.310, 0.10), near(0.065, 0.2)}};
    patient.oddP = random.uniform(-0.9, 0.6);
    patient.wander_mV = noise * random.uniform(0.03, 0.20);
    patient.wander_Hz = random.uniform(0.08, 0.4);
    patient.muscle_mV = noise * random.uniform(0.02, 0.09);
    patient.mains_mV = noise * random.uniform(0.0, 0.04);
    return patient;
}

/// Every class must be common enough to learn from, so ectopic beats are far more frequent than in
/// any real heart. Pacing comes in runs, as a pacemaker takes over.
BeatClass drawClass(Random& random, BeatClass before, int& pacedLeft)
{
    if (pacedLeft > 0) {
        --pacedLeft;
        return kPaced;
    }
    const double draw = random.uniform();
    if (draw < 0.05) {
        pacedLeft = 2 + static_cast<int>(random.index(4));
        return kPaced;
    }
    // Early beats in a row would be a tachycardia, another rhythm altogether.
    const bool afterEarly = before == kSupraventricular || before == kVentricular;
    if (draw < 0.27)
        return afterEarly ? kNormal : kSupraventricular;
    if (draw < 0.48)
        return afterEarly ? kNormal : kVentricular;
    return draw < 0.64 ? kFusion : kNormal;
}

std::vector<Beat> drawRhythm(const Patient& patient, int count, Random& random)
{
    std::vector<Beat> beats;
    int pacedLeft = 0;
    double time = kLead_s;
    double pause = 0.0;
    const double phase = random.uniform(0.0, kTwoPi);
    BeatClass before = kNormal;
    for (int i = 0; i < count; ++i) {
        Beat beat;
        beat.kind = drawClass(random, before, pacedLeft);
        // Two spectral peaks, respiration and 0.1 Hz.                             [McSharry2003]
        const double tide = portable::sin(kTwoPi * patient.respiration_Hz * time + phase)
            + 0.7 * portable::sin(kTwoPi * 0.1 * time);
        double interval
            = patient.interval_s * (1.0 + patient.variability * (tide + 0.5 * random.normal()))
            + pause;
        pause = 0.0;
        if (beat.kind == kSupraventricular) {
            interval *= random.uniform(0.60, 0.88);
            pause = 0.1 * patient.interval_s;
        } else if (beat.kind == kVentricular) {
            const double early = random.uniform(0.60, 0.95);
            pause = (1.0 - early) * interval; // fully compensatory
            interval *= early;
        } else if (beat.kind == kPaced) {
            interval = patient.interval_s * 1.08;
        }
        interval = std::max(interval, 0.3);
        time += interval;
        beat.time_s = time;
        beat.interval_s = interval;
        beat.blend = random.uniform(0.30, 0.70);
        before = beat.kind;
        beats.push_back(beat);
    }
    return beats;
}

void addWaves(std::vector<float>& signal, const Beat& beat, const std::vector<Wave>& waves,
              double weight)
{
    for (const Wave& wave : waves) {
        const double centre = (beat.time_s + wave.centre_s) * kRate_Hz;
        const double width = wave.width_s * kRate_Hz;
        const double first = std::max(0.0, std::ceil(centre - 4.0 * width));
        const double last
            = std::min(static_cast<double>(signal.size()) - 1.0, centre + 4.0 * width);
        for (double i = first; i <= last; i += 1.0) {
            const double z = (i - centre) / width;
            signal[static_cast<std::size_t>(i)]
                += static_cast<float>(weight * wave.height_mV * portable::exp(-0.5 * z * z));
        }
    }
}

void addBeat(std::vector<float>& signal, const Patient& patient, const Beat& beat, Random& random)
{
    const auto varied = [&](std::vector<Wave> waves) {
        // The waves after the complex follow the rate as Bazett's square root does.
        const double stretch = std::sqrt(std::clamp(beat.interval_s, 0.4, 1.4));
        for (Wave& wave : waves) {
            wave.height_mV *= 1.0 + 0.07 * random.normal();
            wave.width_s *= std::max(0.6, 1.0 + 0.05 * random.normal());
            if (std::abs(wave.centre_s) > 0.12)
                wave.centre_s *= stretch;
        }
        return waves;
    };
    const double scale = patient.scale * (1.0 + 0.05 * random.normal());
    switch (beat.kind) {
    case kNormal:
        addWaves(signal, beat, varied(patient.normal), scale);
        break;
    case kSupraventricular: {
        auto waves = varied(patient.normal);
        waves.front().height_mV *= patient.oddP;
        waves.front().centre_s *= 0.8;
        addWaves(signal, beat, waves, scale);
        break;
    }
    case kVentricular:
        addWaves(signal, beat, varied(patient.ectopic), scale);
        break;
    case kFusion:
        addWaves(signal, beat, varied(patient.normal), scale * (1.0 - beat.blend));
        addWaves(signal, beat, varied(patient.ectopic), scale * beat.blend);
        break;
    case kPaced:
        addWaves(signal, beat, varied(patient.paced), scale);
        break;
    }
}

void addNoise(std::vector<float>& signal, const Patient& patient, Random& random)
{
    const double phase = random.uniform(0.0, kTwoPi);
    double muscle = 0.0;
    for (std::size_t i = 0; i < signal.size(); ++i) {
        const double time = static_cast<double>(i) / kRate_Hz;
        muscle = 0.4 * muscle + 0.917 * random.normal(); // unit variance: 0.4^2 + 0.917^2 = 1
        const double wander = portable::sin(kTwoPi * patient.wander_Hz * time + phase)
            + 0.5 * portable::sin(kTwoPi * 0.37 * patient.wander_Hz * time);
        signal[i] += static_cast<float>(patient.wander_mV * wander + patient.muscle_mV * muscle
                                        + patient.mains_mV * portable::sin(kTwoPi * 50.0 * time));
    }
}

std::string patientName(std::size_t index)
{
    const std::string digits = std::to_string(index + 1);
    return "patient " + std::string(digits.size() < 2 ? 2 - digits.size() : 0, '0') + digits;
}

Result<std::vector<float>> drawSignal(const SyntheticSpec& spec, std::uint64_t seed,
                                      std::size_t index, const std::stop_token& stop)
{
    Random traits(Random::derive(seed, {index, 0}));
    const Patient patient = drawPatient(traits, spec.noise);
    Random rhythm(Random::derive(seed, {index, 1}));
    const auto beats = drawRhythm(patient, spec.samplesPerPatient, rhythm);
    std::vector<float> signal(static_cast<std::size_t>((beats.back().time_s + kLead_s) * kRate_Hz),
                              0.0F);
    Random shapes(Random::derive(seed, {index, 2}));
    for (const Beat& beat : beats) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, patientName(index), {}};
        addBeat(signal, patient, beat, shapes);
    }
    addNoise(signal, patient, shapes);
    return signal;
}

} // namespace

Result<BeatSource> syntheticEcg(const SyntheticSpec& spec, std::uint64_t seed,
                                const std::stop_token& stop)
{
    BeatSource source;
    source.name = "Synthetic ECG";
    for (std::size_t index = 0; index < static_cast<std::size_t>(spec.patients); ++index) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, source.name, {}};
        Random traits(Random::derive(seed, {index, 0}));
        const Patient patient = drawPatient(traits, spec.noise);
        Random rhythm(Random::derive(seed, {index, 1}));
        BeatRecord record{patientName(index), patientName(index), kRate_Hz, {}};
        for (const Beat& beat : drawRhythm(patient, spec.samplesPerPatient, rhythm))
            record.beats.push_back({std::llround(beat.time_s * kRate_Hz), beat.kind});
        source.records.push_back(std::move(record));
    }
    source.leads
        = [spec, seed, stop](std::size_t index, Notes&) -> Result<std::vector<std::vector<float>>> {
        auto signal = drawSignal(spec, seed, index, stop);
        if (!signal)
            return signal.error();
        return std::vector<std::vector<float>>{*std::move(signal)};
    };
    return source;
}

} // namespace splitscape::data
