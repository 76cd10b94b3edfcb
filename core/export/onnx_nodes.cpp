// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/onnx_nodes.h"

namespace splitscape::exporting {

void GraphWriter::declare(onnx::ValueInfoProto& value, const std::string& name,
                          const std::vector<std::int64_t>& shape, ElementType elements)
{
    value.set_name(name);
    onnx::TypeProto_Tensor& type = *value.mutable_type()->mutable_tensor_type();
    type.set_elem_type(elements);
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

template <typename Number>
std::string GraphWriter::initializer(const std::string& name,
                                     const std::vector<std::int64_t>& shape,
                                     std::span<const Number> values, ElementType type)
{
    onnx::TensorProto& tensor = *m_graph.add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(type);
    for (const std::int64_t size : shape)
        tensor.add_dims(size);
    tensor.set_raw_data(values.data(), values.size_bytes());
    return name;
}

void GraphWriter::constant(onnx::NodeProto& node, const std::string& name,
                           const std::vector<std::int64_t>& shape, std::span<const float> values)
{
    node.add_input(initializer(name, shape, values, onnx::TensorProto::FLOAT));
}

void GraphWriter::constant(onnx::NodeProto& node, const std::string& name,
                           std::span<const std::int64_t> values)
{
    node.add_input(initializer(name, {static_cast<std::int64_t>(values.size())}, values,
                               onnx::TensorProto::INT64));
}

void GraphWriter::coded(const char* type, const std::string& name, const TensorCode& code)
{
    onnx::NodeProto& one = node(type, name);
    constant(one, name + "_scale", {}, std::span(&code.scale, 1));
    const auto zero = static_cast<std::int8_t>(code.zero); // its bits are those of an uint8, too
    one.add_input(initializer(name + "_zero", {}, std::span<const std::int8_t>(&zero, 1),
                              code.isSigned ? onnx::TensorProto::INT8 : onnx::TensorProto::UINT8));
}

void GraphWriter::clip(const std::string& name, float low, float high)
{
    onnx::NodeProto& one = node("Clip", name);
    constant(one, name + "_low", {}, std::span(&low, 1));
    constant(one, name + "_high", {}, std::span(&high, 1));
}

std::string GraphWriter::codedConstant(const std::string& name, const std::vector<std::int64_t>& shape,
                                       const std::string& codes, std::span<const float> scales, int axis)
{
    onnx::NodeProto& one = *m_graph.add_node();
    one.set_op_type("DequantizeLinear");
    one.set_name(name);
    one.add_input(codes);
    constant(one, name + "_scale", {shape[static_cast<std::size_t>(axis)]}, scales);
    setInt(one, "axis", axis);
    one.add_output(name);
    return name;
}

/// @param axis  of the weights: the one of the columns
std::string GraphWriter::weightsOf(const std::string& name, const Operands& operands,
                                   const std::vector<std::int64_t>& shape, int axis)
{
    const std::string values = name + "_weights";
    if (!operands.isCoded())
        return initializer<float>(values, shape, operands.weights, onnx::TensorProto::FLOAT);
    const std::string codes = initializer<std::int8_t>(
        name + "_weight_codes", shape, operands.weightCodes, onnx::TensorProto::INT8);
    return codedConstant(values, shape, codes, operands.weightScales, axis);
}

std::string GraphWriter::biasOf(const std::string& name, const Operands& operands)
{
    const std::string values = name + "_bias";
    const std::vector<std::int64_t> shape{operands.columns()};
    if (!operands.isCoded())
        return initializer<float>(values, shape, operands.bias, onnx::TensorProto::FLOAT);
    const std::string codes = initializer<std::int32_t>(
        name + "_bias_codes", shape, operands.biasCodes, onnx::TensorProto::INT32);
    return codedConstant(values, shape, codes, operands.biasScales, 0);
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

void GraphWriter::product(const std::string& name, const Operands& operands)
{
    // Nodes stand behind those that they read.
    const std::string weights
        = weightsOf(name, operands, {operands.rows(), operands.columns()}, 1);
    node("MatMul", name).add_input(weights);
    const std::string bias = biasOf(name, operands);
    node("Add", name + "_sum").add_input(bias);
}

void GraphWriter::scale(const std::string& name, const data::SideScale& by)
{
    const auto count = static_cast<std::int64_t>(by.offsets.size());
    constant(node("Sub", name + "_centred"), name + "_offsets", {count}, by.offsets);
    constant(node("Mul", name + "_scaled"), name + "_factors", {count}, by.factors);
}

void GraphWriter::convolution(const network::Layer& layer, const Operands& operands,
                              const std::string& name)
{
    const bool isDepthwise = layer.kind == network::LayerKind::DepthwiseConvolution;
    const std::string weights = weightsOf(
        name, operands, {layer.outChannels, isDepthwise ? 1 : layer.inChannels, layer.kernel}, 0);
    const std::string bias = biasOf(name, operands);
    onnx::NodeProto& convolution = node("Conv", name);
    convolution.add_input(weights);
    convolution.add_input(bias);
    setWindow(convolution, layer);
    if (isDepthwise)
        setInt(convolution, "group", layer.inChannels);
}

void GraphWriter::setWindow(onnx::NodeProto& node, const network::Layer& layer)
{
    setInts(node, "kernel_shape", {layer.kernel});
    setInts(node, "strides", {layer.stride});
    if (layer.padding > 0)
        setInts(node, "pads", {layer.padding, layer.padding});
}

/// Positions outside count as zero.
void GraphWriter::averagePool(const network::Layer& layer, const std::string& name)
{
    onnx::NodeProto& pool = node("AveragePool", name);
    setWindow(pool, layer);
    if (layer.padding > 0)
        setInt(pool, "count_include_pad", 1);
}

/// Positions outside are passed over.
void GraphWriter::maximumPool(const network::Layer& layer, const std::string& name)
{
    setWindow(node("MaxPool", name), layer);
}

} // namespace splitscape::exporting
