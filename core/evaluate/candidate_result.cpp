// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/candidate_result.h"

#include "core/partition/timing.h"

namespace splitscape::evaluate {

using search::Standing;

double TrainingSummary::score() const
{
    if (!fitness)
        return selectionAccuracy;
    if (!hasRequirements)
        return *fitness;
    return meetsRequirements() ? (*fitness - kMetAbove) / (1.0 - kMetAbove) : 0.0;
}

bool TrainingSummary::meetsRequirements() const
{
    return !hasRequirements || told() >= kMetAbove;
}

double fitnessOf(double metric, double shortfall)
{
    // What is missed by next to nothing must still be below what is met.
    constexpr double kGap = 1.5;
    return shortfall > 0.0 ? kMetAbove / (kGap + shortfall)
                           : kMetAbove + (1.0 - kMetAbove) * metric;
}

bool mayBeAnswer(const CandidateResult& candidate)
{
    return candidate.standing == Standing::Valid && candidate.training
        && candidate.training->meetsRequirements();
}

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

search::Assessment assessmentOf(const CandidateResult& candidate, partition::Scenario scenario)
{
    search::Assessment assessment;
    assessment.id = candidate.id;
    assessment.standing = candidate.standing;
    if (candidate.standing == Standing::Valid && candidate.training)
        assessment.accuracy = candidate.training->told();
    if (candidate.best)
        assessment.energy_mJ = partition::scenarioEnergy(*candidate.best, scenario).inMillijoules();
    return assessment;
}

search::Assessment assessmentOf(const CandidateResult& candidate, const partition::Rules& rules)
{
    search::Assessment assessment = assessmentOf(candidate, rules.judging.scenario);
    if (!candidate.best)
        return assessment;
    const partition::PointCost& deployment = *candidate.best; // the one that was scored
    if (candidate.standing == Standing::Invalid)
        assessment.energy_mJ = partition::pressedEnergy(deployment, rules).inMillijoules();
    assessment.flash_bytes = static_cast<double>(deployment.flash.count());
    if (const auto time = partition::edgeTime(deployment, rules.device))
        assessment.latency_s = time->count();
    return assessment;
}

} // namespace splitscape::evaluate
