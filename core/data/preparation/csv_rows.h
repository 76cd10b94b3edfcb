// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"
#include "core/data/preparation/reader.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace splitscape::data {

/// Rows of labelled tables, files of values, or tables in the long form, as samples: stretched to CsvSpec::length and scaled
/// as CsvSpec::scale says. Labels name the classes; the 187 columns and all of the labels 0 to 4 of
/// the heartbeat layout of [Kachuee2018] are named N, S, V, F, Q, and a note says so. Samples are
/// grouped by the patient column, or by file for files of values; else all are one group. Errors:
/// those of readTables, readValueFiles and readLongTables; FileUnsupported for more than 256 classes or
/// 65536 columns; those of chooseClasses; Cancelled.
/// @param layout  of the tables at `paths`: Rows, Files or Long
[[nodiscard]] Result<Source> openTable(const DatasetSpec& spec,
                                       const std::vector<std::filesystem::path>& paths,
                                       CsvLayout layout, const std::stop_token& stop);

} // namespace splitscape::data
