// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_table.h"

#include "core/base/threads/shared_work.h"

#include <algorithm>
#include <unordered_map>

namespace splitscape::ui {
namespace {

std::size_t threadsFor(std::size_t rows)
{
    constexpr std::size_t kParallelRows = 16 * CandidateTable::kBlockRows;
    return rows >= kParallelRows ? work::coresToUse() : 1;
}

} // namespace

RowSummary CandidateTable::summary() const
{
    RowSummary summary;
    for (const auto& block : m_blocks)
        summary.add(block->summary);
    return summary;
}

std::size_t CandidateTable::find(CandidateId id) const
{
    if (!m_places)
        return m_size;
    const auto place
        = std::lower_bound(m_places->begin(), m_places->end(), id,
                           [](const Place& p, CandidateId wanted) { return p.id < wanted; });
    return place != m_places->end() && place->id == id ? place->row : m_size;
}

bool CandidateTable::isContinuedBy(std::span<const evaluate::CandidatePtr> added) const
{
    const evaluate::CandidateResult* last = nullptr;
    for (const evaluate::CandidatePtr& candidate : added) {
        if (!candidate || (last && candidate->id <= last->id))
            return false;
        last = candidate.get();
    }
    return last && (!m_places || m_places->empty() || m_places->back().id < added.front()->id);
}

CandidateTable CandidateTable::continuedBy(std::span<const evaluate::CandidatePtr> added,
                                           const partition::Rules& rules, bool asRun) const
{
    CandidateTable table = *this;
    table.m_size += added.size();
    const std::size_t first = m_size / kBlockRows; // the last one here may have room
    table.m_blocks.resize((table.m_size + kBlockRows - 1) / kBlockRows);
    table.m_candidates.resize(table.m_blocks.size());
    work::shareWork(table.m_blocks.size() - first, threadsFor(added.size()), [&](std::size_t i) {
        const std::size_t b = first + i;
        auto block = b < m_blocks.size() ? std::make_shared<Block>(*m_blocks[b])
                                         : std::make_shared<Block>();
        auto candidates = b < m_blocks.size() ? std::make_shared<CandidateBlock>(*m_candidates[b])
                                              : std::make_shared<CandidateBlock>();
        block->rows.reserve(kBlockRows);
        candidates->reserve(kBlockRows);
        RowJudge judge(rules, asRun);
        const std::size_t end = std::min(table.m_size, (b + 1) * kBlockRows);
        for (std::size_t row = b * kBlockRows + block->rows.size(); row < end; ++row) {
            const evaluate::CandidatePtr& candidate = added[row - m_size];
            candidates->add(candidate);
            block->summary.add(block->rows.emplace_back(judge.row(*candidate)));
        }
        table.m_blocks[b] = std::move(block);
        table.m_candidates[b] = std::move(candidates);
    });
    auto places = std::make_shared<std::vector<Place>>();
    places->reserve(table.m_size);
    if (m_places)
        *places = *m_places;
    for (std::size_t i = 0; i < added.size(); ++i)
        places->push_back({added[i]->id, static_cast<std::uint32_t>(m_size + i)});
    table.m_places = std::move(places);
    return table;
}

CandidateTable CandidateTable::with(std::span<const evaluate::CandidatePtr> added,
                                    const partition::Rules& rules, bool asRun) const
{
    if (isContinuedBy(added))
        return continuedBy(added, rules, asRun);
    CandidateTable table = *this;
    RowJudge judge(rules, asRun);
    auto places = std::make_shared<std::vector<Place>>(m_places ? *m_places : std::vector<Place>{});
    const std::size_t known = places->size();
    std::unordered_map<CandidateId, std::size_t> addedRows;
    // Blocks copied by this call, by number: the only ones that may be written to.
    std::vector<std::pair<std::shared_ptr<Block>, std::shared_ptr<CandidateBlock>>> open(
        table.m_blocks.size());
    const auto opened = [&](std::size_t block) -> auto&
    {
        if (block == open.size()) {
            open.emplace_back(std::make_shared<Block>(), std::make_shared<CandidateBlock>());
            open.back().first->rows.reserve(kBlockRows);
            open.back().second->reserve(kBlockRows);
            table.m_blocks.push_back(open.back().first);
            table.m_candidates.push_back(open.back().second);
        } else if (!open[block].first) {
            open[block] = {std::make_shared<Block>(*table.m_blocks[block]),
                           std::make_shared<CandidateBlock>(*table.m_candidates[block])};
            table.m_blocks[block] = open[block].first;
            table.m_candidates[block] = open[block].second;
        }
        return open[block];
    };
    for (const evaluate::CandidatePtr& candidate : added) {
        if (!candidate)
            continue;
        // Places added by this call are not sorted in yet.
        const auto fresh = addedRows.find(candidate->id);
        const std::size_t found = fresh != addedRows.end() ? fresh->second : find(candidate->id);
        if (fresh != addedRows.end() || found < m_size) {
            auto& [block, candidates] = opened(found / kBlockRows);
            candidates->replace(found % kBlockRows, candidate);
            block->rows[found % kBlockRows] = judge.row(*candidate);
            continue;
        }
        auto& [block, candidates] = opened(table.m_size / kBlockRows);
        candidates->add(candidate);
        block->rows.push_back(judge.row(*candidate));
        places->push_back({candidate->id, static_cast<std::uint32_t>(table.m_size)});
        addedRows.emplace(candidate->id, table.m_size);
        ++table.m_size;
    }
    for (const auto& opening : open) {
        Block* const block = opening.first.get();
        if (block == nullptr)
            continue;
        block->summary = {};
        for (const CandidateRow& row : block->rows)
            block->summary.add(row);
    }
    const auto byId = [](const Place& a, const Place& b) { return a.id < b.id; };
    const auto middle = places->begin() + static_cast<std::ptrdiff_t>(known);
    std::sort(middle, places->end(), byId);
    std::inplace_merge(places->begin(), middle, places->end(), byId);
    table.m_places = std::move(places);
    return table;
}

CandidateTable CandidateTable::judgedAgain(const partition::Rules& rules, bool asRun) const
{
    CandidateTable table = *this;
    work::shareWork(m_blocks.size(), threadsFor(m_size), [&](std::size_t b) {
        RowJudge judge(rules, asRun);
        auto block = std::make_shared<Block>();
        block->rows = m_blocks[b]->rows;
        for (std::size_t i = 0; i < block->rows.size(); ++i) {
            judge.judgeAgain(block->rows[i], *m_candidates[b], i);
            block->summary.add(block->rows[i]);
        }
        table.m_blocks[b] = std::move(block);
    });
    return table;
}

} // namespace splitscape::ui
