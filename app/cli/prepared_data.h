// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace splitscape::cli {

/// Where prepared data is kept between runs, below the user's cache folder; empty where there is
/// none.
[[nodiscard]] std::filesystem::path preparedDataFolder();

} // namespace splitscape::cli
