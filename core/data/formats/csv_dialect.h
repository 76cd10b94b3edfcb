// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/formats/text_lines.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::data {

/// What is said about a table instead of being found; "auto" is found. The fields are those of
/// CsvSpec.
struct CsvOptions {
    std::string separator = "auto";
    std::string decimal = "auto";
    std::string encoding = "auto";
    std::string header = "auto";
    std::string comment = "#";
    std::string label = "auto"; ///< also "none": every column is a value
    std::string patient = "auto";
    std::vector<std::string> ignore{};
};

enum class ColumnRole { Value, Label, Patient, Index, Ignored };

/// How a table is written and what its columns are.
struct CsvDialect {
    TextForm form;
    char separator = ','; ///< ' ' for one or more blanks
    bool decimalComma = false;
    bool hasHeader = false;
    std::vector<std::string> names; ///< of the columns; empty without header
    std::vector<ColumnRole> roles; ///< one a column
    std::size_t trailing = 0; ///< empty columns at the end of every row, not among the roles
    std::size_t leading = 0; ///< lines before the table, such as the name of a device
    bool oneHot = false; ///< the label columns hold a 1 in the column of the class
    std::string comment;
    /// What was found where nothing was said, each a fact for a person; the label column first.
    std::vector<std::string> facts;
    std::string labelPlace; ///< "last column", "column \"class\""

    [[nodiscard]] std::size_t columns() const { return roles.size(); }
};

/// Looks at the first 400 rows, of wide tables at those of the first 4 MiB, but 12, or of 8 MiB.
/// Errors: those of textFormOf; FileFormatUnknown for a table without two columns or without a
/// column that could be a label (the detail says what the first and last hold); ValueOutOfRange for
/// a column of the options that is not there, naming those there are; Cancelled;
/// FileUnsupported for more than 1048576 columns.
[[nodiscard]] Result<CsvDialect> detectDialect(const std::filesystem::path& path,
                                               const CsvOptions& options,
                                               const std::stop_token& stop);

/// Splits a line into cells without the blanks and quotes around them; quotes may hide separators.
/// The cells point into `line`.
void splitCells(std::string_view line, char separator, std::vector<std::string_view>& cells);

/// A number with a decimal point, or with a comma where that is the mark; finite.
[[nodiscard]] std::optional<double> cellNumber(std::string_view cell, bool decimalComma);

/// Whether a line is no row: blank, a comment, or the "sep=;" of Excel.
[[nodiscard]] bool isPassedOver(std::string_view line, const std::string& comment);

} // namespace splitscape::data
