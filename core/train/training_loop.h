// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/train/trainer.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace splitscape::train {

/// What a trainer brings to the common loop: one network in training. Sample indices are checked.
class Learner {
public:
    virtual ~Learner() = default;
    /// The batch that will follow the one of the next step(), so that its memory can be fetched
    /// meanwhile; empty where none is known.
    virtual void expect(std::span<const std::uint32_t> batch) { static_cast<void>(batch); }
    /// One optimiser step. @return the summed loss of the batch, nats; not finite when it diverged
    [[nodiscard]] virtual double step(std::span<const std::uint32_t> batch) = 0;
    /// The predicted class of each sample, without dropout.
    virtual void predict(std::span<const std::uint32_t> indices, std::span<std::uint8_t> classes)
        = 0;
    [[nodiscard]] virtual std::vector<float> weights() const = 0;
};

/// Weights a trainable network may have, and values its layers may put out for one sample.
inline constexpr std::int64_t kMaximumParameters = std::int64_t{1} << 26;
inline constexpr std::int64_t kMaximumActivations = std::int64_t{1} << 22;

/// What both trainers refuse: an architecture, data set and list of indices that do not belong
/// together, and networks beyond the two bounds above.
/// Errors: ValueOutOfRange and those of space::validate.
[[nodiscard]] Result<void> checkTraining(const space::Architecture& architecture,
                                         const data::Dataset& dataset,
                                         std::span<const std::uint32_t> indices);
/// The same for all arguments of Trainer::train.
[[nodiscard]] Result<void> checkArguments(const space::Architecture& architecture,
                                          const data::Dataset& dataset,
                                          std::span<const std::uint32_t> trainIndices,
                                          std::span<const std::uint32_t> selectionIndices,
                                          const TrainingSettings& settings);

/// Seeds of the parts of one training.
enum class SeedOf : std::uint64_t { Weights = 1, Order, Dropout };
[[nodiscard]] std::uint64_t seedOf(SeedOf part, std::uint64_t trainingSeed);

/// Epoch after epoch: shuffle, step through the batches (the last may be short), judge on the
/// selection samples, keep the weights of the first best epoch. Ends early when the loss or a
/// weight is no longer finite; the best epoch so far is the result then (the initial weights where
/// there is none). Thread: one at a time.
class TrainingLoop {
public:
    /// All arguments but the seed must outlive it.
    TrainingLoop(Learner& learner, const space::Architecture& architecture,
                 const data::Dataset& dataset, std::span<const std::uint32_t> trainIndices,
                 std::span<const std::uint32_t> selectionIndices, const TrainingSettings& settings,
                 std::uint64_t seed);

    /// Goes on until so many epochs are done in all. Checks `stop` before every batch.
    /// Errors: Cancelled.
    [[nodiscard]] Result<void> advance(int epochs, const std::stop_token& stop);
    [[nodiscard]] const TrainedNetwork& result() const { return m_result; }

private:
    /// Errors: Cancelled.
    [[nodiscard]] Result<void> runEpoch(const std::stop_token& stop);

    Learner& m_learner;
    const data::Dataset& m_dataset;
    std::span<const std::uint32_t> m_selectionIndices;
    std::size_t m_batchSize;
    Random m_random;
    std::vector<std::uint32_t> m_order;
    TrainedNetwork m_result;
    bool m_diverged = false;
};

/// All epochs of a TrainingLoop. Errors: Cancelled.
[[nodiscard]] Result<TrainedNetwork>
runTraining(Learner& learner, const space::Architecture& architecture, const data::Dataset& dataset,
            std::span<const std::uint32_t> trainIndices,
            std::span<const std::uint32_t> selectionIndices, const TrainingSettings& settings,
            std::uint64_t seed, const std::stop_token& stop);

/// Confusion matrix of the learner's present weights. Checks `stop` every 64 samples.
/// Errors: Cancelled.
[[nodiscard]] Result<metrics::ConfusionMatrix> confusionOf(Learner& learner,
                                                           const data::Dataset& dataset,
                                                           std::span<const std::uint32_t> indices,
                                                           const std::stop_token& stop);

} // namespace splitscape::train
