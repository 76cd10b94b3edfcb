// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/native_learners.h"

#include "core/train/native/native_learner.h"

#include <algorithm>
#include <optional>

namespace splitscape::train::native {

namespace {

constexpr std::size_t kEvaluated = 64; // samples that pass through a network that only predicts

/// For a chain of the paper.
class ChainLearner final : public NativeLearner {
public:
    ChainLearner(const space::Architecture& architecture, const data::Dataset& dataset,
                 const TrainingSettings& settings, std::uint64_t seed, const Kernels& kernels)
        : NativeLearner(dataset, settings, seed, kernels)
        , m_architecture(architecture)
        , m_network(std::in_place, architecture, kernels)
    {
        m_upcoming.reserve(static_cast<std::size_t>(settings.batchSize));
    }

    void setWeights(std::span<const float> weights) { m_network->setWeights(weights); }

    void restart(std::uint64_t seed) override
    {
        m_network.emplace(m_architecture, m_kernels);
        setWeights(initialWeights(m_architecture, seed));
        restartStreams(seed);
    }

    void expect(std::span<const std::uint32_t> batch) override { locate(batch, m_upcoming); }

    double step(std::span<const std::uint32_t> batch) override
    {
        locateBatch(batch);
        const double loss = m_network->computeGradient(m_samples, m_labels, &m_dropout, m_upcoming,
                                                      teachingOf(batch));
        m_network->applyGradient(m_settings, m_rateFactor);
        return loss;
    }

    void predict(std::span<const std::uint32_t> indices, std::span<std::uint8_t> classes) override
    {
        locate(indices, m_samples);
        const std::span<const float* const> samples(m_samples);
        for (std::size_t first = 0; first < samples.size(); first += kBlock) {
            const auto block = samples.subspan(first, std::min(kBlock, samples.size() - first));
            const auto later = samples.subspan(first + block.size());
            m_network->predict(block, classes.subspan(first, block.size()),
                               later.first(std::min(kBlock, later.size())));
        }
    }

    std::vector<float> weights() const override { return m_network->weights(); }

private:
    space::Architecture m_architecture;
    std::optional<Network> m_network; ///< always there; made anew by restart()
    std::vector<const float*> m_upcoming;
};

/// For any network.
class GraphLearner final : public NativeLearner {
public:
    GraphLearner(network::Network network, const data::Dataset& dataset,
                 const TrainingSettings& settings, std::size_t largestBatch, std::uint64_t seed,
                 const Kernels& kernels)
        : NativeLearner(dataset, settings, seed, kernels)
        , m_layout(std::move(network))
        , m_largestBatch(largestBatch)
        , m_network(makeNetwork())
    {
    }

    void setWeights(std::span<const float> weights) { m_network->setWeights(weights); }

    void restart(std::uint64_t seed) override
    {
        m_network = makeNetwork();
        setWeights(initialWeights(m_layout, seed));
        restartStreams(seed);
    }

    double step(std::span<const std::uint32_t> batch) override
    {
        locateBatch(batch);
        locateSides(m_layout, batch);
        const double loss = m_network->computeGradient(m_samples, m_labels, &m_dropout, m_sides,
                                                      teachingOf(batch));
        m_network->applyGradient(m_settings, m_rateFactor);
        return loss;
    }

    void predict(std::span<const std::uint32_t> indices, std::span<std::uint8_t> classes) override
    {
        locate(indices, m_samples);
        locateSides(m_layout, indices);
        m_network->predict(m_samples, classes, m_sides);
    }

    std::vector<float> weights() const override { return m_network->weights(); }

private:
    std::unique_ptr<GraphNetwork> makeNetwork() const
    {
        return std::make_unique<GraphNetwork>(m_layout, m_kernels,
                                              *graphKernelsFor(m_kernels.level), m_largestBatch);
    }

    network::Network m_layout;
    std::size_t m_largestBatch;
    std::unique_ptr<GraphNetwork> m_network;
};

} // namespace

std::unique_ptr<Learner> startedLearner(const space::Architecture& architecture,
                                        const data::Dataset& dataset,
                                        const TrainingSettings& settings, std::uint64_t seed,
                                        const Kernels& kernels)
{
    if (space::isPaperChain(architecture)) {
        auto learner
            = std::make_unique<ChainLearner>(architecture, dataset, settings, seed, kernels);
        learner->setWeights(initialWeights(architecture, seed));
        return learner;
    }
    auto learner = std::make_unique<GraphLearner>(space::networkOf(architecture), dataset, settings,
                                                  static_cast<std::size_t>(settings.batchSize),
                                                  seed, kernels);
    learner->setWeights(initialWeights(architecture, seed));
    return learner;
}

std::unique_ptr<Learner> evaluatingLearner(const space::Architecture& architecture,
                                           std::span<const float> weights,
                                           const data::Dataset& dataset, const Kernels& kernels)
{
    static const TrainingSettings settings;
    if (space::isPaperChain(architecture)) {
        auto learner = std::make_unique<ChainLearner>(architecture, dataset, settings, 0, kernels);
        learner->setWeights(weights);
        return learner;
    }
    auto learner = std::make_unique<GraphLearner>(space::networkOf(architecture), dataset, settings,
                                                  kEvaluated, 0, kernels);
    learner->setWeights(weights);
    return learner;
}

} // namespace splitscape::train::native
