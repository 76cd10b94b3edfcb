// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordings.h"

#include <cstdlib>

namespace splitscape::test {

std::optional<std::filesystem::path> recordingsFolder()
{
    std::filesystem::path folder
        = std::filesystem::path(SPLITSCAPE_SOURCE_FOLDER) / ".." / "shared" / "data";
    if (const char* chosen = std::getenv("SPLITSCAPE_TEST_DATA"))
        folder = chosen;
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder / "mitdb", ignored))
        return std::nullopt;
    return folder.lexically_normal();
}

} // namespace splitscape::test
