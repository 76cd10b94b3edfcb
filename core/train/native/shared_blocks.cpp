// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/shared_blocks.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace splitscape::train::native {

using network::Layer;
using network::LayerKind;

WeightExtent weightExtent(const Layer& layer)
{
    return {static_cast<std::size_t>(layer.kernel),
            layer.kind == LayerKind::DepthwiseConvolution
                ? 1
                : static_cast<std::size_t>(layer.inChannels),
            static_cast<std::size_t>(network::biasCount(layer))};
}

SharedBlocks::SharedBlocks(const TrainingSettings& settings, std::uint64_t seed)
    : m_settings(settings)
    , m_seed(seed)
{
}

SharedBlock& SharedBlocks::blockFor(const SharedKey& key, const Layer& layer)
{
    SharedBlock& block = m_blocks[key];
    const WeightExtent needed = weightExtent(layer);
    if (needed.inputs > block.extent.inputs || needed.outputs > block.extent.outputs)
        grow(block, key,
             {needed.rows, std::max(needed.inputs, block.extent.inputs),
              std::max(needed.outputs, block.extent.outputs)});
    return block;
}

void SharedBlocks::grow(SharedBlock& block, const SharedKey& key, const WeightExtent& extent) const
{
    SharedBlock larger;
    larger.extent = extent;
    larger.beta1Power = block.beta1Power;
    larger.beta2Power = block.beta2Power;
    larger.weights.resize(extent.rows * extent.inputs * extent.outputs);
    larger.biases = std::move(block.biases);
    larger.scales = std::move(block.scales);
    larger.biases.resize(extent.outputs);
    larger.scales.resize(extent.outputs, {.value = 1.0f});
    // Kernel = stride: an output of a transposed convolution sees the input channels only.
    const std::size_t summed = key.kind == LayerKind::TransposedConvolution
        ? extent.inputs
        : extent.rows * extent.inputs;
    const double bound = std::sqrt(6.0 / static_cast<double>(summed));
    for (std::size_t row = 0; row < extent.rows; ++row) {
        for (std::size_t input = 0; input < extent.inputs; ++input) {
            for (std::size_t output = 0; output < extent.outputs; ++output) {
                SharedParameter& parameter = larger.weight(row, input, output);
                if (input < block.extent.inputs && output < block.extent.outputs) {
                    parameter = block.weight(row, input, output);
                    continue;
                }
                const std::uint64_t bits = Random::derive(
                    m_seed,
                    {static_cast<std::uint64_t>(key.kind), static_cast<std::uint64_t>(key.inLength),
                     static_cast<std::uint64_t>(key.outLength),
                     static_cast<std::uint64_t>(key.kernel), static_cast<std::uint64_t>(key.stride),
                     static_cast<std::uint64_t>(key.batchNorm),
                     static_cast<std::uint64_t>(key.place), row, input, output});
                const double share = static_cast<double>(bits >> 11) * 0x1.0p-53;
                parameter.value = static_cast<float>(bound * (2.0 * share - 1.0));
            }
        }
    }
    block = std::move(larger);
}

void SharedBlocks::beginStep(SharedBlock& block) const
{
    block.beta1Power *= m_settings.beta1;
    block.beta2Power *= m_settings.beta2;
}

void SharedBlocks::move(SharedParameter& parameter, float gradient, const SharedBlock& block) const
{
    const auto beta1 = static_cast<float>(m_settings.beta1);
    const auto beta2 = static_cast<float>(m_settings.beta2);
    parameter.firstMoment = beta1 * parameter.firstMoment + (1.0f - beta1) * gradient;
    parameter.secondMoment = beta2 * parameter.secondMoment + (1.0f - beta2) * gradient * gradient;
    const double mean = parameter.firstMoment / (1.0 - block.beta1Power);
    const double square = parameter.secondMoment / (1.0 - block.beta2Power);
    parameter.value -= static_cast<float>(m_settings.learningRate * mean
                                          / (std::sqrt(square) + m_settings.epsilon));
}

} // namespace splitscape::train::native
