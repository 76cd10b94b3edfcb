// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/run_event.h"

#include <algorithm>
#include <map>
#include <utility>

namespace splitscape::record {

ExtractionFinished extractionFinished(std::shared_ptr<const evaluate::ExtractionResult> result,
                                      const std::vector<evaluate::CandidatePtr>& valid)
{
    std::map<std::uint64_t, double> byId;
    for (const evaluate::HeldBackAccuracy& of : result->heldBack)
        byId.emplace(of.candidate, of.accuracy);
    std::map<space::Architecture, double> known;
    for (const evaluate::CandidatePtr& candidate : valid) {
        if (const auto found = byId.find(candidate->id); found != byId.end())
            known.emplace(candidate->architecture, found->second);
    }
    std::vector<evaluate::CandidatePtr> changed;
    for (const evaluate::CandidatePtr& candidate : valid) {
        const auto found = known.find(candidate->architecture);
        if (found == known.end())
            continue;
        evaluate::CandidateResult copy = *candidate;
        copy.heldBackAccuracy = found->second;
        changed.push_back(std::make_shared<const evaluate::CandidateResult>(std::move(copy)));
    }
    std::sort(changed.begin(), changed.end(),
              [](const auto& one, const auto& other) { return one->id < other->id; });
    return {std::move(result), std::make_shared<const std::vector<evaluate::CandidatePtr>>(
                                   std::move(changed))};
}

} // namespace splitscape::record
