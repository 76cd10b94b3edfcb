// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/space/architecture.h"

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
    for (const Layer& layer : layersOf(architecture)) {
        if (parameterCount(layer) - layer.outChannels > kMaximumLayerWeights)
            return outOfRange("lengths",
                              "the layer from length " + std::to_string(layer.inLength) + " to "
                                  + std::to_string(layer.outLength)
                                  + " has more than 2147483648 weights");
    }
    return {};
}

} // namespace

Result<void> validate(const Architecture& architecture)
{
    const auto& [lengths, channels] = architecture;
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
        const Layer layer = layerAt(lengths, channels, i);
        const bool shrinks = layer.outLength <= layer.inLength;
        if (i + 2 < count
            && layer.kernel * (shrinks ? layer.outLength : layer.inLength)
                != (shrinks ? layer.inLength : layer.outLength))
            return false;
        if (parameterCount(layer) - layer.outChannels > kMaximumLayerWeights)
            return false;
    }
    return true;
}

std::vector<Layer> layersOf(const Architecture& architecture)
{
    std::vector<Layer> layers;
    layers.reserve(architecture.lengths.size());
    for (std::size_t i = 0; i + 1 < architecture.lengths.size(); ++i)
        layers.push_back(layerAt(architecture.lengths, architecture.channels, i));
    return layers;
}

std::int64_t parameterCount(const Architecture& architecture)
{
    std::int64_t sum = 0;
    for (const Layer& layer : layersOf(architecture))
        sum += parameterCount(layer);
    return sum;
}

std::int64_t multiplyAccumulates(const Architecture& architecture)
{
    std::int64_t sum = 0;
    for (const Layer& layer : layersOf(architecture))
        sum += multiplyAccumulates(layer);
    return sum;
}

std::string toText(const Architecture& architecture)
{
    const auto join = [](const std::vector<int>& entries) {
        std::string text;
        for (const int entry : entries) {
            if (!text.empty())
                text += ',';
            text += std::to_string(entry);
        }
        return text;
    };
    return join(architecture.lengths) + " / " + join(architecture.channels);
}

} // namespace splitscape::space
