// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <functional>
#include <limits>
#include <map>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

namespace splitscape::test {

/// A tensor of one sample; the numbers of every element type fit a float exactly but for int32, which
/// only biases have.
struct OnnxTensor {
    std::vector<std::int64_t> shape;
    std::vector<float> values;
    int type = onnx::TensorProto::FLOAT;
};

/// Evaluates the operators that Splitscape writes, as the ONNX specification defines them, on a batch
/// of one. An operator that it does not know throws.
class OnnxEvaluator {
public:
    explicit OnnxEvaluator(const std::string& bytes)
    {
        if (!m_model.ParseFromString(bytes))
            throw std::runtime_error("no ONNX model");
    }

    [[nodiscard]] const onnx::GraphProto& graph() const { return m_model.graph(); }

    /// The values of every name: inputs [1, ...] in their order.
    [[nodiscard]] std::map<std::string, OnnxTensor> run(const std::vector<OnnxTensor>& inputs) const
    {
        std::map<std::string, OnnxTensor> values;
        for (const onnx::TensorProto& tensor : graph().initializer())
            values[tensor.name()] = constant(tensor);
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            values[graph().input(static_cast<int>(i)).name()] = inputs[i];
            const int declared = graph().input(static_cast<int>(i)).type().tensor_type().elem_type();
            if (declared != inputs[i].type)
                throw std::runtime_error("another element type at the input");
        }
        for (const onnx::NodeProto& node : graph().node()) {
            std::vector<const OnnxTensor*> in;
            for (const std::string& name : node.input())
                in.push_back(&values.at(name)); // nodes stand behind what they read
            values[node.output(0)] = applied(node, in);
        }
        return values;
    }

private:
    static OnnxTensor constant(const onnx::TensorProto& tensor)
    {
        OnnxTensor made{{tensor.dims().begin(), tensor.dims().end()}, {}, tensor.data_type()};
        const std::string& raw = tensor.raw_data();
        const auto read = [&](auto one) {
            for (std::size_t i = 0; i < raw.size(); i += sizeof one) {
                std::memcpy(&one, raw.data() + i, sizeof one);
                made.values.push_back(static_cast<float>(one));
            }
        };
        switch (tensor.data_type()) {
        case onnx::TensorProto::FLOAT:
            read(float{});
            break;
        case onnx::TensorProto::INT8:
            read(std::int8_t{});
            break;
        case onnx::TensorProto::UINT8:
            read(std::uint8_t{});
            break;
        case onnx::TensorProto::INT32:
            read(std::int32_t{});
            break;
        case onnx::TensorProto::INT64:
            read(std::int64_t{});
            break;
        default:
            throw std::runtime_error("an element type that is not known");
        }
        return made;
    }

    static std::int64_t attribute(const onnx::NodeProto& node, const char* name, std::int64_t other)
    {
        for (const onnx::AttributeProto& one : node.attribute())
            if (one.name() == name)
                return one.type() == onnx::AttributeProto::INTS ? one.ints(0) : one.i();
        return other;
    }

    /// out[i] = f(a[i], b[i]) with b repeated over the leading axes.
    static OnnxTensor paired(const OnnxTensor& a, const OnnxTensor& b,
                             const std::function<float(float, float)>& f)
    {
        OnnxTensor out = a;
        for (std::size_t i = 0; i < out.values.size(); ++i)
            out.values[i] = f(a.values[i], b.values[i % b.values.size()]);
        return out;
    }

    static OnnxTensor quantised(const std::vector<const OnnxTensor*>& in)
    {
        const bool isSigned = in[2]->type == onnx::TensorProto::INT8;
        OnnxTensor out = *in[0];
        out.type = in[2]->type;
        for (float& value : out.values)
            value = std::clamp(std::nearbyint(value / in[1]->values[0]) + in[2]->values[0],
                               isSigned ? -128.0F : 0.0F, isSigned ? 127.0F : 255.0F);
        return out;
    }

    static OnnxTensor dequantised(const onnx::NodeProto& node, const std::vector<const OnnxTensor*>& in)
    {
        OnnxTensor out = *in[0];
        out.type = onnx::TensorProto::FLOAT;
        const float zero = in.size() > 2 ? in[2]->values[0] : 0.0F;
        const auto axis = static_cast<std::size_t>(attribute(node, "axis", 1));
        std::size_t inner = 1;
        for (std::size_t i = axis + 1; i < out.shape.size(); ++i)
            inner *= static_cast<std::size_t>(out.shape[i]);
        const auto& scales = in[1]->values;
        for (std::size_t i = 0; i < out.values.size(); ++i)
            out.values[i] = (out.values[i] - zero) * scales[scales.size() == 1 ? 0 : i / inner % scales.size()];
        return out;
    }

    static OnnxTensor product(const OnnxTensor& a, const OnnxTensor& b)
    {
        const auto rows = static_cast<std::size_t>(b.shape[0]);
        const auto columns = static_cast<std::size_t>(b.shape[1]);
        OnnxTensor out{a.shape, std::vector<float>(a.values.size() / rows * columns), a.type};
        out.shape.back() = b.shape[1];
        for (std::size_t r = 0; r < a.values.size() / rows; ++r)
            for (std::size_t c = 0; c < columns; ++c) {
                double sum = 0.0;
                for (std::size_t i = 0; i < rows; ++i)
                    sum += double{a.values[r * rows + i]} * double{b.values[i * columns + c]};
                out.values[r * columns + c] = static_cast<float>(sum);
            }
        return out;
    }

    static OnnxTensor slid(const onnx::NodeProto& node, const std::vector<const OnnxTensor*>& in)
    {
        const bool takesLargest = node.op_type() == "MaxPool";
        const bool pools = takesLargest || node.op_type() == "AveragePool";
        const OnnxTensor& x = *in[0];
        const std::int64_t kernel = attribute(node, "kernel_shape", 1);
        const std::int64_t stride = attribute(node, "strides", 1);
        const std::int64_t padding = attribute(node, "pads", 0);
        const std::int64_t ins = x.shape[1], length = x.shape[2];
        const std::int64_t outs = pools ? ins : in[1]->shape[0];
        const std::int64_t read = pools ? 1 : ins / attribute(node, "group", 1); // by one output
        const std::int64_t positions = (length + 2 * padding - kernel) / stride + 1;
        OnnxTensor out{{1, outs, positions}, {}, x.type};
        for (std::int64_t o = 0; o < outs; ++o)
            for (std::int64_t p = 0; p < positions; ++p) {
                double sum = takesLargest ? -std::numeric_limits<double>::infinity()
                    : pools               ? 0.0
                                          : double{in[2]->values[static_cast<std::size_t>(o)]};
                for (std::int64_t k = 0; k < kernel; ++k) {
                    const std::int64_t from = p * stride - padding + k;
                    if (from < 0 || from >= length)
                        continue;
                    for (std::int64_t i = 0; i < read; ++i) {
                        const std::int64_t channel = read < ins ? o + i : i;
                        const double value
                            = x.values[static_cast<std::size_t>(channel * length + from)];
                        if (takesLargest)
                            sum = std::max(sum, value);
                        else
                            sum += value
                                * (pools ? 1.0 / static_cast<double>(kernel)
                                         : double{in[1]->values[static_cast<std::size_t>(
                                             (o * read + i) * kernel + k)]});
                    }
                }
                out.values.push_back(static_cast<float>(sum));
            }
        return out;
    }

    /// The nearest number with 11 binary digits, ties to even; 2^-24 is the smallest step.
    static float half(float value)
    {
        int exponent = 0;
        std::frexp(value, &exponent);
        const int step = std::max(exponent, -13) - 11;
        return std::ldexp(std::nearbyint(std::ldexp(value, -step)), step);
    }

    static OnnxTensor swapped(const OnnxTensor& x)
    {
        OnnxTensor out{{1, x.shape[2], x.shape[1]}, {}, x.type};
        for (std::int64_t j = 0; j < x.shape[2]; ++j)
            for (std::int64_t i = 0; i < x.shape[1]; ++i)
                out.values.push_back(x.values[static_cast<std::size_t>(i * x.shape[2] + j)]);
        return out;
    }

    static OnnxTensor applied(const onnx::NodeProto& node, const std::vector<const OnnxTensor*>& in)
    {
        const std::string& type = node.op_type();
        OnnxTensor out = *in[0];
        if (type == "QuantizeLinear")
            return quantised(in);
        if (type == "DequantizeLinear")
            return dequantised(node, in);
        if (type == "MatMul")
            return product(*in[0], *in[1]);
        if (type == "Conv" || type == "AveragePool" || type == "MaxPool")
            return slid(node, in);
        if (type == "Transpose")
            return swapped(out);
        if (type == "Add")
            return paired(out, *in[1], std::plus<>());
        if (type == "Sub")
            return paired(out, *in[1], std::minus<>());
        if (type == "Mul")
            return paired(out, *in[1], std::multiplies<>());
        if (type == "Clip") {
            for (float& value : out.values)
                value = std::clamp(value, in[1]->values[0], in[2]->values[0]);
        } else if (type == "Abs") {
            for (float& value : out.values)
                value = std::abs(value);
        } else if (type == "Relu") {
            for (float& value : out.values)
                value = std::max(value, 0.0F);
        } else if (type == "Reshape") {
            out.shape.clear();
            for (const float size : in[1]->values)
                out.shape.push_back(size == 0.0F ? 1 : static_cast<std::int64_t>(size));
        } else if (type == "Cast") {
            out.type = static_cast<int>(attribute(node, "to", 0));
            if (out.type == onnx::TensorProto::FLOAT16)
                for (float& value : out.values)
                    value = half(value);
        } else if (type == "Softmax") {
            float sum = 0.0F;
            const float most = *std::max_element(out.values.begin(), out.values.end());
            for (float& value : out.values)
                sum += value = std::exp(value - most);
            for (float& value : out.values)
                value /= sum;
        } else if (type != "Identity") {
            throw std::runtime_error(type + " is not known");
        }
        return out;
    }

    onnx::ModelProto m_model;
};

} // namespace splitscape::test
