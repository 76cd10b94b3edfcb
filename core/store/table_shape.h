// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::store {

/// The first schema with a checksum in every row, enumerations by name, and these tables.
inline constexpr int kCheckedSchema = 4;

/// A table as SQL sees it. All statements are made from it, and the last column of each table is
/// `checksum`, which no list of columns names.
struct TableShape {
    struct Column {
        std::string name;
        std::string type; ///< with its constraints
        /// SQL that gives the value in a table of schema 1 to 3; empty: the column of that name
        std::string earlier;
    };
    std::string name;
    std::vector<Column> columns; ///< the first one is the key of updates
    std::string constraint; ///< of the table, e.g. a primary key of two columns
    int since = 1; ///< the schema that had it first
};

/// CREATE TABLE.
[[nodiscard]] std::string createSql(const TableShape& table);
/// INSERT OR REPLACE of one row; parameter k is column k, both from 1.
[[nodiscard]] std::string insertSql(const TableShape& table);
/// Changes columns of the row whose first column is parameter 1; the columns are parameters 2, 3...
/// in their order here.
[[nodiscard]] std::string updateSql(const TableShape& table,
                                    std::span<const std::string_view> changed);
/// Reads rows from a file of a schema: the columns, and behind them the checksum, which there is from
/// kCheckedSchema on. `tail` is what follows the name of the table.
[[nodiscard]] std::string selectSql(const TableShape& table, int schema, const std::string& tail);
/// Copies the rows of `from`, a table of an older schema, into this one.
[[nodiscard]] std::string convertSql(const TableShape& table, const std::string& from);
/// Gives every row the checksum of what it has now.
[[nodiscard]] std::string sealSql(const TableShape& table);

} // namespace splitscape::store
