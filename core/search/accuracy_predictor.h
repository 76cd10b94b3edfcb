// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/small_network.h"
#include "core/search/strategy.h"
#include "core/space/chromosomes.h"

#include <optional>
#include <span>
#include <vector>

namespace splitscape::search {

/// The accuracy that an ensemble predicts for a network before it is trained.
struct PredictedAccuracy {
    double mean = 0.0; ///< not clipped to 0..1
    std::optional<double> deviation; ///< sample standard deviation over the ensemble, if it is one
};

/// An ensemble of small networks that predicts the accuracy of a genome from those trained so far.
/// A row of features: the genes one-hot (skipped layers moved to the end, so that it does not
/// matter which ones they are), then logarithms of parameters, MACs, Flash and energy, then the
/// number of layers. Deterministic: a resumed run predicts the same.
class AccuracyPredictor {
public:
    struct Settings {
        int networks = 5;
        int layers = 3; ///< hidden
        int width = 20;
        int epochs = 30; ///< over all that is known, each time something is added
    };

    /// `setup` must outlive the predictor.
    AccuracyPredictor(const StrategySetup& setup, Settings settings);

    /// Adds trained networks and learns.
    void learn(std::span<const space::Genome> genomes, std::span<const double> accuracies);

    [[nodiscard]] bool hasLearned() const { return !m_targets.empty(); }
    [[nodiscard]] PredictedAccuracy predict(const space::Genome& genome) const;
    /// The prediction of one network of the ensemble. @param network  0 to networks - 1
    [[nodiscard]] double predict(const space::Genome& genome, std::size_t network) const;

    [[nodiscard]] std::vector<float> featuresOf(const space::Genome& genome) const;

private:
    [[nodiscard]] double accuracy(float output) const { return m_mean + m_scale * output; }

    const StrategySetup& m_setup;
    Settings m_settings;
    std::vector<space::Chromosome> m_chromosomes;
    std::vector<SmallNetwork> m_ensemble;
    std::vector<std::vector<float>> m_rows;
    std::vector<double> m_targets; // accuracies
    double m_mean = 0.0; // of the targets that the ensemble learned first
    double m_scale = 1.0;
};

[[nodiscard]] PredictionQuality qualityOf(std::span<const PredictedAccuracy> predicted,
                                          std::span<const double> actual);

/// Kendall's tau-b of two equally long lists; 0 where one of them is constant. Cost: n^2.
[[nodiscard]] double rankCorrelation(std::span<const double> a, std::span<const double> b);

} // namespace splitscape::search
