// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/candidate_snapshot.h"

namespace splitscape::ui {

/// Rows of a sample. Judging and painting them takes a few milliseconds on a slow machine, and as
/// many marks show where a population lies.
inline constexpr std::size_t kSampleRows = 2000;

/// Whether a sample of these candidates is much sooner there than all of them.
[[nodiscard]] inline bool isWorthSampling(const CandidateSnapshot& snapshot)
{
    return snapshot.table.size() >= 8 * kSampleRows;
}

/// What makeSnapshot() would make of `request`, of a part of its candidates: evenly spread rows of
/// the snapshot before, and its Pareto front. `request.added` is not looked at.   Thread: any; pure.
[[nodiscard]] SnapshotPtr makeSample(const SnapshotRequest& request);

} // namespace splitscape::ui
