// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluator.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace splitscape::evaluate {

/// A valid candidate that may be chosen, with the weights of its training.
struct Finalist {
    CandidatePtr candidate;
    WeightsPtr weights;
};

/// Accuracy of one finalist on the held-back half.
struct HeldBackAccuracy {
    std::uint64_t candidate = 0;
    double accuracy = 0.0;

    friend bool operator==(const HeldBackAccuracy&, const HeldBackAccuracy&) = default;
};

/// One repeated training of the chosen architecture, and what it scores on the test part.
struct TestTraining {
    std::uint64_t seed = 0;
    double selectionAccuracy = 0.0;
    double heldBackAccuracy = 0.0;
    double testAccuracy = 0.0;

    friend bool operator==(const TestTraining&, const TestTraining&) = default;
};

/// What extraction found.
struct ExtractionResult {
    std::uint64_t chosen = 0; ///< id of the candidate
    double heldBackAccuracy = 0.0; ///< of the chosen one
    std::vector<HeldBackAccuracy> heldBack; ///< of every finalist, by id
    std::vector<TestTraining> tests; ///< [repetition]
    double testAccuracyMean = 0.0;
    std::optional<double> testAccuracyDeviation; ///< sample standard deviation; needs two trainings
    train::ConfusionMatrix confusion; ///< on the test part, summed over the repetitions

    friend bool operator==(const ExtractionResult&, const ExtractionResult&) = default;
};

/// The last step of a study: scores every finalist on the held-back half, chooses the best (ties:
/// higher selection accuracy, then less energy, then the earlier candidate), trains its
/// architecture `repetitions` times with new seeds, and only then looks at the test part.
/// [Huang2024, III-B] `progress(done, total)` counts trainings and scores, one call at a time.
/// Errors: Cancelled; those of the trainer. `finalists` must not be empty.
[[nodiscard]] Result<ExtractionResult>
extract(std::span<const Finalist> finalists, const EvaluationSetup& setup, int repetitions,
        WorkerPool& pool, const std::function<void(int, int)>& progress, std::stop_token stop);

} // namespace splitscape::evaluate
