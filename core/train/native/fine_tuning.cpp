// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/fine_tuning.h"

#include "core/train/activation_ranges.h"
#include "core/train/native/tuning_learner.h"
#include "core/train/training_loop.h"

#include <array>
#include <new>
#include <string>
#include <utility>
#include <vector>

namespace splitscape::train {

namespace {

constexpr int kTuningEpochs = 10;
constexpr double kTuningRate = 0.1; // of the study's learning rate
// Shares of some hundred samples: 1 sample is far more, rounding of the difference far less.
constexpr double kNoDifference = 1e-9;

bool rounds(const CutFormat& cut)
{
    return cut.edge != network::NumberFormat::Float32 || cut.format != network::NumberFormat::Float32;
}

/// Trained weights have batch norm folded in.
network::Network withoutBatchNorm(network::Network network)
{
    for (network::Layer& layer : network.layers)
        layer.batchNorm = false;
    return network;
}

Result<void> checkCut(const space::Architecture& architecture, const CutFormat& cut)
{
    if (cut.cut > space::layerCount(architecture))
        return Error{ErrorCode::ValueOutOfRange, space::toText(architecture),
                     "there is no cut " + std::to_string(cut.cut)};
    if (!rounds(cut))
        return Error{ErrorCode::ValueOutOfRange, space::toText(architecture),
                     "it computes and sends in float32, so no rounding can be simulated"};
    return {};
}

} // namespace

TrainingSettings tuningSettings(const TrainingSettings& study)
{
    TrainingSettings settings = study;
    settings.epochs = kTuningEpochs;
    settings.learningRate = kTuningRate * study.learningRate;
    settings.schedule = RateSchedule::Cosine;
    settings.dropout = 0.0;
    settings.restarts = 0;
    settings.successiveHalving.reset();
    return settings;
}

Result<TrainedNetwork> fineTune(const space::Architecture& architecture,
                                std::span<const float> weights, const data::Dataset& dataset,
                                std::span<const std::uint32_t> trainIndices,
                                std::span<const std::uint32_t> selectionIndices,
                                const TrainingSettings& settings, const CutFormat& cut,
                                std::uint64_t seed, std::string_view trainerDescription,
                                std::stop_token stop)
{
    if (const auto good
        = checkArguments(architecture, dataset, trainIndices, selectionIndices, settings);
        !good)
        return good.error();
    if (const auto good = checkWeights(architecture, weights); !good)
        return good.error();
    if (const auto good = checkCut(architecture, cut); !good)
        return good.error();
    try {
        const std::vector<std::uint32_t> ranges = rangeSamples(trainIndices);
        native::TuningLearner learner(withoutBatchNorm(space::networkOf(architecture)),
                                      {weights.begin(), weights.end()}, dataset, ranges, cut,
                                      settings, seed, native::kernelsOf(trainerDescription));
        if (const auto ready = learner.prepare(stop); !ready)
            return ready.error();
        return runTraining(learner, architecture, dataset, trainIndices, selectionIndices, settings,
                           seed, stop);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::Internal, space::toText(architecture),
                     "there is not enough memory to train this network"};
    }
}

Result<TrainedNetwork> tunedWhereRoundingCosts(const Trainer& trainer, TrainedNetwork network,
                                               const data::Dataset& dataset,
                                               std::span<const std::uint32_t> trainIndices,
                                               std::span<const std::uint32_t> selectionIndices,
                                               const TrainingSettings& settings,
                                               const CutFormat& cut, std::uint64_t seed,
                                               std::stop_token stop)
{
    if (settings.quantisationAware == QuantisationAware::Off || !rounds(cut))
        return network;
    const auto rounded = trainer.evaluateCuts(network.architecture, network.weights, dataset,
                                              rangeSamples(trainIndices), selectionIndices,
                                              std::array{cut}, stop);
    if (!rounded)
        return rounded.error();
    const double before = rounded->front().accuracy();
    if (network.selectionAccuracy - before <= kRoundingLoss + kNoDifference)
        return network;
    auto tuned = fineTune(network.architecture, network.weights, dataset, trainIndices,
                          selectionIndices, tuningSettings(settings), cut,
                          seedOf(SeedOf::Tuning, seed), trainer.description(), std::move(stop));
    if (!tuned)
        return tuned.error();
    network.tuning = Tuning{network.selectionAccuracy, before, tuned->selectionAccuracy,
                            tuned->selectionAccuracy > before};
    if (network.tuning->isKept)
        network.weights = std::move(tuned->weights);
    return network;
}

} // namespace splitscape::train
