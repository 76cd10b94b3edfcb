// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/moved_data.h"

namespace splitscape::run {

namespace fs = std::filesystem;

std::string movedData(const std::string& stored, const fs::path& runFile)
{
    std::error_code ignored;
    const fs::path path(stored);
    if (stored.empty() || fs::exists(path, ignored))
        return {};
    const fs::path beside = fs::absolute(runFile, ignored).parent_path();
    fs::path end = path.relative_path().lexically_normal();
    while (!end.empty()) {
        for (const fs::path& folder : {beside, beside.parent_path()})
            if (const fs::path found = folder / end; fs::exists(found, ignored))
                return found.string();
        const fs::path shorter = end.lexically_relative(*end.begin());
        if (shorter == end || shorter == ".")
            break;
        end = shorter;
    }
    return {};
}

Error gone(Error error)
{
    if (error.code == ErrorCode::FileMissing && error.detail.empty())
        error.detail = "the data of the run; where it has moved, give its path anew (--data)";
    return error;
}

} // namespace splitscape::run
