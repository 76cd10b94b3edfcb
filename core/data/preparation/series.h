// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset_spec.h"
#include "core/data/preparation/value_files.h"
#include "core/data/windows/eeg_source.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace splitscape::data {

inline constexpr int kUsualCsvWindow = 128; ///< values of a window where CsvSpec::window is 0

/// CsvSpec::layout, or what a look at the first table says: files of one value a line; a column of
/// samples whose names come in runs; rows that go on from one to the next, with a column of times, a
/// label in runs or several files without a label; else rows. Never Auto.
[[nodiscard]] CsvLayout layoutOf(const DatasetSpec& spec,
                                 const std::vector<std::filesystem::path>& paths,
                                 const std::stop_token& stop);

/// Recordings of any sensor, and how their windows are cut: the specification of an EEG.
struct CsvRecordings {
    EegSource source;
    DatasetSpec windows;
    bool isRateKnown = true; ///< false: a second stands for one row
};

/// Reads tables with one row a point of time. Labels come from a column, from a table of times
/// beside the recordings or for all of them (LabelFiles), or from the folder, else the start of the
/// name, of a file. A patient column parts a table into recordings. The rate is CsvSpec::rate_Hz, or
/// that of the column of times; where a time jumps, no window goes over it. Recordings come to the
/// rate of the first one. Left out with the reason: a recording that no label belongs to where others
/// have files of labels, one whose rate is not known where that of the first is or the other way
/// round, or is less than a thousandth of it, and what is beyond 2^29 values in all.
/// Errors: those of readSeriesCsv for a single file, others are left out with the reason; NoRecords;
/// FileUnsupported for more than 256 classes; those of patientsOf; Cancelled.
[[nodiscard]] Result<CsvRecordings>
csvRecordings(const DatasetSpec& spec, const std::vector<std::filesystem::path>& paths,
              const std::stop_token& stop);

/// Reads tables in the long form: the rows of one sample make its values in their order, or in that
/// of their times; its label is the most frequent of them, or is listed beside the table.
/// Errors: those of readSeriesCsv; FileFormatUnknown without a column of samples or labels;
/// Cancelled.
[[nodiscard]] Result<SampleTable> readLongTables(const DatasetSpec& spec,
                                                 const std::vector<std::filesystem::path>& paths,
                                                 const std::stop_token& stop);

} // namespace splitscape::data
