// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/partition.h"

#include "core/partition/batch_judge.h"

namespace splitscape::partition {

Partition judge(const space::Architecture& architecture, const Rules& rules)
{
    BatchJudge engine(rules);
    const BatchJudge::Outcome outcome = engine.judge(architecture);
    Partition partition;
    partition.points = engine.take(outcome);
    if (outcome.bestPoint != 0)
        partition.bestPoint = outcome.bestPoint;
    partition.verdict = outcome.verdict;
    return partition;
}

std::vector<FogSweepStep> sweepFogFactor(const space::Architecture& architecture, Rules rules,
                                         std::span<const double> factors)
{
    std::vector<FogSweepStep> steps;
    steps.reserve(factors.size());
    rules.judging.scenario = Scenario::TotalEnergy; // the edge alone does not see the factor
    for (const double factor : factors) {
        rules.judging.fogFactor = factor;
        const Partition partition = judge(architecture, rules);
        FogSweepStep step{factor, {}};
        if (const PointCost* best = partition.best())
            step.best = *best;
        steps.push_back(step);
    }
    return steps;
}

} // namespace splitscape::partition
