// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/train/trainer.h"

#include <cstdint>
#include <optional>
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
    /// Begins anew, as a learner made with this seed would.
    virtual void restart(std::uint64_t seed) = 0;
    /// What the learning rate of the settings is multiplied by from the next step on.
    virtual void setRateFactor(double factor) = 0;
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

/// Seeds of the parts of one training. Restart gives the seed of the next start.
enum class SeedOf : std::uint64_t { Weights = 1, Order, Dropout, Restart, Augmentation, Tuning };
[[nodiscard]] std::uint64_t seedOf(SeedOf part, std::uint64_t trainingSeed);

/// Epoch after epoch: shuffle, step through the batches (the last may be short), judge on the
/// selection samples, keep the weights of the first best epoch, or of
/// the last (TrainingSettings::kept). Ends early when the loss or a
/// weight is no longer finite; the best epoch so far is the result then (the initial weights where
/// there is none). A network that is dead (see TrainingSettings::restarts) starts anew, and the
/// epochs it was dead for are forgotten. Thread: one at a time.
class TrainingLoop {
public:
    /// All arguments but the seed must outlive it. The learner has started from that seed.
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
    /// The summed loss of one epoch; not finite when it diverged; nothing when it was stopped.
    [[nodiscard]] std::optional<double> stepThrough(const std::stop_token& stop);
    void start(std::uint64_t seed);

    Learner& m_learner;
    const data::Dataset& m_dataset;
    std::span<const std::uint32_t> m_selectionIndices;
    std::span<const std::uint32_t> m_trainIndices;
    const TrainingSettings& m_settings;
    std::uint64_t m_seed;
    Random m_random;
    std::vector<std::uint32_t> m_order;
    TrainedNetwork m_result;
    std::size_t m_deadEpochs = 0; ///< since the start
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
