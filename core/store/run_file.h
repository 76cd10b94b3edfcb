// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Database.h>
#include <filesystem>

namespace splitscape::store {

/// Opens the file of a run for reading: also while a run writes it, from a read-only medium,
/// without the write-ahead log it should have, or with its end cut off (what is missing then cannot
/// be read, and an integrity check says so). The file is not changed, but for what a killed writer
/// left half done. The tables are exactly a run's, and
/// nothing that stands in the file is executed. Errors: those of checkReadableFile;
/// FileFormatUnknown, FileUnsupported, FileTruncated (inside the first 100 bytes), FileDamaged,
/// FileUnreadable, FileInUse.
[[nodiscard]] Result<SQLite::Database> openRunFile(const std::filesystem::path& path);

} // namespace splitscape::store
