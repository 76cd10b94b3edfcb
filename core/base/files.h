// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace splitscape {

/// Fails with FileMissing, NotAFile, FileUnreadable or FileEmpty when `path` is not a readable,
/// regular, non-empty file; returns its size in bytes.
[[nodiscard]] Result<std::uint64_t> checkReadableFile(const std::filesystem::path& path);

/// The whole file as bytes.
/// Errors: those of checkReadableFile, and FileTooLarge beyond `maximumBytes`.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path,
                                           std::uint64_t maximumBytes);

/// Writes beside `path` and renames over it, so that a reader sees the old file or the new one.
/// Errors: CannotWrite, DiskFull. On failure the old file is as it was.
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path& path,
                                               std::string_view bytes);

/// The Error for a failed system call on `path`, from errno: DiskFull, CannotWrite, ...
[[nodiscard]] Error writeError(const std::filesystem::path& path, int errorNumber);

} // namespace splitscape
