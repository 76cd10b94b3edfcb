// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_row.h"

#include <algorithm>

namespace splitscape::ui {

RowSummary::RowSummary()
{
    lowest.fill(std::numeric_limits<double>::infinity());
    highest.fill(-std::numeric_limits<double>::infinity());
}

void RowSummary::add(const CandidateRow& row)
{
    for (std::size_t i = 0; i < kColumnCount; ++i) {
        // Nothing is less or greater than an unknown value: it changes neither.
        const double value = row.values[i];
        lowest[i] = value < lowest[i] ? value : lowest[i];
        highest[i] = value > highest[i] ? value : highest[i];
    }
    ++standings[static_cast<std::size_t>(row.standing)];
    copies += row.isCopy ? 1U : 0U;
    becameFeasible += row.feasible && !row.feasibleAsRun ? 1U : 0U;
    becameInfeasible += !row.feasible && row.feasibleAsRun ? 1U : 0U;
}

void RowSummary::add(const RowSummary& rows)
{
    for (std::size_t i = 0; i < kColumnCount; ++i) {
        lowest[i] = std::min(lowest[i], rows.lowest[i]);
        highest[i] = std::max(highest[i], rows.highest[i]);
    }
    for (std::size_t i = 0; i < kStandings; ++i)
        standings[i] += rows.standings[i];
    copies += rows.copies;
    becameFeasible += rows.becameFeasible;
    becameInfeasible += rows.becameInfeasible;
}

std::optional<ValueRange> RowSummary::extent(CandidateColumn column) const
{
    const auto i = static_cast<std::size_t>(column);
    return lowest[i] <= highest[i] ? std::optional(ValueRange{lowest[i], highest[i]})
                                   : std::nullopt;
}

} // namespace splitscape::ui
