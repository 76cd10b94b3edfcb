// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rules_judge.h"

namespace splitscape::ui {

JudgingInput JudgingInput::of(const evaluate::CandidateResult& candidate)
{
    return {candidate.architecture.lengths, candidate.architecture.channels,
            candidate.training.has_value(), candidate.failure.has_value(),
            space::isPaperChain(candidate.architecture) ? nullptr : &candidate.architecture};
}

RulesJudge::RulesJudge(const partition::Rules& rules)
    : m_judge(rules)
    , m_scenario(rules.judging.scenario)
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
        judged.best = outcome.points[static_cast<std::size_t>(outcome.bestPoint - 1)];
    judged.hasEnergy = m_hasEnergy;
    judged.scenario = m_scenario;
    judged.standing = evaluate::standingOf(outcome.verdict, candidate.trained, candidate.failed);
    return judged;
}

JudgedCandidate judgedAsRun(const evaluate::CandidateResult& candidate,
                            partition::Scenario scenario)
{
    JudgedCandidate judged;
    judged.best = candidate.best;
    judged.scenario = scenario;
    judged.standing = candidate.standing;
    return judged;
}

} // namespace splitscape::ui
