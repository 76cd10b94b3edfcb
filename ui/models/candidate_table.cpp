// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_table.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <unordered_map>

namespace splitscape::ui {
namespace {

constexpr std::size_t kParallelRows = 16 * CandidateTable::kBlockRows;

/// Judges candidates as the search did or by changed rules.
class Judge {
public:
    Judge(const JudgingRules& rules, bool asRun)
        : m_rules(rules), m_asRun(asRun), m_judge(rules.device, rules.link, rules.limits, rules.judging)
    {
    }

    void fill(CandidateRow& row, const evaluate::CandidateResult& candidate, bool everything)
    {
        const JudgedCandidate judged = m_asRun ? judgedAsRun(candidate, m_rules.judging.scenario)
                                               : judgedBy(m_judge, m_rules, candidate);
        for (std::size_t i = 0; i < kColumnCount; ++i) {
            if (everything || kColumns[i].judged)
                row.values[i] = kColumns[i].value(candidate, judged);
        }
        row.standing = judged.standing;
        row.feasible = judged.verdict == partition::Verdict::Valid;
        row.feasibleAsRun = candidate.verdict == partition::Verdict::Valid;
    }

private:
    const JudgingRules& m_rules;
    bool m_asRun;
    partition::BatchJudge m_judge;
};

} // namespace

std::size_t CandidateTable::find(CandidateId id) const
{
    if (!m_places)
        return m_size;
    const auto place = std::lower_bound(m_places->begin(), m_places->end(), id,
                                        [](const Place& p, CandidateId wanted) { return p.id < wanted; });
    return place != m_places->end() && place->id == id ? place->row : m_size;
}

CandidateTable CandidateTable::with(std::span<const evaluate::CandidatePtr> added,
                                    const JudgingRules& rules, bool asRun) const
{
    CandidateTable table = *this;
    Judge judge(rules, asRun);
    auto places = std::make_shared<std::vector<Place>>(m_places ? *m_places : std::vector<Place> {});
    const std::size_t known = places->size();
    std::unordered_map<CandidateId, std::size_t> addedRows;
    // Blocks copied by this call, by number: the only ones that may be written to.
    std::vector<std::pair<std::shared_ptr<Rows>, std::shared_ptr<Candidates>>> open(table.m_rows.size());
    const auto opened = [&](std::size_t block) -> auto& {
        if (block == open.size()) {
            open.emplace_back(std::make_shared<Rows>(), std::make_shared<Candidates>());
            open.back().first->reserve(kBlockRows);
            open.back().second->reserve(kBlockRows);
            table.m_rows.push_back(open.back().first);
            table.m_candidates.push_back(open.back().second);
        } else if (!open[block].first) {
            open[block] = {std::make_shared<Rows>(*table.m_rows[block]),
                           std::make_shared<Candidates>(*table.m_candidates[block])};
            table.m_rows[block] = open[block].first;
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
            auto& [rows, candidates] = opened(found / kBlockRows);
            (*candidates)[found % kBlockRows] = candidate;
            judge.fill((*rows)[found % kBlockRows], *candidate, true);
            continue;
        }
        auto& [rows, candidates] = opened(table.m_size / kBlockRows);
        candidates->push_back(candidate);
        judge.fill(rows->emplace_back(), *candidate, true);
        places->push_back({candidate->id, static_cast<std::uint32_t>(table.m_size)});
        addedRows.emplace(candidate->id, table.m_size);
        ++table.m_size;
    }
    const auto byId = [](const Place& a, const Place& b) { return a.id < b.id; };
    const auto middle = places->begin() + static_cast<std::ptrdiff_t>(known);
    std::sort(middle, places->end(), byId);
    std::inplace_merge(places->begin(), middle, places->end(), byId);
    table.m_places = std::move(places);
    return table;
}

CandidateTable CandidateTable::judgedAgain(const JudgingRules& rules, bool asRun) const
{
    CandidateTable table = *this;
    std::atomic<std::size_t> next {0};
    const auto work = [&] {
        Judge judge(rules, asRun);
        for (std::size_t b = next++; b < m_rows.size(); b = next++) {
            auto rows = std::make_shared<Rows>(*m_rows[b]);
            for (std::size_t i = 0; i < rows->size(); ++i)
                judge.fill((*rows)[i], *(*m_candidates[b])[i], false);
            table.m_rows[b] = std::move(rows);
        }
    };
    std::vector<std::jthread> others;
    if (m_size >= kParallelRows) {
        for (unsigned i = 1; i < std::clamp(std::thread::hardware_concurrency(), 1U, 8U); ++i)
            others.emplace_back(work);
    }
    work();
    others.clear(); // joins
    return table;
}

} // namespace splitscape::ui
