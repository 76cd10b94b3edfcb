// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace splitscape::remote {

/// What two programs must agree on to read each other's packages.
inline constexpr std::uint32_t kPackageFormat = 4;

using PackageMagic = std::array<char, 8>;

/// 64 bits over bytes, taken in words of eight (the last one filled up with zeros). It finds what a
/// cut or disturbed transfer does to a file; it is no protection against forgery. About 5 GB/s.
class Checksum {
public:
    /// Pieces but the last must be multiples of eight bytes.
    void add(std::span<const std::byte> bytes);
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0xcbf29ce484222325;
};

/// In front of every package: magic, format, byte order, size and checksum of the content.
struct EnvelopeHeader {
    PackageMagic magic{};
    std::uint32_t format = kPackageFormat;
    std::uint32_t byteOrder = 0x01020304;
    std::uint64_t contentBytes = 0;
    std::uint64_t checksum = 0;
};
static_assert(sizeof(EnvelopeHeader) == 32);

/// The content in an envelope.
[[nodiscard]] std::string enclosed(const PackageMagic& magic, std::string_view content);

/// The content of an envelope, a view into `package`. `name` is the subject of errors.
/// Errors: FileTruncated; FileFormatUnknown for another magic or byte order; FileUnsupported for
/// another format; FileTooLarge beyond `maximumBytes`; FileDamaged where the checksum differs.
[[nodiscard]] Result<std::string_view> contentOf(std::string_view package,
                                                 const PackageMagic& magic,
                                                 std::uint64_t maximumBytes,
                                                 const std::string& name);

} // namespace splitscape::remote
