// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/extraction.h"

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <stop_token>
#include <vector>

namespace splitscape::evaluate {

/// Accuracies on the held-back half that are known before extraction, by candidate. Their finalists
/// need no weights any more. Nothing may be chosen by them before extraction.
using KnownScores = std::map<std::uint64_t, double>;

/// Positions of the finalists, the best first: by their accuracy on the held-back half where
/// `heldBack` has them [finalist], else by that on the selection half; ties by less energy, then by
/// the earlier candidate. An architecture comes once. Repeated trainings of the same network
/// measure only the best.
[[nodiscard]] std::vector<std::size_t> ranked(std::span<const Finalist> finalists,
                                              std::span<const HeldBackAccuracy> heldBack,
                                              partition::Scenario scenario);

/// Positions of the finalists that no other beats in energy without losing in accuracy.
[[nodiscard]] std::vector<std::size_t> frontOf(std::span<const Finalist> finalists,
                                               partition::Scenario scenario);

/// Positions of the finalists with weights of which nothing later in the run needs more than the
/// score, whatever further candidates are found: they are off the Pareto front and off the
/// shortlist, and nothing gets back there. Where the held-back half makes the shortlist (a
/// shortlist of one), only those that are known already count.
/// @param finalists  by id; further ones have higher ids
[[nodiscard]] std::vector<std::size_t> spareFinalists(std::span<const Finalist> finalists,
                                                      int shortlist, const KnownScores& known,
                                                      partition::Scenario scenario);

/// What extraction would find for the weights of a finalist on the held-back half.
/// Errors: those of the trainer; Cancelled.   Thread: any.
[[nodiscard]] Result<double> heldBackAccuracyOf(const Finalist& finalist,
                                                const EvaluationSetup& setup, std::stop_token stop);

/// Finalists whose weights are let go at once; a search of fewer lets none go.
inline constexpr std::ptrdiff_t kSparedAtOnce = 64;

/// Lets go of the weights of spare finalists, once there are `kSparedAtOnce` without a score, and
/// puts their scores into `known`. Sorts the finalists by id. After a stop request some may stay.
/// @return the scores of those whose weights went
[[nodiscard]] std::vector<HeldBackAccuracy>
dropSpareWeights(std::vector<Finalist>& finalists, KnownScores& known, int shortlist,
                 const EvaluationSetup& setup, work::WorkerPool& pool, std::stop_token stop);

/// extract() where some scores are known already: those of the same weights.
[[nodiscard]] Result<ExtractionResult>
extract(std::span<const Finalist> finalists, const KnownScores& known, const EvaluationSetup& setup,
        const ExtractionSettings& settings, const ExtractionMemory& memory, work::WorkerPool& pool,
        const std::function<void(int, int)>& progress, std::stop_token stop);

} // namespace splitscape::evaluate
