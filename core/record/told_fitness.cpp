// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/told_fitness.h"

namespace splitscape::record {

store::RunReader::Completion toldFitness(const study::StudySpec& spec)
{
    const bool hasRequirements = !spec.rules.limits.required.empty();
    if (spec.search.metric.isAccuracy() && !hasRequirements)
        return {};
    return [hasRequirements](evaluate::CandidateResult& candidate) {
        if (!candidate.training)
            return;
        candidate.training->fitness = candidate.fitness;
        candidate.training->hasRequirements = hasRequirements;
    };
}

} // namespace splitscape::record
