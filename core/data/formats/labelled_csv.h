// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/formats/csv_dialect.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::data {

/// A table of samples: one row a sample, with its label and, where a column says so, its patient.
struct LabelledRows {
    std::size_t valuesPerRow = 0; ///< without index, label, patient and ignored columns
    std::vector<float> values; ///< [row, value]
    std::vector<std::uint32_t> labels; ///< [row], position in labelNames; empty for label "none"
    std::vector<std::string> labelNames; ///< ascending: numbers by value ("0", "1"), else by text
    std::vector<std::uint32_t> patients; ///< [row], position in patientNames; empty where not told
    std::vector<std::string> patientNames; ///< in order of appearance
    std::vector<std::string> rowNames; ///< [row], of a leading index column; else empty
    bool hasHeader = false;
    bool hasIndex = false; ///< a leading column named so, or counting from 0 or 1, was left out
    char separator = ',';
    std::vector<std::string> facts; ///< how it was read where nothing was said, for a person
    std::vector<std::string> repairs; ///< rows that were left out, and why

    [[nodiscard]] std::size_t rowCount() const
    {
        return valuesPerRow == 0 ? labels.size() : values.size() / valuesPerRow;
    }
};

/// Reads a table as detectDialect() finds it, text or gzip. Whole labels keep their spelling
/// ("0001", 20 digits), "0.0" is "0". Up to one row in twenty that cannot be used is left out and
/// noted; of rows that only miss a value, up to a half.
///
/// Asks for a stop within each row too, which may have a million cells.
/// Errors: those of detectDialect; RowInvalid (the subject is FILE:LINE; the detail names further
/// bad lines and how many they are); FileTooLarge; Cancelled.
[[nodiscard]] Result<LabelledRows> readLabelledCsv(const std::filesystem::path& path,
                                                   std::stop_token stop,
                                                   const CsvOptions& options = {});

/// The name of the class that a cell says: a whole number keeps its digits ("0001"); "0", "0.0" and
/// "0.000000e+00" are "0".
[[nodiscard]] std::string labelName(std::string_view cell, bool decimalComma);

} // namespace splitscape::data
