// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/native/kernels.h"
#include "core/train/trainer.h"

namespace splitscape::train::native {

/// Trains on this program's own kernels, one thread a training, without allocating in a step.
class NativeTrainer final : public Trainer {
public:
    explicit NativeTrainer(const Kernels& kernels)
        : m_kernels(kernels)
    {
    }

    [[nodiscard]] std::string description() const override;
    [[nodiscard]] Result<TrainedNetwork> train(const space::Architecture& architecture,
                                               const data::Dataset& dataset,
                                               std::span<const std::uint32_t> trainIndices,
                                               std::span<const std::uint32_t> selectionIndices,
                                               const TrainingSettings& settings, std::uint64_t seed,
                                               std::stop_token stop) const override;
    [[nodiscard]] Result<std::unique_ptr<Training>>
    begin(const space::Architecture& architecture, const data::Dataset& dataset,
          std::span<const std::uint32_t> trainIndices,
          std::span<const std::uint32_t> selectionIndices, const TrainingSettings& settings,
          std::uint64_t seed) const override;
    [[nodiscard]] Result<metrics::ConfusionMatrix> evaluate(const space::Architecture& architecture,
                                                            std::span<const float> weights,
                                                            const data::Dataset& dataset,
                                                            std::span<const std::uint32_t> indices,
                                                            std::stop_token stop) const override;
    [[nodiscard]] Result<std::vector<metrics::ConfusionMatrix>>
    evaluateCuts(const space::Architecture& architecture, std::span<const float> weights,
                 const data::Dataset& dataset, std::span<const std::uint32_t> rangeIndices,
                 std::span<const std::uint32_t> indices, std::span<const CutFormat> cuts,
                 std::stop_token stop) const override;

private:
    const Kernels& m_kernels;
};

} // namespace splitscape::train::native
