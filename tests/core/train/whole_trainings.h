// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/preparation/prepare.h"
#include "core/data/split.h"
#include "core/train/trainer.h"

#include <cmath>
#include <memory>
#include <vector>

namespace splitscape::test {

/// Test accuracies of one trainer, one for each seed.
struct Accuracies {
    std::vector<double> values;

    [[nodiscard]] double mean() const
    {
        double sum = 0.0;
        for (const double value : values)
            sum += value;
        return sum / static_cast<double>(values.size());
    }
    /// Sample standard deviation.
    [[nodiscard]] double deviation() const
    {
        double squares = 0.0;
        for (const double value : values)
            squares += (value - mean()) * (value - mean());
        return std::sqrt(squares / (static_cast<double>(values.size()) - 1.0));
    }
};

inline constexpr int kAgreementSeeds = 20;

/// Half of Welch's 95 % interval of the difference of two means over kAgreementSeeds values each.
/// The quantile is that of 19 degrees of freedom, the fewest Welch's formula can give here.
/// [Welch1947]
inline double welchHalfWidth(const Accuracies& a, const Accuracies& b)
{
    constexpr double kQuantile = 2.093;
    const double variance = a.deviation() * a.deviation() + b.deviation() * b.deviation();
    return kQuantile * std::sqrt(variance / kAgreementSeeds);
}

/// Synthetic heartbeats of five classes, prepared and split.
struct Heartbeats {
    std::shared_ptr<const data::Dataset> dataset;
    data::Split split;
};

/// @param length  values of a beat
inline Result<Heartbeats> syntheticHeartbeats(int length, int perClass)
{
    data::DatasetSpec spec;
    spec.kind = data::DatasetKind::SyntheticEcg;
    spec.samplesPerClass = perClass;
    spec.beats.length = length;
    auto dataset = data::prepare(spec, 1, {}, {}, {});
    if (!dataset)
        return dataset.error();
    auto split = data::makeSplit(**dataset, spec.split, 1);
    if (!split)
        return split.error();
    return Heartbeats{std::move(*dataset), std::move(*split)};
}

/// Whole trainings, one for each seed, every one judged on the test part.
inline Result<Accuracies> wholeTrainings(const train::Trainer& trainer,
                                         const space::Architecture& architecture,
                                         const Heartbeats& beats,
                                         const train::TrainingSettings& settings)
{
    Accuracies accuracies;
    for (std::uint64_t seed = 1; seed <= kAgreementSeeds; ++seed) {
        const auto network = trainer.train(architecture, *beats.dataset, beats.split.train,
                                           beats.split.selection, settings, seed, {});
        if (!network)
            return network.error();
        const auto matrix = trainer.evaluate(architecture, network->weights, *beats.dataset,
                                             beats.split.test, {});
        if (!matrix)
            return matrix.error();
        accuracies.values.push_back(matrix->accuracy());
    }
    return accuracies;
}

} // namespace splitscape::test
