// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluation_setup.h"
#include "core/partition/partition.h"
#include "core/train/trainer.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace splitscape::evaluate {

/// A deployment of a trained network and what it scores on the selection half.
struct ScoredDeployment {
    partition::PointCost cost;
    double accuracy = 0.0;

    friend bool operator==(const ScoredDeployment&, const ScoredDeployment&) = default;
};

/// Confusion matrix of trained weights in one deployment: an int8 edge computes in integers, what is
/// sent is rounded to the link format, both affine over the ranges that up to 1000 samples of the
/// training part show.
/// Errors: those of the trainer.   Thread: any.
[[nodiscard]] Result<metrics::ConfusionMatrix>
evaluateDeployed(const EvaluationSetup& setup, const space::Architecture& architecture,
                 std::span<const float> weights, const partition::PointCost& deployment,
                 std::span<const std::uint32_t> indices, std::stop_token stop);

/// train::rangeSamples of the training part.
[[nodiscard]] std::vector<std::uint32_t> rangeSamples(const data::Split& split);

/// Whether the edge or the link of a deployment is in another format than float32.
[[nodiscard]] bool isRounded(const partition::PointCost& deployment);

/// The rounding of a deployment, as trainers are asked for it.
[[nodiscard]] train::CutFormat cutOf(const partition::PointCost& deployment);

/// The same as probabilities, [index, class], see train::classScores.
[[nodiscard]] Result<std::vector<float>>
deployedScores(const EvaluationSetup& setup, const space::Architecture& architecture,
               std::span<const float> weights, const partition::PointCost& deployment,
               std::span<const std::uint32_t> indices, std::stop_token stop);

/// All samples as the fog node receives them when the raw input is sent in a format.
[[nodiscard]] data::Dataset receivedInput(const data::Dataset& samples, const data::Split& split,
                                          network::NumberFormat format);

/// The deployment with the highest accuracy on the selection half among all that keep the limits;
/// of equals the one of least energy. With float32 alone every deployment scores what the training
/// did, so this is the point of least energy, the paper's rule. Nothing where no deployment keeps
/// the limits.
/// @param accuracy  of the unrounded network on the selection half
/// Errors: those of the trainer.   Thread: any.
[[nodiscard]] Result<std::optional<ScoredDeployment>>
bestDeployment(const EvaluationSetup& setup, const space::Architecture& architecture,
               std::span<const float> weights, double accuracy, std::stop_token stop);

/// The same among given deployments, sorted by energy.
[[nodiscard]] Result<std::optional<ScoredDeployment>>
bestOf(const std::vector<partition::PointCost>& deployments, const EvaluationSetup& setup,
       const space::Architecture& architecture, std::span<const float> weights, double accuracy,
       std::stop_token stop);

} // namespace splitscape::evaluate
