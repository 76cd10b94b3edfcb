// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rules_judge.h"

#include "core/partition/timing.h"

namespace splitscape::ui {

JudgingInput JudgingInput::of(const evaluate::CandidateResult& candidate)
{
    return {candidate.architecture.lengths, candidate.architecture.channels,
            candidate.training.has_value(), candidate.failure.has_value(),
            space::isPaperChain(candidate.architecture) ? nullptr : &candidate.architecture};
}

RulesJudge::RulesJudge(const partition::Rules& rules)
    : m_judge(rules)
    , m_rules(rules)
    , m_hasEnergy(rules.device.hasEnergyModel())
{
}

JudgedCandidate RulesJudge::operator()(const JudgingInput& candidate)
{
    const auto outcome = candidate.beyond
        ? m_judge.judge(*candidate.beyond)
        : m_judge.judge(candidate.lengths, candidate.channels);
    JudgedCandidate judged;
    if (outcome.bestPoint > 0)
        judged.best = outcome.points[partition::Placement{outcome.bestPoint}.cut()];
    judged.hasEnergy = m_hasEnergy;
    judged.scenario = m_rules.judging.scenario;
    judged.standing = evaluate::standingOf(outcome.verdict, candidate.trained, candidate.failed);
    addTimes(judged);
    return judged;
}

JudgedCandidate RulesJudge::asRun(const evaluate::CandidateResult& candidate) const
{
    JudgedCandidate judged;
    judged.best = candidate.best;
    judged.scenario = m_rules.judging.scenario;
    judged.standing = candidate.standing;
    addTimes(judged);
    return judged;
}

void RulesJudge::addTimes(JudgedCandidate& judged) const
{
    if (!judged.best || !m_hasEnergy)
        return;
    judged.latency = partition::latencyOf(*judged.best, m_rules);
    judged.averagePower = partition::averagePower(*judged.best, m_rules);
}

} // namespace splitscape::ui
