// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"
#include "core/data/formats/labelled_csv.h"
#include "core/data/notes.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::data {

/// Rows of one table or of several of the same width, one below the other.
struct Tables {
    LabelledRows rows; ///< labels are always there
    std::vector<std::uint32_t> files; ///< [row], position in fileNames
    std::vector<std::string> fileNames;
    std::vector<std::filesystem::path> paths; ///< everything read
    Notes notes;
};

/// Tables below a folder (two levels deep), or the file itself.
/// Errors: those of filesIn; NoRecords naming what is there instead.
[[nodiscard]] Result<std::vector<std::filesystem::path>> tablesAt(const DatasetSpec& spec);

/// What a table is called: its file name, where a split looks at files with the folders below that of
/// the data.
[[nodiscard]] std::string tableName(const DatasetSpec& spec, const std::filesystem::path& path);

/// Reads a table with its labels in a column, in a file beside it, or one class a file.
/// Errors: those of readLabelledCsv; RowInvalid when a file of labels has another number of rows;
/// FileUnsupported when tables differ in width; Cancelled.
[[nodiscard]] Result<Tables> readTables(const DatasetSpec& spec,
                                        const std::vector<std::filesystem::path>& paths,
                                        const std::stop_token& stop);

[[nodiscard]] CsvOptions optionsOf(const CsvSpec& csv);

} // namespace splitscape::data
