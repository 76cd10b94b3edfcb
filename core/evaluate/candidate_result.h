// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/units.h"
#include "core/partition/partition.h"
#include "core/search/adjusted_fitness.h"
#include "core/search/standing.h"
#include "core/space/architecture.h"
#include "core/space/genome.h"
#include "core/train/trainer.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace splitscape::evaluate {

/// Where the training of a candidate comes from.
enum class Source : std::uint8_t {
    NotTrained, ///< it needed none
    Trained, ///< trained for this candidate
    Reused ///< the same architecture was trained for an earlier one
};
inline constexpr std::array<std::string_view, 3> kSourceNames{"not-trained", "trained", "reused"};

/// What training a candidate showed, without the weights.
struct TrainingSummary {
    double selectionAccuracy = 0.0; ///< of the best epoch, as deployed (CandidateResult::best)
    int bestEpoch = 0; ///< from 0
    std::vector<train::EpochRecord> epochs; ///< the learning curve
    /// What the search is told, where the study names a metric or requires something of the
    /// network (see fitnessOf); absent: the accuracy.
    std::optional<double> fitness = {};
    bool hasRequirements = false; ///< of the study; `fitness` then says whether they are met

    [[nodiscard]] double told() const { return fitness.value_or(selectionAccuracy); }
    /// The study's metric on the selection half, 0..1; 0 where requirements are missed.
    [[nodiscard]] double score() const;
    [[nodiscard]] bool meetsRequirements() const;
    friend bool operator==(const TrainingSummary&, const TrainingSummary&) = default;
};

/// The fitness of a network in a study with requirements: kMetAbove or more where it meets them,
/// less the more it misses, so that every network that meets them is fitter.
///
///   f = 0.1 + 0.9 m     met; m is the metric
///   f = 0.1 / (1.5 + s)   missed by s, see metrics::shortfall
inline constexpr double kMetAbove = 0.1;
[[nodiscard]] double fitnessOf(double metric, double shortfall);

/// One assessed candidate. Crosses threads as CandidatePtr only.
struct CandidateResult {
    std::uint64_t id = 0; ///< order of asking, from 0
    int generation = 0;
    int index = 0; ///< slot in the population
    int attempt = 0; ///< abandoned occupants of the slot before this one
    space::Genome genome;
    space::Architecture architecture;
    std::int64_t parameters = 0;
    std::int64_t multiplyAccumulates = 0;
    /// The deployment: of a trained one that of highest accuracy, else the point of least energy;
    /// nothing when abandoned.
    std::optional<partition::PointCost> best;
    search::Standing standing = search::Standing::Abandoned; ///< never Untrained once delivered
    Source source = Source::NotTrained;
    std::optional<TrainingSummary> training;
    std::optional<Error> failure; ///< Standing::Failed only
    /// Adjusted fitness; that of an invalid candidate is known at the end of its generation only.
    std::optional<double> fitness;
    std::optional<double> heldBackAccuracy; ///< known after extraction
    Seconds seconds{0.0}; ///< wall time of its training

    friend bool operator==(const CandidateResult&, const CandidateResult&) = default;
};

/// How a candidate of that verdict stands.
/// @param failed  its training did; means nothing where it was trained
[[nodiscard]] search::Standing standingOf(partition::Verdict verdict, bool trained, bool failed);

/// A valid candidate whose network meets the requirements of its study.
[[nodiscard]] bool mayBeAnswer(const CandidateResult& candidate);

using CandidatePtr = std::shared_ptr<const CandidateResult>;
using WeightsPtr = std::shared_ptr<const std::vector<float>>;

/// The figures of a result, with the energy of the scenario.
[[nodiscard]] search::Assessment assessmentOf(const CandidateResult& candidate,
                                              partition::Scenario scenario);
/// The part of a result that the search learns. The same, but the energy of an invalid one is
/// partition::pressedEnergy: it may break another limit than that of the energy.
[[nodiscard]] search::Assessment assessmentOf(const CandidateResult& candidate,
                                              const partition::Rules& rules);

} // namespace splitscape::evaluate
