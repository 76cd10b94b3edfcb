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

/// What extraction found, from its tables; nothing where it did not come to its end. FileDamaged
/// about `path` for content that no run writes. Throws SQLite::Exception.
[[nodiscard]] Result<std::optional<evaluate::ExtractionResult>>
extractionIn(SQLite::Database& database, const std::string& path);

} // namespace splitscape::store
