// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/onnx_graph.h"

#include "core/export/onnx_nodes.h"
#include "core/export/onnx_operands.h"
#include "core/export/onnx_sending.h"

namespace splitscape::exporting {

namespace {

/// An activation that crosses a cut: the output of a layer, or the input for kNetworkInput.
std::string sentName(const std::vector<WeightedLayer>& layers, int activation, std::size_t sent)
{
    if (activation + 1 == static_cast<int>(layers.size()))
        return "scores";
    return sent == 1 ? "activation" : "activation_" + std::to_string(activation + 1);
}

/// What a graph is made from.
struct GraphPart {
    std::size_t first = 0; ///< layers [first, end)
    std::size_t end = 0;
    bool isFog = false; ///< reads what was sent, not the samples
    bool withSoftmax = false;
};

std::vector<std::int64_t> shapeOf(const network::Network& network, int activation)
{
    if (activation + 1 == static_cast<int>(network.layers.size()))
        return {network.classes};
    const network::Shape shape = network.shapeOf(activation);
    return {shape.length, shape.channels};
}

/// Writes layers [first, end), and the softmax where wanted. Values in and out of the graph are
/// position-major. Layers with kernel = stride keep them so; only between other convolutions and
/// pools they are as those want them.
class PartWriter {
public:
    /// @param deployment  of an edge and a fog; as float32 otherwise
    PartWriter(onnx::GraphProto& graph, const network::Network& network,
               const std::vector<WeightedLayer>& layers, const data::SideScale& sideScale,
               const OnnxDeployment& deployment)
        : m_writer(graph)
        , m_network(network)
        , m_layers(layers)
        , m_sideScale(sideScale)
        , m_deployment(deployment)
        , m_positionsFirst(layers.size() + 1)
        , m_channelsFirst(layers.size() + 1)
    {
    }

    void write(const GraphPart& part)
    {
        const std::vector<int> in = network::crossing(m_network, part.first);
        for (const int activation : in) {
            const std::string name
                = !part.isFog ? "input" : sentName(m_layers, activation, in.size());
            if (part.isFog)
                receive(name, activation);
            else
                m_writer.input(name, shapeOf(m_network, activation));
            m_positionsFirst[at(activation)] = m_writer.last();
        }
        if (codesOf(part))
            round(network::kNetworkInput, "input");
        if (m_network.sides > 0 && part.end == m_layers.size()) {
            m_writer.input("sides", {m_network.sides});
            m_writer.scale("sides", m_sideScale);
            m_sides = m_writer.last();
        }
        for (std::size_t i = part.first; i < part.end; ++i)
            layer(i, codesOf(part));
        if (part.withSoftmax) {
            m_writer.softmax();
            return m_writer.output("probabilities", {m_network.classes});
        }
        const std::vector<int> out = network::crossing(m_network, part.end);
        for (const int activation : out) {
            const std::string name = sentName(m_layers, activation, out.size());
            if (const Sending sending(m_deployment, activation); sending.hasNodes()) {
                m_writer.readFrom(positionsFirst(activation));
                sending.send(m_writer, name);
                m_writer.output(name, shapeOf(m_network, activation), sending.type());
                continue;
            }
            if (part.first == part.end) {
                m_writer.readFrom(m_positionsFirst[at(activation)]);
                m_writer.node("Identity", "nothing_to_compute");
            } else if (m_positionsFirst[at(activation)].empty()) {
                m_writer.readFrom(m_channelsFirst[at(activation)]);
                m_writer.swapAxes(name + "_positions_first");
            } else if (m_writer.last() != m_positionsFirst[at(activation)]) {
                m_writer.readFrom(m_positionsFirst[at(activation)]);
                m_writer.node("Identity", name + "_sent");
            }
            m_writer.output(name, shapeOf(m_network, activation));
        }
    }

private:
    /// The edge in int8.
    [[nodiscard]] const network::IntegerNetwork* codesOf(const GraphPart& part) const
    {
        return part.isFog || part.first == part.end ? nullptr : m_deployment.integers;
    }

    void receive(const std::string& name, int activation)
    {
        const Sending sending(m_deployment, activation);
        m_writer.input(name, shapeOf(m_network, activation), sending.type());
        if (sending.hasNodes())
            sending.receive(m_writer, name);
    }

    /// The last value, as its int8 codes stand for it.
    void round(int activation, const std::string& name)
    {
        const network::IntegerCode& code = m_deployment.integers->codeOf(activation);
        m_writer.quantise(name + "_codes", {code.scale, code.zero});
        m_writer.dequantise(name + "_coded", {code.scale, code.zero});
        if (activation == network::kNetworkInput)
            m_positionsFirst[at(activation)] = m_writer.last();
    }

    static std::size_t at(int activation) { return static_cast<std::size_t>(activation + 1); }

    /// [N, channel, length]
    const std::string& channelsFirst(int activation)
    {
        std::string& value = m_channelsFirst[at(activation)];
        if (value.empty()) {
            m_writer.readFrom(m_positionsFirst[at(activation)]);
            m_writer.swapAxes(m_positionsFirst[at(activation)] + "_channels_first");
            value = m_writer.last();
        }
        return value;
    }

    /// [N, position, channel]
    const std::string& positionsFirst(int activation)
    {
        std::string& value = m_positionsFirst[at(activation)];
        if (value.empty()) {
            m_writer.readFrom(m_channelsFirst[at(activation)]);
            m_writer.swapAxes(m_channelsFirst[at(activation)] + "_positions_first");
            value = m_writer.last();
        }
        return value;
    }

    /// Reshape, MatMul, Add, Relu.
    void productLayer(const network::Layer& layer, const Operands& operands, const std::string& name)
    {
        const bool connects = layer.kind == network::LayerKind::FullyConnected;
        const bool stretches = layer.kind == network::LayerKind::TransposedConvolution;
        m_writer.readFrom(positionsFirst(layer.input));
        const std::vector<std::int64_t> in{layer.inLength, layer.inChannels};
        if (connects)
            m_writer.reshape(name + "_values", in, {layer.inValues()});
        else if (!stretches)
            m_writer.reshape(name + "_patches", in,
                             {layer.outLength, std::int64_t{layer.kernel} * layer.inChannels});
        if (layer.sides > 0)
            m_writer.append(m_sides, name + "_with_sides");
        m_writer.product(name, operands);
        if (layer.relu)
            m_writer.relu(name);
        if (stretches)
            m_writer.reshape(name + "_positions",
                             {layer.inLength, std::int64_t{layer.kernel} * layer.outChannels},
                             {layer.outLength, layer.outChannels});
    }

    /// @param integers  the edge in int8, or null
    void layer(std::size_t index, const network::IntegerNetwork* integers)
    {
        const WeightedLayer& part = m_layers[index];
        const network::Layer& layer = part.layer;
        const std::string name = "layer_" + std::to_string(index + 1);
        const Operands operands = !network::hasWeights(layer.kind) ? Operands()
            : integers ? operandsOf(integers->layers[index])
                       : operandsOf(part);
        if (isProduct(layer))
            productLayer(layer, operands, name);
        else
            windowLayer(layer, operands, name);
        if (integers)
            round(static_cast<int>(index), name);
        (isProduct(layer) ? m_positionsFirst : m_channelsFirst)[index + 1] = m_writer.last();
    }

    /// The one node of a layer that is no product.
    void compute(const network::Layer& layer, const Operands& operands, const std::string& addend,
                 const std::string& name)
    {
        switch (layer.kind) {
        case network::LayerKind::Add:
            return m_writer.sum(addend, name);
        case network::LayerKind::AveragePool:
        case network::LayerKind::GlobalAveragePool:
            return m_writer.averagePool(layer, name);
        case network::LayerKind::MaximumPool:
            return m_writer.maximumPool(layer, name);
        case network::LayerKind::Absolute:
            return m_writer.absolute(name);
        case network::LayerKind::Square:
            return m_writer.square(name);
        default:
            return m_writer.convolution(layer, operands, name);
        }
    }

    void windowLayer(const network::Layer& layer, const Operands& operands, const std::string& name)
    {
        const std::string addend
            = layer.kind == network::LayerKind::Add ? channelsFirst(layer.addend) : std::string();
        m_writer.readFrom(channelsFirst(layer.input));
        compute(layer, operands, addend, name);
        if (layer.relu)
            m_writer.relu(name);
    }

    GraphWriter m_writer;
    const network::Network& m_network;
    const std::vector<WeightedLayer>& m_layers;
    const data::SideScale& m_sideScale;
    const OnnxDeployment& m_deployment;
    std::string m_sides; ///< the scaled side values
    std::vector<std::string> m_positionsFirst; ///< names, by activation + 1; empty: not written
    std::vector<std::string> m_channelsFirst;
};

} // namespace

void writeGraph(onnx::GraphProto& graph, const SplitNetwork& network, OnnxPart part,
                const OnnxDeployment& deployment)
{
    const auto layers = weightedLayers(network);
    const auto onEdge = network.layersOf(partition::Tier::Edge, layers.size());
    const auto onFog = network.layersOf(partition::Tier::Fog, layers.size());
    const network::Network whole = space::networkOf(network.architecture);
    const OnnxDeployment plain;
    PartWriter writer(graph, whole, layers, network.sides.scale,
                      part == OnnxPart::Whole ? plain : deployment);
    switch (part) {
    case OnnxPart::Edge:
        return writer.write({onEdge.first, onEdge.end, false, false});
    case OnnxPart::Fog:
        return writer.write({onFog.first, onFog.end, true, true});
    case OnnxPart::Whole:
        return writer.write({0, layers.size(), false, true});
    }
}

} // namespace splitscape::exporting
