// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/space/architecture.h"
#include "core/train/trainer.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string_view>

namespace splitscape::train {

/// Where rounding costs more than this share of the selection half, a network is fine-tuned.
inline constexpr double kRoundingLoss = 0.01;

/// How trained weights are fine-tuned in a study: a few epochs at a part of its learning rate, which
/// falls to 0 along half a cosine, without dropout and restarts; the rest is as the study trains.
/// The number of epochs and the part are customary, not chosen by data; what they give is measured
/// (docs/benchmarks.md, "Fine-tuning with simulated rounding").
[[nodiscard]] TrainingSettings tuningSettings(const TrainingSettings& study);

/// Trains on from given weights while the forward pass rounds as a deployment does
/// (native::TuningLearner), on our own kernels whoever trained them. The accuracies of the result,
/// epoch by epoch, are those of the rounded network, which Trainer::evaluateCuts gives with
/// rangeSamples(trainIndices); where not even one epoch was completed its weights are those given.
/// @param weights  as TrainedNetwork::weights
/// @param settings  all of it counts, as in Trainer::train; see tuningSettings()
/// @param trainerDescription  whose kernels; a trainer that is not native: the best
/// Errors: those of Trainer::train and Trainer::evaluateCuts; ValueOutOfRange for a cut that rounds
/// nothing.   Thread: any.
[[nodiscard]] Result<TrainedNetwork>
fineTune(const space::Architecture& architecture, std::span<const float> weights,
         const data::Dataset& dataset, std::span<const std::uint32_t> trainIndices,
         std::span<const std::uint32_t> selectionIndices, const TrainingSettings& settings,
         const CutFormat& cut, std::uint64_t seed, std::string_view trainerDescription,
         std::stop_token stop);

/// A trained network as it is to be deployed: fine-tuned where the rounding at `cut` costs more than
/// kRoundingLoss on the selection samples, if it is then better there than without; otherwise as it
/// was. TrainedNetwork::tuning says what was done. Its other figures stay those of the training.
/// With QuantisationAware::Off, and for a cut that rounds nothing, nothing is done.
/// @param settings  of the study
/// @param seed      of the training
/// Errors: those of fineTune().   Thread: any.
[[nodiscard]] Result<TrainedNetwork>
tunedWhereRoundingCosts(const Trainer& trainer, TrainedNetwork network,
                        const data::Dataset& dataset, std::span<const std::uint32_t> trainIndices,
                        std::span<const std::uint32_t> selectionIndices,
                        const TrainingSettings& settings, const CutFormat& cut, std::uint64_t seed,
                        std::stop_token stop);

} // namespace splitscape::train
