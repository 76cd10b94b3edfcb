// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/candidate_result.h"

namespace splitscape::evaluate {

using search::Standing;

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
        assessment.accuracy = candidate.training->selectionAccuracy;
    if (candidate.best)
        assessment.energy_mJ = partition::scenarioEnergy(*candidate.best, scenario).inMillijoules();
    return assessment;
}

} // namespace splitscape::evaluate
