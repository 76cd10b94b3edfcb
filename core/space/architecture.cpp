// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/space/architecture.h"

#include "core/base/number_list.h"

#include <algorithm>

namespace splitscape::space {

namespace {

Error outOfRange(const char* list, std::string detail)
{
    return {ErrorCode::ValueOutOfRange, list, std::move(detail)};
}

/// Every entry of a list, from 1 to a bound.
Result<void> checkEntries(const std::vector<int>& entries, const char* list, int bound)
{
    for (const int entry : entries) {
        if (entry < 1 || entry > bound)
            return outOfRange(list,
                              "every entry must be from 1 to " + std::to_string(bound) + ", found "
                                  + std::to_string(entry));
    }
    return {};
}

Result<void> checkSizes(const Architecture& architecture)
{
    for (std::size_t i = 0; i < architecture.lengths.size(); ++i) {
        if (std::int64_t{architecture.lengths[i]} * architecture.channels[i] > kMaximumLayerWeights)
            return outOfRange("lengths",
                              "length " + std::to_string(architecture.lengths[i]) + " with "
                                  + std::to_string(architecture.channels[i])
                                  + " channels is more than 2147483648 values");
    }
    for (const network::Layer& layer : layersOf(architecture)) {
        if (network::parameterCount(layer) - layer.outChannels > kMaximumLayerWeights)
            return outOfRange("lengths",
                              "the layer from length " + std::to_string(layer.inLength) + " to "
                                  + std::to_string(layer.outLength)
                                  + " has more than 2147483648 weights");
    }
    return {};
}

/// What the hidden layers are made of; lengths and channels are checked already.
Result<void> checkKinds(const Architecture& architecture)
{
    const std::size_t hidden = architecture.lengths.size() - 2;
    if (!architecture.kinds.empty() && architecture.kinds.size() != hidden)
        return outOfRange("kinds",
                          "it must be empty or have " + std::to_string(hidden)
                              + " entries, one for each hidden layer, found "
                              + std::to_string(architecture.kinds.size()));
    for (std::size_t i = 0; i < architecture.kinds.size(); ++i) {
        const int number = architecture.kinds[i];
        if (number < 0 || number >= static_cast<int>(kEdgeKindNames.size()))
            return outOfRange("kinds", "there is no kind of the number " + std::to_string(number));
        const std::string name(kEdgeKindNames[static_cast<std::size_t>(number)]);
        if (number != 0 && architecture.lengths[i + 1] >= architecture.lengths[i])
            return outOfRange("kinds",
                              "a layer that does not shorten must be a convolution, found " + name
                                  + " between lengths " + std::to_string(architecture.lengths[i])
                                  + " and " + std::to_string(architecture.lengths[i + 1]));
        if (keepsChannels(static_cast<EdgeKind>(number))
            && architecture.channels[i] != architecture.channels[i + 1])
            return outOfRange("kinds",
                              "a layer without weights keeps its channels, found " + name + " from "
                                  + std::to_string(architecture.channels[i]) + " to "
                                  + std::to_string(architecture.channels[i + 1]));
    }
    return {};
}

/// Kernels of their own, kinds and the fog network; the lists are checked already.
Result<void> checkExtras(const Architecture& architecture)
{
    const auto& kernels = architecture.kernels;
    const std::size_t hidden = architecture.lengths.size() - 2;
    if (!kernels.empty() && kernels.size() != hidden)
        return outOfRange("kernels",
                          "it must be empty or have " + std::to_string(hidden)
                              + " entries, one for each hidden layer, found "
                              + std::to_string(kernels.size()));
    for (std::size_t i = 0; i < kernels.size(); ++i) {
        if (kernels[i] == 0)
            continue;
        const int length = architecture.lengths[i];
        const int next = architecture.lengths[i + 1];
        if (kernels[i] < 0 || kernels[i] > length || next > length
            || (next == length && kernels[i] % 2 == 0))
            return outOfRange("kernels",
                              "a kernel must be from 1 to the length it works on, odd where the "
                              "length stays, and 0 where it grows; found "
                                  + std::to_string(kernels[i]) + " between lengths "
                                  + std::to_string(length) + " and " + std::to_string(next));
    }
    if (const auto good = checkKinds(architecture); !good)
        return good;
    const FogNetwork& fog = architecture.fog;
    if (fog.channels < 0 || fog.channels > kMaximumFogChannels || fog.blocks < 0
        || fog.blocks > kMaximumFogBlocks || (fog.channels == 0 && fog.blocks != 0))
        return outOfRange("fog",
                          "it must have up to " + std::to_string(kMaximumFogChannels)
                              + " channels and up to " + std::to_string(kMaximumFogBlocks)
                              + " blocks, found " + std::to_string(fog.channels) + " and "
                              + std::to_string(fog.blocks));
    if (architecture.sides < 0 || architecture.sides > kMaximumSides)
        return outOfRange("sides",
                          "a network reads up to " + std::to_string(kMaximumSides)
                              + " side values, found " + std::to_string(architecture.sides));
    return {};
}

/// A hidden layer with a kernel of its own. The padding is the least that keeps the length at
/// input length / stride: twice the padding must be from kernel - stride to kernel - 1.
void setKernel(network::Layer& layer, int kernel)
{
    layer.kernel = kernel;
    layer.padding = std::max(0, (kernel - layer.stride + 1) / 2);
}

/// Hidden layer `index`: one layer, or two of a kind that has two.
void addHidden(network::NetworkBuilder& builder, const Architecture& architecture,
               std::size_t index)
{
    using network::LayerKind;
    network::Layer layer = layerAt(architecture.lengths, architecture.channels, index);
    if (!architecture.kernels.empty() && architecture.kernels[index] != 0)
        setKernel(layer, architecture.kernels[index]);
    layer.relu = !measuresSize(kindOf(architecture, index + 1));
    const network::Window window{layer.kernel, layer.stride, layer.padding};
    switch (kindOf(architecture, index)) {
    case EdgeKind::Convolution:
        builder.add(layer);
        return;
    case EdgeKind::Depthwise:
        builder.depthwise(window, false, false);
        builder.convolution(layer.outChannels, {}, false, layer.relu);
        return;
    case EdgeKind::MaximumPool:
        builder.pool(LayerKind::MaximumPool, window);
        return;
    case EdgeKind::Power:
        builder.apply(LayerKind::Square);
        break;
    case EdgeKind::Absolute:
        builder.apply(LayerKind::Absolute);
        break;
    case EdgeKind::AveragePool:
        break;
    }
    builder.pool(LayerKind::AveragePool, window);
}

constexpr int kPooledLength = 8; // positions that the last pool leaves at most

void addFogNetwork(network::NetworkBuilder& builder, const FogNetwork& fog)
{
    const auto pool = [&builder](bool isLast) {
        int share = 1;
        while (builder.lastShape().length / share > kPooledLength && (isLast || share == 1))
            share *= 2;
        if (share > 1)
            builder.pool(network::LayerKind::AveragePool, {share, share, 0});
    };
    builder.convolution(fog.channels, {7, 1, 3}, true, true);
    pool(fog.blocks == 0);
    for (int block = 0; block < fog.blocks; ++block) {
        const int before = builder.last();
        builder.convolution(fog.channels, {5, 1, 2}, true, true);
        builder.convolution(fog.channels, {5, 1, 2}, true, false);
        builder.addTo(before, true);
        pool(block + 1 == fog.blocks);
    }
}

/// What a figure of its layers adds up to; of a chain of the paper without making its network.
template <typename Of>
std::int64_t sumOver(const Architecture& architecture, const Of& of)
{
    std::int64_t sum = 0;
    if (isPaperChain(architecture)) {
        for (std::size_t i = 0; i + 1 < architecture.lengths.size(); ++i)
            sum += of(layerAt(architecture.lengths, architecture.channels, i));
    } else {
        for (const network::Layer& layer : layersOf(architecture))
            sum += of(layer);
    }
    return sum;
}

} // namespace

Result<void> validate(const Architecture& architecture)
{
    const std::vector<int>& lengths = architecture.lengths;
    const std::vector<int>& channels = architecture.channels;
    if (lengths.size() < 2 || lengths.size() > static_cast<std::size_t>(kMaximumDepth) + 1)
        return outOfRange("lengths",
                          "it must have 2 to 65 entries, input first and classes last, found "
                              + std::to_string(lengths.size()));
    if (channels.size() != lengths.size())
        return outOfRange("channels",
                          "it must have as many entries as lengths, which has "
                              + std::to_string(lengths.size()) + ", found "
                              + std::to_string(channels.size()));
    if (const auto good = checkEntries(lengths, "lengths", kMaximumLength); !good)
        return good;
    if (const auto good = checkEntries(channels, "channels", kMaximumChannels); !good)
        return good;
    if (channels.back() != 1)
        return outOfRange("channels",
                          "the last entry, of the class output, must be 1, found "
                              + std::to_string(channels.back()));
    for (std::size_t i = 1; i + 1 < lengths.size(); ++i) {
        const int larger = std::max(lengths[i - 1], lengths[i]);
        const int smaller = std::min(lengths[i - 1], lengths[i]);
        if (larger % smaller != 0)
            return Error{ErrorCode::SpaceIndivisible, "lengths",
                         std::to_string(lengths[i - 1]) + " and " + std::to_string(lengths[i])
                             + " do not divide each other"};
    }
    if (const auto good = checkExtras(architecture); !good)
        return good;
    return checkSizes(architecture);
}

bool isValid(std::span<const int> lengths, std::span<const int> channels) noexcept
{
    const std::size_t count = lengths.size();
    if (count < 2 || count > static_cast<std::size_t>(kMaximumDepth) + 1 || channels.size() != count
        || channels.back() != 1)
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        if (lengths[i] < 1 || lengths[i] > kMaximumLength || channels[i] < 1
            || channels[i] > kMaximumChannels
            || std::int64_t{lengths[i]} * channels[i] > kMaximumLayerWeights)
            return false;
    }
    for (std::size_t i = 0; i + 1 < count; ++i) {
        const network::Layer layer = layerAt(lengths, channels, i);
        const bool shrinks = layer.outLength <= layer.inLength;
        if (i + 2 < count
            && layer.kernel * (shrinks ? layer.outLength : layer.inLength)
                != (shrinks ? layer.inLength : layer.outLength))
            return false;
        if (network::parameterCount(layer) - layer.outChannels > kMaximumLayerWeights)
            return false;
    }
    return true;
}

network::Network networkOf(const Architecture& architecture)
{
    const std::vector<int>& lengths = architecture.lengths;
    network::NetworkBuilder builder({lengths.front(), architecture.channels.front()},
                                    lengths.back());
    for (std::size_t i = 0; i + 2 < lengths.size(); ++i)
        addHidden(builder, architecture, i);
    if (architecture.fog.channels > 0)
        addFogNetwork(builder, architecture.fog);
    builder.fullyConnected(architecture.sides);
    return builder.network();
}

std::vector<network::Layer> layersOf(const Architecture& architecture)
{
    return networkOf(architecture).layers;
}

std::size_t layerCount(const Architecture& architecture)
{
    return isPaperChain(architecture) ? architecture.lengths.size() - 1
                                      : networkOf(architecture).layers.size();
}

Architecture activationsOf(const Architecture& architecture)
{
    if (isPaperChain(architecture))
        return architecture;
    const network::Network network = networkOf(architecture);
    Architecture activations{{network.inputLength}, {network.inputChannels}};
    for (const network::Layer& layer : network.layers) {
        activations.lengths.push_back(layer.outLength);
        activations.channels.push_back(layer.outChannels);
    }
    return activations;
}

Architecture simplified(Architecture architecture)
{
    bool any = false;
    for (std::size_t i = 0; i < architecture.kernels.size(); ++i) {
        int& kernel = architecture.kernels[i];
        if (kernel * architecture.lengths[i + 1] == architecture.lengths[i])
            kernel = 0;
        any = any || kernel != 0;
    }
    if (!any)
        architecture.kernels.clear();
    if (std::ranges::all_of(architecture.kinds, [](int kind) { return kind == 0; }))
        architecture.kinds.clear();
    if (architecture.fog.channels == 0)
        architecture.fog.blocks = 0;
    return architecture;
}

std::int64_t parameterCount(const Architecture& architecture)
{
    return sumOver(architecture,
                   [](const network::Layer& layer) { return network::parameterCount(layer); });
}

std::int64_t multiplyAccumulates(const Architecture& architecture)
{
    return sumOver(architecture,
                   [](const network::Layer& layer) { return network::multiplyAccumulates(layer); });
}

std::string toText(const Architecture& architecture)
{
    std::string text
        = commaSeparated(architecture.lengths) + " / " + commaSeparated(architecture.channels);
    if (!architecture.kernels.empty())
        text += " / kernels " + commaSeparated(architecture.kernels);
    if (!architecture.kinds.empty())
        text += " / kinds " + edgeKindsText(architecture.kinds);
    if (architecture.fog.channels > 0)
        text += " / fog " + std::to_string(architecture.fog.channels) + 'x'
            + std::to_string(architecture.fog.blocks);
    if (architecture.sides > 0)
        text += " / sides " + std::to_string(architecture.sides);
    return text;
}

} // namespace splitscape::space
