// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/latency_points.h"

#include "core/partition/timing.h"
#include "core/search/pareto.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace splitscape::report {

LatencyPoints latencyPointsOf(const record::RunView& view)
{
    const partition::Rules& rules = view.spec.rules;
    LatencyPoints points;
    if (!partition::statesTime(rules))
        return points;
    std::vector<LatencyPoint> all;
    std::vector<search::Tradeoff> figures; // seconds in place of the energy
    for (const evaluate::CandidatePtr& one : view.candidates) {
        if (!evaluate::mayBeAnswer(*one) || !one->best)
            continue;
        const auto latency = partition::latencyOf(*one->best, rules);
        if (!latency || !(latency->count() > 0.0))
            continue;
        all.push_back({one->training->score(), *latency});
        figures.push_back({all.back().accuracy, latency->count()});
    }
    std::set<std::pair<int, int>> taken;
    for (const LatencyPoint& one : all) {
        const int row = std::min(static_cast<int>(one.accuracy * LatencyPoints::kAccuracyCells),
                                 LatencyPoints::kAccuracyCells - 1);
        const int column = static_cast<int>(
            std::floor(std::log(one.latency.count()) / LatencyPoints::kCellShare));
        if (taken.emplace(row, column).second)
            points.valid.push_back(one);
    }
    for (const std::size_t index : search::paretoFront(figures))
        points.front.push_back(all[index]);
    return points;
}

} // namespace splitscape::report
