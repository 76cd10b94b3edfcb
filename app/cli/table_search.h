// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/metrics/interval.h"
#include "core/record/run_view.h"
#include "core/study/study_spec.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace splitscape::cli {

/// How the searches of a reproduced table are done.
struct SearchConduct {
    std::filesystem::path folder; ///< of the runs; those that are there already count
    int threads = 1;
    bool showsProgress = true; ///< on standard error
};

/// Makes the folder. Errors: CannotWrite.
[[nodiscard]] Result<void> prepareFolder(const SearchConduct& conduct);

/// The file of a search in that folder.
[[nodiscard]] std::filesystem::path fileOf(const SearchConduct& conduct, const std::string& stem);

/// What a search of a table came to.
struct TableRun {
    record::RunView view;
    /// Of the search alone, without the data before it and the extraction behind it; unknown where
    /// it was stopped and gone on with. Its file keeps it.
    std::optional<Seconds> processor;
};

/// Does one search of a table, or goes on with its file, or reads it where it is complete.
/// Errors: UsageInvalid where the file is that of another study or of other data; what ended the
/// run; Cancelled.
[[nodiscard]] Result<TableRun> searchForTable(study::StudySpec spec, const std::string& stem,
                                              const SearchConduct& conduct, const Streams& streams,
                                              std::stop_token stop);

} // namespace splitscape::cli
