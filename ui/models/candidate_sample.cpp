// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_sample.h"

#include <algorithm>

namespace splitscape::ui {

SnapshotPtr makeSample(const SnapshotRequest& request)
{
    const CandidateSnapshot& whole = *request.previous;
    const std::size_t step = std::max<std::size_t>(1, whole.table.size() / kSampleRows);
    SnapshotRequest sampled = request;
    sampled.previous.reset();
    sampled.added.clear();
    sampled.added.reserve(kSampleRows + step + whole.front.size());
    for (std::size_t row = 0; row < whole.table.size(); row += step)
        sampled.added.push_back(whole.table.candidate(row));
    for (const std::uint32_t row : whole.front)
        sampled.added.push_back(whole.table.candidate(row));
    return makeSnapshot(sampled);
}

} // namespace splitscape::ui
