// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/cost_model.h"
#include "core/export/split_network.h"
#include "core/network/rounding.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::exporting {

/// What lies in front of the values of an inference on the air, little-endian:
///
///     0  version (1 byte)     1  number format (4 bits, network::NumberFormat), and above it the
///                                number of side values (4 bits)
///     2  sequence number (2)  4  network fingerprint (4)
///     8  number of values (2) 10 CRC-16/CCITT-FALSE of bytes 0..9 and all that follows (2)
///
/// Behind the values the side values as measured, float32. A payload with some is of version 2.
///
/// Where several inferences may share a packet it is of version 3: one header, then values and side
/// values of each inference. The sequence number is that of the first one, the number of values that
/// of one; how many there are follows from the length.
inline constexpr std::size_t kPayloadHeaderBytes = 12;
inline constexpr std::uint8_t kPayloadVersion = 1;
inline constexpr std::uint8_t kSidesPayloadVersion = 2;
inline constexpr std::uint8_t kSeveralPayloadVersion = 3;
inline constexpr std::int64_t kMaximumPayloadValues = 65535;

/// What both ends agree on.
struct PayloadFormat {
    network::NumberFormat format = network::NumberFormat::Float32;
    network::ValueRange range; ///< of int8 and int4: the ends of the scale
    std::uint32_t fingerprint = 0;
    std::int64_t values = 0; ///< of an inference
    std::int64_t sides = 0; ///< side values of an inference
    std::int64_t inferences = 1; ///< in one packet, at most

    [[nodiscard]] std::uint8_t version() const
    {
        return inferences > 1 ? kSeveralPayloadVersion
            : sides > 0 ? kSidesPayloadVersion : kPayloadVersion;
    }
    /// Of the second byte.
    [[nodiscard]] std::uint8_t code() const
    {
        return static_cast<std::uint8_t>(static_cast<int>(format) | static_cast<int>(sides) << 4);
    }
    /// The first byte of the side values of the first inference.
    [[nodiscard]] std::int64_t sidesPlace() const
    {
        return static_cast<std::int64_t>(kPayloadHeaderBytes) + network::bytesFor(values, format);
    }
    [[nodiscard]] std::int64_t bytesOfEach() const
    {
        return network::bytesFor(values, format) + cost::kSideBytes * sides;
    }
    /// Of a packet with so many inferences.
    [[nodiscard]] std::int64_t bytesOf(std::int64_t count) const
    {
        return static_cast<std::int64_t>(kPayloadHeaderBytes) + count * bytesOfEach();
    }
    /// Of a full packet.
    [[nodiscard]] std::int64_t bytes() const { return bytesOf(inferences); }
};

/// The payload of a network: float32, or a format with the range of what is sent.
/// @param inferences  in one packet, at most; cost::RadioFigures::inferencesPerPacket
/// Errors: ValueOutOfRange for more than kMaximumPayloadValues values; for int8 and int4 a range
/// that is not finite.
[[nodiscard]] Result<PayloadFormat> payloadFormat(const SplitNetwork& network,
                                                  network::NumberFormat format,
                                                  const network::ValueRange& range,
                                                  int inferences = 1);

/// The values of one inference, or of up to format.inferences one behind the other, with their
/// header. Values beyond the range become its ends.
/// Errors: ValueOutOfRange for another number of values or one that is not finite.
[[nodiscard]] Result<std::vector<std::byte>> encodePayload(const PayloadFormat& format,
                                                           std::span<const float> values,
                                                           std::uint16_t sequence,
                                                           std::span<const float> sides = {});

struct DecodedPayload {
    std::uint16_t sequence = 0; ///< of the first inference
    std::vector<float> values; ///< of all inferences
    std::vector<float> sides; ///< as measured, of all inferences
};

/// Errors: FileDamaged, detail one sentence: the length, the version, the byte order, the network,
/// the format or the checksum is another.
[[nodiscard]] Result<DecodedPayload> decodePayload(const PayloadFormat& format,
                                                   std::span<const std::byte> bytes);

/// The codec as sources: NAME_payload.h and .c (both ends), NAME_payload.py and NamePayload.kt (the
/// receiving end). Same bytes as encodePayload(). Identifiers as in the edge source.
struct PayloadSources {
    std::string header;
    std::string source;
    std::string python;
    std::string kotlin;
    std::string kotlinName; ///< "PartPayload" of "part"
};
[[nodiscard]] PayloadSources payloadSources(const PayloadFormat& format,
                                            std::string_view identifier);

} // namespace splitscape::exporting
