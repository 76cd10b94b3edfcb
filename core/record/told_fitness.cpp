// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/told_fitness.h"

#include <utility>

namespace splitscape::record {

evaluate::CandidatePtr withToldFitness(evaluate::CandidatePtr candidate,
                                       const study::StudySpec& spec)
{
    const bool hasRequirements = !spec.rules.limits.required.empty();
    if ((spec.search.metric.isAccuracy() && !hasRequirements) || !candidate->training)
        return candidate;
    evaluate::CandidateResult complete = *candidate;
    complete.training->fitness = candidate->fitness;
    complete.training->hasRequirements = hasRequirements;
    return std::make_shared<const evaluate::CandidateResult>(std::move(complete));
}

} // namespace splitscape::record
