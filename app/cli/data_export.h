// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"

#include <optional>
#include <stop_token>
#include <string>

namespace splitscape::cli {

/// What `export --what` is asked for.
struct DataExport {
    std::string file; ///< the run
    std::string what; ///< candidates, points or study
    std::string
        output; ///< a .csv or .json file, or "-" for standard output, which gets CSV (study: JSON)
    std::optional<long long> candidate; ///< of points; absent: of all candidates
    bool force = false; ///< replace the output where it exists
};

/// Writes candidates, partition points or a whole study, row by row: beyond the run as read no
/// memory is taken, however many rows there are. A file appears whole or not at all.
/// Standard output
/// is that of `streams`. Returns what of a damaged run could not be read. A stop request is noticed
/// within a row.
/// Errors: UsageInvalid; those of record::loadRun, checkOutputFile and of writing; Cancelled.
[[nodiscard]] Result<Problems> exportData(const DataExport& request, const Streams& streams,
                                          std::stop_token stop);

} // namespace splitscape::cli
