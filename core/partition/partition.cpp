// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/partition.h"

#include "core/partition/batch_judge.h"

namespace splitscape::partition {

Partition judge(const space::Architecture& architecture, const cost::DeviceProfile& device,
                const cost::RadioLink& link, const Limits& limits, const Judging& judging)
{
    BatchJudge engine(device, link, limits, judging);
    const BatchJudge::Outcome outcome = engine.judge(architecture.lengths, architecture.channels);
    Partition partition;
    partition.points.assign(outcome.points.begin(), outcome.points.end());
    if (outcome.bestPoint != 0)
        partition.bestPoint = outcome.bestPoint;
    partition.verdict = outcome.verdict;
    return partition;
}

std::vector<FogSweepStep> sweepFogFactor(const space::Architecture& architecture,
                                         const cost::DeviceProfile& device,
                                         const cost::RadioLink& link, const Limits& limits,
                                         Judging judging, std::span<const double> factors)
{
    std::vector<FogSweepStep> steps;
    steps.reserve(factors.size());
    judging.scenario = Scenario::TotalEnergy; // the edge alone does not see the factor
    for (const double factor : factors) {
        judging.fogFactor = factor;
        const Partition partition = judge(architecture, device, link, limits, judging);
        FogSweepStep step{factor, {}};
        if (const PointCost* best = partition.best())
            step.best = *best;
        steps.push_back(step);
    }
    return steps;
}

} // namespace splitscape::partition
