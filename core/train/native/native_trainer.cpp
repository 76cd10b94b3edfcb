// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/native_trainer.h"

#include "core/train/activation_ranges.h"

#include "core/train/native/native_learners.h"
#include "core/train/native/rounded_cuts.h"
#include "core/train/training_loop.h"

#include <algorithm>
#include <memory>
#include <new>
#include <utility>

namespace splitscape::train {

namespace native {

namespace {

Error outOfMemory(const space::Architecture& architecture)
{
    return {ErrorCode::Internal, space::toText(architecture),
            "there is not enough memory to train this network"};
}

class NativeTraining final : public Training {
public:
    NativeTraining(const space::Architecture& architecture, const data::Dataset& dataset,
                   std::span<const std::uint32_t> trainIndices,
                   std::span<const std::uint32_t> selectionIndices,
                   const TrainingSettings& settings, std::uint64_t seed, const Kernels& kernels)
        : m_learner(startedLearner(architecture, dataset, settings, seed, kernels))
        , m_loop(*m_learner, architecture, dataset, trainIndices, selectionIndices, settings, seed)
    {
    }

    Result<void> advance(int epochs, std::stop_token stop) override
    {
        try {
            return m_loop.advance(epochs, stop);
        } catch (const std::bad_alloc&) {
            return outOfMemory(m_loop.result().architecture);
        }
    }

    const TrainedNetwork& result() const override { return m_loop.result(); }

private:
    std::unique_ptr<Learner> m_learner;
    TrainingLoop m_loop;
};

} // namespace

std::string NativeTrainer::description() const { return descriptionOf(m_kernels); }

Result<TrainedNetwork> NativeTrainer::train(const space::Architecture& architecture,
                                            const data::Dataset& dataset,
                                            std::span<const std::uint32_t> trainIndices,
                                            std::span<const std::uint32_t> selectionIndices,
                                            const TrainingSettings& settings, std::uint64_t seed,
                                            std::stop_token stop) const
{
    if (const auto good
        = checkArguments(architecture, dataset, trainIndices, selectionIndices, settings);
        !good)
        return good.error();
    try {
        NativeTraining training(architecture, dataset, trainIndices, selectionIndices, settings,
                                seed, m_kernels);
        if (const auto done = training.advance(settings.epochs, std::move(stop)); !done)
            return done.error();
        return training.result();
    } catch (const std::bad_alloc&) {
        return outOfMemory(architecture);
    }
}

Result<std::unique_ptr<Training>>
NativeTrainer::begin(const space::Architecture& architecture, const data::Dataset& dataset,
                     std::span<const std::uint32_t> trainIndices,
                     std::span<const std::uint32_t> selectionIndices,
                     const TrainingSettings& settings, std::uint64_t seed) const
{
    if (const auto good
        = checkArguments(architecture, dataset, trainIndices, selectionIndices, settings);
        !good)
        return good.error();
    try {
        return std::unique_ptr<Training>(std::make_unique<NativeTraining>(
            architecture, dataset, trainIndices, selectionIndices, settings, seed, m_kernels));
    } catch (const std::bad_alloc&) {
        return outOfMemory(architecture);
    }
}

Result<metrics::ConfusionMatrix> NativeTrainer::evaluate(const space::Architecture& architecture,
                                                         std::span<const float> weights,
                                                         const data::Dataset& dataset,
                                                         std::span<const std::uint32_t> indices,
                                                         std::stop_token stop) const
{
    if (const auto good = checkTraining(architecture, dataset, indices); !good)
        return good.error();
    if (const auto good = checkWeights(architecture, weights); !good)
        return good.error();
    try {
        const auto learner = evaluatingLearner(architecture, weights, dataset, m_kernels);
        return confusionOf(*learner, dataset, indices, stop);
    } catch (const std::bad_alloc&) {
        return outOfMemory(architecture);
    }
}

Result<std::vector<metrics::ConfusionMatrix>>
NativeTrainer::evaluateCuts(const space::Architecture& architecture, std::span<const float> weights,
                            const data::Dataset& dataset,
                            std::span<const std::uint32_t> rangeIndices,
                            std::span<const std::uint32_t> indices, std::span<const CutFormat> cuts,
                            std::stop_token stop) const
{
    return native::evaluateCuts(architecture, weights, dataset, rangeIndices, indices, cuts,
                                m_kernels, stop);
}

} // namespace native

Result<std::vector<metrics::ConfusionMatrix>>
Trainer::evaluateCuts(const space::Architecture& architecture, std::span<const float> weights,
                      const data::Dataset& dataset, std::span<const std::uint32_t> rangeIndices,
                      std::span<const std::uint32_t> indices, std::span<const CutFormat> cuts,
                      std::stop_token stop) const
{
    return native::evaluateCuts(architecture, weights, dataset, rangeIndices, indices, cuts,
                                native::chosenKernels(), stop);
}

Result<std::vector<network::ValueRange>>
activationRanges(const space::Architecture& architecture, std::span<const float> weights,
                 const data::Dataset& dataset, std::span<const std::uint32_t> indices,
                 std::string_view trainerDescription, std::stop_token stop)
{
    return native::activationRanges(architecture, weights, dataset, indices,
                                    native::kernelsOf(trainerDescription), stop);
}

std::vector<std::uint32_t> rangeSamples(std::span<const std::uint32_t> trainIndices)
{
    constexpr std::size_t kRangeSamples = 1000;
    const std::size_t step
        = std::max<std::size_t>(1, (trainIndices.size() + kRangeSamples - 1) / kRangeSamples);
    std::vector<std::uint32_t> chosen;
    for (std::size_t i = 0; i < trainIndices.size(); i += step)
        chosen.push_back(trainIndices[i]);
    return chosen;
}

std::unique_ptr<Trainer> makeNativeTrainer()
{
    return std::make_unique<native::NativeTrainer>(native::chosenKernels());
}

std::unique_ptr<Trainer> makeNativeTrainer(std::string_view description)
{
    for (const native::InstructionLevel level : native::availableLevels()) {
        auto trainer = std::make_unique<native::NativeTrainer>(*native::kernelsFor(level));
        if (trainer->description() == description)
            return trainer;
    }
    return nullptr;
}

} // namespace splitscape::train
