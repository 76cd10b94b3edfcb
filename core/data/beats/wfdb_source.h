// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/beats/beat_source.h"
#include "core/data/dataset_spec.h"

#include <optional>
#include <stop_token>
#include <string_view>

namespace splitscape::data {

/// The class of an annotation mnemonic, by ANSI/AAMI EC57: N = N L R B e j, S = A a J S n, V = V E
/// r, F, Q = / f Q; nothing for what is no beat (rhythm, noise, flutter waves, blocked P waves,
/// ...) and for a beat not yet classified ("?").
[[nodiscard]] std::optional<std::uint8_t> beatClass(std::string_view symbol);

/// The records of a folder of WFDB headers with annotations (three levels deep), in order of name,
/// or the single record that the path means. Reads headers and annotations; the leads are chosen as
/// DatasetSpec says. A record that cannot be read, lacks a lead, its annotations or its signal file
/// is left out with the reason; beats beyond the signal, annotations of unknown marks and what was
/// put right are noted. Errors: FileMissing; NotAFolder; NoRecords and SignalMissing, both naming
/// what is there; FileDamaged when no record can be read; those of PatientRule; Cancelled.
[[nodiscard]] Result<BeatSource> wfdbBeats(const DatasetSpec& spec, std::stop_token stop);

} // namespace splitscape::data
