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

std::optional<PointCost> validDeployment(const space::Architecture& architecture,
                                         const Rules& rules, int point,
                                         network::NumberFormat format)
{
    if (std::ranges::count(rules.judging.linkFormats, format) == 0)
        return {};
    Rules narrowed = rules;
    narrowed.judging.linkFormats = {format};
    const Partition partition = judge(architecture, narrowed);
    const int last = static_cast<int>(partition.points.size());
    if (point < 1 || point > last || (!rules.judging.partitioning && point != last))
        return {};
    const PointCost& found = partition.points[static_cast<std::size_t>(point - 1)];
    return found.feasible() ? std::optional(found) : std::nullopt;
}

Partition judgeDeployed(const space::Architecture& architecture, const Rules& rules,
                        const PointCost& deployment)
{
    Partition partition = judge(architecture, rules);
    const auto own = validDeployment(architecture, rules, deployment.point, deployment.linkFormat);
    if (own) {
        partition.points[static_cast<std::size_t>(own->point - 1)] = *own;
        partition.bestPoint = own->point;
    }
    return partition;
}

} // namespace splitscape::partition
