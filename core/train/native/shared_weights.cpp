// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/shared_weights.h"

#include "core/train/native/graph_network.h"
#include "core/train/native/shared_blocks.h"
#include "core/train/training_loop.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace splitscape::train {

namespace native {

namespace {

using network::Layer;

class NativeSharedWeights final : public SharedWeights {
public:
    NativeSharedWeights(const Kernels& kernels, const TrainingSettings& settings,
                        std::uint64_t seed)
        : m_kernels(kernels)
        , m_settings(settings)
        , m_blocks(settings, seedOf(SeedOf::Weights, seed))
    {
    }

    double step(const network::Network& network, const data::Dataset& dataset,
                std::span<const std::uint32_t> batch) override
    {
        GraphNetwork learner = inherited(network, static_cast<std::size_t>(m_settings.batchSize));
        const double loss = gradientOf(learner, dataset, batch);
        const std::vector<float> gradient = learner.gradient();
        const bool isFinite
            = std::all_of(gradient.begin(), gradient.end(),
                          [](float value) { return std::isfinite(value); });
        if (isFinite && std::isfinite(loss))
            update(network, gradient);
        return loss;
    }

    double accuracy(const network::Network& network, const data::Dataset& dataset,
                    std::span<const std::uint32_t> statistics,
                    std::span<const std::uint32_t> indices) override
    {
        const auto batch = static_cast<std::size_t>(m_settings.batchSize);
        GraphNetwork learner = inherited(network, batch);
        const bool hasBatchNorm
            = std::any_of(network.layers.begin(), network.layers.end(),
                          [](const Layer& layer) { return layer.batchNorm; });
        for (std::size_t first = 0; hasBatchNorm && first < statistics.size(); first += batch) {
            // Its running statistics are what is wanted of this pass.
            (void)gradientOf(learner, dataset,
                             statistics.subspan(first, std::min(batch, statistics.size() - first)));
        }
        locate(dataset, indices);
        std::vector<std::uint8_t> classes(indices.size());
        learner.predict(m_samples, classes);
        std::size_t correct = 0;
        for (std::size_t i = 0; i < classes.size(); ++i)
            correct += classes[i] == m_labels[i];
        return indices.empty() ? 0.0
                               : static_cast<double>(correct) / static_cast<double>(indices.size());
    }

private:
    void locate(const data::Dataset& dataset, std::span<const std::uint32_t> indices)
    {
        m_samples.clear();
        m_labels.clear();
        for (const std::uint32_t index : indices) {
            m_samples.push_back(dataset.sample(index).data());
            m_labels.push_back(dataset.labels[index]);
        }
    }

    double gradientOf(GraphNetwork& learner, const data::Dataset& dataset,
                      std::span<const std::uint32_t> batch)
    {
        locate(dataset, batch);
        return learner.computeGradient(m_samples, m_labels, nullptr);
    }

    /// Calls visit(layer, its block) for each layer with weights, in order.
    template <typename Visit>
    void visitBlocks(const network::Network& network, const Visit& visit)
    {
        std::map<SharedKey, int> met;
        for (const Layer& layer : network.layers) {
            if (!network::hasWeights(layer.kind))
                continue;
            SharedKey key = sharedKey(layer, 0);
            key.place = met[key]++; // how many such layers come before
            visit(layer, m_blocks.blockFor(key, layer));
        }
    }

    GraphNetwork inherited(const network::Network& network, std::size_t largestBatch)
    {
        std::vector<float> values;
        std::vector<float> scales;
        visitBlocks(network, [&](const Layer& layer, SharedBlock& block) {
            visitWeights(layer, [&](std::size_t row, std::size_t input, std::size_t output) {
                values.push_back(block.weight(row, input, output).value);
            });
            for (std::size_t output = 0; output < weightExtent(layer).outputs; ++output) {
                values.push_back(block.biases[output].value);
                if (layer.batchNorm)
                    scales.push_back(block.scales[output].value);
            }
        });
        values.insert(values.end(), scales.begin(), scales.end());
        GraphNetwork learner(network, m_kernels, *graphKernelsFor(m_kernels.level), largestBatch);
        learner.setRawParameters(values);
        return learner;
    }

    void update(const network::Network& network, const std::vector<float>& gradient)
    {
        const float* next = gradient.data();
        const float* nextScale = gradient.data() + network::parameterCount(network);
        visitBlocks(network, [&](const Layer& layer, SharedBlock& block) {
            m_blocks.beginStep(block);
            visitWeights(layer, [&](std::size_t row, std::size_t input, std::size_t output) {
                m_blocks.move(block.weight(row, input, output), *next++, block);
            });
            for (std::size_t output = 0; output < weightExtent(layer).outputs; ++output) {
                m_blocks.move(block.biases[output], *next++, block);
                if (layer.batchNorm)
                    m_blocks.move(block.scales[output], *nextScale++, block);
            }
        });
    }

    const Kernels& m_kernels;
    TrainingSettings m_settings;
    SharedBlocks m_blocks;
    std::vector<const float*> m_samples;
    std::vector<std::uint8_t> m_labels;
};

} // namespace

} // namespace native

std::unique_ptr<SharedWeights> makeSharedWeights(std::string_view trainerDescription,
                                                 const TrainingSettings& settings,
                                                 std::uint64_t seed)
{
    return std::make_unique<native::NativeSharedWeights>(native::kernelsOf(trainerDescription),
                                                         settings, seed);
}

} // namespace splitscape::train
