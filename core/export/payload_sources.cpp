// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/c_templates.h"
#include "core/export/c_text.h"
#include "core/export/payload_codec.h"
#include "core/export/payload_templates.h"

namespace splitscape::exporting {

namespace {

using network::NumberFormat;

const templates::PayloadValueForm& formOf(NumberFormat format)
{
    switch (format) {
    case NumberFormat::Float16:
        return templates::kPayloadFloat16;
    case NumberFormat::Int8:
        return templates::kPayloadInt8;
    case NumberFormat::Int4:
        return templates::kPayloadInt4;
    case NumberFormat::Float32:
        break;
    }
    return templates::kPayloadFloat32;
}

std::string byteList(std::uint32_t value, unsigned count)
{
    std::string text;
    for (unsigned i = 0; i < count; ++i)
        text += (i == 0 ? "" : ", ") + std::to_string(value >> (8U * i) & 0xFFU) + "u";
    return text;
}

/// "EcgEdgePayload" of "ecg_edge"
std::string kotlinName(std::string_view identifier)
{
    std::string name;
    bool starts = true;
    for (const char sign : identifier) {
        if (sign != '_')
            name += starts ? upperCase(std::string_view(&sign, 1)) : std::string(1, sign);
        starts = sign == '_';
    }
    return name + "Payload";
}

constexpr std::string_view kKotlinHalf = R"(
    private fun fromHalf(half: Int): Float {
        val exponent = half shr 10 and 0x1F
        val steps = half and 0x3FF
        val size = if (exponent == 0) steps * 5.9604644775390625e-8f
            else Float.fromBits((exponent + 112 shl 23) or (steps shl 13))
        return if (half and 0x8000 != 0) -size else size
    }
)";

} // namespace

namespace {

std::vector<std::pair<std::string_view, std::string>> sideValues(const PayloadFormat& format,
                                                                 std::string_view identifier)
{
    return {{"ID", std::string(identifier)},
            {"CAPITALS", upperCase(identifier)},
            {"OF", "_side"},
            {"SIDES", std::to_string(format.sides)},
            {"PLACE", std::to_string(format.sidesPlace())},
            {"BEHIND", std::to_string(format.sidesPlace() - 12)}};
}

} // namespace

PayloadSources payloadSources(const PayloadFormat& format, std::string_view identifier)
{
    const int steps = (1 << network::bits(format.format) % 16) - 1;
    const bool scaled
        = format.format == NumberFormat::Int8 || format.format == NumberFormat::Int4;
    const float step
        = scaled ? (format.range.high - format.range.low) / static_cast<float>(steps) : 0.0F;
    const templates::PayloadValueForm& form = formOf(format.format);
    std::vector<std::pair<std::string_view, std::string>> values{
        {"LICENCE", std::string(templates::kLicence)},
        {"ID", std::string(identifier)},
        {"CAPITALS", upperCase(identifier)},
        {"OF", ""},
        {"VALUES", std::to_string(format.values)},
        {"BYTES", std::to_string(format.bytes())},
        {"INFERENCES", std::to_string(format.inferences)},
        {"EACH", std::to_string(format.bytesOfEach())},
        {"FORMAT", std::string(network::nameOf(format.format))},
        {"VERSION", std::to_string(format.version())},
        {"CODE", std::to_string(format.code())},
        {"FINGERPRINT", std::to_string(format.fingerprint)},
        {"SIGNEDFINGERPRINT", std::to_string(static_cast<std::int32_t>(format.fingerprint))},
        {"FINGERPRINTBYTES", byteList(format.fingerprint, 4)},
        {"COUNTBYTES", byteList(static_cast<std::uint32_t>(format.values), 2)},
        {"LOW", nineDigits(scaled ? format.range.low : 0.0F)},
        {"STEP", nineDigits(step)},
        {"STEPS", std::to_string(steps)},
        {"PYTHON", std::string(form.python)},
        {"KOTLIN", std::string(form.kotlin)},
        {"KOTLINNAME", kotlinName(identifier)},
        {"KOTLINHELPERS",
         format.format == NumberFormat::Float16 ? std::string(kKotlinHalf) : std::string()}};
    const auto addSides = [&](std::string_view mark, std::string_view text) {
        values.emplace_back(mark, format.sides > 0 ? filledIn(text, sideValues(format, identifier))
                                                   : std::string());
    };
    for (const auto& [mark, text] : templates::kPayloadSides)
        addSides(mark, text);
    addSides("SIDESHELPERS", templates::kPayloadFloat32.helpers);
    const std::string helpers = filledIn(form.helpers, values);
    const std::string put = filledIn(form.put, values);
    const std::string get = filledIn(form.get, values);
    values.insert(values.end(), {{"HELPERS", helpers}, {"PUT", put}, {"GET", get}});
    const auto of = [&](std::string_view one, std::string_view several) {
        return filledIn(format.inferences > 1 ? several : one, values);
    };
    using namespace templates;
    return {of(kPayloadHeader, kSeveralPayloadHeader), of(kPayloadSource, kSeveralPayloadSource),
            of(kPayloadPython, kSeveralPayloadPython), of(kPayloadKotlin, kSeveralPayloadKotlin),
            kotlinName(identifier)};
}

} // namespace splitscape::exporting
