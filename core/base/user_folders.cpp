// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/user_folders.h"

#include <array>
#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

namespace splitscape {

namespace {

std::filesystem::path home()
{
    if (const char* const named = std::getenv("HOME"); named != nullptr && *named != '\0')
        return named;
    std::array<char, 4096> texts{};
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, texts.data(), texts.size(), &found) != 0
        || found == nullptr || found->pw_dir == nullptr)
        return {};
    return found->pw_dir;
}

std::filesystem::path folderOf(const char* variable, const char* belowHome)
{
    if (const char* const named = std::getenv(variable); named != nullptr && *named == '/')
        return named;
    const std::filesystem::path base = home();
    return base.is_absolute() ? base / belowHome : std::filesystem::path();
}

} // namespace

std::filesystem::path userCacheFolder() { return folderOf("XDG_CACHE_HOME", ".cache"); }
std::filesystem::path userDataFolder() { return folderOf("XDG_DATA_HOME", ".local/share"); }

} // namespace splitscape
