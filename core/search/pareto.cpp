// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/pareto.h"

#include <algorithm>
#include <cmath>

namespace splitscape::search {

std::vector<std::size_t> paretoFront(std::span<const Tradeoff> candidates)
{
    std::vector<std::size_t> order;
    order.reserve(candidates.size());
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (!std::isnan(candidates[i].accuracy) && !std::isnan(candidates[i].energy_mJ))
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (candidates[a].energy_mJ != candidates[b].energy_mJ)
            return candidates[a].energy_mJ < candidates[b].energy_mJ;
        if (candidates[a].accuracy != candidates[b].accuracy)
            return candidates[a].accuracy > candidates[b].accuracy;
        return a < b;
    });

    std::vector<std::size_t> front;
    for (const std::size_t i : order) {
        if (front.empty() || candidates[i].accuracy > candidates[front.back()].accuracy)
            front.push_back(i);
    }
    return front;
}

} // namespace splitscape::search
