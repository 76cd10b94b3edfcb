// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/judging_rules.h"

namespace splitscape::ui {
namespace {

Standing standingOf(partition::Verdict verdict, const evaluate::CandidateResult& candidate)
{
    switch (verdict) {
    case partition::Verdict::Valid:
        if (candidate.training)
            return Standing::Valid;
        return candidate.failure ? Standing::Failed : Standing::Untrained;
    case partition::Verdict::Invalid: return Standing::Invalid;
    case partition::Verdict::Abandoned: break;
    }
    return Standing::Abandoned;
}

} // namespace

JudgedCandidate judgedBy(partition::BatchJudge& judge, const JudgingRules& rules,
                         const evaluate::CandidateResult& candidate)
{
    const auto outcome = judge.judge(candidate.architecture.lengths, candidate.architecture.channels);
    JudgedCandidate judged;
    judged.verdict = outcome.verdict;
    if (outcome.bestPoint > 0)
        judged.best = outcome.points[static_cast<std::size_t>(outcome.bestPoint - 1)];
    judged.hasEnergy = rules.device.hasEnergyModel();
    judged.scenario = rules.judging.scenario;
    judged.standing = standingOf(outcome.verdict, candidate);
    return judged;
}

JudgedCandidate judgedAsRun(const evaluate::CandidateResult& candidate, partition::Scenario scenario)
{
    JudgedCandidate judged;
    judged.verdict = candidate.verdict;
    judged.best = candidate.best;
    judged.scenario = scenario;
    judged.standing = standingOf(candidate.verdict, candidate);
    return judged;
}

} // namespace splitscape::ui
