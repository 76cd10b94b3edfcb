// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/candidate_rows.h"

#include "core/store/candidate_check.h"
#include "core/store/run_tables.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <map>
#include <memory>
#include <utility>

namespace splitscape::store {

namespace {

using evaluate::CandidateResult;

constexpr std::int64_t kLongestGap = std::int64_t{1} << 40; // of candidate ids in a damaged file

void fillReused(std::vector<CandidateResult>& candidates)
{
    std::map<space::Architecture, double> known;
    for (const CandidateResult& candidate : candidates) {
        if (candidate.heldBackAccuracy)
            known.emplace(candidate.architecture, *candidate.heldBackAccuracy);
    }
    if (known.empty())
        return;
    for (CandidateResult& candidate : candidates) {
        if (candidate.standing != search::Standing::Valid)
            continue;
        if (const auto found = known.find(candidate.architecture); found != known.end())
            candidate.heldBackAccuracy = found->second;
    }
}

} // namespace

std::optional<CandidateResult> candidateIn(Selection<CandidateResult>& rows)
{
    auto row = rows.row();
    if (!row || !isPossible(*row))
        return std::nullopt;
    if (row->best)
        row->best->sentSides = partition::sidesSent(row->architecture, *row->best);
    return row;
}

std::vector<CandidateResult> readableRows(SQLite::Database& database, int schema, StepLimit& limit)
{
    std::vector<CandidateResult> candidates;
    std::int64_t from = 0;
    // After an unreadable page the next try starts further on each time, so that a whole lost
    // region costs few tries.
    for (std::int64_t stride = 1; stride > 0 && stride <= kLongestGap;) {
        try {
            Selection<CandidateResult> rows(database, candidateTable(), schema, kCandidatesFrom);
            rows.statement().bind(1, from);
            while (rows.next()) {
                const std::int64_t id = rows.statement().getColumn(0).getInt64();
                if (id < from)
                    break; // a damaged tree that leads back would never end
                if (auto candidate = candidateIn(rows))
                    candidates.push_back(std::move(*candidate));
                from = id + 1;
                stride = 1;
            }
            break;
        } catch (const SQLite::Exception&) {
            if (limit.isStopped() || limit.isExceeded())
                break;
            from += stride;
            stride *= 2;
        }
    }
    return candidates;
}

std::vector<evaluate::CandidatePtr> givenOut(std::vector<CandidateResult> rows, bool hasExtraction)
{
    if (hasExtraction)
        fillReused(rows);
    std::vector<evaluate::CandidatePtr> shared;
    shared.reserve(rows.size());
    for (CandidateResult& candidate : rows) {
        if (!hasExtraction)
            candidate.heldBackAccuracy.reset();
        shared.push_back(std::make_shared<const CandidateResult>(std::move(candidate)));
    }
    return shared;
}

bool hasExtraction(SQLite::Database& database)
{
    return database.execAndGet("SELECT COUNT(*) FROM extraction").getInt() > 0;
}

} // namespace splitscape::store
