// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/targets.h"

#include <filesystem>
#include <span>
#include <string_view>

namespace splitscape::fuzz {

/// A folder of this process for the files that a reader is given, in memory where there is such a
/// place. It goes with the process.
[[nodiscard]] const std::filesystem::path& scratchFolder();

/// Puts bytes into a file of it and gives its path.
std::filesystem::path scratchFile(std::string_view name, Bytes bytes);

/// Several files in one input: a byte that chooses one of `names`, two bytes of length (the low one
/// first), the content; the last one may be shorter. A name that comes again replaces the file.
/// Files of `names` that are not in the input are removed.
void writeScratchFiles(Bytes input, std::span<const std::string_view> names);

/// Ends the program: the reader broke a promise.
[[noreturn]] void broken(std::string_view promise);
inline void require(bool isKept, std::string_view promise)
{
    if (!isKept)
        broken(promise);
}

[[nodiscard]] inline std::string_view textOf(Bytes bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace splitscape::fuzz
