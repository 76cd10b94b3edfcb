// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"
#include "core/data/progress.h"
#include "core/data/sample_rows.h"
#include "core/data/windows/eeg_source.h"

#include <cstdint>
#include <stop_token>

namespace splitscape::data {

/// Draws the windows to keep, then reads and filters only the recordings they lie in, one at a
/// time. Windows with a gap in a channel, or with samples that an earlier recording holds too, are
/// not used; notes say how many. A recording that cannot be read after all gives no rows, and a
/// note says so. Errors: those of source.channels where no recording can be read; TooFewSamples
/// without any window or with one class only; Cancelled. Checks `stop` per window and step of a
/// filter.
[[nodiscard]] Result<SampleRows> buildWindows(const EegSource& source, const DatasetSpec& spec,
                                              std::uint64_t seed, const Progress& progress,
                                              std::stop_token stop);

/// Counts windows per class and record of the classes a run would use, without reading signals.
/// Errors: those of chooseClasses.
[[nodiscard]] Result<DatasetSummary> summariseWindows(const EegSource& source,
                                                      const DatasetSpec& spec);

} // namespace splitscape::data
