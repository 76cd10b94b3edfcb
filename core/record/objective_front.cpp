// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/objective_front.h"

#include "core/partition/timing.h"

#include <algorithm>
#include <cmath>

namespace splitscape::record {

namespace {

using search::Objective;

/// Less is better.
double figureOf(const FrontMember& member, Objective objective)
{
    switch (objective) {
    case Objective::Accuracy:
        return -member.score;
    case Objective::Energy:
        return member.energy_mJ;
    case Objective::Latency:
        return member.latency_s;
    case Objective::Flash:
        return member.flash_bytes;
    }
    return 0.0;
}

/// Nowhere worse: it is better, or equal and earlier.
bool isAsGood(const FrontMember& one, const FrontMember& other,
              std::span<const Objective> objectives)
{
    return std::ranges::all_of(objectives, [&](Objective objective) {
        return figureOf(one, objective) <= figureOf(other, objective);
    });
}

} // namespace

std::vector<FrontMember> objectiveFront(const RunView& view,
                                        std::span<const Objective> objectives)
{
    const partition::Rules& rules = view.spec.rules;
    std::vector<FrontMember> front;
    for (const evaluate::CandidatePtr& candidate : view.candidates) {
        if (!evaluate::mayBeAnswer(*candidate) || !candidate->best)
            continue;
        const partition::PointCost& cost = *candidate->best;
        FrontMember member{
            .candidate = candidate->id,
            .accuracy = candidate->training->selectionAccuracy,
            .score = candidate->training->score(),
            .energy_mJ = partition::scenarioEnergy(cost, rules.judging.scenario).inMillijoules(),
            .latency_s = partition::edgeTime(cost, rules.device).value_or(Seconds{0.0}).count(),
            .flash_bytes = static_cast<double>(cost.flash.count())};
        if (std::isnan(member.score) || std::isnan(member.energy_mJ))
            continue;
        if (std::ranges::any_of(front, [&](const FrontMember& other) {
                return isAsGood(other, member, objectives);
            }))
            continue;
        std::erase_if(front, [&](const FrontMember& other) {
            return isAsGood(member, other, objectives);
        });
        front.push_back(member);
    }
    std::ranges::stable_sort(front, {}, &FrontMember::energy_mJ);
    return front;
}

} // namespace splitscape::record
