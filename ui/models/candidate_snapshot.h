// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/generation_accuracy.h"
#include "ui/models/candidate_filter.h"

#include <QtGlobal>

namespace splitscape::ui {

/// How the rows that pass the filter are ordered; unknown values come last either way, ties by row.
struct SortRule {
    CandidateColumn column = CandidateColumn::Id;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortRule&, const SortRule&) = default;
};

/// Everything the views show, made by one pass beside the UI thread and handed over as one: rows by
/// the present rules, what passes the filter in order, the Pareto front, counts. Immutable.
struct CandidateSnapshot {
    static constexpr std::uint32_t kNowhere = 0xffffffffU;

    CandidateTable table;
    partition::Rules rules;
    bool judgedAsRun = true; ///< rules are those of the search
    FilterRule filter;
    SortRule sort;

    std::vector<std::uint32_t> order; ///< rows that pass, in order
    std::vector<std::uint32_t> position; ///< [row], place in `order` or kNowhere
    /// Rows of the Pareto front of accuracy against scenario energy, among the valid ones that
    /// pass, by rising energy.
    std::vector<std::uint32_t> front;
    RowSummary summary; ///< of all rows, unfiltered
    std::vector<record::GenerationAccuracy> generations; ///< of all rows, rising

    bool valuesChanged = false; ///< rows of the snapshot before this one read differently now

    [[nodiscard]] std::optional<ValueRange> extent(CandidateColumn column) const
    {
        return summary.extent(column);
    }
    [[nodiscard]] bool passes(std::size_t row) const { return position[row] != kNowhere; }
};
using SnapshotPtr = std::shared_ptr<const CandidateSnapshot>;

/// What is to change about a snapshot.
struct SnapshotRequest {
    SnapshotPtr previous; ///< may be null: nothing yet
    std::vector<evaluate::CandidatePtr> added;
    partition::Rules rules;
    bool judgedAsRun = true;
    FilterRule filter;
    SortRule sort;
};

/// Thread: any; pure. About 20 ms of processor time for 100,000 rows (see bench_ui).
[[nodiscard]] SnapshotPtr makeSnapshot(const SnapshotRequest& request);

} // namespace splitscape::ui
