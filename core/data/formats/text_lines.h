// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

namespace splitscape::data {

enum class TextEncoding { Utf8, Utf16Little, Utf16Big, Latin1 };

/// How the bytes of a text file are read.
struct TextForm {
    TextEncoding encoding = TextEncoding::Utf8;
    bool gzip = false;
    char lineEnd = '\n'; ///< '\r' where lines end in nothing else, as on old Macs
};

/// By byte order mark, by NUL bytes, and by whether the first 64 KiB are UTF-8 (else Latin-1).
/// Other kinds of file are refused with what they are.
/// @param encoding  "auto", "utf-8", "utf-16", "latin-1"
/// Errors: FileMissing, NotAFile, FileEmpty, FileUnreadable; FileFormatUnknown.
[[nodiscard]] Result<TextForm> textFormOf(const std::filesystem::path& path,
                                          const std::string& encoding);

/// Gives the lines of a text, unpacked and as UTF-8, without line ends, to `take`, until it returns
/// false. Holds one chunk and one line at a time.
/// Errors: those of `take`; FileFormatUnknown for a line of more than 4 MiB or binary content;
/// FileDamaged for a broken gzip file; Cancelled. Checks `stop` at every line.
[[nodiscard]] Result<void> forEachLine(const std::filesystem::path& path, const TextForm& form,
                                       const std::function<Result<bool>(std::string_view)>& take,
                                       const std::stop_token& stop);

/// All of a small text as UTF-8, unpacked, its lines ended by '\n'.
/// Errors: those of textFormOf and forEachLine; FileTooLarge beyond `maximumBytes`.
[[nodiscard]] Result<std::string> readText(const std::filesystem::path& path,
                                           std::uint64_t maximumBytes,
                                           const std::stop_token& stop = {});

} // namespace splitscape::data
