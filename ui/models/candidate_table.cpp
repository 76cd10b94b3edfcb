// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_table.h"

#include "core/base/threads/shared_work.h"

#include <algorithm>
#include <thread>
#include <unordered_map>

namespace splitscape::ui {
namespace {

constexpr std::size_t kParallelRows = 16 * CandidateTable::kBlockRows;

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

CandidateTable CandidateTable::with(std::span<const evaluate::CandidatePtr> added,
                                    const partition::Rules& rules, bool asRun) const
{
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
    const unsigned cores = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
    work::shareWork(m_blocks.size(), m_size >= kParallelRows ? cores : 1, [&](std::size_t b) {
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
