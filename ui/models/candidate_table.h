// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/candidate_block.h"
#include "ui/models/selection.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace splitscape::ui {

/// Finished candidates with their packed figures: an immutable value, cheap to copy, because tables
/// share blocks of rows. Rows are in the order of arrival and never move.   Thread: any.
class CandidateTable {
public:
    static constexpr std::size_t kBlockRows = 1024;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] const CandidateRow& row(std::size_t index) const
    {
        return m_blocks[index / kBlockRows]->rows[index % kBlockRows];
    }
    [[nodiscard]] const evaluate::CandidatePtr& candidate(std::size_t index) const
    {
        return (*m_candidates[index / kBlockRows])[index % kBlockRows];
    }
    /// Row of a candidate, or size() when it is not there.
    [[nodiscard]] std::size_t find(CandidateId id) const;
    /// One block after the other, kBlockRows each but the last.
    [[nodiscard]] std::size_t blocks() const { return m_blocks.size(); }
    [[nodiscard]] std::span<const CandidateRow> block(std::size_t index) const
    {
        return m_blocks[index]->rows;
    }
    /// Of all rows; made with them, block by block.
    [[nodiscard]] RowSummary summary() const;

    /// This and `added`, judged by `rules`. A candidate whose id is there already takes the place
    /// of the earlier one: its fitness or held-back accuracy became known. Null pointers are
    /// skipped.
    [[nodiscard]] CandidateTable with(std::span<const evaluate::CandidatePtr> added,
                                      const partition::Rules& rules, bool asRun) const;
    /// All of it judged again. Uses every core for large tables.
    [[nodiscard]] CandidateTable judgedAgain(const partition::Rules& rules, bool asRun) const;

private:
    /// Whether all of `added` come behind the candidates here, by id.
    [[nodiscard]] bool isContinuedBy(std::span<const evaluate::CandidatePtr> added) const;
    /// with() for such, block by block and with every core for many.
    [[nodiscard]] CandidateTable continuedBy(std::span<const evaluate::CandidatePtr> added,
                                             const partition::Rules& rules, bool asRun) const;

    struct Block {
        std::vector<CandidateRow> rows;
        RowSummary summary;
    };
    struct Place {
        CandidateId id;
        std::uint32_t row;
    };

    std::vector<std::shared_ptr<const Block>> m_blocks;
    std::vector<std::shared_ptr<const CandidateBlock>> m_candidates;
    std::shared_ptr<const std::vector<Place>> m_places; ///< by id
    std::size_t m_size = 0;
};

} // namespace splitscape::ui
