// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/candidate_result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace splitscape::record {

/// Accuracy of the candidates of one generation that have a training, their own or an earlier
/// one's. All accuracies are 0..1: where the study names another metric, or requires something of a
/// network, these are accuracies all the same.
struct GenerationAccuracy {
    int generation = 0;
    int candidates = 0; ///< with a training
    double best = 0.0; ///< selection accuracy, as `mean` and `deviation`
    std::uint64_t bestCandidate = 0; ///< the first with that accuracy
    double mean = 0.0;
    double deviation = 0.0; ///< of these candidates around their mean (divided by their number)
    int heldBackCount = 0; ///< those scored on the held-back data by extraction
    double bestHeldBack = 0.0; ///< of them

    friend bool operator==(const GenerationAccuracy&, const GenerationAccuracy&) = default;
};

/// Gathers accuracies by generation, in one pass. The window, the report and the comparison of runs
/// take their figures from here, so that one name has one number.   Thread: one each.
class GenerationTally {
public:
    /// A candidate with a training.
    void add(int generation, std::uint64_t candidate, double selectionAccuracy,
             std::optional<double> heldBackAccuracy);
    /// By rising generation; generations without a training are left out.
    [[nodiscard]] std::vector<GenerationAccuracy> accuracies() const;

private:
    struct Sums {
        GenerationAccuracy figures;
        double sum = 0.0;
        double squares = 0.0;
    };
    Sums& sumsOf(int generation);

    std::vector<Sums> m_sums; ///< by rising generation
    std::size_t m_last = 0; ///< candidates come generation by generation
};

/// Of all candidates of a run.   Thread: any; pure.
[[nodiscard]] std::vector<GenerationAccuracy>
accuracyByGeneration(std::span<const evaluate::CandidatePtr> candidates);

} // namespace splitscape::record
