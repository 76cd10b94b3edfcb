// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/trainer.h"
#include "core/train/training_settings.h"

#include <algorithm>
#include <utility>

namespace splitscape::train {

namespace {

/// Trains anew for every step: the first epochs of a training do not depend on how many follow.
class RestartedTraining final : public Training {
public:
    RestartedTraining(const Trainer& trainer, const space::Architecture& architecture,
                      const data::Dataset& dataset, std::span<const std::uint32_t> trainIndices,
                      std::span<const std::uint32_t> selectionIndices,
                      const TrainingSettings& settings, std::uint64_t seed)
        : m_trainer(trainer)
        , m_dataset(dataset)
        , m_trainIndices(trainIndices)
        , m_selectionIndices(selectionIndices)
        , m_settings(settings)
        , m_seed(seed)
    {
        m_result.architecture = architecture;
    }

    Result<void> advance(int epochs, std::stop_token stop) override
    {
        m_settings.epochs = std::max(epochs, 1);
        m_settings.successiveHalving.reset();
        auto trained = m_trainer.train(m_result.architecture, m_dataset, m_trainIndices,
                                       m_selectionIndices, m_settings, m_seed, std::move(stop));
        if (!trained)
            return trained.error();
        m_result = std::move(*trained);
        return {};
    }

    const TrainedNetwork& result() const override { return m_result; }

private:
    const Trainer& m_trainer;
    const data::Dataset& m_dataset;
    std::span<const std::uint32_t> m_trainIndices;
    std::span<const std::uint32_t> m_selectionIndices;
    TrainingSettings m_settings;
    std::uint64_t m_seed;
    TrainedNetwork m_result;
};

} // namespace

Result<std::unique_ptr<Training>> Trainer::begin(const space::Architecture& architecture,
                                                 const data::Dataset& dataset,
                                                 std::span<const std::uint32_t> trainIndices,
                                                 std::span<const std::uint32_t> selectionIndices,
                                                 const TrainingSettings& settings,
                                                 std::uint64_t seed) const
{
    return std::unique_ptr<Training>(std::make_unique<RestartedTraining>(
        *this, architecture, dataset, trainIndices, selectionIndices, settings, seed));
}

} // namespace splitscape::train
