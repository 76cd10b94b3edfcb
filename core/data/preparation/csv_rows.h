// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"
#include "core/data/preparation/reader.h"

#include <stop_token>

namespace splitscape::data {

/// Rows of labelled tables, or files of values, as samples: stretched to CsvSpec::length and scaled
/// as CsvSpec::scale says. Labels name the classes; the 187 columns and all of the labels 0 to 4 of
/// the heartbeat layout of [Kachuee2018] are named N, S, V, F, Q, and a note says so. Samples are
/// grouped by the patient column, or by file for files of values; else all are one group. Errors:
/// those of tablesAt, readTables and readValueFiles; FileUnsupported for more than 256 classes or
/// 65536 columns; those of chooseClasses; Cancelled.
[[nodiscard]] Result<Source> openTable(const DatasetSpec& spec, const std::stop_token& stop);

} // namespace splitscape::data
