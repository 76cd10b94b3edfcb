// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/split_network.h"

#include "core/base/checksum.h"
#include "core/base/random.h"
#include "core/cost/memory.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>

namespace splitscape::exporting {

namespace {

Error outOfRange(const char* subject, std::string detail)
{
    return {ErrorCode::ValueOutOfRange, subject, std::move(detail)};
}

/// Output position p of channel o of a pool, or of a convolution of each channel by itself.
double channelWindowOf(const WeightedLayer& part, const std::vector<double>& in, int p, int o)
{
    const network::Layer& layer = part.layer;
    const auto channel = static_cast<std::size_t>(o);
    const auto channels = static_cast<std::size_t>(layer.inChannels);
    const bool isMaximum = layer.kind == network::LayerKind::MaximumPool;
    double result = network::hasWeights(layer.kind) ? static_cast<double>(part.bias[channel])
        : isMaximum                                 ? -std::numeric_limits<double>::infinity()
                                                    : 0.0;
    for (int tap = 0; tap < layer.kernel; ++tap) {
        const int position = p * layer.stride - layer.padding + tap;
        if (position < 0 || position >= layer.inLength)
            continue;
        const double value = in[static_cast<std::size_t>(position) * channels + channel];
        if (isMaximum)
            result = std::max(result, value);
        else if (network::hasWeights(layer.kind))
            result += value
                * static_cast<double>(
                          part.weights[static_cast<std::size_t>(tap) * channels + channel]);
        else
            result += value / layer.kernel;
    }
    return result;
}

/// Output position p of channel o of a convolution.
double windowOf(const WeightedLayer& part, const std::vector<double>& in, int p, int o)
{
    const network::Layer& layer = part.layer;
    const auto outs = static_cast<std::size_t>(layer.outChannels);
    double sum = part.bias[static_cast<std::size_t>(o)];
    for (int tap = 0; tap < layer.kernel; ++tap) {
        const int position = p * layer.stride - layer.padding + tap;
        if (position < 0 || position >= layer.inLength)
            continue;
        const double* x = in.data() + std::int64_t{position} * layer.inChannels;
        const auto first
            = static_cast<std::size_t>(tap) * static_cast<std::size_t>(layer.inChannels);
        for (std::size_t i = 0; i < static_cast<std::size_t>(layer.inChannels); ++i)
            sum += x[i]
                * static_cast<double>(
                       part.weights[(first + i) * outs + static_cast<std::size_t>(o)]);
    }
    return sum;
}

/// out[row, j] = bias[j mod biases] + sum_i in[row, i] * weights[i, j]
std::vector<double> rowsOf(const WeightedLayer& part, const std::vector<double>& in)
{
    const network::Layer& layer = part.layer;
    const auto rows = static_cast<std::size_t>(
        layer.kind == network::LayerKind::FullyConnected ? 1 : layer.inLength);
    const std::size_t rowIn = in.size() / rows;
    const std::size_t rowOut = static_cast<std::size_t>(layer.outValues()) / rows;
    std::vector<double> out(rows * rowOut);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t j = 0; j < rowOut; ++j) {
            double sum = part.bias[j % part.bias.size()];
            for (std::size_t i = 0; i < rowIn; ++i)
                sum += in[row * rowIn + i] * static_cast<double>(part.weights[i * rowOut + j]);
            out[row * rowOut + j] = sum;
        }
    }
    return out;
}

/// Before the ReLU. `outputs` are those of the layers before it, after the input.
std::vector<double> applied(const WeightedLayer& part,
                            const std::vector<std::vector<double>>& outputs,
                            std::span<const float> sides)
{
    const network::Layer& layer = part.layer;
    const std::vector<double>& in = outputs[static_cast<std::size_t>(layer.input + 1)];
    if (layer.sides > 0) {
        std::vector<double> both(in);
        both.insert(both.end(), sides.begin(), sides.end());
        return rowsOf(part, both);
    }
    if (layer.kind == network::LayerKind::FullyConnected
        || layer.kind == network::LayerKind::TransposedConvolution)
        return rowsOf(part, in);
    std::vector<double> out;
    out.reserve(static_cast<std::size_t>(layer.outValues()));
    if (layer.kind == network::LayerKind::Add) {
        std::transform(in.begin(), in.end(),
                       outputs[static_cast<std::size_t>(layer.addend + 1)].begin(),
                       std::back_inserter(out), std::plus<>());
        return out;
    }
    if (layer.kind == network::LayerKind::Absolute || layer.kind == network::LayerKind::Square) {
        const bool squares = layer.kind == network::LayerKind::Square;
        for (const double value : in)
            out.push_back(squares ? value * value : std::abs(value));
        return out;
    }
    const bool mixes = layer.kind == network::LayerKind::Convolution;
    for (int p = 0; p < layer.outLength; ++p)
        for (int o = 0; o < layer.outChannels; ++o)
            out.push_back(mixes ? windowOf(part, in, p, o) : channelWindowOf(part, in, p, o));
    return out;
}

} // namespace

Result<void> validate(const SplitNetwork& network)
{
    if (const auto good = space::validate(network.architecture); !good)
        return good;
    const int last
        = partition::Placement::behind(space::layerCount(network.architecture)).point;
    if (network.point < 1 || network.point > last)
        return outOfRange("point",
                          "it must be from 1 to " + std::to_string(last) + ", found "
                              + std::to_string(network.point));
    const int sides = network.architecture.sides;
    if (sides > 0 && network.point == last)
        return outOfRange("point",
                          "the last layer reads side values and runs on the fog, so the cut must be "
                          "in front of it: from 1 to "
                              + std::to_string(last - 1) + ", found "
                              + std::to_string(network.point));
    if (network.sides.names.size() != static_cast<std::size_t>(sides)
        || network.sides.scale.offsets.size() != network.sides.names.size()
        || network.sides.scale.factors.size() != network.sides.names.size())
        return outOfRange("sides",
                          "the network reads " + std::to_string(sides) + " side values, "
                              + std::to_string(network.sides.names.size())
                              + " with a name and a scale were given");
    const std::int64_t parameters = space::parameterCount(network.architecture);
    if (static_cast<std::int64_t>(network.weights.size()) != parameters)
        return outOfRange("weights",
                          "the network has " + std::to_string(parameters) + " parameters, "
                              + std::to_string(network.weights.size()) + " weights were given");
    const auto bad = std::find_if_not(network.weights.begin(), network.weights.end(),
                                      [](float weight) { return std::isfinite(weight); });
    if (bad != network.weights.end())
        return outOfRange("weights",
                          "weight " + std::to_string(bad - network.weights.begin() + 1)
                              + " is not a finite number");
    if (!network.classNames.empty()
        && static_cast<int>(network.classNames.size()) != network.architecture.lengths.back())
        return outOfRange("class names",
                          "the network has " + std::to_string(network.architecture.lengths.back())
                              + " classes, " + std::to_string(network.classNames.size())
                              + " names were given");
    return {};
}

std::uint32_t fingerprintOf(const SplitNetwork& network)
{
    static_assert(std::endian::native == std::endian::little);
    const std::string text = space::toText(network.architecture) + " cut at point "
        + std::to_string(network.point);
    const std::uint32_t head = crc32(std::as_bytes(std::span(text)));
    return crc32(std::as_bytes(std::span(network.weights)), head);
}

std::vector<WeightedLayer> weightedLayers(const SplitNetwork& network)
{
    std::vector<WeightedLayer> parts;
    std::span<const float> rest(network.weights);
    for (const network::Layer& layer : space::layersOf(network.architecture)) {
        const auto biases = static_cast<std::size_t>(network::biasCount(layer));
        const std::size_t weights
            = static_cast<std::size_t>(network::parameterCount(layer)) - biases;
        parts.push_back({layer, rest.first(weights), rest.subspan(weights, biases)});
        rest = rest.subspan(weights + biases);
    }
    return parts;
}

std::vector<float> outputOf(std::span<const WeightedLayer> layers, std::span<const float> input,
                            std::span<const float> sides)
{
    std::vector<std::vector<double>> outputs{{input.begin(), input.end()}};
    for (const WeightedLayer& part : layers) {
        outputs.push_back(applied(part, outputs, sides));
        if (part.layer.relu)
            for (double& value : outputs.back())
                value = std::max(value, 0.0);
    }
    const std::vector<double>& values = outputs.back();
    std::vector<float> output(values.size());
    std::transform(values.begin(), values.end(), output.begin(),
                   [](double value) { return static_cast<float>(value); });
    return output;
}

EdgeNeeds edgeNeeds(const SplitNetwork& network)
{
    const network::Network all = space::networkOf(network.architecture);
    const auto onEdge = network.layersOf(partition::Tier::Edge, all.layers.size());
    EdgeNeeds needs;
    needs.memoryValues = all.inputShape().values();
    needs.sentValues = network::crossingValues(all, onEdge.end);
    for (std::size_t i = onEdge.first; i < onEdge.end; ++i) {
        needs.parameters += network::parameterCount(all.layers[i]);
        needs.memoryValues = std::max(needs.memoryValues, network::liveValues(all, i));
        needs.multiplyAccumulates += network::multiplyAccumulates(all.layers[i]);
    }
    needs.flashBytes = cost::memoryOf(needs.parameters).count();
    needs.ramBytes = cost::memoryOf(needs.memoryValues).count();
    return needs;
}

std::vector<float> exampleInput(const space::Architecture& architecture)
{
    const std::size_t values = inputValues(architecture);
    constexpr double kWaves = 6.283185307179586 * 3.0;
    Random random(1);
    std::vector<float> input(values);
    for (std::size_t i = 0; i < values; ++i) {
        const double phase = kWaves * static_cast<double>(i) / static_cast<double>(values);
        // A few binary digits only, so that the recorded numbers are short and exact.
        input[i] = static_cast<float>(std::round(64.0 * (std::sin(phase) + 0.5 * random.normal()))
                                      / 64.0);
    }
    return input;
}

} // namespace splitscape::exporting
