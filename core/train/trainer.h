// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/metrics/confusion_matrix.h"
#include "core/network/number_format.h"
#include "core/space/architecture.h"
#include "core/train/training_settings.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::train {

struct EpochRecord {
    double trainingLoss = 0.0; ///< mean cross-entropy, nats
    double selectionAccuracy = 0.0;
    friend bool operator==(const EpochRecord&, const EpochRecord&) = default;
};

/// What fine-tuning with simulated quantisation came to, by accuracies on the selection half.
struct Tuning {
    double unrounded = 0.0; ///< of the network as trained, in float32
    double before = 0.0; ///< of the same, rounded as deployed
    double after = 0.0; ///< of the fine-tuned one, rounded as deployed
    bool isKept = false; ///< it is better than before, so its weights are the result
    friend bool operator==(const Tuning&, const Tuning&) = default;
};

/// A trained network: the weights of its best epoch (the first one with the highest accuracy on the
/// selection half). Layer after layer, weights then bias, float32:
///   convolution [kernel, c_in, c_out], transposed convolution [c_in, kernel, c_out],
///   fully connected [l_in * c_in + sides, classes], depthwise convolution [kernel, c]; activations are
/// position-major. Batch norm is folded in: w * scale / sqrt(variance + epsilon), and so on.
struct TrainedNetwork {
    space::Architecture architecture;
    std::vector<float> weights;
    int bestEpoch = 0; ///< from 0
    double selectionAccuracy = 0.0;
    std::vector<EpochRecord> epochs;
    int restarts = 0; ///< starts of a dead network; see TrainingSettings::restarts
    std::optional<Tuning> tuning = {}; ///< where it was tried; see tunedWhereRoundingCosts()
    friend bool operator==(const TrainedNetwork&, const TrainedNetwork&) = default;
};

/// A network cut before layer `cut` (see network::crossing), the values that cross rounded to a
/// format. With an int8 edge the layers before the cut compute as network::IntegerNetwork does.
struct CutFormat {
    std::size_t cut = 0;
    network::NumberFormat format = network::NumberFormat::Float32;
    network::NumberFormat edge = network::NumberFormat::Float32; ///< float32 or int8
    friend bool operator==(const CutFormat&, const CutFormat&) = default;
};

/// A training that can rest between epochs. Thread: one at a time.
class Training {
public:
    virtual ~Training() = default;
    /// Goes on until so many epochs are done in all, or until it ends early (see Trainer::train).
    /// Errors: Cancelled; Internal from a library or for want of memory. It cannot go on after one.
    [[nodiscard]] virtual Result<void> advance(int epochs, std::stop_token stop) = 0;
    /// What it has learnt so far.
    [[nodiscard]] virtual const TrainedNetwork& result() const = 0;
};

/// Trains and evaluates networks. Thread: one instance may be used by many threads at once; the
/// same arguments give the same result bit for bit whatever the thread (on one instruction set).
class Trainer {
public:
    virtual ~Trainer() = default;

    /// "native (x86-64-v3)", "libtorch 1.13.1": recorded with every run.
    [[nodiscard]] virtual std::string description() const = 0;

    /// A training whose loss is no longer finite ends with its best epoch so far; where not even
    /// one epoch was completed, `epochs` is empty, the accuracy 0 and the weights are the initial
    /// ones. Checks `stop` at every batch. Errors: Cancelled; ValueOutOfRange for arguments that do
    /// not belong together and for networks too large to train; Internal from a library or for want
    /// of memory.
    [[nodiscard]] virtual Result<TrainedNetwork>
    train(const space::Architecture& architecture, const data::Dataset& dataset,
          std::span<const std::uint32_t> trainIndices,
          std::span<const std::uint32_t> selectionIndices, const TrainingSettings& settings,
          std::uint64_t seed, std::stop_token stop) const = 0;

    /// The same training, none of its epochs done yet: advanced to `settings.epochs`, in one step
    /// or many, it gives what train() does. The arguments must outlive it. A trainer that only
    /// trains in one go starts anew for every step. Errors: as train().
    [[nodiscard]] virtual Result<std::unique_ptr<Training>>
    begin(const space::Architecture& architecture, const data::Dataset& dataset,
          std::span<const std::uint32_t> trainIndices,
          std::span<const std::uint32_t> selectionIndices, const TrainingSettings& settings,
          std::uint64_t seed) const;

    /// Confusion matrix of given weights on some samples, without dropout.
    [[nodiscard]] virtual Result<metrics::ConfusionMatrix>
    evaluate(const space::Architecture& architecture, std::span<const float> weights,
             const data::Dataset& dataset, std::span<const std::uint32_t> indices,
             std::stop_token stop) const = 0;

    /// The same with the values at a cut as their receiver sees them: one confusion matrix for each
    /// of `cuts`, in their order, from one pass over the samples. int8 and int4, on the link or the
    /// edge, take the range of each activation from the samples `rangeIndices`, which should be of
    /// the training part. The
    /// plain implementation runs on our own kernels. Errors: as evaluate(); ValueOutOfRange for a
    /// cut behind the last layer.
    [[nodiscard]] virtual Result<std::vector<metrics::ConfusionMatrix>>
    evaluateCuts(const space::Architecture& architecture, std::span<const float> weights,
                 const data::Dataset& dataset, std::span<const std::uint32_t> rangeIndices,
                 std::span<const std::uint32_t> indices, std::span<const CutFormat> cuts,
                 std::stop_token stop) const;
};

/// He-uniform weights (at most sqrt(6 / values an output sums over)) and zero biases, in the layout
/// of TrainedNetwork::weights; in every hidden layer the first channel's weights are mirrored where
/// their sum is negative. Both trainers start from these. The selection half chose them: PyTorch's
/// default is worse, and without the mirroring or with Glorot-uniform none is better
/// (docs/benchmarks.md, "Defaults by the selection half").  [He2015]
[[nodiscard]] std::vector<float> initialWeights(const space::Architecture& architecture,
                                                std::uint64_t seed);
/// The same; layers with batch norm are not mirrored.
[[nodiscard]] std::vector<float> initialWeights(const network::Network& network,
                                                std::uint64_t seed);

/// Errors: ValueOutOfRange when the number of weights is not the architecture's.
[[nodiscard]] Result<void> checkWeights(const space::Architecture& architecture,
                                        std::span<const float> weights);

/// On the best instruction set this processor has; SPLITSCAPE_INSTRUCTION_LEVEL may name another
/// ("x86-64-v2", "x86-64-v3", "x86-64-v4").
[[nodiscard]] std::unique_ptr<Trainer> makeNativeTrainer();
/// The native trainer with that description(), null where this machine has no such one.
[[nodiscard]] std::unique_ptr<Trainer> makeNativeTrainer(std::string_view description);

/// Opens the LibTorch module on first use.
/// Errors: TrainerUnavailable when it was not built or cannot be loaded.
[[nodiscard]] Result<std::unique_ptr<Trainer>> makeTorchTrainer();

} // namespace splitscape::train
