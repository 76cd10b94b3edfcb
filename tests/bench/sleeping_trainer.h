// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/trainer.h"

#include <charconv>
#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <thread>

namespace splitscape::bench {

/// Trains nothing, but takes as long as it is told: "sleeping 1000 ms".
class SleepingTrainer final : public train::Trainer {
public:
    explicit SleepingTrainer(std::chrono::milliseconds duration)
        : m_duration(duration)
    {
    }

    /// Null for another description.
    static std::unique_ptr<train::Trainer> of(std::string_view description)
    {
        constexpr std::string_view kName = "sleeping ";
        int milliseconds = 0;
        if (!description.starts_with(kName))
            return nullptr;
        description.remove_prefix(kName.size());
        const auto [end, failure] = std::from_chars(
            description.data(), description.data() + description.size(), milliseconds);
        if (failure != std::errc() || std::string_view(end) != " ms")
            return nullptr;
        return std::make_unique<SleepingTrainer>(std::chrono::milliseconds(milliseconds));
    }

    std::string description() const override
    {
        return "sleeping " + std::to_string(m_duration.count()) + " ms";
    }
    Result<train::TrainedNetwork> train(const space::Architecture& architecture,
                                        const data::Dataset&, std::span<const std::uint32_t>,
                                        std::span<const std::uint32_t>,
                                        const train::TrainingSettings& settings, std::uint64_t,
                                        std::stop_token) const override
    {
        std::this_thread::sleep_for(m_duration);
        train::TrainedNetwork network;
        network.architecture = architecture;
        network.weights.assign(static_cast<std::size_t>(space::parameterCount(architecture)), 0.0F);
        network.epochs.assign(static_cast<std::size_t>(settings.epochs), {1.0, 0.5});
        network.selectionAccuracy = 0.5;
        return network;
    }
    Result<metrics::ConfusionMatrix> evaluate(const space::Architecture&, std::span<const float>,
                                              const data::Dataset&,
                                              std::span<const std::uint32_t>,
                                              std::stop_token) const override
    {
        return Error{ErrorCode::Internal, "sleeping", "it learns nothing"};
    }

private:
    std::chrono::milliseconds m_duration;
};

} // namespace splitscape::bench
