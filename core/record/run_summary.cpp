// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/run_summary.h"

#include "core/search/pareto.h"

#include <algorithm>

namespace splitscape::record {

namespace {

using evaluate::CandidatePtr;

RunState stateOf(const RunView& view)
{
    if (view.ending) {
        switch (view.ending->outcome) {
        case RunOutcome::Completed:
            return RunState::Completed;
        case RunOutcome::Cancelled:
            return RunState::Cancelled;
        case RunOutcome::Failed:
            return RunState::Failed;
        }
    }
    return view.isBeingWritten ? RunState::Running : RunState::Interrupted;
}

} // namespace

std::vector<FrontPoint> frontOf(const RunView& view)
{
    std::vector<search::Tradeoff> tradeoffs;
    std::vector<const evaluate::CandidateResult*> valid;
    for (const CandidatePtr& candidate : view.candidates) {
        if (!evaluate::mayBeAnswer(*candidate) || !candidate->best)
            continue;
        const auto figures = evaluate::assessmentOf(*candidate, view.spec.rules.judging.scenario);
        tradeoffs.push_back({candidate->training->score(), figures.energy_mJ});
        valid.push_back(candidate.get());
    }
    std::vector<FrontPoint> front;
    for (const std::size_t position : search::paretoFront(tradeoffs)) {
        const evaluate::CandidateResult& candidate = *valid[position];
        front.push_back(
            {partition::scenarioEnergy(*candidate.best, view.spec.rules.judging.scenario),
             candidate.training->selectionAccuracy, candidate.id});
    }
    return front;
}

bool risesInAccuracy(const std::vector<FrontPoint>& front)
{
    return std::ranges::is_sorted(front, {}, &FrontPoint::accuracy);
}

std::optional<Energy> RunSummary::bestEnergy() const
{
    if (!best || !best->best)
        return std::nullopt;
    return partition::scenarioEnergy(*best->best, spec.rules.judging.scenario);
}

RunSummary summarise(const RunView& view)
{
    RunSummary summary;
    summary.spec = view.spec;
    summary.dataset = view.origin.datasetName;
    summary.seed = view.origin.seed;
    summary.trainer = view.origin.trainer;
    summary.startedUtc = view.origin.startedUtc;
    summary.state = stateOf(view);
    if (view.ending)
        summary.seconds = view.ending->seconds;
    summary.candidates = static_cast<std::int64_t>(view.candidates.size());
    summary.valid = std::count_if(view.candidates.begin(), view.candidates.end(),
                                  [](const CandidatePtr& candidate) {
                                      return candidate->standing == search::Standing::Valid;
                                  });
    summary.generations = accuracyByGeneration(view.candidates);
    summary.front = frontOf(view);
    summary.best = view.best();
    if (view.extraction) {
        summary.testAccuracyMean = view.extraction->testAccuracyMean;
        summary.testAccuracyDeviation = view.extraction->testAccuracyDeviation;
    }
    summary.damage = view.damage;
    summary.hasChecksums = view.hasChecksums;
    return summary;
}

} // namespace splitscape::record
