// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace splitscape::network {

/// What a layer computes. The numbers of the first three are in files.
enum class LayerKind : std::uint8_t {
    Convolution,
    TransposedConvolution, ///< kernel = stride, no padding
    FullyConnected, ///< on all values, position-major
    DepthwiseConvolution, ///< each channel by itself
    AveragePool, ///< over `kernel` positions, each channel by itself
    MaximumPool,
    GlobalAveragePool, ///< over all positions
    Add, ///< of two activations of one shape
    Absolute, ///< |v|
    Square ///< v * v
};

inline constexpr int kNetworkInput = -1; ///< in Layer::input: the input of the network
inline constexpr int kNoOperand = -2; ///< in Layer::addend: there is no second operand

/// One layer, from an activation [inLength, inChannels] to [outLength, outChannels],
/// position-major. Output position p reads the input positions p*stride - padding + j, j from 0 to
/// kernel - 1; positions outside the input count as zero (a maximum pool passes them over). A fully
/// connected layer has kernel = inLength.
struct Layer {
    LayerKind kind = LayerKind::Convolution;
    int inLength = 0;
    int inChannels = 0;
    int outLength = 0;
    int outChannels = 0;
    int kernel = 0;
    int stride = 0;
    int padding = 0; ///< zeros before the first and behind the last position
    /// After the sum, before the ReLU. In trained weights, costs and exports it is part of the
    /// weights and the bias ("folded").
    bool batchNorm = false;
    bool relu = false; ///< max(0, v), last of all
    int input = kNetworkInput; ///< the layer whose output it reads
    int addend = kNoOperand; ///< the second operand of Add: a layer, or kNetworkInput
    /// Side values that a fully connected layer reads behind its input; their weights are the last.
    int sides = 0;

    [[nodiscard]] std::int64_t inValues() const { return std::int64_t{inLength} * inChannels; }
    [[nodiscard]] std::int64_t outValues() const { return std::int64_t{outLength} * outChannels; }
    friend bool operator==(const Layer&, const Layer&) = default;
};

/// True for the kinds that have weights.
[[nodiscard]] constexpr bool hasWeights(LayerKind kind)
{
    return kind == LayerKind::Convolution || kind == LayerKind::TransposedConvolution
        || kind == LayerKind::FullyConnected || kind == LayerKind::DepthwiseConvolution;
}

/// Biases: one a channel; one a class of a fully connected layer.
[[nodiscard]] inline std::int64_t biasCount(const Layer& layer)
{
    if (layer.kind == LayerKind::FullyConnected)
        return layer.outValues();
    return hasWeights(layer.kind) ? layer.outChannels : 0;
}

/// Weights: k*c_in*c_out; fully connected (n_in + sides)*n_out; depthwise k*c.
[[nodiscard]] inline std::int64_t weightCount(const Layer& layer)
{
    if (layer.kind == LayerKind::DepthwiseConvolution)
        return std::int64_t{layer.kernel} * layer.outChannels;
    // A fully connected layer has the input length as kernel and one weight set per class.
    return (std::int64_t{layer.kernel} * layer.inChannels + layer.sides) * biasCount(layer);
}

/// Weights and biases of one layer, batch norm folded in.
[[nodiscard]] inline std::int64_t parameterCount(const Layer& layer)
{
    return weightCount(layer) + biasCount(layer);
}

/// MACs the device executes for one layer: l_out*k*c_in*c_out for convolution AND transposed
/// convolution (zero insertion), (n_in + sides)*n_out for fully connected [Huang2024, table rows];
/// l_out*k*c for depthwise convolutions and pools, n for Add, Absolute and Square: one addition, comparison
/// or multiplication counts as one.
[[nodiscard]] inline std::int64_t multiplyAccumulates(const Layer& layer)
{
    switch (layer.kind) {
    case LayerKind::Convolution:
    case LayerKind::TransposedConvolution:
    case LayerKind::FullyConnected:
        return layer.outValues() * (std::int64_t{layer.kernel} * layer.inChannels + layer.sides);
    case LayerKind::DepthwiseConvolution:
    case LayerKind::AveragePool:
    case LayerKind::MaximumPool:
    case LayerKind::GlobalAveragePool:
        return layer.outValues() * layer.kernel;
    case LayerKind::Add:
    case LayerKind::Absolute:
    case LayerKind::Square:
        break;
    }
    return layer.outValues();
}

} // namespace splitscape::network
