// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/onnx_sending.h"

namespace splitscape::exporting {

namespace {

using network::NumberFormat;

constexpr float kLargestHalf = 65504.0F;
constexpr int kLowestCode = -128;
constexpr float kCodesApart = 17.0F; // int8 codes that int4 sends

} // namespace

Sending::Sending(const OnnxDeployment& deployment, int activation)
{
    const NumberFormat link = deployment.link;
    if (deployment.integers != nullptr)
        m_code = deployment.integers->codeOf(activation);
    if (link == NumberFormat::Float16) {
        m_way = Way::Half;
    } else if (link != NumberFormat::Float32 && deployment.integers != nullptr) {
        m_way = link == NumberFormat::Int8 ? Way::Codes : Way::RoundedCodes;
    } else if (link != NumberFormat::Float32) {
        m_way = Way::Range;
        const network::ValueRange& range = deployment.ranges[static_cast<std::size_t>(activation + 1)];
        m_low = range.low;
        m_high = range.high;
        const float width = m_high - m_low;
        // One value only: every code is 0.
        m_step = width > 0.0F ? width / static_cast<float>((1 << network::bits(link)) - 1) : 1.0F;
    }
}

ElementType Sending::type() const
{
    switch (m_way) {
    case Way::AsTheyAre:
        break;
    case Way::Half:
        return onnx::TensorProto::FLOAT16;
    case Way::Codes:
        return onnx::TensorProto::INT8;
    case Way::RoundedCodes:
    case Way::Range:
        return onnx::TensorProto::UINT8;
    }
    return onnx::TensorProto::FLOAT;
}

void Sending::send(GraphWriter& writer, const std::string& name) const
{
    switch (m_way) {
    case Way::AsTheyAre:
        return;
    case Way::Half:
        writer.clip(name + "_clipped", -kLargestHalf, kLargestHalf);
        return writer.cast(name + "_sent", onnx::TensorProto::FLOAT16);
    case Way::Codes:
        return writer.quantise(name + "_sent", {m_code.scale, m_code.zero});
    case Way::RoundedCodes:
        // round((code + 128) / 17), from 0 to 15: never half way.
        writer.quantise(name + "_as_codes", {m_code.scale, m_code.zero});
        writer.cast(name + "_from_lowest", onnx::TensorProto::FLOAT);
        writer.with("Sub", name + "_above_lowest", static_cast<float>(kLowestCode));
        return writer.quantise(name + "_sent", {kCodesApart, 0, false});
    case Way::Range:
        writer.clip(name + "_clipped", m_low, m_high);
        writer.with("Sub", name + "_above_lowest", m_low);
        return writer.quantise(name + "_sent", {m_step, 0, false});
    }
}

void Sending::receive(GraphWriter& writer, const std::string& name) const
{
    switch (m_way) {
    case Way::AsTheyAre:
        return;
    case Way::Half:
        return writer.cast(name + "_received", onnx::TensorProto::FLOAT);
    case Way::Codes:
        return writer.dequantise(name + "_received", {m_code.scale, m_code.zero});
    case Way::RoundedCodes:
        writer.dequantise(name + "_as_codes", {kCodesApart, 0, false});
        writer.with("Sub", name + "_from_zero", static_cast<float>(m_code.zero - kLowestCode));
        return writer.with("Mul", name + "_received", m_code.scale);
    case Way::Range:
        writer.dequantise(name + "_above_lowest", {m_step, 0, false});
        return writer.with("Add", name + "_received", m_low);
    }
}

} // namespace splitscape::exporting
