// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/candidate_snapshot.h"

#include <QByteArray>

namespace splitscape::ui {

/// The rows of a snapshot that pass, in order, as text: columns named with their units, raw values.
/// Comma for files, tab for the clipboard. UTF-8.   Thread: any; 100,000 rows take long enough to
/// belong beside the UI thread.
[[nodiscard]] QByteArray candidatesText(const CandidateSnapshot& snapshot, char separator);

} // namespace splitscape::ui
