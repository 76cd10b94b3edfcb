// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace splitscape::data {

/// Files below a folder, in order of path, whose names end in one of `endings` (any case).
/// @param depth  0: the folder itself only
/// Errors: FileMissing; NotAFolder; FileUnreadable; FileTooLarge beyond 100,000 entries.
[[nodiscard]] Result<std::vector<std::filesystem::path>>
filesIn(const std::filesystem::path& folder, const std::vector<std::string>& endings, int depth);

/// Whether `name` ends in `ending`, ASCII case ignored.
[[nodiscard]] bool endsIn(const std::string& name, const std::string& ending);

} // namespace splitscape::data
