// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/effort.h"

#include <algorithm>

namespace splitscape::study {

namespace {

// Measured: a search of 187 trainings (6 epochs of 1000 samples of 2048 values) and 40 for its test
// took 7.9 s of one AVX-512 core. Slower cores take longer; this is a first guess that the run's
// own replaces.
constexpr double kSecondsPerValue = 3e-9;
constexpr double kClassesOfBeats = 5.0;
constexpr double kClassesOfEeg = 2.0;
// Without a number per class: about what the recordings give.
constexpr double kSamplesWithoutLimit = 20000.0;

double trainingSamples(const data::DatasetSpec& dataset)
{
    const double classes = dataset.isEeg() ? kClassesOfEeg : kClassesOfBeats;
    double samples = kSamplesWithoutLimit;
    if (dataset.samplesPerClass > 0)
        samples = classes * dataset.samplesPerClass * dataset.split.train;
    // Balancing cannot draw more samples than exist.
    if (dataset.split.balanceTrain && dataset.split.trainPerClass > 0)
        samples = std::min(samples, classes * dataset.split.trainPerClass);
    return samples;
}

// Epochs of the average training in a search.
double meanEpochs(const train::TrainingSettings& training)
{
    const double all = training.epochs;
    if (!training.successiveHalving)
        return all;
    const double factor = std::max(training.successiveHalving->factor, 2);
    double rung = std::min<double>(std::max(training.successiveHalving->firstEpochs, 1), all);
    double mean = rung;
    for (double share = 1.0 / factor; rung < all; share /= factor) {
        const double next = std::min(factor * rung, all);
        mean += share * (next - rung);
        rung = next;
    }
    return mean;
}

} // namespace

Effort estimateEffort(const StudySpec& spec, int threads)
{
    Effort effort;
    effort.trainings = spec.search.mostTrainings();
    if (spec.budgets.candidates) {
        // A budget is looked at between rounds.
        const std::int64_t round = spec.search.isGenetic() ? spec.search.population : 0;
        effort.trainings = std::min(effort.trainings, *spec.budgets.candidates + round);
    }
    const double values = static_cast<double>(spec.space.inputLength) * spec.space.inputChannels;
    const double perEpoch = trainingSamples(spec.dataset) * values * kSecondsPerValue;
    const double perTraining = perEpoch * spec.training.epochs;
    double search = static_cast<double>(effort.trainings) * perEpoch * meanEpochs(spec.training)
        / std::max(threads, 1);
    if (spec.budgets.time)
        search = std::min(search, spec.budgets.time->count());
    // Finalists are trained again for the choice, each as often as the test (evaluate::extract).
    const int tests = std::max(spec.finalists, 1) * std::max(spec.testTrainings, 1);
    effort.duration = Seconds(search + tests * perTraining / std::clamp(threads, 1, tests));
    return effort;
}

} // namespace splitscape::study
