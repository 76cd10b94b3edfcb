// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_snapshot.h"

#include "core/search/pareto.h"

#include <algorithm>

namespace splitscape::ui {
namespace {

void gatherStatistics(CandidateSnapshot& snapshot)
{
    for (std::size_t b = 0; b < snapshot.table.blocks(); ++b) {
        for (const CandidateRow& row : snapshot.table.block(b)) {
            ++snapshot.standings[static_cast<std::size_t>(row.standing)];
            snapshot.becameFeasible += row.feasible && !row.feasibleAsRun ? 1U : 0U;
            snapshot.becameInfeasible += !row.feasible && row.feasibleAsRun ? 1U : 0U;
            for (std::size_t i = 0; i < kColumnCount; ++i) {
                const double value = row.values[i];
                auto& extent = snapshot.extents[i];
                if (std::isnan(value))
                    continue;
                if (!extent)
                    extent = ValueRange {value, value};
                extent->lower = std::min(extent->lower, value);
                extent->upper = std::max(extent->upper, value);
            }
        }
    }
}

void gatherGenerations(CandidateSnapshot& snapshot)
{
    const auto extent = snapshot.extents[static_cast<std::size_t>(CandidateColumn::Generation)];
    // A generation number is checked before it sizes anything.
    if (!extent || extent->lower < 0.0 || extent->upper > 1e6)
        return;
    struct Sums {
        double sum = 0.0;
        double squares = 0.0;
    };
    auto& generations = snapshot.generations;
    generations.resize(static_cast<std::size_t>(extent->upper) + 1);
    std::vector<Sums> sums(generations.size());
    std::uint32_t next = 0;
    for (std::size_t b = 0; b < snapshot.table.blocks(); ++b) {
        for (const CandidateRow& row : snapshot.table.block(b)) {
            const std::uint32_t rowIndex = next++;
            const double accuracy = row[CandidateColumn::Accuracy];
            const double heldBack = row[CandidateColumn::HeldBack];
            const auto index = static_cast<std::size_t>(row[CandidateColumn::Generation]);
            GenerationFigures& figures = generations[index];
            if (!std::isnan(accuracy)) {
                if (figures.trained == 0 || accuracy > figures.best) {
                    figures.best = accuracy;
                    figures.bestRow = rowIndex;
                }
                ++figures.trained;
                sums[index].sum += accuracy;
                sums[index].squares += accuracy * accuracy;
            }
            if (!std::isnan(heldBack)) {
                figures.bestHeldBack = figures.heldBackCount == 0 ? heldBack : std::max(figures.bestHeldBack, heldBack);
                ++figures.heldBackCount;
            }
        }
    }
    for (std::size_t i = 0; i < generations.size(); ++i) {
        GenerationFigures& figures = generations[i];
        figures.index = static_cast<int>(i);
        if (figures.trained == 0)
            continue;
        figures.mean = sums[i].sum / figures.trained;
        figures.deviation = std::sqrt(std::max(0.0, sums[i].squares / figures.trained - figures.mean * figures.mean));
    }
}

void filterAndSort(CandidateSnapshot& snapshot)
{
    struct Key {
        double value; ///< negated where the order is descending
        std::uint32_t row;
    };
    const FilterRule& filter = snapshot.filter;
    const bool all = filter.passesEverything();
    const double sign = snapshot.sort.order == Qt::AscendingOrder ? 1.0 : -1.0;
    std::vector<Key> keys;
    keys.reserve(snapshot.table.size());
    for (std::uint32_t r = 0; r < snapshot.table.size(); ++r) {
        const CandidateRow& row = snapshot.table.row(r);
        if (!all && (!filter.passes(row) || !matchesText(filter.text, *snapshot.table.candidate(r))))
            continue;
        const double value = sign * row[snapshot.sort.column];
        keys.push_back({std::isnan(value) ? std::numeric_limits<double>::infinity() : value, r});
    }
    const auto before = [](const Key& a, const Key& b) {
        return a.value < b.value || (a.value == b.value && a.row < b.row);
    };
    if (!std::is_sorted(keys.begin(), keys.end(), before))
        std::sort(keys.begin(), keys.end(), before);
    snapshot.position.assign(snapshot.table.size(), CandidateSnapshot::kNowhere);
    snapshot.order.reserve(keys.size());
    for (const Key& key : keys) {
        snapshot.position[key.row] = static_cast<std::uint32_t>(snapshot.order.size());
        snapshot.order.push_back(key.row);
    }
}

void findFront(CandidateSnapshot& snapshot)
{
    std::vector<search::Tradeoff> tradeoffs;
    std::vector<std::uint32_t> rows;
    for (std::uint32_t r = 0; r < snapshot.table.size(); ++r) {
        const CandidateRow& row = snapshot.table.row(r);
        if (!snapshot.passes(r) || row.standing != Standing::Valid)
            continue;
        tradeoffs.push_back({row[CandidateColumn::Accuracy], row[CandidateColumn::ScenarioEnergy]});
        rows.push_back(r);
    }
    for (const std::size_t index : search::paretoFront(tradeoffs))
        snapshot.front.push_back(rows[index]);
}

} // namespace

SnapshotPtr makeSnapshot(const SnapshotRequest& request)
{
    auto snapshot = std::make_shared<CandidateSnapshot>();
    snapshot->rules = request.rules;
    snapshot->judgedAsRun = request.judgedAsRun;
    snapshot->filter = request.filter;
    snapshot->sort = request.sort;
    if (request.previous) {
        const CandidateSnapshot& previous = *request.previous;
        const bool sameRules
            = previous.judgedAsRun == request.judgedAsRun && previous.rules == request.rules;
        snapshot->valuesChanged = !sameRules;
        snapshot->table = sameRules ? previous.table
                                    : previous.table.judgedAgain(request.rules, request.judgedAsRun);
    }
    if (!request.added.empty()) {
        const std::size_t before = snapshot->table.size();
        snapshot->table = snapshot->table.with(request.added, request.rules, request.judgedAsRun);
        snapshot->valuesChanged |= snapshot->table.size() != before + request.added.size();
    }
    gatherStatistics(*snapshot);
    gatherGenerations(*snapshot);
    filterAndSort(*snapshot);
    findFront(*snapshot);
    return snapshot;
}

} // namespace splitscape::ui
