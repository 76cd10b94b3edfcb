// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace SQLite {
class Database;
} // namespace SQLite

namespace splitscape::store {

/// "SPSC": what makes an SQLite file a Splitscape study.
inline constexpr std::int32_t kApplicationId = 0x53505343;
/// Schema number (user_version) this program writes; it reads all up to it. 1: the first;
/// 2: the table shortlist; 3: sessions and repeated_trainings, so that a run can be resumed;
/// 4: checksums, enumerations by name, documents.
inline constexpr std::int32_t kSchemaVersion = 4;

/// Makes the tables of an empty database, those of an older `version` for tests and comparisons.
/// Throws SQLite::Exception.
void createSchema(SQLite::Database& database, int version = kSchemaVersion);

/// Turns the tables of an older schema into those of this one, in one transaction; their rows get
/// checksums. Throws SQLite::Exception.
void migrate(SQLite::Database& database);

/// Whether a database has the tables of that schema, to the letter, and nothing else: a view or a
/// trigger, also one under a known name, could run for ever. Throws SQLite::Exception.
[[nodiscard]] bool hasOwnTables(SQLite::Database& database, int version);

} // namespace splitscape::store
