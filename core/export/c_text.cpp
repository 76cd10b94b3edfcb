// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/c_text.h"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace splitscape::exporting {

namespace {

bool isCapital(char sign) { return sign >= 'A' && sign <= 'Z'; }

/// " 1.25000000e-01f"
std::string literal(float value)
{
    const std::string text = nineDigits(value);
    return (text.front() == '-' ? "" : " ") + text + "f";
}

} // namespace

std::vector<std::pair<std::string_view, std::string>> kernelEnding(bool withRelu)
{
    return {{"LINEAR", withRelu ? "" : "_linear"},
            {"THEN", withRelu ? ", then ReLU" : ""},
            {"SUM", withRelu ? "sum < 0.0f ? 0.0f : sum" : "sum"},
            {"OTHER", withRelu ? "other < 0.0f ? 0.0f : other" : "other"}};
}

std::string nineDigits(float value)
{
    char digits[32];
    const auto end
        = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::scientific, 8)
              .ptr;
    return {digits, end};
}

std::string filledIn(std::string_view text,
                     std::span<const std::pair<std::string_view, std::string>> values)
{
    std::string filled;
    for (;;) {
        const std::size_t dollar = text.find('$');
        filled += text.substr(0, dollar);
        if (dollar == std::string_view::npos)
            return filled;
        text.remove_prefix(dollar + 1);
        const auto end = std::find_if_not(text.begin(), text.end(), isCapital);
        const std::string_view name = text.substr(0, static_cast<std::size_t>(end - text.begin()));
        const auto found = std::find_if(values.begin(), values.end(),
                                        [name](const auto& value) { return value.first == name; });
        assert(found != values.end());
        if (found != values.end())
            filled += found->second;
        text.remove_prefix(name.size());
    }
}

std::string floatArray(const std::string& name, std::span<const float> values)
{
    constexpr std::size_t kPerLine = 5;
    std::string text = "static const float " + name + "[" + std::to_string(values.size()) + "] = {";
    for (std::size_t i = 0; i < values.size(); ++i) {
        text += i % kPerLine == 0 ? "\n    " : " ";
        text += literal(values[i]) + ",";
    }
    return text + "\n};\n";
}

std::string commentSafe(std::string_view text)
{
    std::string safe(text);
    std::replace_if(
        safe.begin(), safe.end(),
        [](char sign) {
            const auto code = static_cast<unsigned char>(sign);
            return code < 0x20 || code == 0x7f || sign == '*' || sign == '\\' || sign == '?';
        },
        '_');
    return safe;
}

const char* kindName(network::LayerKind kind)
{
    switch (kind) {
    case network::LayerKind::Convolution:
        return "convolution";
    case network::LayerKind::TransposedConvolution:
        return "transposed convolution";
    case network::LayerKind::FullyConnected:
        return "fully connected";
    case network::LayerKind::DepthwiseConvolution:
        return "depthwise convolution";
    case network::LayerKind::AveragePool:
        return "average pool";
    case network::LayerKind::MaximumPool:
        return "maximum pool";
    case network::LayerKind::GlobalAveragePool:
        return "average of all positions";
    case network::LayerKind::Add:
        return "sum";
    case network::LayerKind::Absolute:
        return "absolute value";
    case network::LayerKind::Square:
        return "square";
    }
    return "";
}

std::string upperCase(std::string_view text)
{
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(), [](char sign) {
        return sign >= 'a' && sign <= 'z' ? static_cast<char>(sign - 'a' + 'A') : sign;
    });
    return upper;
}

} // namespace splitscape::exporting
