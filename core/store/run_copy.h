// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace splitscape::store {

/// Copies a run into one plain file, with what is still in its write-ahead log; over what is there,
/// once it is whole.
/// Errors: those of RunReader::open(), and for the new place CannotWrite, DiskFull, and FileInUse
/// where a search writes to it.
[[nodiscard]] Result<void> copyRun(const std::filesystem::path& run,
                                   const std::filesystem::path& place);

} // namespace splitscape::store
