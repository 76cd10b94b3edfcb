// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/network/network.h"
#include "core/space/edge_kinds.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace splitscape::space {

/// A richer network behind the chain, for a fog node whose energy is not counted: a convolution of
/// kernel 7 to `channels`, then `blocks` residual blocks of two convolutions of kernel 5, each
/// convolution with batch norm. In between average pools of 2 while more than 8 positions are left;
/// the last pool leaves at most 8. Measured on MIT-BIH: docs/benchmark-fog-network.md.
struct FogNetwork {
    int channels = 0; ///< 0: there is none
    int blocks = 0;

    friend bool operator==(const FogNetwork&, const FogNetwork&) = default;
    friend auto operator<=>(const FogNetwork&, const FogNetwork&) = default;
};

/// A network as the paper writes it: Length [2048,128,8,64,2], Channel [1,1,4,2,1]; the first entry
/// is the input, the last the class output. Two genomes that decode alike are one Architecture.
/// The paper's networks have no kernels of their own, no other kinds and no fog network.
struct Architecture {
    std::vector<int> lengths;
    std::vector<int> channels;
    /// Of each hidden layer; 0, or an empty list: kernel = stride, as in the paper. A longer kernel
    /// is padded so that the output length stays input length / stride.
    std::vector<int> kernels{};
    FogNetwork fog{}; ///< between the last hidden layer and the fully connected one
    /// Side values of a sample, its R-R intervals for one, that the fully connected layer reads
    /// behind its input. It then runs on the fog: the edge sends them with the values at the cut.
    int sides = 0;
    /// Of each hidden layer, numbers of EdgeKind; an empty list: convolutions, as in the paper.
    std::vector<int> kinds{};

    friend bool operator==(const Architecture&, const Architecture&) = default;
    friend auto operator<=>(const Architecture&, const Architecture&) = default;
};

/// Bounds that keep every count of an architecture within 63 bits.
inline constexpr int kMaximumDepth = 64; ///< layers, so one more entry in each list
inline constexpr int kMaximumLength = 1 << 24;
inline constexpr int kMaximumChannels = 1 << 16;
inline constexpr std::int64_t kMaximumLayerWeights = std::int64_t{1} << 31;
inline constexpr int kMaximumFogChannels = 1024;
inline constexpr int kMaximumFogBlocks = 32;
inline constexpr int kMaximumSides = 15; ///< a payload counts them in four bits

/// Checks an architecture: two equally long lists of at least two positive entries, last channel 1,
/// lengths that divide each other along the chain (the fully connected last step excepted), no
/// activation of more than 2^31 values and no layer of more than 2^31 weights. Kernels: none or one
/// for each hidden layer, 0 where a layer stretches, not even where the length stays. Kinds: none
/// or one for each hidden layer, convolution where a layer does not shorten; pools keep the
/// channels. Errors: ValueOutOfRange (subject "lengths", "channels", "kernels", "fog", "sides" or
/// "kinds"), SpaceIndivisible naming the pair.
[[nodiscard]] Result<void> validate(const Architecture& architecture);

/// The same checks on bare lists, without a message and without allocating.
[[nodiscard]] bool isValid(std::span<const int> lengths, std::span<const int> channels) noexcept;

/// True for the paper's networks: two lists and no more.
[[nodiscard]] inline bool isPaperChain(const Architecture& architecture)
{
    return architecture.kernels.empty() && architecture.fog.channels == 0 && architecture.sides == 0
        && architecture.kinds.empty();
}

/// Layer `index` of a chain of the paper, from 0. The lists must be valid.
[[nodiscard]] inline network::Layer layerAt(std::span<const int> lengths,
                                            std::span<const int> channels, std::size_t index)
{
    using network::LayerKind;
    network::Layer layer{LayerKind::Convolution, lengths[index],      channels[index],
                         lengths[index + 1],     channels[index + 1], 0};
    layer.relu = true;
    layer.input = static_cast<int>(index) - 1;
    if (index + 2 == lengths.size()) {
        layer.kind = LayerKind::FullyConnected;
        layer.kernel = layer.inLength;
        layer.relu = false;
    } else if (layer.outLength <= layer.inLength) {
        layer.kernel = layer.inLength / layer.outLength;
    } else {
        layer.kind = LayerKind::TransposedConvolution;
        layer.kernel = layer.outLength / layer.inLength;
    }
    layer.stride = layer.kernel;
    return layer;
}

/// What hidden layer `index` is made of.
[[nodiscard]] inline EdgeKind kindOf(const Architecture& architecture, std::size_t index)
{
    return index < architecture.kinds.size() ? static_cast<EdgeKind>(architecture.kinds[index])
                                             : EdgeKind::Convolution;
}

/// The network of a valid architecture: its hidden layers, its fog network, the classes.
[[nodiscard]] network::Network networkOf(const Architecture& architecture);

/// How many layers it has, those of the fog network included.
[[nodiscard]] std::size_t layerCount(const Architecture& architecture);

/// Its layers, in order of execution.
[[nodiscard]] std::vector<network::Layer> layersOf(const Architecture& architecture);

/// Lengths and channels of every activation from the input to the classes, those of the fog network
/// included; a chain of the paper is that list itself. For drawings.
[[nodiscard]] Architecture activationsOf(const Architecture& architecture);

/// The same network in its shortest form: kernels that equal the stride are 0, a list of kernels or
/// kinds of nothing but 0 is empty, and blocks without fog channels are none. Decoded genomes are
/// in this form.
[[nodiscard]] Architecture simplified(Architecture architecture);

/// The same network without its side values. Scores of networks that are not trained for
/// themselves look at this one.
[[nodiscard]] inline Architecture withoutSides(Architecture architecture)
{
    architecture.sides = 0;
    return architecture;
}

[[nodiscard]] std::int64_t parameterCount(const Architecture& architecture);
[[nodiscard]] std::int64_t multiplyAccumulates(const Architecture& architecture);

/// "2048,128,8,64,2 / 1,1,4,2,1": stable, used as key in files and for people. Networks beyond the
/// paper's go on with " / kernels 7,0,3", " / kinds convolution,power", " / fog 16x1" (channels x
/// blocks) and " / sides 2".
[[nodiscard]] std::string toText(const Architecture& architecture);

} // namespace splitscape::space
