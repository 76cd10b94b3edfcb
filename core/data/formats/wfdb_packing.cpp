// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/wfdb_packing.h"

#include <cassert>
#include <limits>

namespace splitscape::data {

namespace {

/// The low `bits` of `word` as a two's-complement number.
constexpr std::int32_t signExtended(std::uint32_t word, unsigned bits)
{
    const std::uint32_t sign = std::uint32_t{1} << (bits - 1);
    const std::uint32_t mask = (sign << 1) - 1; // all ones for 32 bits
    return static_cast<std::int32_t>(((word & mask) ^ sign) - sign);
}

/// Reads little-endian words, with zeros after the end: the last group of a record may be cut.
class Bytes {
public:
    explicit Bytes(std::span<const std::uint8_t> bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] std::uint32_t byte(std::size_t at) const
    {
        return at < m_bytes.size() ? m_bytes[at] : 0U;
    }
    [[nodiscard]] std::uint32_t pair(std::size_t at) const { return byte(at) | byte(at + 1) << 8; }

private:
    std::span<const std::uint8_t> m_bytes;
};

std::int32_t sampleOf212(const Bytes& bytes, std::size_t index)
{
    const std::size_t at = index / 2 * 3;
    const std::uint32_t shared = bytes.byte(at + 1);
    const std::uint32_t word = index % 2 == 0 ? bytes.byte(at) | (shared & 0x0FU) << 8
                                              : bytes.byte(at + 2) | (shared & 0xF0U) << 4;
    return signExtended(word, 12);
}

std::int32_t sampleOf310(const Bytes& bytes, std::size_t index)
{
    const std::size_t at = index / 3 * 4;
    if (index % 3 < 2)
        return signExtended(bytes.pair(at + 2 * (index % 3)) >> 1, 10);
    return signExtended(bytes.pair(at) >> 11 | bytes.pair(at + 2) >> 11 << 5, 10);
}

std::int32_t sampleOf311(const Bytes& bytes, std::size_t index)
{
    const std::size_t at = index / 3 * 4;
    const std::uint32_t word = bytes.pair(at) | bytes.pair(at + 2) << 16;
    return signExtended(word >> (10 * (index % 3)), 10);
}

std::int32_t sampleOf(int format, const Bytes& bytes, std::size_t index)
{
    switch (format) {
    case 8:
        return signExtended(bytes.byte(index), 8);
    case 16:
        return signExtended(bytes.pair(2 * index), 16);
    case 24:
        return signExtended(bytes.pair(3 * index) | bytes.byte(3 * index + 2) << 16, 24);
    case 32:
        return signExtended(bytes.pair(4 * index) | bytes.pair(4 * index + 2) << 16, 32);
    case 61:
        return signExtended(bytes.byte(2 * index) << 8 | bytes.byte(2 * index + 1), 16);
    case 80:
        return static_cast<std::int32_t>(bytes.byte(index)) - 128;
    case 160:
        return static_cast<std::int32_t>(bytes.pair(2 * index)) - 32768;
    case 212:
        return sampleOf212(bytes, index);
    case 310:
        return sampleOf310(bytes, index);
    case 311:
        return sampleOf311(bytes, index);
    default:
        assert(false);
        return 0;
    }
}

/// Whole 212 pairs without bounds checks: the format of nearly all long records.
std::size_t decodePairsOf212(std::span<const std::uint8_t> bytes, std::span<std::int32_t> samples)
{
    const std::size_t pairs = samples.size() / 2;
    const std::uint8_t* from = bytes.data();
    std::int32_t* to = samples.data();
    for (std::size_t pair = 0; pair < pairs; ++pair, from += 3, to += 2) {
        const std::uint32_t shared = from[1];
        to[0] = signExtended(from[0] | (shared & 0x0FU) << 8, 12);
        to[1] = signExtended(from[2] | (shared & 0xF0U) << 4, 12);
    }
    return 2 * pairs;
}

} // namespace

std::optional<WfdbPacking> WfdbPacking::of(int format)
{
    switch (format) {
    case 8:
    case 80:
        return WfdbPacking(format, 1, 1);
    case 16:
    case 61:
    case 160:
        return WfdbPacking(format, 1, 2);
    case 24:
        return WfdbPacking(format, 1, 3);
    case 32:
        return WfdbPacking(format, 1, 4);
    case 212:
        return WfdbPacking(format, 2, 3);
    case 310:
    case 311:
        return WfdbPacking(format, 3, 4);
    default:
        return std::nullopt;
    }
}

std::int64_t WfdbPacking::bytesFor(std::int64_t samples) const
{
    const std::int64_t whole = samples / m_samples * m_bytes;
    const std::int64_t left = samples % m_samples;
    if (left == 0)
        return whole;
    // Format 311 packs its samples bit after bit; in 310 and 212 a second one starts a byte pair.
    if (m_format == 310 && left == 2)
        return whole + 4;
    return whole + (left == 1 ? 2 : 3);
}

std::int64_t WfdbPacking::samplesIn(std::int64_t bytes) const
{
    std::int64_t samples = bytes / m_bytes * m_samples;
    while (bytesFor(samples + 1) <= bytes)
        ++samples;
    return samples;
}

void WfdbPacking::decode(std::span<const std::uint8_t> bytes, std::span<std::int32_t> samples) const
{
    assert(static_cast<std::int64_t>(bytes.size())
           >= bytesFor(static_cast<std::int64_t>(samples.size())));
    std::size_t index = m_format == 212 ? decodePairsOf212(bytes, samples) : 0;
    const Bytes reader(bytes);
    for (; index < samples.size(); ++index)
        samples[index] = sampleOf(m_format, reader, index);
}

std::optional<std::int32_t> WfdbPacking::invalidSample() const
{
    switch (m_format) {
    case 8:
        return std::nullopt;
    case 24:
        return -(1 << 23);
    case 32:
        return std::numeric_limits<std::int32_t>::min();
    case 80:
        return -128;
    case 212:
        return -2048;
    case 310:
    case 311:
        return -512;
    default:
        return -32768;
    }
}

} // namespace splitscape::data
