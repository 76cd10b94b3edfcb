// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"
#include "core/data/dataset_summary.h"
#include "core/data/sample_rows.h"

#include <cstdint>
#include <stop_token>

namespace splitscape::data {

/// Rows of a labelled CSV, values as they are, stretched to CsvSpec::length. Labels name the
/// classes; the 187 columns and labels 0 to 4 of the heartbeat layout of [Kachuee2018] are named N,
/// S, V, F, Q. All rows are one group: such a file does not say whose they are.
/// Errors: those of readLabelledCsv; FileUnsupported for more than 256 classes or 65536 columns;
/// TooFewSamples without a row; Cancelled.
[[nodiscard]] Result<SampleRows> buildCsvRows(const DatasetSpec& spec, std::uint64_t seed,
                                              std::stop_token stop);

/// Errors: as buildCsvRows.
[[nodiscard]] Result<DatasetSummary> summariseCsv(const DatasetSpec& spec, std::stop_token stop);

} // namespace splitscape::data
