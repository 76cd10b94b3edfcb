// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace SQLite {
class Database;
} // namespace SQLite

namespace splitscape::store {

enum class RowsShown : std::uint8_t {
    Same,
    Others, ///< or none, or the file is damaged
    Unknown ///< it could not be read now: no descriptor or memory is free, another program holds it
};

/// Whether somebody who opens the file now finds in it, sound, the rows that its writer has: how many
/// each table has, and their checksums. It reads all of the file; no transaction is open.
[[nodiscard]] RowsShown showsRowsOf(SQLite::Database& writer, const std::filesystem::path& path,
                                    std::uint64_t fileBytes);

} // namespace splitscape::store
