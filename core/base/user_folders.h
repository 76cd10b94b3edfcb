// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace splitscape {

/// Where programs of this user keep what they can make again, and what they keep for good: XDG's
/// folders, of which an environment variable counts where it is an absolute path. The bytes are
/// those of the environment, whatever text they are or are not. Empty where the user has no home.
[[nodiscard]] std::filesystem::path userCacheFolder();
[[nodiscard]] std::filesystem::path userDataFolder();

} // namespace splitscape
