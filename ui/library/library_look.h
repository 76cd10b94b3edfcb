// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_entry.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::ui {

/// The result of looking at the file of a run: one of the three.
struct RunLook {
    std::string path;
    bool isMissing = false;
    std::optional<RunListing> listing;
    std::optional<Error> failure;
};

/// The stamp of a file. Errors: FileMissing, NotAFile, FileUnreadable, FileEmpty.
[[nodiscard]] Result<FileStamp> stampOf(const std::filesystem::path& path);

/// Reads the run, or the searches in the folder of a series, unless it had ended and its file still
/// has the stamp of `known`, which is then the answer.   Thread: any.
[[nodiscard]] RunLook lookAtRun(const std::string& path, const std::optional<RunListing>& known,
                                std::stop_token stop = {});

/// What was found below a folder.
struct FoundRuns {
    std::vector<std::string> paths; ///< absolute, sorted
    bool isComplete = true; ///< false: there was more than is looked at
};

/// All `*.splitscape` files below a folder, as names; the folder of a series stands for its files.
/// Follows no links; stops after `mostFiles` files of any kind. Looks at `stop` for each file.
/// Errors: NotAFolder, FileMissing, Cancelled.   Thread: any.
[[nodiscard]] Result<FoundRuns> findRuns(const std::filesystem::path& folder, std::size_t mostFiles,
                                         std::stop_token stop);

} // namespace splitscape::ui
