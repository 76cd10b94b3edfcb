// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace splitscape::space {

enum class LayerKind : std::uint8_t { Convolution, TransposedConvolution, FullyConnected };

/// One layer, from an activation [inLength, inChannels] to [outLength, outChannels].
/// Kernel = stride, no padding; a fully connected layer has kernel = inLength.
struct Layer {
    LayerKind kind = LayerKind::Convolution;
    int inLength = 0;
    int inChannels = 0;
    int outLength = 0;
    int outChannels = 0;
    int kernel = 0;

    [[nodiscard]] std::int64_t inValues() const { return std::int64_t{inLength} * inChannels; }
    [[nodiscard]] std::int64_t outValues() const { return std::int64_t{outLength} * outChannels; }
    friend bool operator==(const Layer&, const Layer&) = default;
};

/// A network as the paper writes it: Length [2048,128,8,64,2], Channel [1,1,4,2,1]; the first entry
/// is the input, the last the class output. Two genomes that decode alike are one Architecture.
struct Architecture {
    std::vector<int> lengths;
    std::vector<int> channels;

    friend bool operator==(const Architecture&, const Architecture&) = default;
    friend auto operator<=>(const Architecture&, const Architecture&) = default;
};

/// Bounds that keep every count of an architecture within 63 bits.
inline constexpr int kMaximumDepth = 64; ///< layers, so one more entry in each list
inline constexpr int kMaximumLength = 1 << 24;
inline constexpr int kMaximumChannels = 1 << 16;
inline constexpr std::int64_t kMaximumLayerWeights = std::int64_t{1} << 31;

/// Checks an architecture: two equally long lists of at least two positive entries, last channel 1,
/// lengths that divide each other along the chain (the fully connected last step excepted), no
/// activation of more than 2^31 values and no layer of more than 2^31 weights.
/// Errors: ValueOutOfRange (subject "lengths" or "channels"), SpaceIndivisible naming the pair.
[[nodiscard]] Result<void> validate(const Architecture& architecture);

/// The same checks on bare lists, without a message and without allocating.
[[nodiscard]] bool isValid(std::span<const int> lengths, std::span<const int> channels) noexcept;

/// Layer `index` of a valid architecture, from 0.
[[nodiscard]] inline Layer layerAt(std::span<const int> lengths, std::span<const int> channels,
                                   std::size_t index)
{
    Layer layer{LayerKind::Convolution, lengths[index],      channels[index],
                lengths[index + 1],     channels[index + 1], 0};
    if (index + 2 == lengths.size()) {
        layer.kind = LayerKind::FullyConnected;
        layer.kernel = layer.inLength;
    } else if (layer.outLength <= layer.inLength) {
        layer.kernel = layer.inLength / layer.outLength;
    } else {
        layer.kind = LayerKind::TransposedConvolution;
        layer.kernel = layer.outLength / layer.inLength;
    }
    return layer;
}

/// The layers of a valid architecture, in order of execution; lengths.size() - 1 of them.
[[nodiscard]] std::vector<Layer> layersOf(const Architecture& architecture);

/// Weights and biases of one layer: k*c_in*c_out + c_out; fully connected n_in*n_out + n_out.
[[nodiscard]] inline std::int64_t parameterCount(const Layer& layer)
{
    // A fully connected layer has the input length as kernel and one weight set per class.
    const std::int64_t out
        = layer.kind == LayerKind::FullyConnected ? layer.outValues() : layer.outChannels;
    return std::int64_t{layer.kernel} * layer.inChannels * out + out;
}
[[nodiscard]] std::int64_t parameterCount(const Architecture& architecture);

/// MACs the device executes for one layer: l_out*k*c_in*c_out for convolution AND transposed
/// convolution (zero insertion), n_in*n_out for fully connected.        [Huang2024, table rows]
[[nodiscard]] inline std::int64_t multiplyAccumulates(const Layer& layer)
{
    return layer.outValues() * layer.kernel * layer.inChannels;
}
[[nodiscard]] std::int64_t multiplyAccumulates(const Architecture& architecture);

/// "2048,128,8,64,2 / 1,1,4,2,1": stable, used as key in files and for people.
[[nodiscard]] std::string toText(const Architecture& architecture);

} // namespace splitscape::space
