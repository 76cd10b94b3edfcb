// SPDX-License-Identifier: GPL-3.0-or-later
// The real search on the real recordings, once for each number of threads: candidates a minute, and
// the share of the cores' time that no training had. usage: bench_search MITDB_FOLDER [GENERATIONS]
#include "core/data/preparation/prepare.h"
#include "core/run/search_run.h"
#include "core/study/study_spec.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <variant>

using namespace splitscape;

namespace {

/// What one search did, extraction aside.
struct Figures {
    int candidates = 0; ///< in the populations
    int trained = 0;
    Seconds training{0.0}; ///< summed over all trainings
    Seconds searching{0.0}; ///< wall time of the generations
    std::optional<Error> failure;
};

void take(Figures& figures, const record::RunEvent& event)
{
    if (const auto* finished = std::get_if<record::CandidateFinished>(&event)) {
        figures.training += finished->candidate->seconds;
        figures.trained += finished->candidate->source == evaluate::Source::Trained;
    } else if (const auto* generation = std::get_if<record::GenerationFinished>(&event)) {
        figures.searching += generation->generation.seconds;
        figures.candidates += generation->generation.valid + generation->generation.invalid
            + generation->generation.failed;
    } else if (const auto* ended = std::get_if<record::RunFinished>(&event)) {
        figures.failure = ended->ending.error;
    }
}

/// Ends where the extraction begins: it is no search.
Figures measured(const study::StudySpec& spec, std::shared_ptr<const data::Dataset> dataset,
                 int threads)
{
    run::RunRequest request;
    request.spec = spec;
    request.threads = threads;
    request.dataset = std::move(dataset);
    const auto feed = std::make_shared<record::RunFeed>();
    run::SearchRun running(std::move(request), feed);
    Figures figures;
    for (bool ended = false; !ended;) {
        for (const record::RunEvent& event : feed->waitAndDrain(std::chrono::milliseconds(100))) {
            take(figures, event);
            const auto* progress = std::get_if<record::Progress>(&event);
            if (progress && progress->stage == record::Stage::Extracting)
                running.requestStop();
            ended = ended || std::holds_alternative<record::RunFinished>(event);
        }
    }
    return figures;
}

int failed(const Error& error)
{
    std::fprintf(stderr, "bench_search: %s: %s\n", error.subject.c_str(), error.detail.c_str());
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2 || argc > 3) {
        std::fprintf(stderr, "usage: bench_search MITDB_FOLDER [GENERATIONS]\n");
        return 2;
    }
    data::DatasetSpec recordings;
    recordings.kind = data::DatasetKind::Mitbih;
    recordings.path = argv[1];
    study::StudySpec spec = study::defaultStudy(recordings);
    spec.rules.limits.energy = Energy::millijoules(0.27);
    spec.search.generations = argc == 3 ? std::atoi(argv[2]) : 3;
    const auto dataset = data::prepare(spec.dataset, spec.seed, {}, {}, {});
    if (!dataset)
        return failed(dataset.error());
    std::printf(
        "| threads | candidates | trained | seconds | candidates a minute | trained a minute "
        "| idle |\n|---|---|---|---|---|---|---|\n");
    for (const int threads : {1, 2}) {
        const Figures figures = measured(spec, *dataset, threads);
        if (figures.failure)
            return failed(*figures.failure);
        const double seconds = figures.searching.count();
        std::printf("| %d | %d | %d | %.1f | %.0f | %.0f | %.1f %% |\n", threads,
                    figures.candidates, figures.trained, seconds,
                    60.0 * figures.candidates / seconds, 60.0 * figures.trained / seconds,
                    100.0 * (1.0 - figures.training.count() / (threads * seconds)));
        std::fflush(stdout);
    }
    return 0;
}
