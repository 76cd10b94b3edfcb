// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/strategy_setup.h"

#include "core/evaluate/appraisal.h"
#include "core/evaluate/untrained_scores.h"

namespace splitscape::run {

search::StrategySetup strategySetup(const study::StudySpec& spec,
                                    const evaluate::EvaluationSetup& evaluation)
{
    search::StrategySetup setup;
    setup.settings = spec.search;
    setup.space = evaluation.space;
    setup.seed = spec.seed;
    if (spec.rules.limits.energy)
        setup.limit_mJ = spec.rules.limits.energy->inMillijoules();
    setup.appraise = [rules = evaluation.rules](const space::Architecture& architecture) {
        return evaluate::appraise(architecture, rules);
    };
    setup.score = evaluate::UntrainedScores(evaluation);
    return setup;
}

} // namespace splitscape::run
