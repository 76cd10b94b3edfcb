// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/layer.h"
#include "core/train/training_settings.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace splitscape::train::native {

/// How large a layer's weights are, as [row][input channel][output channel]. A row is a tap of the
/// kernel, or a position that a fully connected layer reads.
struct WeightExtent {
    std::size_t rows = 0;
    std::size_t inputs = 0;
    std::size_t outputs = 0;
};

[[nodiscard]] WeightExtent weightExtent(const network::Layer& layer);

/// Calls visit(row, input, output) for each weight of a layer in the order of
/// TrainedNetwork::weights.
template <typename Visit>
void visitWeights(const network::Layer& layer, const Visit& visit)
{
    const WeightExtent extent = weightExtent(layer);
    const bool inputsFirst = layer.kind == network::LayerKind::TransposedConvolution;
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
struct SharedParameter {
    float value = 0.0f;
    float firstMoment = 0.0f;
    float secondMoment = 0.0f;
};

/// What all layers of one key share.
struct SharedBlock {
    WeightExtent extent; ///< of the widest layer so far
    std::vector<SharedParameter> weights; ///< [row][input][output]
    std::vector<SharedParameter> biases;
    std::vector<SharedParameter> scales; ///< of batch norm
    double beta1Power = 1.0;
    double beta2Power = 1.0;

    [[nodiscard]] std::size_t indexOf(std::size_t row, std::size_t input, std::size_t output) const
    {
        return (row * extent.inputs + input) * extent.outputs + output;
    }
    SharedParameter& weight(std::size_t row, std::size_t input, std::size_t output)
    {
        return weights[indexOf(row, input, output)];
    }
};

/// Layers that agree in all of this share weights.
struct SharedKey {
    network::LayerKind kind = network::LayerKind::Convolution;
    int inLength = 0;
    int outLength = 0;
    int kernel = 0;
    int stride = 0;
    bool batchNorm = false;
    int place = 0; ///< what else tells layers apart, as whoever shares them says

    friend auto operator<=>(const SharedKey&, const SharedKey&) = default;
};

[[nodiscard]] inline SharedKey sharedKey(const network::Layer& layer, int place)
{
    return {layer.kind,      layer.inLength, layer.outLength, layer.kernel, layer.stride,
            layer.batchNorm, place};
}

/// Weights that many networks share, each with its moments of Adam. Thread: one at a time.
class SharedBlocks {
public:
    SharedBlocks(const TrainingSettings& settings, std::uint64_t seed);

    /// The block of a key, made or widened where it is too small for the layer. New weights are
    /// drawn each from its own place, so that they do not depend on the order in which networks
    /// come. The reference stays good; what it holds moves when it is widened.          [He2015]
    SharedBlock& blockFor(const SharedKey& key, const network::Layer& layer);

    /// A step of Adam begins for this block.
    void beginStep(SharedBlock& block) const;
    /// [Kingma2015, algorithm 1], with the steps of its block.
    void move(SharedParameter& parameter, float gradient, const SharedBlock& block) const;

private:
    void grow(SharedBlock& block, const SharedKey& key, const WeightExtent& extent) const;

    TrainingSettings m_settings;
    std::uint64_t m_seed;
    std::map<SharedKey, SharedBlock> m_blocks;
};

} // namespace splitscape::train::native
