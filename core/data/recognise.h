// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset_spec.h"

#include <filesystem>
#include <map>
#include <string>

namespace splitscape::data {

/// What lies at a path: how many files of each ending, in lower case ("hea", "edf", "csv"), three
/// folders deep and 20,000 entries at most. Of a packed file both: "csv.gz".
struct PathContents {
    bool isFolder = false;
    std::map<std::string, int> endings;
    std::map<std::string, std::filesystem::path> examples; ///< the first file of each ending
    int inSubfolders = 0; ///< files of `endings` that lie in folders below

    [[nodiscard]] int count(const std::string& ending) const
    {
        const auto found = endings.find(ending);
        return found == endings.end() ? 0 : found->second;
    }
};

[[nodiscard]] PathContents contentsOf(const std::filesystem::path& path);

/// "12 .edf, 3 .txt", the most frequent first; "nothing" for an empty folder.
[[nodiscard]] std::string describe(const PathContents& contents);

/// The kind of recordings at a path: by the first bytes of a file, by what is most in a folder. A
/// signal or annotation file of a WFDB record stands for its record.
/// Errors: FileMissing; NoRecords and FileFormatUnknown naming what is there instead, and what to do
/// about it.
[[nodiscard]] Result<DatasetKind> kindAt(const std::filesystem::path& path);

/// The header of the WFDB record that `path` means: a .hea file, a signal or annotation file beside
/// one, or a record's name without ending. Nothing for a folder or where there is no such header.
[[nodiscard]] std::filesystem::path wfdbHeaderFor(const std::filesystem::path& path);

} // namespace splitscape::data
