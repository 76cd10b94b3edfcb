// SPDX-License-Identifier: GPL-3.0-or-later
// The codec where several inferences share a packet. What goes in and out by value is that of one
// inference: `bytes` then is the packet from k inferences on, so that the same places hold.
#include "core/export/payload_templates.h"

namespace splitscape::exporting::templates {

const std::string_view kSeveralPayloadHeader = R"(/* $LICENCE */
/*
 * What goes over the air between edge and fog of one network: up to $INFERENCES
 * inferences in a packet, each of $VALUES values as $FORMAT, one behind the other
 * and all behind one header of 12 bytes, little-endian:
 *
 *    0  version, $VERSION          1  number format, $CODE
 *    2  sequence number     4  fingerprint of the network
 *    8  values of one      10  CRC-16/CCITT-FALSE of all other bytes
 *
 * The sequence number is that of the first inference. How many there are follows
 * from the length.
$SIDESEACH */
#ifndef $CAPITALS_PAYLOAD_H
#define $CAPITALS_PAYLOAD_H

#include <stddef.h>
#include <stdint.h>

#define $CAPITALS_PAYLOAD_INFERENCES $INFERENCES /* at most in a packet */
#define $CAPITALS_PAYLOAD_VALUES $VALUES /* of an inference */
$SIDESDEFINE#define $CAPITALS_PAYLOAD_EACH $EACH /* bytes of an inference */
#define $CAPITALS_PAYLOAD_BYTES $BYTES /* of a full packet */

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
    $CAPITALS_PAYLOAD_OK = 0,
    $CAPITALS_PAYLOAD_BAD_ARGUMENT = 1, /* a null pointer, too little room, too many */
    $CAPITALS_PAYLOAD_NOT_FINITE = 2, /* a value is not a number or infinite */
    $CAPITALS_PAYLOAD_WRONG_LENGTH = 3,
    $CAPITALS_PAYLOAD_WRONG_VERSION = 4,
    $CAPITALS_PAYLOAD_WRONG_BYTE_ORDER = 5,
    $CAPITALS_PAYLOAD_WRONG_NETWORK = 6, /* edge and fog are not of one export */
    $CAPITALS_PAYLOAD_WRONG_FORMAT = 7,
    $CAPITALS_PAYLOAD_DAMAGED = 8 /* the checksum is wrong */
} $ID_payload_status;

/* Writes 12 + inferences * $CAPITALS_PAYLOAD_EACH bytes. The values of an inference
 * stand behind those of the one before it. A packet may have fewer than
 * $CAPITALS_PAYLOAD_INFERENCES. */
$ID_payload_status $ID_encode(const float *values, $SIDESINsize_t inferences,
    uint16_t sequence, uint8_t *bytes, size_t room);

/* Reads them back, with room for $CAPITALS_PAYLOAD_INFERENCES; `sequence` may be null.
 * On any refusal nothing is written. */
$ID_payload_status $ID_decode(const uint8_t *bytes, size_t count,
    uint16_t *sequence, float *values$SIDESOUT, size_t *inferences);

#ifdef __cplusplus
}
#endif

#endif
)";

const std::string_view kSeveralPayloadSource = R"(/* $LICENCE */
#include "$ID_payload.h"

#include <string.h>

#define HEADER_BYTES 12u
#define CHECKSUM_PLACE 10u

static const uint8_t $ID_payload_head[10] = {
    $VERSIONu, $CODEu, 0u, 0u, $FINGERPRINTBYTES, $COUNTBYTES
};

static uint16_t $ID_checksum(const uint8_t *bytes, size_t size)
{
    uint32_t value = 0xffffu;
    size_t i;
    int bit;

    for (i = 0; i < size; ++i) {
        if (i == CHECKSUM_PLACE || i == CHECKSUM_PLACE + 1u)
            continue;
        value ^= (uint32_t)bytes[i] << 8;
        for (bit = 0; bit < 8; ++bit)
            value = (value & 0x8000u) ? ((value << 1) ^ 0x1021u) & 0xffffu : value << 1;
    }
    return (uint16_t)value;
}
$HELPERS$SIDESHELPERS
static $ID_payload_status $ID_check_one($SIDESINconst float *values)
{
    size_t i;

    for (i = 0; i < $CAPITALS_PAYLOAD_VALUES; ++i) {
        if (!(values[i] - values[i] == 0.0f))
            return $CAPITALS_PAYLOAD_NOT_FINITE;
    }
$SIDESCHECK    return $CAPITALS_PAYLOAD_OK;
}

/* `bytes` is the packet from the inferences before this one on. */
static void $ID_put_one($SIDESINconst float *values, uint8_t *bytes)
{
    size_t i;

    for (i = 0; i < $CAPITALS_PAYLOAD_VALUES; ++i)
        $PUT
$SIDESPUT}

static void $ID_get_one(const uint8_t *bytes, float *values$SIDESOUT)
{
    size_t i;

    for (i = 0; i < $CAPITALS_PAYLOAD_VALUES; ++i)
        $GET
$SIDESGET}

$ID_payload_status $ID_encode(const float *values, $SIDESINsize_t inferences,
    uint16_t sequence, uint8_t *bytes, size_t room)
{
    uint16_t checksum;
    size_t size, k;

    if (!values || $SIDESNULL!bytes || inferences < 1u
        || inferences > $CAPITALS_PAYLOAD_INFERENCES)
        return $CAPITALS_PAYLOAD_BAD_ARGUMENT;
    size = HEADER_BYTES + inferences * $CAPITALS_PAYLOAD_EACH;
    if (room < size)
        return $CAPITALS_PAYLOAD_BAD_ARGUMENT;
    for (k = 0; k < inferences; ++k) {
        if ($ID_check_one($SIDESNEXTvalues + k * $CAPITALS_PAYLOAD_VALUES)
            != $CAPITALS_PAYLOAD_OK)
            return $CAPITALS_PAYLOAD_NOT_FINITE;
    }
    memset(bytes, 0, size);
    memcpy(bytes, $ID_payload_head, sizeof $ID_payload_head);
    bytes[2] = (uint8_t)(sequence & 0xffu);
    bytes[3] = (uint8_t)(sequence >> 8);
    for (k = 0; k < inferences; ++k)
        $ID_put_one($SIDESNEXTvalues + k * $CAPITALS_PAYLOAD_VALUES,
            bytes + k * $CAPITALS_PAYLOAD_EACH);
    checksum = $ID_checksum(bytes, size);
    bytes[CHECKSUM_PLACE] = (uint8_t)(checksum & 0xffu);
    bytes[CHECKSUM_PLACE + 1u] = (uint8_t)(checksum >> 8);
    return $CAPITALS_PAYLOAD_OK;
}

$ID_payload_status $ID_decode(const uint8_t *bytes, size_t count,
    uint16_t *sequence, float *values$SIDESOUT, size_t *inferences)
{
    const uint8_t *head = $ID_payload_head;
    uint16_t checksum;
    size_t k;

    if (!bytes || !values || !inferences)
        return $CAPITALS_PAYLOAD_BAD_ARGUMENT;
    if (count <= HEADER_BYTES || count > $CAPITALS_PAYLOAD_BYTES
        || (count - HEADER_BYTES) % $CAPITALS_PAYLOAD_EACH != 0u)
        return $CAPITALS_PAYLOAD_WRONG_LENGTH;
    if (bytes[0] != head[0])
        return $CAPITALS_PAYLOAD_WRONG_VERSION;
    if (memcmp(bytes + 4, head + 4, 4) != 0)
        return bytes[4] == head[7] && bytes[5] == head[6] && bytes[6] == head[5]
                && bytes[7] == head[4]
            ? $CAPITALS_PAYLOAD_WRONG_BYTE_ORDER : $CAPITALS_PAYLOAD_WRONG_NETWORK;
    if (bytes[1] != head[1] || bytes[8] != head[8] || bytes[9] != head[9])
        return $CAPITALS_PAYLOAD_WRONG_FORMAT;
    checksum = $ID_checksum(bytes, count);
    if (bytes[CHECKSUM_PLACE] != (checksum & 0xffu)
        || bytes[CHECKSUM_PLACE + 1u] != checksum >> 8)
        return $CAPITALS_PAYLOAD_DAMAGED;
    if (sequence)
        *sequence = (uint16_t)(bytes[2] | (uint32_t)bytes[3] << 8);
    *inferences = (count - HEADER_BYTES) / $CAPITALS_PAYLOAD_EACH;
    for (k = 0; k < *inferences; ++k)
        $ID_get_one(bytes + k * $CAPITALS_PAYLOAD_EACH,
            values + k * $CAPITALS_PAYLOAD_VALUES$SIDESNEXTOUT);
    return $CAPITALS_PAYLOAD_OK;
}
)";

const std::string_view kSeveralPayloadPython = R"(# $LICENCE
"""Reads what the edge part of one network sends: up to $INFERENCES inferences, each of $VALUES
values as $FORMAT."""
import binascii
import struct

FINGERPRINT = $FINGERPRINT
INFERENCES = $INFERENCES
VALUES = $VALUES
EACH = $EACH
$SIDESPYTHON

class PayloadRefused(ValueError):
    """The bytes are not a payload of this network; the text says why."""


def _single(value):
    """To the nearest 32-bit float, as the edge computes."""
    return struct.unpack("<f", struct.pack("<f", value))[0]


LOW = _single($LOW)
PER_STEP = _single($STEP)


def _one(body):
    return [$PYTHON for i in range(VALUES)]$SIDESPYTHONGET


def decode(data):
    """(sequence number of the first inference, list of inferences) of one payload. An inference is
    its list of values$SIDESPYTHONTEXT. Raises PayloadRefused."""
    data = bytes(data)
    inferences, rest = divmod(len(data) - 12, EACH)
    if rest or not 1 <= inferences <= INFERENCES:
        raise PayloadRefused("it has %d bytes instead of 12 and 1 to %d times %d"
                             % (len(data), INFERENCES, EACH))
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
    return sequence, [_one(data[12 + k * EACH:12 + (k + 1) * EACH]) for k in range(inferences)]
)";

const std::string_view kSeveralPayloadKotlin = R"(// $LICENCE
import java.nio.ByteBuffer
import java.nio.ByteOrder

/** Reads what the edge part of one network sends: up to $INFERENCES inferences, each of $VALUES
 *  values as $FORMAT. */
object $KOTLINNAME {
    const val FINGERPRINT: Int = $SIGNEDFINGERPRINT
    const val INFERENCES: Int = $INFERENCES
    const val VALUES: Int = $VALUES
    const val EACH: Int = $EACH
$SIDESKOTLIN    private const val LOW: Float = $LOWf
    private const val PER_STEP: Float = $STEPf

    /** The bytes are not a payload of this network; the message says why. */
    class Refused(message: String) : IllegalArgumentException(message)

    class Inference(val values: FloatArray$SIDESKOTLINFIELD)

    /** The sequence number is that of the first inference. */
    class Decoded(val sequence: Int, val inferences: List<Inference>)

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
    /** `data` is the packet from the inferences before this one on. */
    private fun one(data: ByteArray): Inference {
        val bytes = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN)
        return Inference(FloatArray(VALUES) { i -> $KOTLIN }$SIDESKOTLINGET)
    }

    fun decode(data: ByteArray): Decoded {
        val inferences = (data.size - 12) / EACH
        if (data.size < 12 || (data.size - 12) % EACH != 0 || inferences < 1 || inferences > INFERENCES) {
            throw Refused(
                "it has " + data.size + " bytes instead of 12 and 1 to " + INFERENCES + " times " + EACH)
        }
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
        return Decoded(sequence, List(inferences) { k -> one(data.copyOfRange(k * EACH, 12 + (k + 1) * EACH)) })
    }
}
)";

} // namespace splitscape::exporting::templates
