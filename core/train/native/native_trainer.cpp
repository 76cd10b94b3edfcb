// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/native_trainer.h"

#include "core/train/native/network.h"
#include "core/train/training_loop.h"

#include <algorithm>
#include <memory>
#include <new>
#include <utility>

namespace splitscape::train {

namespace native {

namespace {

class NativeLearner final : public Learner {
public:
    NativeLearner(const space::Architecture& architecture, const data::Dataset& dataset,
                  const TrainingSettings& settings, std::uint64_t seed, const Kernels& kernels)
        : m_network(architecture, kernels)
        , m_dataset(dataset)
        , m_settings(settings)
        , m_dropout(settings.dropout, seedOf(SeedOf::Dropout, seed), kernels)
    {
        m_samples.reserve(static_cast<std::size_t>(settings.batchSize));
        m_upcoming.reserve(static_cast<std::size_t>(settings.batchSize));
        m_labels.reserve(static_cast<std::size_t>(settings.batchSize));
    }

    void setWeights(std::span<const float> weights) { m_network.setWeights(weights); }

    void expect(std::span<const std::uint32_t> batch) override { locate(batch, m_upcoming); }

    double step(std::span<const std::uint32_t> batch) override
    {
        locate(batch, m_samples);
        m_labels.clear();
        for (const std::uint32_t index : batch)
            m_labels.push_back(m_dataset.labels[index]);
        const double loss = m_network.computeGradient(m_samples, m_labels, &m_dropout, m_upcoming);
        m_network.applyGradient(m_settings);
        return loss;
    }

    void predict(std::span<const std::uint32_t> indices, std::span<std::uint8_t> classes) override
    {
        locate(indices, m_samples);
        const std::span<const float* const> samples(m_samples);
        for (std::size_t first = 0; first < samples.size(); first += kBlock) {
            const auto block = samples.subspan(first, std::min(kBlock, samples.size() - first));
            const auto later = samples.subspan(first + block.size());
            m_network.predict(block, classes.subspan(first, block.size()),
                              later.first(std::min(kBlock, later.size())));
        }
    }

    std::vector<float> weights() const override { return m_network.weights(); }

private:
    void locate(std::span<const std::uint32_t> indices, std::vector<const float*>& samples) const
    {
        samples.clear();
        for (const std::uint32_t index : indices)
            samples.push_back(m_dataset.sample(index).data());
    }

    Network m_network;
    const data::Dataset& m_dataset;
    const TrainingSettings& m_settings;
    DropoutStream m_dropout;
    std::vector<const float*> m_samples;
    std::vector<const float*> m_upcoming;
    std::vector<std::uint8_t> m_labels;
};

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
    static std::unique_ptr<NativeLearner> startedLearner(const space::Architecture& architecture,
                                                         const data::Dataset& dataset,
                                                         const TrainingSettings& settings,
                                                         std::uint64_t seed, const Kernels& kernels)
    {
        auto learner
            = std::make_unique<NativeLearner>(architecture, dataset, settings, seed, kernels);
        learner->setWeights(initialWeights(architecture, seed));
        return learner;
    }

    std::unique_ptr<NativeLearner> m_learner;
    TrainingLoop m_loop;
};

} // namespace

std::string NativeTrainer::description() const
{
    return "native (" + std::string(instructionLevelName(m_kernels.level)) + ")";
}

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
        const TrainingSettings settings;
        NativeLearner learner(architecture, dataset, settings, 0, m_kernels);
        learner.setWeights(weights);
        return confusionOf(learner, dataset, indices, stop);
    } catch (const std::bad_alloc&) {
        return outOfMemory(architecture);
    }
}

} // namespace native

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
