// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"
#include "core/data/notes.h"

namespace splitscape::data {

/// For each step of a preparation whether a device could compute it while it records, and how late:
/// notes of NoteKind::Device. Nothing of tables, whose rows somebody else has prepared.
[[nodiscard]] Notes deviceNotes(const DatasetSpec& spec);

} // namespace splitscape::data
