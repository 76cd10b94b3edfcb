// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace splitscape {

/// CRC-32 of IEEE 802.3 (reflected, polynomial 0x04C11DB7); "123456789" gives 0xCBF43926.
/// @param before  the checksum of what precedes these bytes
[[nodiscard]] std::uint32_t crc32(std::span<const std::byte> bytes, std::uint32_t before = 0);

/// CRC-16/CCITT-FALSE (polynomial 0x1021, start 0xFFFF); "123456789" gives 0x29B1.
[[nodiscard]] std::uint16_t crc16(std::span<const std::byte> bytes, std::uint16_t before = 0xFFFF);

} // namespace splitscape
