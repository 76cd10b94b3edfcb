// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"
#include "core/run/search_run.h"

#include <filesystem>
#include <functional>

namespace splitscape::cli {

/// Where a study of several searches is to be kept, before any work: a folder that is not there, or
/// is empty, or with `force` is such a folder. Makes it, with the study in it.
/// Errors: UsageInvalid ("--output"), CannotWrite, DiskFull.
[[nodiscard]] Result<void> prepareSeries(const study::StudySpec& spec,
                                         const std::filesystem::path& folder, bool force);

/// One search of a series, as `run` does any: returns its exit code.
using SearchOnce = std::function<int(const run::RunRequest&)>;

/// Does the searches of the study in `folder` one after the other; those that are complete are
/// passed over, those that were interrupted go on. A search that fails is reported, the others
/// follow. `request` says all but the study and the file.
/// Returns an ExitCode: that of the first search that did not end well.
[[nodiscard]] int runSeries(const std::filesystem::path& folder, run::RunRequest request,
                            const SearchOnce& search, const Streams& streams,
                            std::stop_token stop);

} // namespace splitscape::cli
