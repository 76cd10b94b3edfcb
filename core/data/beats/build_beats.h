// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/beats/beat_source.h"
#include "core/data/dataset_spec.h"
#include "core/data/progress.h"
#include "core/data/sample_rows.h"

#include <cstdint>
#include <stop_token>

namespace splitscape::data {

/// Leaves out the beats of which less than a quarter of the window lies inside the signal, or more
/// than a quarter in its known gaps: their rows would be straight lines. Notes say how many. To be done once, before counting and building.
/// After a stop request, of which the caller asks again, what is left means nothing.
void dropBeatsBeyondSignal(BeatSource& source, const BeatSpec& spec,
                           const std::stop_token& stop = {});

/// Draws the beats to keep, then cuts only those: one record's signals are held at a time. A record
/// whose signals cannot be read after all gives no rows, nor does a beat in a gap that only the
/// samples tell of; notes say so.
/// Errors: TooFewSamples without any beat or with one class only, Cancelled; those of source.leads
/// where no record can be read. Checks `stop` per beat and section of the filter.
[[nodiscard]] Result<SampleRows> buildBeats(const BeatSource& source, const DatasetSpec& spec,
                                            std::uint64_t seed, const Progress& progress,
                                            std::stop_token stop);

/// Counts per class and record of the classes a run would use, without reading signals.
/// Errors: those of chooseClasses.
[[nodiscard]] Result<DatasetSummary> summariseBeats(const BeatSource& source,
                                                    const DatasetSpec& spec);

} // namespace splitscape::data
