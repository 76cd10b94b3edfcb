// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prepared_data.h"

#include "core/base/user_folders.h"

namespace splitscape::cli {

std::filesystem::path preparedDataFolder()
{
    const std::filesystem::path cache = userCacheFolder();
    return cache.empty() ? cache : cache / "splitscape" / "datasets";
}

} // namespace splitscape::cli
