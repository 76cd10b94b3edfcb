// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/notes.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::data {

// Labels and patients of the rows of a table, in files of their own beside it. After a stop request
// a file may count as none.

/// "train" of "X_train.csv"; also "test" and "val"; empty for other names.
[[nodiscard]] std::string publishedPart(const std::filesystem::path& file);

/// Whether a file is named as the labels or patients of rows that lie in another one.
[[nodiscard]] bool isAboutRows(const std::filesystem::path& file);

/// One text a row.
struct RowTexts {
    std::vector<std::string> texts;
    std::filesystem::path file;
    bool byName = false; ///< matched by the names of the rows, not by their order
};

/// The files of labels, by path of their values; `paths` then holds these values only.
[[nodiscard]] std::map<std::filesystem::path, std::filesystem::path>
labelFilesOf(std::vector<std::filesystem::path>& paths, Notes& notes, const std::stop_token& stop);

/// The only file beside a table that is named as labels and holds nothing else.
[[nodiscard]] std::optional<std::filesystem::path> labelsBeside(const std::filesystem::path& path,
                                                                const std::stop_token& stop);

/// The labels in `file`: by the names of the rows where it lists them, else in the order of the
/// rows. Errors: those of readPlainTable; RowInvalid when it has another number of rows; Cancelled.
[[nodiscard]] Result<RowTexts> readRowLabels(const std::filesystem::path& file,
                                             const std::vector<std::string>& rowNames,
                                             std::size_t rows, const std::stop_token& stop);

/// Whose each row is, from a file such as "subject_train.txt" beside "X_train.txt".
[[nodiscard]] std::optional<RowTexts> patientsBeside(const std::filesystem::path& path,
                                                     std::size_t rows, const std::stop_token& stop);

/// "y.npy" beside "X.csv" holds the labels in a form that is not read.
[[nodiscard]] std::string unreadLabelsBeside(const std::filesystem::path& path);

} // namespace splitscape::data
