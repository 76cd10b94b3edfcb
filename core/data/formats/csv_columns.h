// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/threads/stop_check.h"
#include "core/data/formats/csv_dialect.h"

#include <string>
#include <vector>

namespace splitscape::data {

/// Mostly texts where values would be, or column numbers 0, 1, 2, ... as data frames are written.
/// One bad value does not make a header of a first row. Of only some cells after a stop request.
[[nodiscard]] bool looksLikeHeader(const std::vector<std::string>& cells, bool decimalComma,
                                   work::StopCheck& stop);

/// Decides what the columns of `dialect` are from its names and some of its rows (without header
/// and trailing cells), and adds facts of what was guessed. An index column is found only by name
/// here: that its numbers count on needs all rows. Errors: ValueOutOfRange for a column of the
/// options that is not there; FileFormatUnknown without a column that could be a label; Cancelled.
[[nodiscard]] Result<void> chooseColumns(const std::string& subject,
                                         const std::vector<std::vector<std::string>>& rows,
                                         const CsvOptions& options, CsvDialect& dialect,
                                         work::StopCheck& stop);

} // namespace splitscape::data
