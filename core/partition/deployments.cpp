// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/deployments.h"

#include <algorithm>

namespace splitscape::partition {

std::vector<PointCost> validDeployments(const space::Architecture& architecture, const Rules& rules)
{
    std::vector<PointCost> valid;
    Rules narrowed = rules;
    for (const network::NumberFormat format : rules.judging.linkFormats) {
        narrowed.judging.linkFormats = {format};
        const Partition partition = judge(architecture, narrowed);
        const int last = static_cast<int>(partition.points.size());
        for (const PointCost& point : partition.points) {
            if (point.feasible() && (rules.judging.partitioning || point.point == last))
                valid.push_back(point);
        }
    }
    std::sort(valid.begin(), valid.end(), [&](const PointCost& a, const PointCost& b) {
        const Energy first = scenarioEnergy(a, rules.judging.scenario);
        const Energy second = scenarioEnergy(b, rules.judging.scenario);
        if (first != second)
            return first < second;
        if (a.point != b.point)
            return a.point < b.point;
        return network::bits(a.linkFormat) > network::bits(b.linkFormat);
    });
    return valid;
}

} // namespace splitscape::partition
