// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/beats/beat_source.h"
#include "core/data/dataset_spec.h"

#include <optional>
#include <stop_token>
#include <string_view>

namespace splitscape::data {

/// The class of an annotation mnemonic, by ANSI/AAMI EC57: N = N L R e j, S = A a J S, V = V E, F,
/// Q = / f Q; nothing for what is no beat (rhythm, noise, flutter waves, blocked P waves, ...).
[[nodiscard]] std::optional<std::uint8_t> beatClass(std::string_view symbol);

/// The records of a folder of WFDB headers with .atr annotations, in order of name, or the single
/// record of a .hea file. Reads headers and annotations; the lead is chosen as DatasetSpec says.
/// Errors: FileMissing; NotAFolder; NoRecords; those of the WFDB readers; SignalMissing when no
/// record has the lead; Cancelled.
[[nodiscard]] Result<BeatSource> mitbihBeats(const DatasetSpec& spec, std::stop_token stop);

} // namespace splitscape::data
