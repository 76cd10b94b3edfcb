// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Database.h>
#include <filesystem>
#include <optional>

namespace splitscape::store {

/// Opens the file of a run for reading: also while a run writes it, from a read-only medium,
/// without the write-ahead log it should have, or with its end cut off (what is missing then cannot
/// be read, and an integrity check says so). The file is not changed, but for what a killed writer
/// left half done. The tables are exactly a run's, and
/// nothing that stands in the file is executed. Errors: those of checkReadableFile;
/// FileFormatUnknown, FileUnsupported, FileTruncated (inside the first 100 bytes), FileDamaged,
/// FileUnreadable, FileInUse.
[[nodiscard]] Result<SQLite::Database> openRunFile(const std::filesystem::path& path);

/// A second connection to a file of which another one holds a state, in a transaction of its own: it
/// answers of the same state. Nothing where that cannot be: while a log is in use, for a file that is
/// no longer under its name, and for one that was opened as if nobody ever wrote to it. Of a file
/// without a log, who holds a state keeps everybody from changing it.
[[nodiscard]] std::optional<SQLite::Database> openBeside(SQLite::Database& holding,
                                                         const std::filesystem::path& path);

} // namespace splitscape::store
