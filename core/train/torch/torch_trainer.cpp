// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/torch/torch_learner.h"
#include "core/train/trainer.h"

#include <exception>
#include <memory>
#include <utility>

namespace splitscape::train::torch_module {

namespace {

Error libraryFailed(const space::Architecture& architecture, const std::exception& failure)
{
    // LibTorch appends a stack trace to its first line.
    const std::string text = failure.what();
    return {ErrorCode::Internal, space::toText(architecture),
            "libtorch: " + text.substr(0, text.find('\n'))};
}

Result<void> refuseSides(const space::Architecture& architecture)
{
    if (architecture.sides == 0)
        return {};
    return Error{ErrorCode::ValueOutOfRange, space::toText(architecture),
                 "LibTorch does not read side values; choose the native trainer"};
}

class TorchTraining final : public Training {
public:
    TorchTraining(std::unique_ptr<TorchLearner> learner, const space::Architecture& architecture,
                  const data::Dataset& dataset, std::span<const std::uint32_t> trainIndices,
                  std::span<const std::uint32_t> selectionIndices, const TrainingSettings& settings,
                  std::uint64_t seed)
        : m_learner(std::move(learner))
        , m_loop(*m_learner, architecture, dataset, trainIndices, selectionIndices, settings, seed)
    {
    }

    Result<void> advance(int epochs, std::stop_token stop) override
    {
        try {
            limitToOneThread();
            return m_loop.advance(epochs, stop);
        } catch (const std::exception& failure) {
            return libraryFailed(m_loop.result().architecture, failure);
        }
    }

    const TrainedNetwork& result() const override { return m_loop.result(); }

private:
    std::unique_ptr<TorchLearner> m_learner;
    TrainingLoop m_loop;
};

class TorchTrainer final : public Trainer {
public:
    std::string description() const override { return "libtorch " + torchVersion(); }

    Result<TrainedNetwork> train(const space::Architecture& architecture,
                                 const data::Dataset& dataset,
                                 std::span<const std::uint32_t> trainIndices,
                                 std::span<const std::uint32_t> selectionIndices,
                                 const TrainingSettings& settings, std::uint64_t seed,
                                 std::stop_token stop) const override
    {
        if (const auto good
            = checkArguments(architecture, dataset, trainIndices, selectionIndices, settings);
            !good)
            return good.error();
        if (const auto good = refuseSides(architecture); !good)
            return good.error();
        try {
            const auto learner = makeTorchLearner(architecture, dataset, settings, seed);
            learner->setWeights(initialWeights(architecture, seed));
            return runTraining(*learner, architecture, dataset, trainIndices, selectionIndices,
                               settings, seed, stop);
        } catch (const std::exception& failure) {
            return libraryFailed(architecture, failure);
        }
    }

    Result<std::unique_ptr<Training>> begin(const space::Architecture& architecture,
                                            const data::Dataset& dataset,
                                            std::span<const std::uint32_t> trainIndices,
                                            std::span<const std::uint32_t> selectionIndices,
                                            const TrainingSettings& settings,
                                            std::uint64_t seed) const override
    {
        if (const auto good
            = checkArguments(architecture, dataset, trainIndices, selectionIndices, settings);
            !good)
            return good.error();
        if (const auto good = refuseSides(architecture); !good)
            return good.error();
        try {
            auto learner = makeTorchLearner(architecture, dataset, settings, seed);
            learner->setWeights(initialWeights(architecture, seed));
            return std::unique_ptr<Training>(
                std::make_unique<TorchTraining>(std::move(learner), architecture, dataset,
                                                trainIndices, selectionIndices, settings, seed));
        } catch (const std::exception& failure) {
            return libraryFailed(architecture, failure);
        }
    }

    Result<metrics::ConfusionMatrix> evaluate(const space::Architecture& architecture,
                                     std::span<const float> weights, const data::Dataset& dataset,
                                     std::span<const std::uint32_t> indices,
                                     std::stop_token stop) const override
    {
        if (const auto good = checkTraining(architecture, dataset, indices); !good)
            return good.error();
        if (const auto good = checkWeights(architecture, weights); !good)
            return good.error();
        if (const auto good = refuseSides(architecture); !good)
            return good.error();
        try {
            const TrainingSettings settings;
            const auto learner = makeTorchLearner(architecture, dataset, settings, 0);
            learner->setWeights(weights);
            return confusionOf(*learner, dataset, indices, stop);
        } catch (const std::exception& failure) {
            return libraryFailed(architecture, failure);
        }
    }
};

} // namespace

} // namespace splitscape::train::torch_module

/// What torch_module.cpp looks for; the caller owns the trainer. Null when LibTorch cannot start.
extern "C" __attribute__((visibility("default"))) splitscape::train::Trainer*
splitscape_make_torch_trainer()
{
    try {
        return new splitscape::train::torch_module::TorchTrainer();
    } catch (const std::exception&) {
        return nullptr;
    }
}
