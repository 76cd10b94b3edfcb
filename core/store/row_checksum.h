// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_value;

namespace splitscape::store {

/// XXH3 (64 bits) over the name of a table and the types and bytes of the values of one row: what
/// the column `checksum` holds. It keeps its memory from row to row.   Thread: one at a time.
class RowChecksum {
public:
    /// Begins a row.
    void begin(std::string_view table);
    void add(sqlite3_value* value);
    [[nodiscard]] std::int64_t sum() const;

private:
    template <typename T>
    void addNumber(const T& number);
    void addBytes(const void* bytes, std::size_t size);
    void append(const void* bytes, std::size_t size);

    std::vector<std::byte> m_bytes; ///< as many as were ever needed
    std::size_t m_size = 0; ///< how many of them are those of this row
};

/// Gives a connection the SQL function `row_checksum(table, value, ...)`, with which statements write
/// the column `checksum`. Throws SQLite::Exception.
void addRowChecksum(sqlite3* database);

} // namespace splitscape::store
