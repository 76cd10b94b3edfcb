// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/strategy.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <string>

namespace splitscape::search {

Result<void> checkTold(std::span<const Proposal> asked, std::span<const Assessment> told)
{
    if (told.size() != asked.size())
        return Error{ErrorCode::ValueOutOfRange, "search",
                     std::to_string(asked.size()) + " assessments expected, "
                         + std::to_string(told.size()) + " told"};
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (told[i].id != asked[i].id)
            return Error{ErrorCode::ValueOutOfRange, "search",
                         "candidate " + std::to_string(asked[i].id) + " expected, "
                             + std::to_string(told[i].id) + " told"};
    }
    return {};
}

Round summariseRound(int index, std::span<const Proposal> proposals,
                     std::span<const Assessment> assessments, std::optional<double> limit_mJ,
                     double boundAccuracy, int abandoned)
{
    assert(proposals.size() == assessments.size());
    Round round;
    round.index = index;
    round.abandoned = abandoned;
    std::vector<Assessment> members;
    for (std::size_t i = 0; i < proposals.size(); ++i) {
        const Standing standing = assessments[i].standing;
        round.valid += standing == Standing::Valid;
        round.invalid += standing == Standing::Invalid;
        round.failed += standing == Standing::Failed;
        round.abandoned += standing == Standing::Abandoned;
        if (standing == Standing::Abandoned)
            continue;
        round.ids.push_back(proposals[i].id);
        members.push_back(assessments[i]);
    }
    round.fitness = adjustedFitness(members, limit_mJ, boundAccuracy);
    if (round.fitness.empty())
        return round;
    round.bestFitness = *std::max_element(round.fitness.begin(), round.fitness.end());
    round.meanFitness = std::accumulate(round.fitness.begin(), round.fitness.end(), 0.0)
        / static_cast<double>(round.fitness.size());
    return round;
}

} // namespace splitscape::search
