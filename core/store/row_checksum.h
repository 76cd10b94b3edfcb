// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace splitscape::store {

/// Gives a connection the SQL function `row_checksum(table, value, ...)`: XXH3 (64 bits) over the
/// name of a table and the types and bytes of the values of one row. Statements write it into the
/// column `checksum` and compare it when they read. Throws SQLite::Exception.
void addRowChecksum(sqlite3* database);

} // namespace splitscape::store
