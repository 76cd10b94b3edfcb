// SPDX-License-Identifier: GPL-3.0-or-later
// What keeping a run costs: opening a file of many candidates, and the commits of a search: the
// processor time of writing all that it found, each candidate in a commit of its own (a search
// makes fewer), beside that of the search without a file. Usage: bench_store [candidates]; with an
// argument the opening alone, without one that of 100,000.
#include "core/record/run_view.h"
#include "core/run/search_run.h"
#include "core/store/run_store.h"
#include "core/study/demo_study.h"
#include "tests/support/made_candidates.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <sys/resource.h>
#include <vector>

using namespace splitscape;

namespace {

constexpr int kOpenings = 5;
constexpr int kWritings = 5;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

void fail(const Error& error)
{
    std::fprintf(stderr, "%s: %s\n", error.subject.c_str(), error.detail.c_str());
    std::exit(1);
}

/// Most memory that this process has had, in MB.
double peakMegabytes()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1e3;
}

void measureOpening(const std::filesystem::path& folder, std::size_t count)
{
    const auto file = folder / "large.splitscape";
    store::RunOrigin origin;
    origin.specification = "{}";
    origin.classNames = {"N", "S", "V", "F", "Q"};
    auto store = store::RunStore::create(file, origin, {});
    if (!store)
        fail(store.error());
    for (const auto& candidate : test::madeRun(count, 500, 1))
        (*store)->add(candidate, nullptr);
    if (const auto finished = (*store)->finish({}); !finished)
        fail(finished.error());
    std::vector<double> seconds;
    std::vector<double> processor;
    for (int i = 0; i < kOpenings; ++i) {
        const double before = processorSeconds();
        const auto start = std::chrono::steady_clock::now();
        const auto view = record::loadRun(file);
        if (!view)
            fail(view.error());
        if (view->candidates.size() != count)
            fail({ErrorCode::Internal, "bench_store", "candidates are missing"});
        seconds.push_back(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        processor.push_back(processorSeconds() - before);
    }
    std::printf("| opening %zu candidates (%.0f MB), checked | %.2f s, %.2f s of processor time; "
                "peak %.0f MB |\n",
                count, static_cast<double>(std::filesystem::file_size(file)) / 1e6,
                median(seconds), median(processor), peakMegabytes());
}

double searchSeconds(const study::StudySpec& spec, const std::filesystem::path& cache,
                     record::RunView& view)
{
    run::RunRequest request;
    request.spec = spec;
    request.cache.path = cache;
    const auto feed = std::make_shared<record::RunFeed>();
    const double start = processorSeconds();
    view = {};
    const run::SearchRun search(request, feed);
    while (!view.ending) {
        for (const record::RunEvent& event : feed->waitAndDrain(std::chrono::milliseconds(100)))
            view.apply(event);
    }
    if (view.ending->error)
        fail(*view.ending->error);
    return processorSeconds() - start;
}

double writingSeconds(const record::RunView& view, const std::filesystem::path& file)
{
    const double start = processorSeconds();
    auto store = store::RunStore::create(file, view.origin, {.overwrite = true});
    if (!store)
        fail(store.error());
    for (const evaluate::CandidatePtr& candidate : view.candidates) {
        const bool isTrained = candidate->source == evaluate::Source::Trained;
        (*store)->add(candidate,
                      isTrained ? std::make_shared<const std::vector<float>>(
                          static_cast<std::size_t>(candidate->parameters))
                                : nullptr);
        if (const auto flushed = (*store)->flush(); !flushed)
            fail(flushed.error());
    }
    for (const store::GenerationRecord& generation : view.generations)
        (*store)->add(generation, {});
    if (const auto finished = (*store)->finish({}); !finished)
        fail(finished.error());
    return processorSeconds() - start;
}

void measureCommits(const std::filesystem::path& folder)
{
    study::StudySpec spec = study::demoStudy();
    spec.search.generations = 3;
    record::RunView view;
    (void)searchSeconds(spec, folder / "cache", view); // prepares the data
    const double search = searchSeconds(spec, folder / "cache", view);
    std::vector<double> seconds;
    for (int i = 0; i < kWritings; ++i)
        seconds.push_back(writingSeconds(view, folder / "run.splitscape"));
    std::printf("| writing the %zu candidates of a search, a commit each, beside its %.1f s of "
                "processor time | %.3f s, %.2f %% |\n",
                view.candidates.size(), search, median(seconds), 100.0 * median(seconds) / search);
}

} // namespace

int main(int argc, char** argv)
{
    const test::TemporaryFolder folder;
    std::printf("| what | measured |\n|---|---|\n");
    measureOpening(folder.path(), argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100'000);
    if (argc == 1)
        measureCommits(folder.path());
    return 0;
}
