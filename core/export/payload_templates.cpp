// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/payload_templates.h"

namespace splitscape::exporting::templates {

const std::string_view kPayloadHeader = R"(/* $LICENCE */
/*
 * What goes over the air between edge and fog of one network: $VALUES values as
 * $FORMAT behind a header of 12 bytes, little-endian:
 *
 *    0  version, $VERSION          1  number format, $CODE
 *    2  sequence number     4  fingerprint of the network
 *    8  number of values   10  CRC-16/CCITT-FALSE of all other bytes
$SIDESTEXT */
#ifndef $CAPITALS_PAYLOAD_H
#define $CAPITALS_PAYLOAD_H

#include <stddef.h>
#include <stdint.h>

#define $CAPITALS_PAYLOAD_VALUES $VALUES
$SIDESDEFINE#define $CAPITALS_PAYLOAD_BYTES $BYTES

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
    $CAPITALS_PAYLOAD_OK = 0,
    $CAPITALS_PAYLOAD_BAD_ARGUMENT = 1, /* a null pointer, or too little room */
    $CAPITALS_PAYLOAD_NOT_FINITE = 2, /* a value is not a number or infinite */
    $CAPITALS_PAYLOAD_WRONG_LENGTH = 3,
    $CAPITALS_PAYLOAD_WRONG_VERSION = 4,
    $CAPITALS_PAYLOAD_WRONG_BYTE_ORDER = 5,
    $CAPITALS_PAYLOAD_WRONG_NETWORK = 6, /* edge and fog are not of one export */
    $CAPITALS_PAYLOAD_WRONG_FORMAT = 7,
    $CAPITALS_PAYLOAD_DAMAGED = 8 /* the checksum is wrong */
} $ID_payload_status;

/* Writes $CAPITALS_PAYLOAD_BYTES bytes. */
$ID_payload_status $ID_encode(const float *values, $SIDESINuint16_t sequence,
    uint8_t *bytes, size_t room);

/* Reads them back; `sequence` may be null. On any refusal nothing is written. */
$ID_payload_status $ID_decode(const uint8_t *bytes, size_t count,
    uint16_t *sequence, float *values$SIDESOUT);

#ifdef __cplusplus
}
#endif

#endif
)";

const std::string_view kPayloadSource = R"(/* $LICENCE */
#include "$ID_payload.h"

#include <string.h>

#define HEADER_BYTES 12u
#define CHECKSUM_PLACE 10u

static const uint8_t $ID_payload_head[10] = {
    $VERSIONu, $CODEu, 0u, 0u, $FINGERPRINTBYTES, $COUNTBYTES
};

static uint16_t $ID_checksum(const uint8_t *bytes)
{
    uint32_t value = 0xffffu;
    size_t i;
    int bit;

    for (i = 0; i < $CAPITALS_PAYLOAD_BYTES; ++i) {
        if (i == CHECKSUM_PLACE || i == CHECKSUM_PLACE + 1u)
            continue;
        value ^= (uint32_t)bytes[i] << 8;
        for (bit = 0; bit < 8; ++bit)
            value = (value & 0x8000u) ? ((value << 1) ^ 0x1021u) & 0xffffu : value << 1;
    }
    return (uint16_t)value;
}
$HELPERS$SIDESHELPERS
$ID_payload_status $ID_encode(const float *values, $SIDESINuint16_t sequence,
    uint8_t *bytes, size_t room)
{
    uint16_t checksum;
    size_t i;

    if (!values || $SIDESNULL!bytes || room < $CAPITALS_PAYLOAD_BYTES)
        return $CAPITALS_PAYLOAD_BAD_ARGUMENT;
    for (i = 0; i < $CAPITALS_PAYLOAD_VALUES; ++i) {
        if (!(values[i] - values[i] == 0.0f))
            return $CAPITALS_PAYLOAD_NOT_FINITE;
    }
$SIDESCHECK    memset(bytes, 0, $CAPITALS_PAYLOAD_BYTES);
    memcpy(bytes, $ID_payload_head, sizeof $ID_payload_head);
    bytes[2] = (uint8_t)(sequence & 0xffu);
    bytes[3] = (uint8_t)(sequence >> 8);
    for (i = 0; i < $CAPITALS_PAYLOAD_VALUES; ++i)
        $PUT
$SIDESPUT    checksum = $ID_checksum(bytes);
    bytes[CHECKSUM_PLACE] = (uint8_t)(checksum & 0xffu);
    bytes[CHECKSUM_PLACE + 1u] = (uint8_t)(checksum >> 8);
    return $CAPITALS_PAYLOAD_OK;
}

$ID_payload_status $ID_decode(const uint8_t *bytes, size_t count,
    uint16_t *sequence, float *values$SIDESOUT)
{
    const uint8_t *head = $ID_payload_head;
    uint16_t checksum;
    size_t i;

    if (!bytes || !values)
        return $CAPITALS_PAYLOAD_BAD_ARGUMENT;
    if (count != $CAPITALS_PAYLOAD_BYTES)
        return $CAPITALS_PAYLOAD_WRONG_LENGTH;
    if (bytes[0] != head[0])
        return $CAPITALS_PAYLOAD_WRONG_VERSION;
    if (memcmp(bytes + 4, head + 4, 4) != 0)
        return bytes[4] == head[7] && bytes[5] == head[6] && bytes[6] == head[5]
                && bytes[7] == head[4]
            ? $CAPITALS_PAYLOAD_WRONG_BYTE_ORDER : $CAPITALS_PAYLOAD_WRONG_NETWORK;
    if (bytes[1] != head[1] || bytes[8] != head[8] || bytes[9] != head[9])
        return $CAPITALS_PAYLOAD_WRONG_FORMAT;
    checksum = $ID_checksum(bytes);
    if (bytes[CHECKSUM_PLACE] != (checksum & 0xffu)
        || bytes[CHECKSUM_PLACE + 1u] != checksum >> 8)
        return $CAPITALS_PAYLOAD_DAMAGED;
    if (sequence)
        *sequence = (uint16_t)(bytes[2] | (uint32_t)bytes[3] << 8);
    for (i = 0; i < $CAPITALS_PAYLOAD_VALUES; ++i)
        $GET
$SIDESGET    return $CAPITALS_PAYLOAD_OK;
}
)";

const std::string_view kPayloadPython = R"(# $LICENCE
"""Reads what the edge part of one network sends: $VALUES values as $FORMAT."""
import binascii
import struct

FINGERPRINT = $FINGERPRINT
VALUES = $VALUES
BYTES = $BYTES
$SIDESPYTHON

class PayloadRefused(ValueError):
    """The bytes are not a payload of this network; the text says why."""


def _single(value):
    """To the nearest 32-bit float, as the edge computes."""
    return struct.unpack("<f", struct.pack("<f", value))[0]


LOW = _single($LOW)
PER_STEP = _single($STEP)


def decode(data):
    """(sequence number, list of values$SIDESPYTHONTEXT) of one payload. Raises PayloadRefused."""
    data = bytes(data)
    if len(data) != BYTES:
        raise PayloadRefused("it has %d bytes instead of %d" % (len(data), BYTES))
    version, code, sequence, fingerprint, count, checksum = struct.unpack_from("<BBHIHH", data)
    if version != $VERSION:
        raise PayloadRefused("it is of version %d, not of $VERSION" % version)
    if fingerprint != FINGERPRINT:
        turned = struct.unpack("<I", struct.pack(">I", fingerprint))[0]
        raise PayloadRefused("its bytes are in the other order" if turned == FINGERPRINT
                             else "it comes from another network")
    if code != $CODE or count != VALUES:
        raise PayloadRefused("its values are in another format")
    if binascii.crc_hqx(data[:10] + data[12:], 0xFFFF) != checksum:
        raise PayloadRefused("its checksum is wrong")
    body = data[12:]
    return sequence, [$PYTHON for i in range(VALUES)]$SIDESPYTHONGET
)";

const std::string_view kPayloadKotlin = R"(// $LICENCE
import java.nio.ByteBuffer
import java.nio.ByteOrder

/** Reads what the edge part of one network sends: $VALUES values as $FORMAT. */
object $KOTLINNAME {
    const val FINGERPRINT: Int = $SIGNEDFINGERPRINT
    const val VALUES: Int = $VALUES
    const val BYTES: Int = $BYTES
$SIDESKOTLIN    private const val LOW: Float = $LOWf
    private const val PER_STEP: Float = $STEPf

    /** The bytes are not a payload of this network; the message says why. */
    class Refused(message: String) : IllegalArgumentException(message)

    class Decoded(val sequence: Int, val values: FloatArray$SIDESKOTLINFIELD)

    private fun checksum(data: ByteArray): Int {
        var value = 0xFFFF
        for (i in data.indices) {
            if (i == 10 || i == 11) continue
            value = value xor ((data[i].toInt() and 0xFF) shl 8)
            for (bit in 0 until 8) {
                value = if (value and 0x8000 != 0) (value shl 1) xor 0x1021 else value shl 1
                value = value and 0xFFFF
            }
        }
        return value
    }
$KOTLINHELPERS
    fun decode(data: ByteArray): Decoded {
        if (data.size != BYTES) throw Refused("it has " + data.size + " bytes instead of " + BYTES)
        val bytes = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN)
        val version = data[0].toInt() and 0xFF
        if (version != $VERSION) throw Refused("it is of version " + version + ", not of $VERSION")
        val fingerprint = bytes.getInt(4)
        if (fingerprint != FINGERPRINT) {
            throw Refused(
                if (Integer.reverseBytes(fingerprint) == FINGERPRINT) "its bytes are in the other order"
                else "it comes from another network")
        }
        if ((data[1].toInt() and 0xFF) != $CODE || (bytes.getShort(8).toInt() and 0xFFFF) != VALUES) {
            throw Refused("its values are in another format")
        }
        if ((bytes.getShort(10).toInt() and 0xFFFF) != checksum(data)) {
            throw Refused("its checksum is wrong")
        }
        val sequence = bytes.getShort(2).toInt() and 0xFFFF
        return Decoded(sequence, FloatArray(VALUES) { i -> $KOTLIN }$SIDESKOTLINGET)
    }
}
)";

const PayloadValueForm kPayloadFloat32{
    R"(
static void $ID_put$OF(uint8_t *bytes, float value)
{
    uint32_t word;

    memcpy(&word, &value, sizeof word);
    bytes[0] = (uint8_t)(word & 0xffu);
    bytes[1] = (uint8_t)(word >> 8 & 0xffu);
    bytes[2] = (uint8_t)(word >> 16 & 0xffu);
    bytes[3] = (uint8_t)(word >> 24);
}

static float $ID_get$OF(const uint8_t *bytes)
{
    const uint32_t word = bytes[0] | (uint32_t)bytes[1] << 8
        | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
    float value;

    memcpy(&value, &word, sizeof value);
    return value;
}
)",
    "$ID_put(bytes + HEADER_BYTES + 4u * i, values[i]);",
    "values[i] = $ID_get(bytes + HEADER_BYTES + 4u * i);",
    R"(struct.unpack_from("<f", body, 4 * i)[0])", "bytes.getFloat(12 + 4 * i)"};

const PayloadValueForm kPayloadFloat16{
    R"(
/* To the nearest half-precision number, ties to even, at most +-65504. */
static uint32_t $ID_to_half(float value)
{
    uint32_t word, sign, size, rest, half;
    int shift;

    memcpy(&word, &value, sizeof word);
    sign = word >> 16 & 0x8000u;
    size = word & 0x7fffffffu;
    if (size >= 0x477ff000u)
        return sign | 0x7bffu;
    if (size < 0x33000000u)
        return sign;
    if (size >= 0x38800000u) {
        half = (size - 0x38000000u) >> 13;
        rest = size & 0x1fffu;
        shift = 13;
    } else {
        shift = 126 - (int)(size >> 23);
        size = (size & 0x7fffffu) | 0x800000u;
        half = size >> shift;
        rest = size & ((1u << shift) - 1u);
    }
    if (rest > 1u << (shift - 1) || (rest == 1u << (shift - 1) && (half & 1u)))
        ++half;
    return sign | half;
}

static float $ID_from_half(uint32_t half)
{
    const uint32_t sign = (half & 0x8000u) << 16;
    const uint32_t exponent = half >> 10 & 0x1fu;
    const uint32_t steps = half & 0x3ffu;
    uint32_t word = sign | (exponent + 112u) << 23 | steps << 13;
    float value;

    if (exponent == 0u) {
        value = (float)steps * 5.9604644775390625e-8f; /* 2^-24 */
        return sign ? -value : value;
    }
    memcpy(&value, &word, sizeof value);
    return value;
}
)",
    "{\n            const uint32_t half = $ID_to_half(values[i]);\n\n"
    "            bytes[HEADER_BYTES + 2u * i] = (uint8_t)(half & 0xffu);\n"
    "            bytes[HEADER_BYTES + 2u * i + 1u] = (uint8_t)(half >> 8);\n        }",
    "values[i] = $ID_from_half(bytes[HEADER_BYTES + 2u * i]\n"
    "            | (uint32_t)bytes[HEADER_BYTES + 2u * i + 1u] << 8);",
    R"(struct.unpack_from("<e", body, 2 * i)[0])",
    "fromHalf(bytes.getShort(12 + 2 * i).toInt() and 0xFFFF)"};

constexpr std::string_view kScaledHelpers = R"(
/* Values beyond the scale become its ends; ties go to the even step. */
static uint32_t $ID_step(float value)
{
    const float low = $LOWf;
    const float per_step = $STEPf;
    const float position = per_step > 0.0f ? (value - low) / per_step : 0.0f;
    uint32_t step;
    float rest;

    if (!(position > 0.0f))
        return 0u;
    if (position >= $STEPS.0f)
        return $STEPSu;
    step = (uint32_t)position;
    rest = position - (float)step;
    return rest > 0.5f || (rest == 0.5f && (step & 1u)) ? step + 1u : step;
}

static float $ID_of_step(uint32_t step)
{
    const float product = $STEPf * (float)step;

    return $LOWf + product;
}
)";

const PayloadValueForm kPayloadInt8{
    kScaledHelpers, "bytes[HEADER_BYTES + i] = (uint8_t)$ID_step(values[i]);",
    "values[i] = $ID_of_step(bytes[HEADER_BYTES + i]);",
    "_single(LOW + _single(PER_STEP * body[i]))",
    "LOW + PER_STEP * (data[12 + i].toInt() and 0xFF)"};

const PayloadValueForm kPayloadInt4{
    kScaledHelpers,
    "bytes[HEADER_BYTES + i / 2u] |= (uint8_t)($ID_step(values[i]) << (i % 2u * 4u));",
    "values[i] = $ID_of_step(bytes[HEADER_BYTES + i / 2u] >> (i % 2u * 4u) & 0xfu);",
    "_single(LOW + _single(PER_STEP * (body[i // 2] >> i % 2 * 4 & 15)))",
    "LOW + PER_STEP * (data[12 + i / 2].toInt() shr (i % 2 * 4) and 0xF)"};

} // namespace splitscape::exporting::templates
