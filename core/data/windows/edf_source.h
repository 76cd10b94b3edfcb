// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"
#include "core/data/windows/eeg_source.h"

#include <stop_token>

namespace splitscape::data {

/// The EDF and BDF files of a folder (three levels deep), or a single one. Labels come from the
/// files around them (label_files.h), else from EDF+ annotations; a recording that none of them
/// mentions is background, with a note that names what its annotations are. A recording that cannot
/// be read, lacks a channel or has labels in doubt is left out with the reason. Recordings with
/// labels come first: a copy of one without them then counts as the repeat. Errors: FileMissing;
/// NoRecords; SignalMissing when no recording has the channels, naming those there are; FileDamaged
/// when none can be read; those of PatientRule; Cancelled. Checks `stop` per file.
[[nodiscard]] Result<EegSource> edfRecordings(const DatasetSpec& spec, std::stop_token stop);

} // namespace splitscape::data
