// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/series.h"

#include <cstddef>
#include <filesystem>
#include <optional>

namespace splitscape::report {

/// Makes the folder of a series where it is not there, and writes its study into it.
/// Errors: CannotWrite, DiskFull.
[[nodiscard]] Result<void> makeSeriesFolder(const study::StudySpec& spec,
                                            const std::filesystem::path& folder);

/// A search of a series that has not come to its end.
struct DueSearch {
    study::SeriesMember member;
    std::filesystem::path file;
    bool hasBegun = false; ///< its file is there; it goes on
    std::size_t place = 0; ///< among all searches of the series, from 0
    std::size_t searches = 0;
};

/// The first search from `place` on that is not complete; nothing where all are.
/// Errors: those of reading the study of the folder.
[[nodiscard]] Result<std::optional<DueSearch>> dueSearch(const std::filesystem::path& folder,
                                                         std::size_t place);

} // namespace splitscape::report
