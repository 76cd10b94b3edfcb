// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/network/layer.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace splitscape::network {

/// The shape of an activation.
struct Shape {
    int length = 0;
    int channels = 0;

    [[nodiscard]] std::int64_t values() const { return std::int64_t{length} * channels; }
    friend bool operator==(const Shape&, const Shape&) = default;
};

/// Layers in order of execution. The last one gives the class scores. The paper's networks are
/// chains: layer i reads layer i - 1.
struct Network {
    int inputLength = 0;
    int inputChannels = 0;
    int classes = 0;
    std::vector<Layer> layers;
    /// Numbers beside the values of a sample that the last layer reads (data::Dataset::sides).
    int sides = 0;

    [[nodiscard]] Shape inputShape() const { return {inputLength, inputChannels}; }
    /// Of the output of layer `index`, or of the network's input for kNetworkInput.
    [[nodiscard]] Shape shapeOf(int index) const
    {
        if (index == kNetworkInput)
            return inputShape();
        const Layer& layer = layers[static_cast<std::size_t>(index)];
        return {layer.outLength, layer.outChannels};
    }
    friend bool operator==(const Network&, const Network&) = default;
};

/// How a window moves over the positions.
struct Window {
    int kernel = 1;
    int stride = 1;
    int padding = 0;
};

/// Positions a window stops at on so many; 0 where it is longer than they are.
[[nodiscard]] int positions(int length, const Window& window);

/// Puts networks together, layer by layer; each function gives the index of the new layer.
class NetworkBuilder {
public:
    NetworkBuilder(Shape input, int classes)
    {
        m_network = {input.length, input.channels, classes, {}};
    }

    /// The layer the next one reads; kNetworkInput at first.
    [[nodiscard]] int last() const { return static_cast<int>(m_network.layers.size()) - 1; }
    [[nodiscard]] Shape lastShape() const { return m_network.shapeOf(last()); }

    /// A layer as it is: its `input` becomes last().
    int add(Layer layer);
    int convolution(int channels, const Window& window, bool batchNorm, bool relu);
    int depthwise(const Window& window, bool batchNorm, bool relu);
    int pool(LayerKind kind, const Window& window);
    int globalAverage();
    int apply(LayerKind kind); ///< Absolute or Square
    int addTo(int addend, bool relu); ///< last() + the output of `addend`
    int fullyConnected(int sides = 0); ///< to the classes, with so many side values

    [[nodiscard]] const Network& network() const { return m_network; }

private:
    Network m_network;
};

/// Checks that shapes follow from each other, that operands come before the layer that reads them,
/// that every output is read, and that the last layer is the fully connected one that gives the
/// classes and alone reads the side values. Errors: ValueOutOfRange, subject "layer N", from 1.
[[nodiscard]] Result<void> validate(const Network& network);

/// True where layer i reads layer i - 1 only, and every layer is of the paper's three kinds with
/// kernel = stride, no padding, no batch norm, no side values, and a ReLU unless it is the last.
[[nodiscard]] bool isPaperChain(const Network& network);

[[nodiscard]] std::int64_t parameterCount(const Network& network);
[[nodiscard]] std::int64_t multiplyAccumulates(const Network& network);

/// The activations that are alive between layer `cut` - 1 and layer `cut`: made before and read
/// after. A network cut there sends them. Ascending; kNetworkInput is the input; cut 0 sends the
/// input, the cut behind the last layer the scores. The paper's point is cut + 1.
[[nodiscard]] std::vector<int> crossing(const Network& network, std::size_t cut);

/// Values of them all.
[[nodiscard]] std::int64_t crossingValues(const Network& network, std::size_t cut);

/// Side values that cross too: all of them at every cut in front of the last layer.
[[nodiscard]] inline std::int64_t crossingSides(const Network& network, std::size_t cut)
{
    return cut < network.layers.size() ? network.sides : 0;
}

/// Values alive while layer `index` runs: all that cross the cut before it, and its output.
[[nodiscard]] std::int64_t liveValues(const Network& network, std::size_t index);

} // namespace splitscape::network
