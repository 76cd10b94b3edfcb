// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_front.h"

#include "core/search/pareto.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace splitscape::ui {

std::vector<std::uint32_t> frontAgainst(const CandidateSnapshot& snapshot, CandidateColumn column,
                                        const std::vector<char>& passing)
{
    const auto extent = snapshot.extent(column);
    if (!extent)
        return {};
    // Most candidates are beaten by one that needs clearly less. The best accuracy among all lower
    // strips of the figure tells those apart in one pass; only the others have to be compared.
    constexpr std::size_t kStrips = 1024;
    const double perStrip = (extent->upper - extent->lower) / static_cast<double>(kStrips - 1);
    // Where a file holds an infinite figure there are no strips: one holds all.
    const bool hasStrips = perStrip > 0.0 && std::isfinite(perStrip);
    const auto stripOf = [&](double figure) {
        return hasStrips ? static_cast<std::size_t>((figure - extent->lower) / perStrip)
                         : std::size_t(0);
    };
    std::vector<search::Tradeoff> all; // the figure in place of the energy
    std::vector<std::uint32_t> rows;
    std::array<double, kStrips + 1> best{};
    best.fill(-1.0);
    for (std::uint32_t r = 0; r < snapshot.table.size(); ++r) {
        const CandidateRow& row = snapshot.table.row(r);
        const search::Tradeoff tradeoff{row[CandidateColumn::Accuracy], row[column]};
        const bool passes = passing.empty() ? snapshot.passes(r) : passing[r] != 0;
        if (!passes || row.standing != Standing::Valid
            || !std::isfinite(tradeoff.energy_mJ))
            continue;
        all.push_back(tradeoff);
        rows.push_back(r);
        double& highest = best[stripOf(tradeoff.energy_mJ) + 1];
        highest = std::max(highest, tradeoff.accuracy);
    }
    for (std::size_t i = 1; i < best.size(); ++i)
        best[i] = std::max(best[i], best[i - 1]);
    std::vector<search::Tradeoff> contenders;
    std::vector<std::uint32_t> contenderRows;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (best[stripOf(all[i].energy_mJ)] >= all[i].accuracy)
            continue;
        contenders.push_back(all[i]);
        contenderRows.push_back(rows[i]);
    }
    std::vector<std::uint32_t> front;
    for (const std::size_t index : search::paretoFront(contenders))
        front.push_back(contenderRows[index]);
    return front;
}

} // namespace splitscape::ui
