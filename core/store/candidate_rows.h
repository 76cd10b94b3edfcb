// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/candidate_result.h"
#include "core/store/connection.h"
#include "core/store/table.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <vector>

namespace splitscape::store {

/// Candidates of neighbouring ids.
struct IdRange {
    std::int64_t first = 0;
    std::int64_t last = std::numeric_limits<std::int64_t>::max();

    friend bool operator==(const IdRange&, const IdRange&) = default;
};
/// Those of a range, in their order; its ends are the parameters.
inline constexpr const char* kCandidatesOfRange = "WHERE id BETWEEN ?1 AND ?2 ORDER BY id";

/// The same ids in `count` ranges, one behind the other and of nearly as many ids each; fewer where
/// there are fewer ids. The range is not empty, and begins at 0 or above.
[[nodiscard]] std::vector<IdRange> partsOf(const IdRange& ids, std::size_t count);

/// Candidates as they are stored, some hundred to an allocation: one for each would take longer than
/// to read them. A candidate that is given out keeps its neighbours alive.
class CandidateRows {
public:
    /// Adds the row that a selection is at. @return false, and nothing is added, where no run writes
    /// such a one
    [[nodiscard]] bool add(Selection<evaluate::CandidateResult>& rows);
    /// Adds those of another part of the file.
    void append(CandidateRows rows);

    [[nodiscard]] bool empty() const { return m_pieces.empty(); }
    [[nodiscard]] evaluate::CandidateResult& back() { return m_pieces.back()->back(); }
    [[nodiscard]] std::size_t size() const;
    void forEach(const std::function<void(evaluate::CandidateResult&)>& visit) const;

    /// As a reader gives them out: a held-back accuracy counts for every valid candidate of the same
    /// architecture. Before extraction, which alone may choose by it, none has one.
    [[nodiscard]] std::vector<evaluate::CandidatePtr> givenOut(bool hasExtraction) &&;

private:
    using Piece = std::vector<evaluate::CandidateResult>;

    void fillReused() const;

    std::vector<std::shared_ptr<Piece>> m_pieces; ///< none is empty
};

/// The candidates that can be read, whatever lies between them.
[[nodiscard]] CandidateRows readableRows(SQLite::Database& database, int schema, StepLimit& limit);

/// Whether the run has come so far. Throws SQLite::Exception.
[[nodiscard]] bool hasExtraction(SQLite::Database& database);

} // namespace splitscape::store
