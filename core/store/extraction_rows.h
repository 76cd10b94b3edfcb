// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluate/extraction.h"

#include <optional>
#include <string>

namespace SQLite {
class Database;
}

namespace splitscape::store {

/// More rows than a run writes into any table but those of candidates: a damaged tree may lead in
/// circles.
inline constexpr std::size_t kMostRows = 100'000;

/// What extraction found, from its tables of a schema; nothing where it did not come to its end.
/// FileDamaged about `path` for content that no run writes. Throws SQLite::Exception.
[[nodiscard]] Result<std::optional<evaluate::ExtractionResult>>
extractionIn(SQLite::Database& database, int schema, const std::string& path);

} // namespace splitscape::store
