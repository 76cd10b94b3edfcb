// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"
#include "core/data/windows/eeg_source.h"

#include <stop_token>

namespace splitscape::data {

/// The EDF and BDF files of a folder (two levels deep), or a single one. Seizures come from
/// NAME.edf.seizures beside the file, else from a chbNN-summary.txt that lists it, else from EDF+
/// annotations that say "seizure"; a file that none of them mentions is background.
/// Files with seizure information come first: a copy of one without it then counts as the repeat.
/// The patient is what precedes the first '_' of the file's name; chb21 is chb01.
/// Errors: FileMissing; NoRecords; those of the EDF and seizure readers; SignalMissing when no file
/// has the channels; Cancelled. Checks `stop` per file.
[[nodiscard]] Result<EegSource> chbmitRecordings(const DatasetSpec& spec, std::stop_token stop);

} // namespace splitscape::data
