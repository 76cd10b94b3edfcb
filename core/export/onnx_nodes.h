// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/side_values.h"
#include "core/network/layer.h"

#include <onnx/onnx_pb.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace splitscape::exporting {

using ElementType = onnx::TensorProto::DataType;

/// Codes of a tensor: value = scale * (code - zero), of 8 bits.
struct TensorCode {
    float scale = 1.0F;
    int zero = 0;
    bool isSigned = true;
};

/// What a layer multiplies with and adds, in the order in which ONNX wants it: float32, or int8 codes
/// with one scale for each value of the bias, which is int32.
struct Operands {
    std::vector<float> weights;
    std::vector<float> bias;
    std::vector<std::int8_t> weightCodes; ///< empty: float32
    std::vector<std::int32_t> biasCodes;
    std::vector<float> weightScales; ///< as many as there are biases
    std::vector<float> biasScales;

    [[nodiscard]] bool isCoded() const { return !weightCodes.empty(); }
    [[nodiscard]] std::int64_t columns() const
    {
        return static_cast<std::int64_t>(isCoded() ? biasCodes.size() : bias.size());
    }
    [[nodiscard]] std::int64_t rows() const
    {
        return static_cast<std::int64_t>(isCoded() ? weightCodes.size() : weights.size()) / columns();
    }
};

/// Writes the nodes of one graph. Activations between layers are [N, channel, length].
class GraphWriter {
public:
    explicit GraphWriter(onnx::GraphProto& graph)
        : m_graph(graph)
    {
    }

    void input(const std::string& name, const std::vector<std::int64_t>& shape,
               ElementType type = onnx::TensorProto::FLOAT)
    {
        declare(*m_graph.add_input(), name, shape, type);
        m_last = name;
    }
    /// The last node gives this output.
    void output(const std::string& name, const std::vector<std::int64_t>& shape,
                ElementType type = onnx::TensorProto::FLOAT)
    {
        m_graph.mutable_node(m_graph.node_size() - 1)->set_output(0, name);
        declare(*m_graph.add_output(), name, shape, type);
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
    /// Weights are [c_out, c_in, kernel], [c, 1, kernel] of each channel by itself; the bias is
    /// [c_out].
    void convolution(const network::Layer& layer, const Operands& operands, const std::string& name);
    /// [N, ...] with N kept; nothing where the shape is that already.
    void reshape(const std::string& name, const std::vector<std::int64_t>& from,
                 const std::vector<std::int64_t>& to);
    /// values [.., rows] times weights [rows, columns], and the bias.
    void product(const std::string& name, const Operands& operands);
    void averagePool(const network::Layer& layer, const std::string& name);
    void maximumPool(const network::Layer& layer, const std::string& name);
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
    void absolute(const std::string& name) { node("Abs", name); }
    void square(const std::string& name)
    {
        const std::string value = m_last;
        node("Mul", name).add_input(value);
    }
    void relu(const std::string& name) { node("Relu", name + "_relu"); }
    /// To codes; the values that they stand for.
    void quantise(const std::string& name, const TensorCode& code) { coded("QuantizeLinear", name, code); }
    void dequantise(const std::string& name, const TensorCode& code)
    {
        coded("DequantizeLinear", name, code);
    }
    void cast(const std::string& name, ElementType type) { setInt(node("Cast", name), "to", type); }
    void clip(const std::string& name, float low, float high);
    /// "Add", "Sub" or "Mul" with one number.
    void with(const char* type, const std::string& name, float number)
    {
        constant(node(type, name), name + "_by", {}, std::span(&number, 1));
    }
    void softmax() { setInt(node("Softmax", "softmax"), "axis", 1); }

private:
    static void declare(onnx::ValueInfoProto& value, const std::string& name,
                        const std::vector<std::int64_t>& shape, ElementType type);
    static void setInt(onnx::NodeProto& node, const char* name, std::int64_t value);
    static void setInts(onnx::NodeProto& node, const char* name,
                        const std::vector<std::int64_t>& values);
    /// The attributes of a node whose window slides.
    static void setWindow(onnx::NodeProto& node, const network::Layer& layer);
    void constant(onnx::NodeProto& node, const std::string& name,
                  const std::vector<std::int64_t>& shape, std::span<const float> values);
    void constant(onnx::NodeProto& node, const std::string& name,
                  std::span<const std::int64_t> values);
    /// The name of a constant.
    template <typename Number>
    std::string initializer(const std::string& name, const std::vector<std::int64_t>& shape,
                            std::span<const Number> values, ElementType type);
    void coded(const char* type, const std::string& name, const TensorCode& code);
    /// Codes of a constant and, behind them, their values: one scale for each place on `axis`.
    std::string codedConstant(const std::string& name, const std::vector<std::int64_t>& shape,
                              const std::string& codes, std::span<const float> scales, int axis);
    /// Names of the values of a layer's weights and bias.
    std::string weightsOf(const std::string& name, const Operands& operands,
                          const std::vector<std::int64_t>& shape, int axis);
    std::string biasOf(const std::string& name, const Operands& operands);

    onnx::GraphProto& m_graph;
    std::string m_last;
};

} // namespace splitscape::exporting
