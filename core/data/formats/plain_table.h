// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <initializer_list>
#include <limits>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::data {

/// A small table of texts: who a recording is of, when seizures were.
struct PlainTable {
    std::vector<std::string> header; ///< in lower case; empty where the first row holds a number
    std::vector<std::vector<std::string>> rows;

    /// The first column of any of these names, which are in lower case.
    [[nodiscard]] std::optional<std::size_t>
    column(std::initializer_list<std::string_view> names) const;
};

/// Reads text (in any encoding of textFormOf, or gzip) separated by tabs, semicolons, commas or
/// blanks, whichever the first row with one has most of in this order; lines that begin with '#'
/// are passed over, quotes taken off. The first row is the header where none of its cells is a
/// number; of the rows behind it at most `mostRows` are read, and the file no further than they
/// reach. Errors: FileMissing, NotAFile, FileEmpty, FileTooLarge beyond 64 MiB or 8388608 cells
/// and rows; FileFormatUnknown for what is no text, saying what it is; Cancelled.
[[nodiscard]] Result<PlainTable>
readPlainTable(const std::filesystem::path& path, const std::stop_token& stop = {},
               std::size_t mostRows = std::numeric_limits<std::size_t>::max());

} // namespace splitscape::data
