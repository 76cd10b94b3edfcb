// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/deployments.h"

#include <algorithm>

namespace splitscape::partition {

namespace {

Rules narrowedTo(Rules rules, network::NumberFormat edge, network::NumberFormat link)
{
    rules.judging.edgeFormats = {edge};
    rules.judging.linkFormats = {link};
    return rules;
}

} // namespace

std::vector<PointCost> validDeployments(const space::Architecture& architecture, const Rules& rules)
{
    std::vector<PointCost> valid;
    for (const network::NumberFormat edge : rules.edgeFormats()) {
        for (const network::NumberFormat link : rules.judging.linkFormats) {
            const Partition partition = judge(architecture, narrowedTo(rules, edge, link));
            const int last = static_cast<int>(partition.points.size());
            for (const PointCost& point : partition.points) {
                if (point.feasible() && (rules.judging.partitioning || point.point == last))
                    valid.push_back(point);
            }
        }
    }
    std::sort(valid.begin(), valid.end(), [&](const PointCost& a, const PointCost& b) {
        const Energy first = scenarioEnergy(a, rules.judging.scenario);
        const Energy second = scenarioEnergy(b, rules.judging.scenario);
        if (first != second)
            return first < second;
        if (a.point != b.point)
            return a.point < b.point;
        if (a.edgeFormat != b.edgeFormat)
            return network::bits(a.edgeFormat) > network::bits(b.edgeFormat);
        return network::bits(a.linkFormat) > network::bits(b.linkFormat);
    });
    return valid;
}

std::optional<PointCost> validDeployment(const space::Architecture& architecture,
                                         const Rules& rules, int point,
                                         network::NumberFormat format,
                                         network::NumberFormat edgeFormat)
{
    if (std::ranges::count(rules.judging.linkFormats, format) == 0
        || std::ranges::count(rules.edgeFormats(), edgeFormat) == 0)
        return {};
    const Partition partition = judge(architecture, narrowedTo(rules, edgeFormat, format));
    const int last = static_cast<int>(partition.points.size());
    if (point < 1 || point > last || (!rules.judging.partitioning && point != last))
        return {};
    const PointCost& found = partition.points[Placement{point}.cut()];
    return found.feasible() ? std::optional(found) : std::nullopt;
}

Partition judgeDeployed(const space::Architecture& architecture, const Rules& rules,
                        const PointCost& deployment)
{
    Partition partition = judge(architecture, rules);
    const auto own = validDeployment(architecture, rules, deployment.point, deployment.linkFormat,
                                     deployment.edgeFormat);
    if (own) {
        // The other points with the same edge format, so that all are of one network.
        if (own->edgeFormat != partition.points.front().edgeFormat) {
            Rules narrowed = rules;
            narrowed.judging.edgeFormats = {own->edgeFormat};
            partition.points = judge(architecture, narrowed).points;
        }
        partition.points[own->cut()] = *own;
        partition.bestPoint = own->point;
    }
    return partition;
}

} // namespace splitscape::partition
