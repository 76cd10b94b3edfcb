// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::data {

/// A table of samples: one row a sample, its label in the last column.
struct LabelledRows {
    std::size_t valuesPerRow = 0; ///< without index and label columns
    std::vector<float> values; ///< [row, value]
    std::vector<std::uint32_t> labels; ///< [row], position in labelNames
    std::vector<std::string> labelNames; ///< ascending: numbers by value ("0", "1"), else by text
    bool hasHeader = false;
    bool hasIndex = false; ///< a leading column named so, or counting from 0 or 1, was left out
    char separator = ',';

    [[nodiscard]] std::size_t rowCount() const { return labels.size(); }
};

/// Reads a CSV with ',', ';' or tab between values; separator, header line and index column are
/// recognised. Numbers are read with a decimal point, whatever the locale.
///
/// Checks `stop` once per 1000 rows.
/// Errors: FileMissing, NotAFile, FileEmpty; FileFormatUnknown for binary content or no table;
/// RowInvalid (the subject is FILE:LINE; the detail names further bad lines and how many they are);
/// FileTooLarge; Cancelled.
[[nodiscard]] Result<LabelledRows> readLabelledCsv(const std::filesystem::path& path,
                                                   std::stop_token stop);

} // namespace splitscape::data
