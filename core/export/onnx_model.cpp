// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/onnx_model.h"

#include "core/base/files.h"

#include <array>
#include <bit>
#include <exception>

#include <onnx/checker.h>
#include <onnx/onnx_pb.h>
#include <onnx/shape_inference/implementation.h>

namespace splitscape::exporting {

namespace {

static_assert(std::endian::native == std::endian::little, "raw_data is little-endian");

constexpr int kIntermediateRepresentation = 7; // the one released with operator set 13
constexpr std::uint64_t kMaximumFileBytes = std::uint64_t{1} << 31;
constexpr std::array<const char*, 3> kPartNames{"edge", "fog", "whole"};

std::string joined(const std::vector<int>& entries)
{
    std::string text;
    for (const int entry : entries) {
        if (!text.empty())
            text += ',';
        text += std::to_string(entry);
    }
    return text;
}

/// Writes the nodes of one graph, each reading what the one before it gave.
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
    void hidden(const WeightedLayer& part, const std::string& name);
    void scores(const WeightedLayer& part, const std::string& name);
    void softmax() { setInt(node("Softmax", "softmax"), "axis", 1); }

private:
    static void declare(onnx::ValueInfoProto& value, const std::string& name,
                        const std::vector<std::int64_t>& shape);
    static void setInt(onnx::NodeProto& node, const char* name, std::int64_t value);
    static void setInts(onnx::NodeProto& node, const char* name,
                        const std::vector<std::int64_t>& values);
    void constant(onnx::NodeProto& node, const std::string& name,
                  const std::vector<std::int64_t>& shape, std::span<const float> values);

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

/// Ours are [kernel, c_in, c_out] and, transposed, [c_in, kernel, c_out]; ONNX wants [c_out, c_in,
/// kernel] and [c_in, c_out, kernel].
void GraphWriter::hidden(const WeightedLayer& part, const std::string& name)
{
    const network::Layer& layer = part.layer;
    const bool stretches = layer.kind == network::LayerKind::TransposedConvolution;
    const auto kernel = static_cast<std::size_t>(layer.kernel);
    const auto ins = static_cast<std::size_t>(layer.inChannels);
    const auto outs = static_cast<std::size_t>(layer.outChannels);
    std::vector<float> weights(part.weights.size());
    for (std::size_t k = 0; k < kernel; ++k) {
        for (std::size_t i = 0; i < ins; ++i) {
            for (std::size_t o = 0; o < outs; ++o) {
                if (stretches)
                    weights[(i * outs + o) * kernel + k]
                        = part.weights[(i * kernel + k) * outs + o];
                else
                    weights[(o * ins + i) * kernel + k] = part.weights[(k * ins + i) * outs + o];
            }
        }
    }
    onnx::NodeProto& convolution = node(stretches ? "ConvTranspose" : "Conv", name);
    setInts(convolution, "kernel_shape", {layer.kernel});
    setInts(convolution, "strides", {layer.kernel});
    const std::int64_t first = stretches ? layer.inChannels : layer.outChannels;
    const std::int64_t second = stretches ? layer.outChannels : layer.inChannels;
    constant(convolution, name + "_weights", {first, second, layer.kernel}, weights);
    constant(convolution, name + "_bias", {layer.outChannels}, part.bias);
    node("Relu", name + "_relu");
}

void GraphWriter::scores(const WeightedLayer& part, const std::string& name)
{
    setInt(node("Flatten", name + "_input"), "axis", 1);
    onnx::NodeProto& product = node("Gemm", name);
    constant(product, name + "_weights", {part.layer.inValues(), part.layer.outValues()},
             part.weights);
    constant(product, name + "_bias", {part.layer.outValues()}, part.bias);
}

/// What is sent when the network is cut after so many layers.
const char* sentName(const std::vector<WeightedLayer>& layers, std::size_t cut)
{
    return cut == layers.size() ? "scores" : "activation";
}

/// Layers [first, end), and the softmax where wanted.
void writeGraph(onnx::GraphProto& graph, const std::vector<WeightedLayer>& layers,
                std::size_t first, std::size_t end, const char* inputName, bool withSoftmax)
{
    GraphWriter writer(graph);
    const auto shapeAt = [&layers](std::size_t cut) -> std::vector<std::int64_t> {
        if (cut == layers.size())
            return {layers.back().layer.outValues()};
        return {layers[cut].layer.inLength, layers[cut].layer.inChannels};
    };
    writer.input(inputName, shapeAt(first));
    bool channelsFirst = false;
    for (std::size_t i = first; i < end; ++i) {
        const std::string name = "layer_" + std::to_string(i + 1);
        const bool isLast = i + 1 == layers.size();
        if (channelsFirst == isLast) {
            writer.swapAxes(name + (isLast ? "_positions_first" : "_channels_first"));
            channelsFirst = !channelsFirst;
        }
        if (isLast)
            writer.scores(layers[i], name);
        else
            writer.hidden(layers[i], name);
    }
    if (channelsFirst)
        writer.swapAxes("positions_first");
    if (withSoftmax)
        writer.softmax();
    else if (first == end)
        writer.node("Identity", "nothing_to_compute");
    writer.output(withSoftmax ? "probabilities" : sentName(layers, end), shapeAt(end));
}

void addProperty(onnx::ModelProto& model, const char* key, const std::string& value)
{
    onnx::StringStringEntryProto& entry = *model.add_metadata_props();
    entry.set_key(key);
    entry.set_value(value);
}

onnx::ModelProto modelOf(const SplitNetwork& network, OnnxPart part)
{
    const auto layers = weightedLayers(network);
    const std::size_t cut = network.edgeLayerCount();
    onnx::ModelProto model;
    model.set_ir_version(kIntermediateRepresentation);
    model.set_producer_name("Splitscape");
    model.set_producer_version(network.programVersion);
    model.set_doc_string("Values are float32, position-major: [N, length, channel].");
    onnx::OperatorSetIdProto& operators = *model.add_opset_import();
    operators.set_domain("");
    operators.set_version(kOnnxOperatorSet);
    addProperty(model, "part", kPartNames[static_cast<std::size_t>(part)]);
    addProperty(model, "lengths", joined(network.architecture.lengths));
    addProperty(model, "channels", joined(network.architecture.channels));
    addProperty(model, "partition_point", std::to_string(network.point));
    addProperty(model, "origin", network.origin);
    for (std::size_t i = 0; i < network.classNames.size(); ++i)
        addProperty(model, ("class_" + std::to_string(i)).c_str(), network.classNames[i]);
    onnx::GraphProto& graph = *model.mutable_graph();
    graph.set_name(kPartNames[static_cast<std::size_t>(part)]);
    switch (part) {
    case OnnxPart::Edge:
        writeGraph(graph, layers, 0, cut, "input", false);
        break;
    case OnnxPart::Fog:
        writeGraph(graph, layers, cut, layers.size(), sentName(layers, cut), true);
        break;
    case OnnxPart::Whole:
        writeGraph(graph, layers, 0, layers.size(), "input", true);
        break;
    }
    return model;
}

/// What shape inference finds for the output without being told it.
onnx::ValueInfoProto inferredOutput(onnx::ModelProto model)
{
    model.mutable_graph()->mutable_output(0)->mutable_type()->mutable_tensor_type()->clear_shape();
    const onnx::ShapeInferenceOptions strict(true, 1, false);
    onnx::shape_inference::InferShapes(model, onnx::OpSchemaRegistry::Instance(), strict);
    return model.graph().output(0);
}

} // namespace

Result<std::string> toOnnx(const SplitNetwork& network, OnnxPart part)
{
    if (const auto good = validate(network); !good)
        return good.error();
    if (static_cast<std::int64_t>(network.weights.size()) > kMaximumOnnxParameters)
        return Error{ErrorCode::ValueOutOfRange, "weights",
                     "the network has " + std::to_string(network.weights.size())
                         + " parameters, ONNX is written for at most "
                         + std::to_string(kMaximumOnnxParameters)};
    try {
        std::string bytes;
        if (modelOf(network, part).SerializeToString(&bytes))
            return bytes;
    } catch (const std::exception& failure) {
        return Error{ErrorCode::Internal, "ONNX", failure.what()};
    }
    return Error{ErrorCode::Internal, "ONNX", "the model could not be serialised"};
}

Result<void> checkOnnx(std::string_view bytes, const std::string& name)
{
    onnx::ModelProto model;
    if (bytes.size() >= kMaximumFileBytes
        || !model.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return Error{ErrorCode::FileDamaged, name, "it is not an ONNX model"};
    try {
        onnx::checker::check_model(model);
        if (model.graph().output_size() != 1)
            return Error{ErrorCode::FileDamaged, name, "the model must have one output"};
        const std::string declared = model.graph().output(0).SerializeAsString();
        if (inferredOutput(model).SerializeAsString() != declared)
            return Error{ErrorCode::FileDamaged, name,
                         "the declared shape of the output is not the one that follows"};
    } catch (const std::exception& failure) {
        return Error{ErrorCode::FileDamaged, name, failure.what()};
    }
    return {};
}

Result<std::vector<WrittenFile>>
addOnnx(PendingFiles& files, const SplitNetwork& network, const std::filesystem::path& folder,
        std::string_view name)
{
    std::vector<WrittenFile> written;
    for (const OnnxPart part : {OnnxPart::Edge, OnnxPart::Fog, OnnxPart::Whole}) {
        const auto bytes = toOnnx(network, part);
        if (!bytes)
            return bytes.error();
        const auto path = folder
            / (std::string(name) + "-" + kPartNames[static_cast<std::size_t>(part)] + ".onnx");
        const auto place = files.add(path, *bytes);
        if (!place)
            return place.error();
        const auto back = readFile(*place, kMaximumFileBytes);
        if (!back)
            return back.error();
        if (const auto good = checkOnnx(*back, path.string()); !good)
            return good.error();
        written.push_back({path, bytes->size()});
    }
    return written;
}

Result<std::vector<WrittenFile>> writeOnnx(const SplitNetwork& network,
                                           const std::filesystem::path& folder,
                                           std::string_view name)
{
    PendingFiles files;
    auto written = addOnnx(files, network, folder, name);
    if (!written)
        return written;
    if (const Result<void> named = files.commit(); !named)
        return named.error();
    return written;
}

} // namespace splitscape::exporting
