// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/network.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace splitscape::network {

namespace {

Error wrong(std::size_t index, std::string detail)
{
    return {ErrorCode::ValueOutOfRange, "layer " + std::to_string(index + 1), std::move(detail)};
}

/// The output shape that follows from the other members.
Shape outputOf(const Layer& layer, int classes)
{
    const int slid = positions(layer.inLength, {layer.kernel, layer.stride, layer.padding});
    switch (layer.kind) {
    case LayerKind::Convolution:
        return {slid, layer.outChannels};
    case LayerKind::TransposedConvolution:
        return {layer.inLength * layer.kernel, layer.outChannels};
    case LayerKind::FullyConnected:
        return {classes, 1};
    case LayerKind::DepthwiseConvolution:
    case LayerKind::AveragePool:
    case LayerKind::MaximumPool:
    case LayerKind::GlobalAveragePool:
        return {slid, layer.inChannels};
    case LayerKind::Add:
    case LayerKind::Absolute:
    case LayerKind::Square:
        break;
    }
    return {layer.inLength, layer.inChannels};
}

bool readsAll(LayerKind kind)
{
    return kind == LayerKind::FullyConnected || kind == LayerKind::GlobalAveragePool;
}

Result<void> checkWindow(const Layer& layer, std::size_t index)
{
    if (layer.kernel < 1 || layer.stride < 1 || layer.padding < 0 || layer.padding >= layer.kernel)
        return wrong(index,
                     "kernel and stride must be at least 1, the padding less than the kernel");
    if (readsAll(layer.kind) && (layer.kernel != layer.inLength || layer.padding != 0))
        return wrong(index, "it reads all positions, so its kernel is the input length");
    if (layer.kind == LayerKind::TransposedConvolution
        && (layer.kernel != layer.stride || layer.padding != 0))
        return wrong(index, "a transposed convolution has kernel = stride and no padding");
    return {};
}

Result<void> checkLayer(const Network& network, std::size_t index)
{
    const Layer& layer = network.layers[index];
    const auto before = [index](int operand) {
        return operand >= kNetworkInput && operand < static_cast<int>(index);
    };
    if (!before(layer.input) || (layer.kind == LayerKind::Add) != before(layer.addend))
        return wrong(index, "it must read layers that come before it");
    if (layer.outChannels < 1 || layer.inChannels < 1)
        return wrong(index, "it needs at least one channel");
    const Shape in{layer.inLength, layer.inChannels};
    if (network.shapeOf(layer.input) != in
        || (layer.kind == LayerKind::Add && network.shapeOf(layer.addend) != in))
        return wrong(index, "its input has another shape");
    if (const auto good = checkWindow(layer, index); !good)
        return good;
    const Shape out = outputOf(layer, network.classes);
    if (out.length < 1 || out != Shape{layer.outLength, layer.outChannels})
        return wrong(index, "its output has another shape");
    if (layer.batchNorm && !hasWeights(layer.kind))
        return wrong(index, "batch norm belongs to a layer with weights");
    if (layer.relu && !hasWeights(layer.kind) && layer.kind != LayerKind::Add)
        return wrong(index, "a ReLU belongs to a layer with weights or to a sum");
    const bool isLast = index + 1 == network.layers.size();
    if (layer.sides != (isLast ? network.sides : 0) || layer.sides < 0)
        return wrong(index, "the last layer, and no other, reads all side values");
    if (layer.sides > 0 && (layer.batchNorm || layer.relu))
        return wrong(index, "a layer that reads side values gives scores as they are");
    return {};
}

/// For each activation, the input first, the last layer that reads it; the number of layers for the
/// scores; -1 for one that nobody reads.
std::vector<int> lastReaders(const Network& network)
{
    std::vector<int> readers(network.layers.size() + 1, -1);
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
        const Layer& layer = network.layers[i];
        readers[static_cast<std::size_t>(layer.input + 1)] = static_cast<int>(i);
        if (layer.kind == LayerKind::Add)
            readers[static_cast<std::size_t>(layer.addend + 1)] = static_cast<int>(i);
    }
    readers.back() = static_cast<int>(network.layers.size());
    return readers;
}

template <typename Count>
std::int64_t sumOver(const Network& network, const Count& count)
{
    return std::accumulate(
        network.layers.begin(), network.layers.end(), std::int64_t{0},
        [&count](std::int64_t sum, const Layer& layer) { return sum + count(layer); });
}

} // namespace

int positions(int length, const Window& window)
{
    const std::int64_t room
        = std::int64_t{length} + 2 * std::int64_t{window.padding} - window.kernel;
    return room < 0 || window.stride < 1 ? 0 : static_cast<int>(room / window.stride) + 1;
}

int NetworkBuilder::add(Layer layer)
{
    layer.input = last();
    m_network.layers.push_back(layer);
    return last();
}

int NetworkBuilder::convolution(int channels, const Window& window, bool batchNorm, bool relu)
{
    const Shape in = lastShape();
    return add({LayerKind::Convolution, in.length, in.channels, positions(in.length, window),
                channels, window.kernel, window.stride, window.padding, batchNorm, relu});
}

int NetworkBuilder::depthwise(const Window& window, bool batchNorm, bool relu)
{
    const Shape in = lastShape();
    return add({LayerKind::DepthwiseConvolution, in.length, in.channels,
                positions(in.length, window), in.channels, window.kernel, window.stride,
                window.padding, batchNorm, relu});
}

int NetworkBuilder::pool(LayerKind kind, const Window& window)
{
    const Shape in = lastShape();
    return add({kind, in.length, in.channels, positions(in.length, window), in.channels,
                window.kernel, window.stride, window.padding});
}

int NetworkBuilder::globalAverage()
{
    const Shape in = lastShape();
    return add({LayerKind::GlobalAveragePool, in.length, in.channels, 1, in.channels, in.length,
                in.length});
}

int NetworkBuilder::apply(LayerKind kind)
{
    const Shape in = lastShape();
    return add({kind, in.length, in.channels, in.length, in.channels, 1, 1});
}

int NetworkBuilder::addTo(int addend, bool relu)
{
    const int index = apply(LayerKind::Add);
    m_network.layers.back().addend = addend;
    m_network.layers.back().relu = relu;
    return index;
}

int NetworkBuilder::fullyConnected(int sides)
{
    const Shape in = lastShape();
    m_network.sides = sides;
    Layer layer{LayerKind::FullyConnected, in.length, in.channels, m_network.classes, 1, in.length,
                in.length};
    layer.sides = sides;
    return add(layer);
}

Result<void> validate(const Network& network)
{
    if (network.inputLength < 1 || network.inputChannels < 1 || network.classes < 1
        || network.layers.empty())
        return Error{ErrorCode::ValueOutOfRange, "network",
                     "it needs an input, at least one layer and at least one class"};
    for (std::size_t i = 0; i < network.layers.size(); ++i)
        if (const auto good = checkLayer(network, i); !good)
            return good;
    if (network.layers.back().kind != LayerKind::FullyConnected)
        return wrong(network.layers.size() - 1, "the last layer must be fully connected");
    const std::vector<int> readers = lastReaders(network);
    for (std::size_t i = 0; i < network.layers.size(); ++i)
        if (readers[i + 1] < 0)
            return wrong(i, "no layer reads its output");
    return {};
}

bool isPaperChain(const Network& network)
{
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
        const Layer& layer = network.layers[i];
        const bool last = i + 1 == network.layers.size();
        if (layer.kind > LayerKind::FullyConnected
            || (layer.kind == LayerKind::FullyConnected) != last
            || layer.input != static_cast<int>(i) - 1 || layer.kernel != layer.stride
            || layer.padding != 0 || layer.batchNorm || layer.relu == last || layer.sides != 0)
            return false;
    }
    return true;
}

std::int64_t parameterCount(const Network& network)
{
    return sumOver(network, [](const Layer& layer) { return parameterCount(layer); });
}

std::int64_t multiplyAccumulates(const Network& network)
{
    return sumOver(network, [](const Layer& layer) { return multiplyAccumulates(layer); });
}

std::vector<int> crossing(const Network& network, std::size_t cut)
{
    const std::vector<int> readers = lastReaders(network);
    std::vector<int> activations;
    for (std::size_t i = 0; i <= cut && i < readers.size(); ++i)
        if (readers[i] >= static_cast<int>(cut))
            activations.push_back(static_cast<int>(i) - 1);
    return activations;
}

std::int64_t crossingValues(const Network& network, std::size_t cut)
{
    std::int64_t sum = 0;
    for (const int activation : crossing(network, cut))
        sum += network.shapeOf(activation).values();
    return sum;
}

std::int64_t liveValues(const Network& network, std::size_t index)
{
    return crossingValues(network, index) + network.layers[index].outValues();
}

} // namespace splitscape::network
