// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/beats/beat_source.h"
#include "core/data/dataset_spec.h"
#include "core/data/progress.h"
#include "core/data/sample_rows.h"

#include <cstdint>
#include <stop_token>

namespace splitscape::data {

/// Draws the beats to keep, then cuts only those: one record's signal is held at a time.
/// Errors: those of source.signal, TooFewSamples without any beat, Cancelled. Checks `stop` per
/// beat and section of the filter.
[[nodiscard]] Result<SampleRows> buildBeats(const BeatSource& source, const DatasetSpec& spec,
                                            std::uint64_t seed, const Progress& progress,
                                            std::stop_token stop);

/// Counts per class and record, without reading signals.
[[nodiscard]] DatasetSummary summariseBeats(const BeatSource& source, const DatasetSpec& spec);

} // namespace splitscape::data
