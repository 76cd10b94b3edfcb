// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/candidate_rows.h"

#include "core/store/candidate_check.h"
#include "core/store/run_tables.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <unordered_map>
#include <utility>

namespace splitscape::store {

namespace {

using evaluate::CandidateResult;

constexpr std::int64_t kLongestGap = std::int64_t{1} << 40; // of candidate ids in a damaged file
constexpr std::size_t kPiece = 256; // candidates

struct SameNetwork {
    bool operator()(const space::Architecture* one, const space::Architecture* other) const
    {
        return *one == *other;
    }
};

struct NetworkHash {
    std::size_t operator()(const space::Architecture* architecture) const
    {
        std::size_t hash = 0;
        for (const auto* const list : {&architecture->lengths, &architecture->channels,
                                       &architecture->kernels, &architecture->kinds}) {
            for (const int number : *list)
                hash = hash * 1'000'003U + static_cast<std::size_t>(number);
        }
        return hash;
    }
};

} // namespace

std::vector<IdRange> partsOf(const IdRange& ids, std::size_t count)
{
    const auto last = static_cast<std::uint64_t>(ids.last);
    const std::uint64_t perPart
        = (last - static_cast<std::uint64_t>(ids.first)) / std::max<std::size_t>(1, count) + 1;
    std::vector<IdRange> parts;
    for (auto first = static_cast<std::uint64_t>(ids.first); first <= last; first += perPart)
        parts.push_back({static_cast<std::int64_t>(first),
                         static_cast<std::int64_t>(std::min(last, first + perPart - 1))});
    return parts;
}

bool CandidateRows::add(Selection<CandidateResult>& rows)
{
    if (m_pieces.empty() || m_pieces.back()->size() == kPiece) {
        m_pieces.push_back(std::make_shared<Piece>());
        m_pieces.back()->reserve(kPiece);
    }
    Piece& piece = *m_pieces.back();
    CandidateResult& row = piece.emplace_back();
    if (rows.read(row) && isPossible(row)) {
        if (row.best)
            row.best->sentSides = partition::sidesSent(row.architecture, *row.best);
        return true;
    }
    piece.pop_back();
    if (piece.empty())
        m_pieces.pop_back();
    return false;
}

void CandidateRows::append(CandidateRows rows)
{
    m_pieces.insert(m_pieces.end(), std::make_move_iterator(rows.m_pieces.begin()),
                    std::make_move_iterator(rows.m_pieces.end()));
}

std::size_t CandidateRows::size() const
{
    std::size_t size = 0;
    for (const auto& piece : m_pieces)
        size += piece->size();
    return size;
}

void CandidateRows::forEach(const std::function<void(CandidateResult&)>& visit) const
{
    for (const auto& piece : m_pieces) {
        for (CandidateResult& candidate : *piece)
            visit(candidate);
    }
}

void CandidateRows::fillReused() const
{
    std::unordered_map<const space::Architecture*, double, NetworkHash, SameNetwork> known;
    forEach([&known](CandidateResult& candidate) {
        if (candidate.heldBackAccuracy)
            known.emplace(&candidate.architecture, *candidate.heldBackAccuracy);
    });
    if (known.empty())
        return;
    forEach([&known](CandidateResult& candidate) {
        if (candidate.standing != search::Standing::Valid)
            return;
        if (const auto found = known.find(&candidate.architecture); found != known.end())
            candidate.heldBackAccuracy = found->second;
    });
}

std::vector<evaluate::CandidatePtr> CandidateRows::givenOut(bool hasExtraction) &&
{
    if (hasExtraction)
        fillReused();
    std::vector<evaluate::CandidatePtr> shared;
    shared.reserve(size());
    for (const auto& piece : m_pieces) {
        // A few candidates of a run that is followed must not keep room for hundreds.
        piece->shrink_to_fit();
        for (const CandidateResult& candidate : *piece)
            shared.emplace_back(piece, &candidate);
    }
    m_pieces.clear();
    return shared;
}

CandidateRows readableRows(SQLite::Database& database, int schema, StepLimit& limit)
{
    CandidateRows candidates;
    std::int64_t from = 0;
    // After an unreadable page the next try starts further on each time, so that a whole lost
    // region costs few tries.
    for (std::int64_t stride = 1; stride > 0 && stride <= kLongestGap;) {
        try {
            Selection<CandidateResult> rows(database, candidateTable(), schema, kCandidatesOfRange);
            rows.bind(1, from);
            rows.bind(2, IdRange().last);
            while (rows.next()) {
                const std::int64_t id = rows.key();
                if (id < from)
                    break; // a damaged tree that leads back would never end
                static_cast<void>(candidates.add(rows)); // or it is one of those that are lost
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

bool hasExtraction(SQLite::Database& database)
{
    return database.execAndGet("SELECT COUNT(*) FROM extraction").getInt() > 0;
}

} // namespace splitscape::store
