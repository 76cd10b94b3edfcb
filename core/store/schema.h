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
/// 2: the table shortlist.
inline constexpr std::int32_t kSchemaVersion = 2;

/// Makes the tables of an empty database. Throws SQLite::Exception.
void createSchema(SQLite::Database& database);

/// The Error for a failure while writing.
[[nodiscard]] Error writeFailure(const std::filesystem::path& path,
                                 const SQLite::Exception& failure);
/// The Error for a failure while reading.
[[nodiscard]] Error readFailure(const std::filesystem::path& path,
                                const SQLite::Exception& failure);

} // namespace splitscape::store
