// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/candidate_columns.h"

#include <optional>

namespace splitscape::ui {

/// The figures of one candidate by the present rules, packed.
struct CandidateRow {
    std::array<double, kColumnCount> values{}; ///< [CandidateColumn], raw, kUnknown where not known
    Standing standing = Standing::Abandoned;
    bool feasible = false; ///< all limits hold by the present rules
    bool feasibleAsRun = false; ///< ... by those of the search
    bool isCopy = false; ///< of an earlier candidate's network, whose training it has

    [[nodiscard]] double operator[](CandidateColumn column) const
    {
        return values[static_cast<std::size_t>(column)];
    }
};

/// What rows add up to.
struct RowSummary {
    std::array<double, kColumnCount>
        lowest; ///< [CandidateColumn], above highest where none is known
    std::array<double, kColumnCount> highest;
    std::array<std::size_t, kStandings> standings{}; ///< how many
    std::size_t copies = 0;
    std::size_t becameFeasible = 0; ///< by the present rules, and not by those of the search
    std::size_t becameInfeasible = 0; ///< the other way round

    RowSummary();
    void add(const CandidateRow& row);
    void add(const RowSummary& rows);
    [[nodiscard]] std::optional<ValueRange>
    extent(CandidateColumn column) const; ///< of the known values
};

} // namespace splitscape::ui
