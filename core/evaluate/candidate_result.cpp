// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/candidate_result.h"

namespace splitscape::evaluate {

search::Assessment assessmentOf(const CandidateResult& candidate, partition::Scenario scenario)
{
    search::Assessment assessment;
    assessment.id = candidate.id;
    switch (candidate.status) {
    case Status::Valid:
        assessment.outcome = search::Outcome::Valid;
        break;
    case Status::Invalid:
        assessment.outcome = search::Outcome::Invalid;
        break;
    case Status::Abandoned:
        assessment.outcome = search::Outcome::Abandoned;
        break;
    case Status::TrainingFailed:
        assessment.outcome = search::Outcome::Failed;
        break;
    }
    if (candidate.status == Status::Valid && candidate.training)
        assessment.accuracy = candidate.training->selectionAccuracy;
    if (candidate.best)
        assessment.energy_mJ = partition::scenarioEnergy(*candidate.best, scenario).inMillijoules();
    return assessment;
}

} // namespace splitscape::evaluate
