// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/judging_rules.h"

namespace splitscape::ui {
namespace {

Standing standingOf(partition::Verdict verdict, bool trained, bool failed)
{
    switch (verdict) {
    case partition::Verdict::Valid:
        if (trained)
            return Standing::Valid;
        return failed ? Standing::Failed : Standing::Untrained;
    case partition::Verdict::Invalid:
        return Standing::Invalid;
    case partition::Verdict::Abandoned:
        break;
    }
    return Standing::Abandoned;
}

} // namespace

JudgingInput JudgingInput::of(const evaluate::CandidateResult& candidate)
{
    return {candidate.architecture.lengths, candidate.architecture.channels,
            candidate.training.has_value(), candidate.failure.has_value()};
}

RulesJudge::RulesJudge(const JudgingRules& rules)
    : m_judge(rules.device, rules.link, rules.limits, rules.judging)
    , m_scenario(rules.judging.scenario)
    , m_hasEnergy(rules.device.hasEnergyModel())
{
}

JudgedCandidate RulesJudge::operator()(const JudgingInput& candidate)
{
    const auto outcome = m_judge.judge(candidate.lengths, candidate.channels);
    JudgedCandidate judged;
    judged.verdict = outcome.verdict;
    if (outcome.bestPoint > 0)
        judged.best = outcome.points[static_cast<std::size_t>(outcome.bestPoint - 1)];
    judged.hasEnergy = m_hasEnergy;
    judged.scenario = m_scenario;
    judged.standing = standingOf(outcome.verdict, candidate.trained, candidate.failed);
    return judged;
}

JudgedCandidate judgedAsRun(const evaluate::CandidateResult& candidate,
                            partition::Scenario scenario)
{
    JudgedCandidate judged;
    judged.verdict = candidate.verdict;
    judged.best = candidate.best;
    judged.scenario = scenario;
    judged.standing = standingOf(candidate.verdict, candidate.training.has_value(),
                                 candidate.failure.has_value());
    return judged;
}

} // namespace splitscape::ui
