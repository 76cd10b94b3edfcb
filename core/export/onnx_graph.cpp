// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/onnx_graph.h"

namespace splitscape::exporting {

namespace {

/// Writes the nodes of one graph. Activations between layers are [N, channel, length].
class GraphWriter {
public:
    explicit GraphWriter(onnx::GraphProto& graph)
        : m_graph(graph)
    {
    }

    void input(const std::string& name, const std::vector<std::int64_t>& shape)
    {
        declare(*m_graph.add_input(), name, shape);
        m_last = name;
    }
    /// The last node gives this output.
    void output(const std::string& name, const std::vector<std::int64_t>& shape)
    {
        m_graph.mutable_node(m_graph.node_size() - 1)->set_output(0, name);
        declare(*m_graph.add_output(), name, shape);
    }
    [[nodiscard]] const std::string& last() const { return m_last; }
    /// The next node reads this.
    void readFrom(const std::string& value) { m_last = value; }
    onnx::NodeProto& node(const char* type, const std::string& name)
    {
        onnx::NodeProto& node = *m_graph.add_node();
        node.set_op_type(type);
        node.set_name(name);
        node.add_input(m_last);
        m_last = name + "_out";
        node.add_output(m_last);
        return node;
    }
    /// Between [N, length, channel] and [N, channel, length].
    void swapAxes(const std::string& name) { setInts(node("Transpose", name), "perm", {0, 2, 1}); }
    void convolution(const WeightedLayer& part, const std::string& name);
    /// [N, ...] with N kept; nothing where the shape is that already.
    void reshape(const std::string& name, const std::vector<std::int64_t>& from,
                 const std::vector<std::int64_t>& to);
    /// values [.., rows] times weights [rows, columns], and the bias.
    void product(const std::string& name, std::span<const float> weights,
                 std::span<const float> bias);
    void averagePool(const network::Layer& layer, const std::string& name);
    /// (last - offset) * factor, value by value.
    void scale(const std::string& name, const data::SideScale& by);
    /// Values [N, n] with other ones behind them.
    void append(const std::string& other, const std::string& name)
    {
        onnx::NodeProto& both = node("Concat", name);
        both.add_input(other);
        setInt(both, "axis", 1);
    }
    void sum(const std::string& addend, const std::string& name)
    {
        node("Add", name).add_input(addend);
    }
    void relu(const std::string& name) { node("Relu", name + "_relu"); }
    void softmax() { setInt(node("Softmax", "softmax"), "axis", 1); }

private:
    static void declare(onnx::ValueInfoProto& value, const std::string& name,
                        const std::vector<std::int64_t>& shape);
    static void setInt(onnx::NodeProto& node, const char* name, std::int64_t value);
    static void setInts(onnx::NodeProto& node, const char* name,
                        const std::vector<std::int64_t>& values);
    void constant(onnx::NodeProto& node, const std::string& name,
                  const std::vector<std::int64_t>& shape, std::span<const float> values);
    void constant(onnx::NodeProto& node, const std::string& name,
                  std::span<const std::int64_t> values);

    onnx::GraphProto& m_graph;
    std::string m_last;
};

void GraphWriter::declare(onnx::ValueInfoProto& value, const std::string& name,
                          const std::vector<std::int64_t>& shape)
{
    value.set_name(name);
    onnx::TypeProto_Tensor& type = *value.mutable_type()->mutable_tensor_type();
    type.set_elem_type(onnx::TensorProto::FLOAT);
    type.mutable_shape()->add_dim()->set_dim_param("N");
    for (const std::int64_t size : shape)
        type.mutable_shape()->add_dim()->set_dim_value(size);
}

void GraphWriter::setInt(onnx::NodeProto& node, const char* name, std::int64_t value)
{
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INT);
    attribute.set_i(value);
}

void GraphWriter::setInts(onnx::NodeProto& node, const char* name,
                          const std::vector<std::int64_t>& values)
{
    onnx::AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INTS);
    for (const std::int64_t value : values)
        attribute.add_ints(value);
}

void GraphWriter::constant(onnx::NodeProto& node, const std::string& name,
                           const std::vector<std::int64_t>& shape, std::span<const float> values)
{
    onnx::TensorProto& tensor = *m_graph.add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    for (const std::int64_t size : shape)
        tensor.add_dims(size);
    tensor.set_raw_data(values.data(), values.size_bytes());
    node.add_input(name);
}

void GraphWriter::constant(onnx::NodeProto& node, const std::string& name,
                           std::span<const std::int64_t> values)
{
    onnx::TensorProto& tensor = *m_graph.add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(onnx::TensorProto::INT64);
    tensor.add_dims(static_cast<std::int64_t>(values.size()));
    tensor.set_raw_data(values.data(), values.size_bytes());
    node.add_input(name);
}

void GraphWriter::reshape(const std::string& name, const std::vector<std::int64_t>& from,
                          const std::vector<std::int64_t>& to)
{
    if (from == to)
        return;
    std::vector<std::int64_t> shape{0}; // 0: as in the input
    shape.insert(shape.end(), to.begin(), to.end());
    constant(node("Reshape", name), name + "_shape", shape);
}

void GraphWriter::product(const std::string& name, std::span<const float> weights,
                          std::span<const float> bias)
{
    const auto columns = static_cast<std::int64_t>(bias.size());
    constant(node("MatMul", name), name + "_weights",
             {static_cast<std::int64_t>(weights.size()) / columns, columns}, weights);
    constant(node("Add", name + "_sum"), name + "_bias", {columns}, bias);
}

void GraphWriter::scale(const std::string& name, const data::SideScale& by)
{
    const auto count = static_cast<std::int64_t>(by.offsets.size());
    constant(node("Sub", name + "_centred"), name + "_offsets", {count}, by.offsets);
    constant(node("Mul", name + "_scaled"), name + "_factors", {count}, by.factors);
}

/// Ours are [kernel, c_in, c_out]; ONNX wants [c_out, c_in, kernel].
void GraphWriter::convolution(const WeightedLayer& part, const std::string& name)
{
    const network::Layer& layer = part.layer;
    const auto kernel = static_cast<std::size_t>(layer.kernel);
    const auto ins = static_cast<std::size_t>(layer.inChannels);
    const auto outs = static_cast<std::size_t>(layer.outChannels);
    std::vector<float> weights(part.weights.size());
    for (std::size_t k = 0; k < kernel; ++k)
        for (std::size_t i = 0; i < ins; ++i)
            for (std::size_t o = 0; o < outs; ++o)
                weights[(o * ins + i) * kernel + k] = part.weights[(k * ins + i) * outs + o];
    onnx::NodeProto& convolution = node("Conv", name);
    setInts(convolution, "kernel_shape", {layer.kernel});
    setInts(convolution, "strides", {layer.stride});
    if (layer.padding > 0)
        setInts(convolution, "pads", {layer.padding, layer.padding});
    constant(convolution, name + "_weights", {layer.outChannels, layer.inChannels, layer.kernel},
             weights);
    constant(convolution, name + "_bias", {layer.outChannels}, part.bias);
}

/// Positions outside count as zero.
void GraphWriter::averagePool(const network::Layer& layer, const std::string& name)
{
    onnx::NodeProto& pool = node("AveragePool", name);
    setInts(pool, "kernel_shape", {layer.kernel});
    setInts(pool, "strides", {layer.stride});
    if (layer.padding > 0) {
        setInts(pool, "pads", {layer.padding, layer.padding});
        setInt(pool, "count_include_pad", 1);
    }
}

/// Kernel = stride: no window overlaps another, so the layer is one matrix product.
bool isProduct(const network::Layer& layer)
{
    return layer.kind == network::LayerKind::FullyConnected
        || layer.kind == network::LayerKind::TransposedConvolution
        || (layer.kind == network::LayerKind::Convolution && layer.kernel == layer.stride
            && layer.padding == 0);
}

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
    PartWriter(onnx::GraphProto& graph, const network::Network& network,
               const std::vector<WeightedLayer>& layers, const data::SideScale& sideScale)
        : m_writer(graph)
        , m_network(network)
        , m_layers(layers)
        , m_sideScale(sideScale)
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
            m_writer.input(name, shapeOf(m_network, activation));
            m_positionsFirst[at(activation)] = name;
        }
        if (m_network.sides > 0 && part.end == m_layers.size()) {
            m_writer.input("sides", {m_network.sides});
            m_writer.scale("sides", m_sideScale);
            m_sides = m_writer.last();
        }
        for (std::size_t i = part.first; i < part.end; ++i)
            layer(i);
        if (part.withSoftmax) {
            m_writer.softmax();
            return m_writer.output("probabilities", {m_network.classes});
        }
        const std::vector<int> out = network::crossing(m_network, part.end);
        for (const int activation : out) {
            const std::string name = sentName(m_layers, activation, out.size());
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

    /// Reshape, MatMul, Add, Relu. The weights are as ours: [kernel * c_in, c_out], [c_in, kernel *
    /// c_out] and [n_in + sides, n_out].
    void productLayer(const WeightedLayer& part, const std::string& name)
    {
        const network::Layer& layer = part.layer;
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
        std::vector<float> bias(part.bias.begin(), part.bias.end());
        for (int step = 1; stretches && step < layer.kernel; ++step)
            bias.insert(bias.end(), part.bias.begin(), part.bias.end());
        m_writer.product(name, part.weights, bias);
        if (layer.relu)
            m_writer.relu(name);
        if (stretches)
            m_writer.reshape(name + "_positions",
                             {layer.inLength, std::int64_t{layer.kernel} * layer.outChannels},
                             {layer.outLength, layer.outChannels});
    }

    void layer(std::size_t index)
    {
        const WeightedLayer& part = m_layers[index];
        const network::Layer& layer = part.layer;
        const std::string name = "layer_" + std::to_string(index + 1);
        if (isProduct(layer)) {
            productLayer(part, name);
            m_positionsFirst[index + 1] = m_writer.last();
            return;
        }
        const std::string addend
            = layer.kind == network::LayerKind::Add ? channelsFirst(layer.addend) : std::string();
        m_writer.readFrom(channelsFirst(layer.input));
        if (layer.kind == network::LayerKind::Add)
            m_writer.sum(addend, name);
        else if (layer.kind == network::LayerKind::AveragePool)
            m_writer.averagePool(layer, name);
        else
            m_writer.convolution(part, name);
        if (layer.relu)
            m_writer.relu(name);
        m_channelsFirst[index + 1] = m_writer.last();
    }

    GraphWriter m_writer;
    const network::Network& m_network;
    const std::vector<WeightedLayer>& m_layers;
    const data::SideScale& m_sideScale;
    std::string m_sides; ///< the scaled side values
    std::vector<std::string> m_positionsFirst; ///< names, by activation + 1; empty: not written
    std::vector<std::string> m_channelsFirst;
};

} // namespace

void writeGraph(onnx::GraphProto& graph, const SplitNetwork& network, OnnxPart part)
{
    const auto layers = weightedLayers(network);
    const auto onEdge = network.layersOf(partition::Tier::Edge, layers.size());
    const auto onFog = network.layersOf(partition::Tier::Fog, layers.size());
    const network::Network whole = space::networkOf(network.architecture);
    PartWriter writer(graph, whole, layers, network.sides.scale);
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
