// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/baseline_verdict.h"

#include "core/record/kept_baselines.h"

namespace splitscape::report {

std::optional<BaselineVerdict> baselineVerdict(const record::RunView& view)
{
    BaselineVerdict verdict{record::keptBaselines(view), {}};
    if (verdict.baselines.empty())
        return {};
    const evaluate::Baseline& highest = record::bestBaseline(verdict.baselines);
    const evaluate::CandidatePtr best = view.best();
    const auto energyOf = [&](const partition::PointCost& cost) {
        return partition::scenarioEnergy(cost, view.spec.rules.judging.scenario);
    };
    if (!best) {
        verdict.unbeaten = highest;
    } else if (view.extraction) {
        const double result = view.extraction->testAccuracyMean;
        if (result < highest.testAccuracyMean
            || (result == highest.testAccuracyMean
                && energyOf(*best->best) >= energyOf(highest.deployment)))
            verdict.unbeaten = highest;
    }
    return verdict;
}

} // namespace splitscape::report
