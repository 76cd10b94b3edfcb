// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_summary.h"
#include "core/data/sample_rows.h"

#include <cstddef>
#include <utility>

namespace splitscape::data {

/// Takes the chosen classes into the summary; then countRecording() counts them.
inline void beginCounts(const ClassChoice& classes, DatasetSummary& summary)
{
    summary.classNames = classes.names;
    summary.classCounts.assign(classes.names.size(), 0);
}

/// Adds the row of a recording, and what it holds of the chosen classes to their sums.
/// @param recording  has a name, a patient and a rate
/// @param marks      its beats or windows, each with the index of its class in the source
template <typename Recording, typename Marks>
void countRecording(const Recording& recording, const Marks& marks, const ClassChoice& classes,
                    DatasetSummary& summary)
{
    RecordSummary row{recording.name, recording.patient, recording.rate_Hz,
                      std::vector<std::int64_t>(classes.names.size(), 0)};
    for (const auto& mark : marks) {
        const int label = classes.labelOf[mark.classIndex];
        if (label < 0)
            continue;
        ++row.classCounts[static_cast<std::size_t>(label)];
        ++summary.classCounts[static_cast<std::size_t>(label)];
    }
    summary.records.push_back(std::move(row));
}

} // namespace splitscape::data
