// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace splitscape::cli {

/// Whether a command may write a file there, before it does any work; changes nothing.
/// Errors: CannotWrite for `input`, which the command reads, for a file that exists (unless
/// `force`) and for a missing folder; NotAFile.
[[nodiscard]] Result<void> checkOutputFile(const std::filesystem::path& path, bool force,
                                           const std::filesystem::path& input);

} // namespace splitscape::cli
