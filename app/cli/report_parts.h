// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"
#include "core/report/series.h"

#include <filesystem>

namespace splitscape::cli {

/// Writes every table of a report as table-N.tex (booktabs) and table-N.csv, and every figure that
/// the run has as figure-NAME.pdf and figure-NAME.svg, as wide as a column of a journal (252 points,
/// 3.5 inch), into a folder that is made where it is missing. Needs a QGuiApplication.
/// Errors: CannotWrite, also where one of the files is there and not `force`; DiskFull.
/// @return how many files
[[nodiscard]] Result<int> writeParts(const report::Report& report,
                                     const std::filesystem::path& folder, bool force);
/// The same of the searches of one study.
[[nodiscard]] Result<int> writeParts(const report::Series& series,
                                     const std::filesystem::path& folder, bool force);

} // namespace splitscape::cli
