// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/device_profile.h"
#include "core/train/trainer.h"

#include <atomic>
#include <chrono>
#include <memory>

namespace splitscape::test {

/// A trainer that computes an accuracy from the architecture and the seed instead of learning; it
/// counts its calls and may take time, fail or be asked to wait. Thread: as train::Trainer.
class FakeTrainer : public train::Trainer {
public:
    std::chrono::milliseconds duration{0}; ///< of one training; stops early on request
    int failLayers = 0; ///< every training of an architecture with this many layers fails; 0: none

    [[nodiscard]] std::string description() const override { return "fake"; }
    [[nodiscard]] Result<train::TrainedNetwork>
    train(const space::Architecture& architecture, const data::Dataset& dataset,
          std::span<const std::uint32_t> trainIndices,
          std::span<const std::uint32_t> selectionIndices, const train::TrainingSettings& settings,
          std::uint64_t seed, std::stop_token stop) const override;
    [[nodiscard]] Result<metrics::ConfusionMatrix> evaluate(const space::Architecture& architecture,
                                                          std::span<const float> weights,
                                                          const data::Dataset& dataset,
                                                          std::span<const std::uint32_t> indices,
                                                          std::stop_token stop) const override;

    [[nodiscard]] int trainings() const { return m_trainings; }
    [[nodiscard]] int evaluations() const { return m_evaluations; }
    /// Evaluations on exactly the indices of the test part given to watchTest.
    [[nodiscard]] int testEvaluations() const { return m_testEvaluations; }
    void watchTest(std::uint32_t firstTestIndex) { m_firstTestIndex = firstTestIndex; }

private:
    mutable std::atomic<int> m_trainings{0};
    mutable std::atomic<int> m_evaluations{0};
    mutable std::atomic<int> m_testEvaluations{0};
    std::uint32_t m_firstTestIndex = 0xffffffffU;
};

/// 27.6 nJ a MAC, 1 MiB of Flash, 128 KiB of RAM: the paper's device.
[[nodiscard]] cost::DeviceProfile calibratedDevice();

/// A dataset of `classes` classes whose samples are all zero, and a split of it in four equal
/// parts.
[[nodiscard]] std::shared_ptr<const data::Dataset> emptyDataset(int samples, int length,
                                                                int classes);
[[nodiscard]] std::shared_ptr<const data::Split> quarteredSplit(int samples);

} // namespace splitscape::test
