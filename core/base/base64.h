// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape {

/// Bytes as letters that any text may hold, with padding.                           [RFC4648]
[[nodiscard]] std::string toBase64(std::span<const std::byte> bytes);
/// Nothing where `text` is not what toBase64 writes.
[[nodiscard]] std::optional<std::vector<std::byte>> fromBase64(std::string_view text);

/// The same for a list of numbers, as they lie in memory. All machines that the program runs on
/// have the lowest byte first.
template <typename T>
[[nodiscard]] std::string numbersToBase64(const std::vector<T>& values)
{
    static_assert(std::endian::native == std::endian::little);
    return toBase64(std::as_bytes(std::span(values)));
}
template <typename T>
[[nodiscard]] std::optional<std::vector<T>> numbersFromBase64(std::string_view text)
{
    const auto bytes = fromBase64(text);
    if (!bytes || bytes->size() % sizeof(T) != 0)
        return std::nullopt;
    std::vector<T> values(bytes->size() / sizeof(T));
    if (!values.empty())
        std::memcpy(values.data(), bytes->data(), bytes->size());
    return values;
}

} // namespace splitscape
