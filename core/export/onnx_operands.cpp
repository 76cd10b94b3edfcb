// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/onnx_operands.h"

#include <algorithm>

namespace splitscape::exporting {

namespace {

using network::Layer;
using network::LayerKind;

constexpr float kLeastScale = 1e-30F; // of weights that are all 0

/// Input channels that one sum reads.
std::size_t channelsRead(const Layer& layer)
{
    return layer.kind == LayerKind::DepthwiseConvolution
        ? 1
        : static_cast<std::size_t>(layer.inChannels);
}

/// Position in the operand of the weight of output channel `o`, input channel `i`, position `k`.
std::size_t windowPosition(const Layer& layer, std::size_t k, std::size_t i, std::size_t o)
{
    return (o * channelsRead(layer) + i) * static_cast<std::size_t>(layer.kernel) + k;
}

} // namespace

bool isProduct(const Layer& layer)
{
    return layer.kind == LayerKind::FullyConnected || layer.kind == LayerKind::TransposedConvolution
        || (layer.kind == LayerKind::Convolution && layer.kernel == layer.stride
            && layer.padding == 0);
}

Operands operandsOf(const WeightedLayer& part)
{
    const Layer& layer = part.layer;
    Operands operands;
    operands.bias.assign(part.bias.begin(), part.bias.end());
    operands.weights.assign(part.weights.begin(), part.weights.end());
    if (layer.kind == LayerKind::TransposedConvolution)
        for (int step = 1; step < layer.kernel; ++step)
            operands.bias.insert(operands.bias.end(), part.bias.begin(), part.bias.end());
    if (isProduct(layer))
        return operands;
    // Ours are [kernel, c_in, c_out].
    const std::size_t ins = channelsRead(layer);
    const auto outs = static_cast<std::size_t>(layer.outChannels);
    for (std::size_t at = 0; at < part.weights.size(); ++at)
        operands.weights[windowPosition(layer, at / (ins * outs), at / outs % ins, at % outs)]
            = part.weights[at];
    return operands;
}

Operands operandsOf(const network::IntegerLayer& one)
{
    const Layer& layer = one.layer;
    const bool stretches = layer.kind == LayerKind::TransposedConvolution;
    const std::size_t channels = one.bias.size();
    // Rows of weights that one sum reads.
    const std::size_t rows
        = stretches ? channels * static_cast<std::size_t>(layer.kernel) : channels;
    const std::size_t taps = one.weights.size() / rows;
    const std::size_t ins = channelsRead(layer);
    Operands operands;
    operands.weightCodes.resize(one.weights.size());
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t channel = row % channels;
        const auto scale
            = std::max(static_cast<float>(network::weightScale(one, channel)), kLeastScale);
        std::int32_t sum = 0;
        for (std::size_t tap = 0; tap < taps; ++tap) {
            const std::int8_t code = one.weights[row * taps + tap];
            sum += code;
            operands.weightCodes[isProduct(layer) ? tap * rows + row
                                                  : windowPosition(layer, tap / ins, tap % ins, row)]
                = code;
        }
        // The bias of other layers has the zero of the input taken out.
        operands.biasCodes.push_back(one.bias[channel] + (stretches ? 0 : one.in.zero * sum));
        operands.weightScales.push_back(scale);
        operands.biasScales.push_back(scale * one.in.scale);
    }
    return operands;
}

} // namespace splitscape::exporting
