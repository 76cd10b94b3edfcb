// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/candidate_row.h"

#include <cstdint>
#include <vector>

namespace splitscape::ui {

/// Neighbouring candidates of a table, with what judging needs of them beside it in one piece: to
/// follow the pointers of a hundred thousand would take longer than to judge them.
class CandidateBlock {
public:
    [[nodiscard]] std::size_t size() const { return m_candidates.size(); }
    [[nodiscard]] const evaluate::CandidatePtr& operator[](std::size_t index) const
    {
        return m_candidates[index];
    }
    /// The facts of a candidate that judging needs; valid until the block changes.
    [[nodiscard]] JudgingInput input(std::size_t index) const;

    void reserve(std::size_t size) { m_candidates.reserve(size); }
    void add(evaluate::CandidatePtr candidate);
    void replace(std::size_t index, evaluate::CandidatePtr candidate);

private:
    struct Packed {
        std::uint32_t first = 0; ///< in m_numbers: lengths, then as many channels
        std::uint16_t entries = 0; ///< of each list
        bool trained = false;
        bool failed = false;
        bool beyondPaper = false; ///< no chain of the paper: judged from the candidate itself
    };

    [[nodiscard]] Packed packed(const evaluate::CandidateResult& candidate);

    std::vector<evaluate::CandidatePtr> m_candidates;
    std::vector<Packed> m_packed; ///< [candidate]
    std::vector<int> m_numbers;
};

/// Writes verdicts into rows.
class RowJudge {
public:
    /// `asRun`: as the search itself judged.
    RowJudge(const partition::Rules& rules, bool asRun);

    /// Every figure of a candidate.
    [[nodiscard]] CandidateRow row(const evaluate::CandidateResult& candidate);
    /// The figures the rules decide, of a row that has the others.
    void judgeAgain(CandidateRow& row, const CandidateBlock& block, std::size_t index);

private:
    RulesJudge m_judge;
    bool m_asRun;
};

} // namespace splitscape::ui
