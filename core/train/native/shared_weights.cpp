// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/shared_weights.h"

#include "core/base/random.h"
#include "core/train/native/graph_network.h"
#include "core/train/training_loop.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <vector>

namespace splitscape::train {

namespace native {

namespace {

using network::Layer;
using network::LayerKind;

/// How large a layer's weights are, as [row][input channel][output channel]. A row is a tap of the
/// kernel, or a position that a fully connected layer reads.
struct Extent {
    std::size_t rows = 0;
    std::size_t inputs = 0;
    std::size_t outputs = 0;
};

Extent extentOf(const Layer& layer)
{
    return {static_cast<std::size_t>(layer.kernel),
            layer.kind == LayerKind::DepthwiseConvolution
                ? 1
                : static_cast<std::size_t>(layer.inChannels),
            static_cast<std::size_t>(network::biasCount(layer))};
}

/// Calls visit(row, input, output) for each weight of a layer in the order of
/// TrainedNetwork::weights.
template <typename Visit>
void visitWeights(const Layer& layer, const Visit& visit)
{
    const Extent extent = extentOf(layer);
    const bool inputsFirst = layer.kind == LayerKind::TransposedConvolution;
    const std::size_t outer = inputsFirst ? extent.inputs : extent.rows;
    const std::size_t inner = inputsFirst ? extent.rows : extent.inputs;
    for (std::size_t a = 0; a < outer; ++a) {
        for (std::size_t b = 0; b < inner; ++b) {
            for (std::size_t output = 0; output < extent.outputs; ++output)
                visit(inputsFirst ? b : a, inputsFirst ? a : b, output);
        }
    }
}

/// A number in training.
struct Parameter {
    float value = 0.0f;
    float firstMoment = 0.0f;
    float secondMoment = 0.0f;
};

/// What all layers of one key share.
struct Block {
    Extent extent; ///< of the widest layer so far
    std::vector<Parameter> weights; ///< [row][input][output]
    std::vector<Parameter> biases;
    std::vector<Parameter> scales; ///< of batch norm
    double beta1Power = 1.0;
    double beta2Power = 1.0;

    Parameter& weight(std::size_t row, std::size_t input, std::size_t output)
    {
        return weights[(row * extent.inputs + input) * extent.outputs + output];
    }
};

/// Kind, lengths, kernel, stride, batch norm, and how many such layers come before.
using Key = std::tuple<LayerKind, int, int, int, int, bool, int>;

class NativeSharedWeights final : public SharedWeights {
public:
    NativeSharedWeights(const Kernels& kernels, const TrainingSettings& settings,
                        std::uint64_t seed)
        : m_kernels(kernels)
        , m_settings(settings)
        , m_seed(seedOf(SeedOf::Weights, seed))
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
        std::map<Key, int> met;
        for (const Layer& layer : network.layers) {
            if (!network::hasWeights(layer.kind))
                continue;
            Key key{layer.kind,   layer.inLength,  layer.outLength, layer.kernel,
                    layer.stride, layer.batchNorm, 0};
            std::get<6>(key) = met[key]++;
            visit(layer, blockFor(key, layer));
        }
    }

    Block& blockFor(const Key& key, const Layer& layer)
    {
        Block& block = m_blocks[key];
        const Extent needed = extentOf(layer);
        if (needed.inputs > block.extent.inputs || needed.outputs > block.extent.outputs)
            grow(block, key,
                 {needed.rows, std::max(needed.inputs, block.extent.inputs),
                  std::max(needed.outputs, block.extent.outputs)});
        return block;
    }

    /// New weights are drawn each from its own place, so that they do not depend on the order in
    /// which networks come.                                                          [He2015]
    void grow(Block& block, const Key& key, const Extent& extent)
    {
        Block larger;
        larger.extent = extent;
        larger.beta1Power = block.beta1Power;
        larger.beta2Power = block.beta2Power;
        larger.weights.resize(extent.rows * extent.inputs * extent.outputs);
        larger.biases = std::move(block.biases);
        larger.scales = std::move(block.scales);
        larger.biases.resize(extent.outputs);
        larger.scales.resize(extent.outputs, {.value = 1.0f});
        const auto& [kind, inLength, outLength, kernel, stride, batchNorm, before] = key;
        // Kernel = stride: an output of a transposed convolution sees the input channels only.
        const std::size_t summed = kind == LayerKind::TransposedConvolution
            ? extent.inputs
            : extent.rows * extent.inputs;
        const double bound = std::sqrt(6.0 / static_cast<double>(summed));
        for (std::size_t row = 0; row < extent.rows; ++row) {
            for (std::size_t input = 0; input < extent.inputs; ++input) {
                for (std::size_t output = 0; output < extent.outputs; ++output) {
                    Parameter& parameter = larger.weight(row, input, output);
                    if (input < block.extent.inputs && output < block.extent.outputs) {
                        parameter = block.weight(row, input, output);
                        continue;
                    }
                    const std::uint64_t bits = Random::derive(
                        m_seed,
                        {static_cast<std::uint64_t>(kind), static_cast<std::uint64_t>(inLength),
                         static_cast<std::uint64_t>(outLength), static_cast<std::uint64_t>(kernel),
                         static_cast<std::uint64_t>(stride), static_cast<std::uint64_t>(batchNorm),
                         static_cast<std::uint64_t>(before), row, input, output});
                    const double share = static_cast<double>(bits >> 11) * 0x1.0p-53;
                    parameter.value = static_cast<float>(bound * (2.0 * share - 1.0));
                }
            }
        }
        block = std::move(larger);
    }

    GraphNetwork inherited(const network::Network& network, std::size_t largestBatch)
    {
        std::vector<float> values;
        std::vector<float> scales;
        visitBlocks(network, [&](const Layer& layer, Block& block) {
            visitWeights(layer, [&](std::size_t row, std::size_t input, std::size_t output) {
                values.push_back(block.weight(row, input, output).value);
            });
            for (std::size_t output = 0; output < extentOf(layer).outputs; ++output) {
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
        visitBlocks(network, [&](const Layer& layer, Block& block) {
            block.beta1Power *= m_settings.beta1;
            block.beta2Power *= m_settings.beta2;
            visitWeights(layer, [&](std::size_t row, std::size_t input, std::size_t output) {
                move(block.weight(row, input, output), *next++, block);
            });
            for (std::size_t output = 0; output < extentOf(layer).outputs; ++output) {
                move(block.biases[output], *next++, block);
                if (layer.batchNorm)
                    move(block.scales[output], *nextScale++, block);
            }
        });
    }

    /// [Kingma2015, algorithm 1], with the steps of its block.
    void move(Parameter& parameter, float gradient, const Block& block) const
    {
        const auto beta1 = static_cast<float>(m_settings.beta1);
        const auto beta2 = static_cast<float>(m_settings.beta2);
        parameter.firstMoment = beta1 * parameter.firstMoment + (1.0f - beta1) * gradient;
        parameter.secondMoment
            = beta2 * parameter.secondMoment + (1.0f - beta2) * gradient * gradient;
        const double mean = parameter.firstMoment / (1.0 - block.beta1Power);
        const double square = parameter.secondMoment / (1.0 - block.beta2Power);
        parameter.value -= static_cast<float>(m_settings.learningRate * mean
                                              / (std::sqrt(square) + m_settings.epsilon));
    }

    const Kernels& m_kernels;
    TrainingSettings m_settings;
    std::uint64_t m_seed;
    std::map<Key, Block> m_blocks;
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
