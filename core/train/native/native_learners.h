// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/native/graph_network.h"
#include "core/train/native/network.h"
#include "core/train/training_loop.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace splitscape::train::native {

/// A learner on this program's own kernels: the fast one for a chain of the paper, the general one
/// for every other network. It starts from initialWeights(). `dataset` and `settings` must outlive
/// it. May throw std::bad_alloc.
[[nodiscard]] std::unique_ptr<Learner> startedLearner(const space::Architecture& architecture,
                                                      const data::Dataset& dataset,
                                                      const TrainingSettings& settings,
                                                      std::uint64_t seed, const Kernels& kernels);

/// The same with given weights, for predict() only.
[[nodiscard]] std::unique_ptr<Learner> evaluatingLearner(const space::Architecture& architecture,
                                                         std::span<const float> weights,
                                                         const data::Dataset& dataset,
                                                         const Kernels& kernels);

} // namespace splitscape::train::native
