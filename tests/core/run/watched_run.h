// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/run_view.h"
#include "core/run/search_run.h"
#include "core/study/demo_study.h"
#include "tests/support/fake_trainer.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace splitscape::test {

using namespace splitscape::record;
using namespace splitscape::run;

inline constexpr int kSamples = 400;

// A search of 4 populations of 8 on samples of zeros, trained by nobody.
inline RunRequest fakeRequest(std::shared_ptr<const train::Trainer> trainer)
{
    static const auto dataset = test::emptyDataset(kSamples, 2048, 5);
    RunRequest request;
    request.spec = study::demoStudy();
    request.spec.seed = 7;
    request.spec.search.generations = 3;
    request.spec.search.population = 8;
    request.spec.search.parentsMating = 4;
    request.spec.training.epochs = 3;
    request.spec.testTrainings = 3;
    request.spec.finalists = 2;
    request.dataset = dataset;
    request.trainer = std::move(trainer);
    return request;
}

using React = std::function<void(const RunEvent&, SearchRun&)>;

struct Watched {
    RunView view;
    int endings = 0;
    std::vector<Progress> progress;
};

inline Watched watch(const RunRequest& request, const React& react = {})
{
    Watched watched;
    const auto feed = std::make_shared<RunFeed>();
    SearchRun run(request, feed);
    bool over = false;
    while (!over) {
        for (const RunEvent& event : feed->waitAndDrain(std::chrono::milliseconds(50))) {
            watched.view.apply(event);
            if (const auto* progress = std::get_if<Progress>(&event))
                watched.progress.push_back(*progress);
            over = over || std::holds_alternative<RunFinished>(event);
            watched.endings += std::holds_alternative<RunFinished>(event);
            if (react)
                react(event, run);
        }
    }
    return watched;
}

// Everything but wall times, which may differ.
struct Science {
    std::vector<evaluate::CandidateResult> candidates;
    std::vector<store::GenerationRecord> generations;
    std::optional<evaluate::ExtractionResult> extraction;

    friend bool operator==(const Science&, const Science&) = default;
};

inline Science scienceOf(const RunView& view)
{
    Science science{{}, view.generations, view.extraction};
    for (const auto& candidate : view.candidates) {
        science.candidates.push_back(*candidate);
        science.candidates.back().seconds = Seconds{0.0};
        if (science.candidates.back().training)
            science.candidates.back().training->epochs.clear(); // read apart, see learningCurve
    }
    for (store::GenerationRecord& generation : science.generations)
        generation.seconds = Seconds{0.0};
    return science;
}

inline RunOutcome outcomeOf(const Watched& watched) { return watched.view.ending->outcome; }

inline ErrorCode failureOf(const Watched& watched)
{
    return watched.view.ending->error ? watched.view.ending->error->code : ErrorCode::Internal;
}

} // namespace splitscape::test
