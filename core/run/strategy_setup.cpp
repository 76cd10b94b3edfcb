// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/strategy_setup.h"

#include "core/evaluate/appraisal.h"
#include "core/evaluate/inherited_scores.h"
#include "core/evaluate/relaxed_space.h"
#include "core/evaluate/untrained_scores.h"
#include "core/search/strategies.h"

#include <utility>

namespace splitscape::run {

namespace {

/// Passes over the training part that a strategy gives its supernet; 0 for one without.
int supernetPasses(const search::SearchSettings& settings)
{
    const search::StrategyDescription* strategy = search::findStrategy(settings.strategy);
    return strategy->find("passes") ? static_cast<int>(strategy->value(settings, "passes")) : 0;
}

} // namespace

search::StrategySetup problemOf(const study::StudySpec& spec, const space::SearchSpace& space)
{
    search::StrategySetup setup;
    setup.settings = spec.search;
    setup.space = space;
    setup.seed = spec.seed;
    if (spec.rules.limits.energy)
        setup.limit_mJ = spec.rules.limits.energy->inMillijoules();
    setup.appraise = [rules = spec.rules](const space::Architecture& architecture) {
        return evaluate::appraise(architecture, rules);
    };
    return setup;
}

search::StrategySetup strategySetup(const study::StudySpec& spec,
                                    const evaluate::EvaluationSetup& evaluation,
                                    std::stop_token stop)
{
    search::StrategySetup setup = problemOf(spec, evaluation.space);
    setup.stop = stop;
    setup.relax = evaluate::RelaxedSpace(evaluation, setup, stop);
    setup.score = [untrained = evaluate::UntrainedScores(evaluation),
                   inherited = evaluate::InheritedScores(
                       evaluation, setup, supernetPasses(spec.search), std::move(stop))](
                      const space::Architecture& architecture, search::Proxy proxy) {
        return proxy == search::Proxy::Inherited ? inherited(architecture)
                                                 : untrained(architecture, proxy);
    };
    return setup;
}

} // namespace splitscape::run
