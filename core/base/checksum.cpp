// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checksum.h"

#include <array>

namespace splitscape {

namespace {

constexpr std::array<std::uint32_t, 256> makeTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? value >> 1U ^ 0xEDB88320U : value >> 1U;
        table[i] = value;
    }
    return table;
}

constexpr std::array<std::uint32_t, 256> kTable = makeTable();

} // namespace

std::uint32_t crc32(std::span<const std::byte> bytes, std::uint32_t before)
{
    std::uint32_t value = ~before;
    for (const std::byte byte : bytes)
        value = kTable[(value ^ std::to_integer<std::uint32_t>(byte)) & 0xFFU] ^ value >> 8U;
    return ~value;
}

std::uint16_t crc16(std::span<const std::byte> bytes, std::uint16_t before)
{
    std::uint32_t value = before;
    for (const std::byte byte : bytes) {
        value ^= std::to_integer<std::uint32_t>(byte) << 8U;
        for (int bit = 0; bit < 8; ++bit)
            value = ((value & 0x8000U) != 0 ? value << 1U ^ 0x1021U : value << 1U) & 0xFFFFU;
    }
    return static_cast<std::uint16_t>(value);
}

} // namespace splitscape
