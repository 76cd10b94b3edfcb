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

/// A repeated training that is done; its test accuracy is not known yet.
struct RepeatedTraining {
    std::uint64_t candidate = 0;
    int repetition = 0;
    TestTraining training;
    WeightsPtr weights; ///< fine-tuned where that was kept
    std::optional<train::Tuning> tuning = {}; ///< where rounding cost so much that it was tried
};

/// What an extraction that was interrupted had done, and who keeps what this one does.
struct ExtractionMemory {
    /// Those with another seed or size than this extraction would use are ignored.
    std::vector<RepeatedTraining> done;
    /// Called after each further one, from any thread of the pool, one call at a time; may be
    /// empty.
    std::function<void(const RepeatedTraining&)> keep;
};

/// A finalist that was trained again.
struct ShortlistEntry {
    std::uint64_t candidate = 0;
    double heldBackAccuracyMean = 0.0; ///< over its repeated trainings

    friend bool operator==(const ShortlistEntry&, const ShortlistEntry&) = default;
};

/// What extraction found. Only the test accuracies are free of choice: on the held-back half the
/// chosen one has the highest mean of what a search is told, so its figures are a little too good.
struct ExtractionResult {
    std::uint64_t chosen = 0; ///< id of the candidate
    double heldBackAccuracy = 0.0; ///< of the chosen one, as trained in the search
    std::vector<HeldBackAccuracy> heldBack; ///< of every finalist, by id
    std::vector<ShortlistEntry> shortlist; ///< the best of the search first
    std::vector<TestTraining> tests; ///< [repetition], of the chosen one
    double testAccuracyMean = 0.0;
    std::optional<double> testAccuracyDeviation; ///< sample standard deviation; needs two trainings
    metrics::ConfusionMatrix confusion; ///< on the test part, summed over the repetitions

    friend bool operator==(const ExtractionResult&, const ExtractionResult&) = default;
};

struct ExtractionSettings {
    int repetitions = 5; ///< trainings with new seeds
    /// How many finalists are trained again. 1 is the paper's rule: the best on the held-back half.
    /// More are ours: one training says little about a small network that sometimes does not learn
    /// at all.
    int shortlist = 8;
};

/// The last step of a study. Each part of the data decides once: the selection half makes the
/// shortlist (ties: less energy, then the earlier candidate; an architecture comes once), its
/// members are trained again, the held-back half chooses the highest mean of what a search is told
/// (toldFitness), and only then the test part is looked at, with those trainings of the chosen one.
/// Each of those trainings is fine-tuned for its deployment where that rounds and costs more than a
/// point (train::tunedWhereRoundingCosts).
/// A shortlist of one leaves no choice, so there the held-back half picks it, by the training of the
/// search (ties: higher selection accuracy, then as above).                     [Huang2024, III-B]
/// Every finalist is scored on the held-back half, for the record.
/// `progress(done, total)` counts trainings only (scores take little), one call at a time.
/// Errors: Cancelled; those of the trainer. `finalists` must not be empty.
[[nodiscard]] Result<ExtractionResult>
extract(std::span<const Finalist> finalists, const EvaluationSetup& setup,
        const ExtractionSettings& settings, const ExtractionMemory& memory, work::WorkerPool& pool,
        const std::function<void(int, int)>& progress, std::stop_token stop);

} // namespace splitscape::evaluate
