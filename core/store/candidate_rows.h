// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/candidate_result.h"
#include "core/store/connection.h"
#include "core/store/table.h"

#include <optional>
#include <vector>

namespace splitscape::store {

/// From an id on, in their order.
inline constexpr const char* kCandidatesFrom = "WHERE id >= ?1 ORDER BY id";

/// The row that a selection is at; nothing where no run writes such a one.
[[nodiscard]] std::optional<evaluate::CandidateResult>
candidateIn(Selection<evaluate::CandidateResult>& rows);

/// The candidates that can be read, as they are stored, whatever lies between them.
[[nodiscard]] std::vector<evaluate::CandidateResult>
readableRows(SQLite::Database& database, int schema, StepLimit& limit);

/// As a reader gives them out: a held-back accuracy counts for every valid candidate of the same
/// architecture, and for none before extraction, which alone may choose by it.
[[nodiscard]] std::vector<evaluate::CandidatePtr>
givenOut(std::vector<evaluate::CandidateResult> rows, bool hasExtraction);

/// Whether the run has come so far. Throws SQLite::Exception.
[[nodiscard]] bool hasExtraction(SQLite::Database& database);

} // namespace splitscape::store
