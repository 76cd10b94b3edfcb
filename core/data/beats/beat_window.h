// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/beats/beat_source.h"
#include "core/data/dataset_spec.h"

#include <array>
#include <cstddef>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::data {

/// The nominal R-R interval at every beat, in seconds: the median of the intervals between beats
/// that both lie within context_s / 2 of it, or of the whole record where there are none, limited
/// to 0.2 s .. 3 s.                                                              [Kachuee2018]
/// Causal: between beats of the last context_s; at the first beat, which has none before it, the
/// interval that a record with a single beat has. Checks `stop` once per 4096 beats; what it returns
/// then is as long, and means nothing.
[[nodiscard]] std::vector<double> nominalIntervals(const BeatRecord& record, const BeatSpec& spec,
                                                   const std::stop_token& stop = {});

/// The R-R intervals of a beat by their names (kRrInputNames), in seconds or parts of the median. An
/// interval that is not there, before the first beat and after the last, is the median.
/// @param median_s  nominalIntervals() of the beat
/// @param missed_s  by how much a detector misses the beat, the one before it and the one after it
[[nodiscard]] std::vector<float> rrInputs(const BeatRecord& record, std::size_t beat,
                                          double median_s, const std::vector<std::string>& names,
                                          const std::array<double, 3>& missed_s = {});

/// The part of a beat's window that lies inside a signal of so many samples, 0..1.
[[nodiscard]] double insideSignal(std::int64_t samples, double rate_Hz, std::int64_t rPeak,
                                  double interval_s, const BeatSpec& spec);

/// The part of a beat's window that lies in these gaps of a signal, 0..1.
[[nodiscard]] double gapShare(std::span<const SampleSpan> gaps, double rate_Hz, std::int64_t rPeak,
                              double interval_s, const BeatSpec& spec);

/// Cuts one beat into `row` (spec.length values). A window over either end of the signal continues
/// with the signal's first or last value, so that no beat is lost.
void cutBeat(std::span<const float> signal, double rate_Hz, std::int64_t rPeak, double interval_s,
             const BeatSpec& spec, std::span<float> row);

} // namespace splitscape::data
