// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"
#include "core/data/windows/eeg_source.h"

#include <cstdint>
#include <stop_token>

namespace splitscape::data {

/// Invented patients whose EEG comes from the neural mass model of [JansenRit1995], one population
/// per channel with partly shared input, on a 1/f background. In a seizure the excitatory gain
/// rises and falls, which turns the ongoing rhythm into slower rhythmic discharges [Wendling2000].
/// Gains, noise and how plainly a seizure shows differ from patient to patient and seizure to
/// seizure. A record per patient, at EegSpec::rate_Hz, with the channels EegSpec names, half its
/// windows of either class. Deterministic in (spec, seed). Channels are drawn with a look at `stop`
/// per second of signal; they fail with Cancelled then.
[[nodiscard]] EegSource syntheticEeg(const SyntheticSpec& spec, const EegSpec& eeg,
                                     std::uint64_t seed, const std::stop_token& stop);

} // namespace splitscape::data
