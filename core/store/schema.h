// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>

namespace SQLite {
class Database;
class Exception;
} // namespace SQLite

namespace splitscape::store {

/// "SPSC": what makes an SQLite file a Splitscape study.
inline constexpr std::int32_t kApplicationId = 0x53505343;
/// Schema number (user_version) this program writes; it reads all up to it. 1: the first;
/// 2: the table shortlist; 3: sessions and repeated_trainings, so that a run can be resumed.
inline constexpr std::int32_t kSchemaVersion = 3;

/// Makes the tables of an empty database, those of an older `version` for tests and comparisons.
/// Throws SQLite::Exception.
void createSchema(SQLite::Database& database, int version = kSchemaVersion);

/// Adds what the tables of an older schema lack, in one transaction. Throws SQLite::Exception.
void migrate(SQLite::Database& database);

/// Whether a database has the tables of that schema, to the letter, and nothing else: a view or a
/// trigger under a known name could run for ever. Throws SQLite::Exception.
[[nodiscard]] bool hasOwnTables(SQLite::Database& database, int version);

/// The Error for a failure while writing.
[[nodiscard]] Error writeFailure(const std::filesystem::path& path,
                                 const SQLite::Exception& failure);
/// The Error for a failure while reading.
[[nodiscard]] Error readFailure(const std::filesystem::path& path,
                                const SQLite::Exception& failure);

} // namespace splitscape::store
