// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_block.h"

namespace splitscape::ui {
namespace {

void putJudged(CandidateRow& row, const JudgedCandidate& judged)
{
    for (std::size_t i = 0; i < kColumnCount; ++i) {
        if (kColumns[i].judged != nullptr)
            row.values[i] = kColumns[i].judged(judged);
    }
    row.standing = judged.standing;
    row.feasible = keepsLimits(judged.standing);
}

} // namespace

JudgingInput CandidateBlock::input(std::size_t index) const
{
    const Packed& packed = m_packed[index];
    const auto numbers = std::span(m_numbers).subspan(packed.first);
    return {numbers.first(packed.entries), numbers.subspan(packed.entries, packed.entries),
            packed.trained, packed.failed,
            packed.beyondPaper ? &m_candidates[index]->architecture : nullptr};
}

CandidateBlock::Packed CandidateBlock::packed(const evaluate::CandidateResult& candidate)
{
    const JudgingInput input = JudgingInput::of(candidate);
    const auto first = static_cast<std::uint32_t>(m_numbers.size());
    m_numbers.insert(m_numbers.end(), input.lengths.begin(), input.lengths.end());
    m_numbers.insert(m_numbers.end(), input.channels.begin(), input.channels.end());
    return {first, static_cast<std::uint16_t>(input.lengths.size()), input.trained, input.failed,
            input.beyond != nullptr};
}

void CandidateBlock::add(evaluate::CandidatePtr candidate)
{
    m_packed.push_back(packed(*candidate));
    m_candidates.push_back(std::move(candidate));
}

void CandidateBlock::replace(std::size_t index, evaluate::CandidatePtr candidate)
{
    // Mostly the same architecture, trained by now: its numbers stay, so that none pile up.
    if (m_candidates[index]->architecture == candidate->architecture) {
        m_packed[index].trained = candidate->training.has_value();
        m_packed[index].failed = candidate->failure.has_value();
    } else {
        m_packed[index] = packed(*candidate);
    }
    m_candidates[index] = std::move(candidate);
}

RowJudge::RowJudge(const partition::Rules& rules, bool asRun)
    : m_judge(rules)
    , m_asRun(asRun)
{
}

CandidateRow RowJudge::row(const evaluate::CandidateResult& candidate)
{
    CandidateRow row;
    for (std::size_t i = 0; i < kColumnCount; ++i) {
        if (kColumns[i].own != nullptr)
            row.values[i] = kColumns[i].own(candidate);
    }
    row.isCopy = candidate.source == evaluate::Source::Reused;
    row.feasibleAsRun = keepsLimits(candidate.standing);
    putJudged(row, m_asRun ? m_judge.asRun(candidate) : m_judge(JudgingInput::of(candidate)));
    return row;
}

void RowJudge::judgeAgain(CandidateRow& row, const CandidateBlock& block, std::size_t index)
{
    putJudged(row, m_asRun ? m_judge.asRun(*block[index]) : m_judge(block.input(index)));
}

} // namespace splitscape::ui
