// SPDX-License-Identifier: GPL-3.0-or-later
// How a RunReader reads many candidates with several threads.
#include "core/base/threads/shared_work.h"
#include "core/store/candidate_rows.h"
#include "core/store/run_reader.h"

#include <utility>

namespace splitscape::store {

namespace {

// Fewer are read sooner than other readers are opened.
constexpr std::int64_t kManyCandidates = 10'000;
// The check of the pages takes as long as some of them.
constexpr std::size_t kPartsPerReader = 8;

} // namespace

RunReader::CheckedCandidates RunReader::checkedCandidates(unsigned threads,
                                                          const Completion& complete) const
{
    const Result<bool> extracted = isExtracted();
    const Result<IdRange> all = ids();
    if (!extracted || !all)
        return {checkIntegrity(), extracted ? all.error() : extracted.error()};
    std::vector<RunReader> others;
    while (all->last - all->first >= kManyCandidates && others.size() + 1 < threads) {
        auto other = beside();
        if (!other)
            break;
        others.push_back(std::move(*other));
    }
    std::vector<const RunReader*> readers{this};
    for (const RunReader& other : others)
        readers.push_back(&other);
    const std::vector<IdRange> parts
        = partsOf(*all, others.empty() ? 1 : kPartsPerReader * readers.size());
    std::vector<Result<CandidateRows>> found(parts.size(), CandidateRows());
    Result<void> integrity;
    // The pages first: nothing is read of a file in which they contradict each other.
    work::shareUntilFailure(parts.size() + 1, readers, [&](std::size_t task, const RunReader& reader) {
        if (task == 0) {
            integrity = reader.checkIntegrity();
            return integrity.has_value();
        }
        found[task - 1] = reader.rows(parts[task - 1], *extracted, complete);
        return found[task - 1].has_value();
    });
    if (!integrity)
        return {integrity, integrity.error()};
    CandidateRows rows;
    for (Result<CandidateRows>& part : found) {
        if (!part)
            return {integrity, part.error()};
        rows.append(std::move(*part));
    }
    return {integrity, std::move(rows).givenOut(*extracted)};
}

} // namespace splitscape::store
