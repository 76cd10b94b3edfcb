// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/shown_run.h"

#include <algorithm>
#include <utility>

namespace splitscape::ui {
namespace {

record::Progress progressOf(const record::RunView& view)
{
    record::Progress progress;
    progress.generations = view.spec.search.rounds();
    progress.trainings = view.spec.search.mostTrainings();
    if (view.candidates.empty())
        return progress;
    const auto done = static_cast<int>(view.generations.size());
    const bool isSearched = view.extraction || done >= progress.generations;
    progress.stage = isSearched ? record::Stage::Extracting : record::Stage::Searching;
    if (view.ending)
        progress.fraction = view.ending->outcome == store::RunOutcome::Completed ? 1.0 : 0.0;
    else if (view.isBeingWritten && !isSearched) // until its writer is heard of
        progress.fraction = double(done) / progress.generations;
    for (const evaluate::CandidatePtr& candidate : view.candidates) {
        progress.generation = std::max(progress.generation, candidate->generation);
        switch (candidate->standing) {
        case search::Standing::Valid:
            ++progress.valid;
            break;
        case search::Standing::Invalid:
            ++progress.invalid;
            break;
        case search::Standing::Abandoned:
            ++progress.abandoned;
            break;
        case search::Standing::Failed:
            ++progress.failed;
            break;
        case search::Standing::Untrained: // no run delivers one
            break;
        }
        progress.trained += candidate->source == evaluate::Source::Trained ? 1 : 0;
    }
    if (view.ending)
        progress.elapsed = view.ending->seconds;
    return progress;
}

} // namespace

ShownRun::ShownRun(record::RunView read)
    : view(std::move(read))
    , candidates(view.candidates)
    , best(view.best())
    , progress(progressOf(view))
{
}

} // namespace splitscape::ui
