// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset_spec.h"
#include "core/data/notes.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::data {

/// Samples as stretches of values in memory.
struct SampleTable {
    struct Place {
        std::size_t first = 0; ///< in `values`
        std::size_t count = 0;
    };
    std::vector<float> values;
    std::size_t channels = 1; ///< of a sample, one behind the other, Place::count values each
    std::vector<Place> places; ///< [sample]
    std::vector<std::uint32_t> labels; ///< [sample], position in labelNames
    std::vector<std::string> labelNames;
    std::vector<std::uint32_t> records; ///< [sample], position in recordNames: the file
    std::vector<std::string> recordNames;
    std::vector<std::uint32_t> groups; ///< [sample], position in groupNames; empty: all are one
    std::vector<std::string> groupNames;
    std::vector<std::filesystem::path> paths; ///< everything read
    Notes notes;
    double rate_Hz = 0.0; ///< 0: not known

    [[nodiscard]] std::size_t longest() const
    {
        std::size_t most = 0;
        for (const Place& place : places)
            most = std::max(most, place.count);
        return most;
    }
};

/// What precedes the first digit of a file's name, or all of it: "walk" of "walk_1.csv".
[[nodiscard]] std::string classByName(const std::filesystem::path& path);

/// Whether most of the first of these text files hold one number a line, at least 16 of them:
/// recordings rather than tables. Looks at 5 files and 50 lines each.
[[nodiscard]] bool areValueFiles(const std::vector<std::filesystem::path>& paths);

/// Files of one value a line. The class of a file is its folder where files lie in several, else
/// what precedes the first digit of its name. A file is one sample, or is cut into windows of
/// CsvSpec::window values; the samples of a file are one group. A file that is no such file is left
/// out with the reason. Errors: FileTooLarge beyond kMaximumSamplesRead; FileFormatUnknown when no
/// file can be used; Cancelled. Checks `stop` per file and 1000 lines.
[[nodiscard]] Result<SampleTable> readValueFiles(const DatasetSpec& spec,
                                                 const std::vector<std::filesystem::path>& paths,
                                                 const std::stop_token& stop);

} // namespace splitscape::data
