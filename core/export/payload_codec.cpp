// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/payload_codec.h"

#include "core/base/checksum.h"
#include "core/partition/partition.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <optional>
#include <tuple>

namespace splitscape::exporting {

namespace {

using network::NumberFormat;

constexpr std::size_t kChecksumPlace = 10;

void put(std::vector<std::byte>& bytes, std::uint32_t value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes.push_back(static_cast<std::byte>(value >> (8U * static_cast<unsigned>(i)) & 0xFFU));
}

std::uint32_t get(std::span<const std::byte> bytes, std::size_t place, std::size_t count)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value |= std::to_integer<std::uint32_t>(bytes[place + i]) << (8U * i);
    return value;
}

std::uint16_t checksumOf(std::span<const std::byte> bytes)
{
    return crc16(bytes.subspan(kPayloadHeaderBytes), crc16(bytes.first(kChecksumPlace)));
}

/// A finite value, already rounded to half precision, as its 16 bits.
std::uint32_t halfBits(float rounded)
{
    const auto word = std::bit_cast<std::uint32_t>(rounded);
    const std::uint32_t sign = word >> 16U & 0x8000U;
    int exponent = 0;
    const float fraction = std::frexp(std::abs(rounded), &exponent); // 0.5 .. 1
    if (fraction == 0.0F)
        return sign;
    if (exponent < -13) // below 2^-14: steps of 2^-24
        return sign | static_cast<std::uint32_t>(std::ldexp(fraction, exponent + 24));
    const auto steps = static_cast<std::uint32_t>(std::ldexp(fraction, 11)); // 1024 .. 2047
    return sign | static_cast<std::uint32_t>(exponent + 14) << 10U | (steps & 0x3FFU);
}

float fromHalf(std::uint32_t bits)
{
    const auto exponent = static_cast<int>(bits >> 10U & 0x1FU);
    const auto steps = static_cast<float>(bits & 0x3FFU);
    const float size = exponent == 0 ? std::ldexp(steps, -24)
                                     : std::ldexp(1024.0F + steps, exponent - 25);
    return (bits & 0x8000U) != 0 ? -size : size;
}

/// Of int8 and int4; the other formats have no steps.
float perStep(const PayloadFormat& format)
{
    if (network::bits(format.format) > 8)
        return 0.0F;
    return (format.range.high - format.range.low)
        / static_cast<float>((1 << network::bits(format.format)) - 1);
}

/// Step of a rounded value on the scale.
std::uint32_t stepOf(float rounded, const PayloadFormat& format)
{
    const float step = perStep(format);
    return step > 0.0F
        ? static_cast<std::uint32_t>(std::nearbyint((rounded - format.range.low) / step))
        : 0;
}

Error refused(std::string detail)
{
    return {ErrorCode::FileDamaged, "payload", std::move(detail)};
}

/// How many inferences a packet of so many bytes has; nothing where it has no whole number of them.
std::optional<std::int64_t> inferencesIn(const PayloadFormat& format, std::size_t bytes)
{
    const std::int64_t body = static_cast<std::int64_t>(bytes) - format.bytesOf(0);
    const std::int64_t count = body / format.bytesOfEach();
    const bool isWhole = body == count * format.bytesOfEach();
    return isWhole && count >= 1 && count <= format.inferences ? std::optional(count) : std::nullopt;
}

Result<void> checkHeader(const PayloadFormat& format, std::span<const std::byte> bytes)
{
    if (!inferencesIn(format, bytes.size()))
        return refused("it has " + std::to_string(bytes.size()) + " bytes instead of "
                       + (format.inferences > 1
                              ? "12 and 1 to " + std::to_string(format.inferences) + " times "
                                  + std::to_string(format.bytesOfEach())
                              : std::to_string(format.bytes())));
    if (get(bytes, 0, 1) != format.version())
        return refused("it is of version " + std::to_string(get(bytes, 0, 1)) + ", not of "
                       + std::to_string(format.version()));
    const std::uint32_t fingerprint = get(bytes, 4, 4);
    const std::uint32_t turned = format.fingerprint >> 24U
        | (format.fingerprint >> 8U & 0xFF00U) | (format.fingerprint << 8U & 0xFF0000U)
        | format.fingerprint << 24U;
    if (fingerprint != format.fingerprint && fingerprint == turned)
        return refused("its bytes are in the other order");
    if (fingerprint != format.fingerprint)
        return refused("it comes from another network");
    if (get(bytes, 1, 1) != format.code()
        || get(bytes, 8, 2) != static_cast<std::uint32_t>(format.values))
        return refused("its values are in another format");
    if (get(bytes, kChecksumPlace, 2) != checksumOf(bytes))
        return refused("its checksum is wrong");
    return {};
}

/// The values of one inference, already rounded.
void putValues(std::vector<std::byte>& bytes, const PayloadFormat& format,
               std::span<const float> rounded)
{
    for (std::size_t i = 0; i < rounded.size(); ++i) {
        switch (format.format) {
        case NumberFormat::Float32:
            put(bytes, std::bit_cast<std::uint32_t>(rounded[i]), 4);
            break;
        case NumberFormat::Float16:
            put(bytes, halfBits(rounded[i]), 2);
            break;
        case NumberFormat::Int8:
            put(bytes, stepOf(rounded[i], format), 1);
            break;
        case NumberFormat::Int4:
            if (i % 2 == 0)
                put(bytes, stepOf(rounded[i], format), 1);
            else
                bytes.back() |= static_cast<std::byte>(stepOf(rounded[i], format) << 4U);
            break;
        }
    }
}

/// Adds the values of one inference.
/// @param body  its bytes alone
void getInference(DecodedPayload& decoded, const PayloadFormat& format,
                  std::span<const std::byte> body)
{
    const float step = perStep(format);
    for (std::size_t i = 0; i < static_cast<std::size_t>(format.values); ++i) {
        switch (format.format) {
        case NumberFormat::Float32:
            decoded.values.push_back(std::bit_cast<float>(get(body, 4 * i, 4)));
            break;
        case NumberFormat::Float16:
            decoded.values.push_back(fromHalf(get(body, 2 * i, 2)));
            break;
        case NumberFormat::Int8:
            decoded.values.push_back(format.range.low
                                     + step * static_cast<float>(get(body, i, 1)));
            break;
        case NumberFormat::Int4:
            decoded.values.push_back(
                format.range.low
                + step * static_cast<float>(get(body, i / 2, 1) >> (i % 2 * 4) & 0xFU));
            break;
        }
    }
    for (std::int64_t i = 0; i < format.sides; ++i)
        decoded.sides.push_back(std::bit_cast<float>(
            get(body,
                static_cast<std::size_t>(format.sidesPlace() + cost::kSideBytes * i)
                    - kPayloadHeaderBytes,
                4)));
}

} // namespace

Result<PayloadFormat> payloadFormat(const SplitNetwork& network, NumberFormat format,
                                    const network::ValueRange& range, int inferences)
{
    const std::int64_t values = edgeNeeds(network).sentValues;
    if (values > kMaximumPayloadValues)
        return Error{ErrorCode::ValueOutOfRange, "point",
                     "it sends " + std::to_string(values) + " values, a payload has room for "
                         + std::to_string(kMaximumPayloadValues)};
    const bool scaled = format == NumberFormat::Int8 || format == NumberFormat::Int4;
    if (scaled
        && (!std::isfinite(range.low) || !std::isfinite(range.high) || range.low > range.high))
        return Error{ErrorCode::ValueOutOfRange, "range", "it must be finite and in order"};
    return PayloadFormat{format, range, fingerprintOf(network), values,
                         partition::sidesSent(network.architecture, network), inferences};
}

Result<std::vector<std::byte>> encodePayload(const PayloadFormat& format,
                                             std::span<const float> values, std::uint16_t sequence,
                                             std::span<const float> sides)
{
    const auto count = std::clamp<std::int64_t>(
        static_cast<std::int64_t>(values.size()) / std::max<std::int64_t>(1, format.values), 1,
        format.inferences);
    for (const auto& [name, given, wanted] :
         {std::tuple("values", values, count * format.values),
          std::tuple("sides", sides, count * format.sides)})
        if (static_cast<std::int64_t>(given.size()) != wanted
            || !std::ranges::all_of(given, [](float value) { return std::isfinite(value); }))
            return Error{ErrorCode::ValueOutOfRange, name,
                         "they must be " + std::to_string(wanted) + " finite values"};
    std::vector<float> rounded(values.begin(), values.end());
    network::roundValues(rounded, format.format, format.range);
    std::vector<std::byte> bytes;
    put(bytes, format.version(), 1);
    put(bytes, format.code(), 1);
    put(bytes, sequence, 2);
    put(bytes, format.fingerprint, 4);
    put(bytes, static_cast<std::uint32_t>(format.values), 2);
    put(bytes, 0, 2);
    const auto each = static_cast<std::size_t>(format.values);
    const auto sidesOfEach = static_cast<std::size_t>(format.sides);
    for (std::size_t k = 0; k < static_cast<std::size_t>(count); ++k) {
        putValues(bytes, format, std::span(rounded).subspan(k * each, each));
        for (const float side : sides.subspan(k * sidesOfEach, sidesOfEach))
            put(bytes, std::bit_cast<std::uint32_t>(side), 4);
    }
    const std::uint16_t checksum = checksumOf(bytes);
    bytes[kChecksumPlace] = static_cast<std::byte>(checksum & 0xFFU);
    bytes[kChecksumPlace + 1] = static_cast<std::byte>(checksum >> 8U);
    return bytes;
}

Result<DecodedPayload> decodePayload(const PayloadFormat& format, std::span<const std::byte> bytes)
{
    if (const auto good = checkHeader(format, bytes); !good)
        return good.error();
    DecodedPayload decoded;
    decoded.sequence = static_cast<std::uint16_t>(get(bytes, 2, 2));
    const std::int64_t count = *inferencesIn(format, bytes.size());
    for (std::int64_t k = 0; k < count; ++k)
        getInference(decoded, format,
                     bytes.subspan(static_cast<std::size_t>(format.bytesOf(k)),
                                   static_cast<std::size_t>(format.bytesOfEach())));
    return decoded;
}

} // namespace splitscape::exporting
