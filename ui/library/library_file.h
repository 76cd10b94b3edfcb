// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_entry.h"

#include <filesystem>
#include <span>

namespace splitscape::ui {

/// Largest library that is read: 10,000 runs with long notes.
inline constexpr std::uint64_t kMostLibraryBytes = 64 << 20;

/// Reads the library, strictly; a file that is not there is an empty one.
/// Errors: those of readFile and parseJson; of a field, with its path ("runs[3].note");
/// FileUnsupported for the file of a newer program.
[[nodiscard]] Result<LibraryEntries> readLibrary(const std::filesystem::path& file);

/// The library as JSON text; times and sizes with their unit in the name.
[[nodiscard]] std::string libraryText(const LibraryEntries& entries);

/// Gives a damaged library another name beside it, so that nothing in it is lost. Returns that
/// name. Errors: CannotWrite.
[[nodiscard]] Result<std::filesystem::path> setAside(const std::filesystem::path& file);

/// Brings `changes` into the file as it is now, so that what another window wrote stays. Where the
/// file has gone or is damaged, it becomes `entries`, and a damaged one is set aside before.
/// Errors: CannotWrite, DiskFull, FileUnsupported; the file is then as it was.   Thread: any.
[[nodiscard]] Result<void> mergeIntoLibrary(const std::filesystem::path& file,
                                            const LibraryEntries& entries,
                                            std::span<const LibraryChange> changes);

} // namespace splitscape::ui
