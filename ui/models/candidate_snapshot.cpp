// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_snapshot.h"

#include "core/base/threads/shared_work.h"
#include "ui/jobs/retirement.h"
#include "ui/models/candidate_front.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace splitscape::ui {
namespace {

std::vector<record::GenerationAccuracy> generationsOf(const CandidateTable& table)
{
    record::GenerationTally tally;
    for (std::size_t b = 0; b < table.blocks(); ++b) {
        for (const CandidateRow& row : table.block(b)) {
            const double accuracy = row[CandidateColumn::Accuracy];
            const double heldBack = row[CandidateColumn::HeldBack];
            if (!std::isnan(accuracy))
                tally.add(static_cast<int>(row[CandidateColumn::Generation]),
                          static_cast<std::uint64_t>(row[CandidateColumn::Id]), accuracy,
                          std::isnan(heldBack) ? std::nullopt : std::optional(heldBack));
        }
    }
    return tally.accuracies();
}

/// Whether each row passes the filter.
std::vector<char> passingRows(const CandidateSnapshot& snapshot)
{
    const FilterRule& filter = snapshot.filter;
    std::vector<char> passing(snapshot.table.size(), 1);
    if (filter.isDefault() && snapshot.summary.copies == 0)
        return passing;
    for (std::size_t r = 0; r < passing.size(); ++r)
        passing[r] = filter.passes(snapshot.table.row(r))
                && matchesText(filter.text, *snapshot.table.candidate(r))
            ? 1
            : 0;
    return passing;
}

struct SortKey {
    std::uint64_t value; ///< of bits that sort as the numbers do
    std::uint32_t row;
};

std::uint64_t sortingBits(double value)
{
    constexpr std::uint64_t kSign = std::uint64_t{1} << 63U;
    const auto bits = std::bit_cast<std::uint64_t>(value + 0.0); // -0 is 0
    return (bits & kSign) != 0 ? ~bits : bits | kSign;
}

/// Sorts by value, equal ones as they were: by counting, digit by digit, in a fifth of the time
/// that comparing takes for a hundred thousand.
void sortByValue(std::vector<SortKey>& keys)
{
    constexpr unsigned kDigitBits = 11;
    constexpr std::size_t kDigits = 6;
    constexpr std::uint64_t kMask = (1U << kDigitBits) - 1U;
    const auto byValue = [](const SortKey& a, const SortKey& b) { return a.value < b.value; };
    if (std::is_sorted(keys.begin(), keys.end(), byValue))
        return;
    const auto digitOf = [](const SortKey& key, std::size_t digit) {
        return static_cast<std::size_t>(key.value >> (kDigitBits * digit) & kMask);
    };
    std::vector<std::array<std::uint32_t, kMask + 1>> starts(kDigits);
    for (const SortKey& key : keys) {
        for (std::size_t digit = 0; digit < kDigits; ++digit)
            ++starts[digit][digitOf(key, digit)];
    }
    std::vector<SortKey> sorted(keys.size());
    for (std::size_t digit = 0; digit < kDigits; ++digit) {
        if (starts[digit][digitOf(keys.front(), digit)] == keys.size())
            continue; // the same everywhere
        std::exclusive_scan(starts[digit].begin(), starts[digit].end(), starts[digit].begin(), 0U);
        for (const SortKey& key : keys)
            sorted[starts[digit][digitOf(key, digit)]++] = key;
        keys.swap(sorted);
    }
}

/// Whether no rule has a say in what passes and in which order.
bool isIndependentOfRules(const FilterRule& filter, const SortRule& sort)
{
    if (infoOf(sort.column).own == nullptr
        || std::ranges::find(filter.standings, false) != filter.standings.end())
        return false;
    for (std::size_t c = 0; c < kColumnCount; ++c) {
        if (filter.ranges[c] && kColumns[c].own == nullptr)
            return false;
    }
    return true;
}

void sortRows(CandidateSnapshot& snapshot, const std::vector<char>& passing)
{
    const double sign = snapshot.sort.order == Qt::AscendingOrder ? 1.0 : -1.0;
    std::vector<SortKey> keys;
    keys.reserve(passing.size());
    for (std::uint32_t row = 0; row < passing.size(); ++row) {
        if (!passing[row])
            continue;
        const double value = sign * snapshot.table.row(row)[snapshot.sort.column];
        keys.push_back(
            {sortingBits(std::isnan(value) ? std::numeric_limits<double>::infinity() : value),
             row});
    }
    sortByValue(keys);
    snapshot.position.assign(passing.size(), CandidateSnapshot::kNowhere);
    snapshot.order.reserve(keys.size());
    for (const SortKey& key : keys) {
        snapshot.position[key.row] = static_cast<std::uint32_t>(snapshot.order.size());
        snapshot.order.push_back(key.row);
    }
}

} // namespace

SnapshotPtr makeSnapshot(const SnapshotRequest& request)
{
    // The window drops it when a later one is shown, and must not wait for its destruction.
    const auto snapshot = sharedAndDestroyedBehind<CandidateSnapshot>();
    snapshot->rules = request.rules;
    snapshot->judgedAsRun = request.judgedAsRun;
    snapshot->filter = request.filter;
    snapshot->sort = request.sort;
    if (request.previous) {
        const CandidateSnapshot& previous = *request.previous;
        const bool sameRules
            = previous.judgedAsRun == request.judgedAsRun && previous.rules == request.rules;
        snapshot->valuesChanged = !sameRules;
        snapshot->table = sameRules
            ? previous.table
            : previous.table.judgedAgain(request.rules, request.judgedAsRun);
    }
    if (!request.added.empty()) {
        const std::size_t before = snapshot->table.size();
        snapshot->table = snapshot->table.with(request.added, request.rules, request.judgedAsRun);
        snapshot->valuesChanged |= snapshot->table.size() != before + request.added.size();
    }
    snapshot->summary = snapshot->table.summary();
    if (request.previous && request.added.empty())
        snapshot->generations = request.previous->generations; // of figures no rule changes
    else
        snapshot->generations = generationsOf(snapshot->table);
    const std::vector<char> passing = passingRows(*snapshot);
    const auto findFront = [&] {
        snapshot->front = frontAgainst(*snapshot, CandidateColumn::ScenarioEnergy, passing);
    };
    const bool keepsOrder = request.previous && request.added.empty()
        && request.previous->filter == request.filter && request.previous->sort == request.sort
        && isIndependentOfRules(request.filter, request.sort);
    if (keepsOrder) {
        snapshot->order = request.previous->order;
        snapshot->position = request.previous->position;
        findFront();
    } else {
        constexpr std::size_t kParallelRows = 16 * CandidateTable::kBlockRows;
        work::shareWork(2, passing.size() >= kParallelRows ? 2 : 1, [&](std::size_t part) {
            if (part == 0)
                sortRows(*snapshot, passing);
            else
                findFront();
        });
    }
    return snapshot;
}

} // namespace splitscape::ui
