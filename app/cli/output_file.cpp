// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_file.h"

namespace splitscape::cli {

Result<void> checkOutputFile(const std::filesystem::path& path, bool force,
                             const std::filesystem::path& input)
{
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (std::filesystem::is_directory(status))
        return Error{ErrorCode::NotAFile, path.string(), {}};
    if (std::filesystem::equivalent(path, input, failure))
        return Error{ErrorCode::CannotWrite, path.string(), "it is the file that is read"};
    if (std::filesystem::exists(status) && !force)
        return Error{ErrorCode::CannotWrite, path.string(), "it exists; --force replaces it"};
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    if (!std::filesystem::is_directory(folder, failure))
        return Error{ErrorCode::CannotWrite, path.string(), "its folder does not exist"};
    return {};
}

} // namespace splitscape::cli
