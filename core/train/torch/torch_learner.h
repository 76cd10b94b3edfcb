// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/training_loop.h"

#include <memory>
#include <string>

namespace splitscape::train::torch_module {

/// A network in training with LibTorch's own convolutions, loss and Adam, on one thread. It starts
/// from the same weights, takes the same batches and drops the same values as the native one.
/// Functions may throw what LibTorch throws. No torch header is needed to use it.
class TorchLearner : public Learner {
public:
    virtual void setWeights(std::span<const float> weights) = 0;
    /// Gradient of the mean cross-entropy of a batch, in the layout of TrainedNetwork::weights.
    [[nodiscard]] virtual std::vector<float> gradient(std::span<const std::uint32_t> batch) = 0;
};

/// `dataset` and `settings` must outlive the learner.
[[nodiscard]] std::unique_ptr<TorchLearner>
makeTorchLearner(const space::Architecture& architecture, const data::Dataset& dataset,
                 const TrainingSettings& settings, std::uint64_t seed);

/// For the calling thread: parallel trainings are the caller's business, and the sums keep their
/// order.
void limitToOneThread();

/// "1.13.1"
[[nodiscard]] std::string torchVersion();

} // namespace splitscape::train::torch_module
