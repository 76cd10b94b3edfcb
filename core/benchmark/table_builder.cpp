// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/table_builder.h"

#include "core/base/files.h"
#include "core/evaluate/teacher.h"
#include "core/evaluate/training_seed.h"
#include "core/run/session_setup.h"
#include "core/study/study_json.h"
#include "splitscape_version.h"

#include <algorithm>
#include <ctime>
#include <fstream>
#include <mutex>
#include <utility>

namespace splitscape::benchmark {

namespace {

double processorSeconds()
{
    std::timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

int correctOf(const metrics::ConfusionMatrix& confusion)
{
    std::int64_t correct = 0;
    for (int i = 0; i < confusion.classes; ++i)
        correct += confusion.counts[static_cast<std::size_t>(i * confusion.classes + i)];
    return static_cast<int>(correct);
}

Provenance provenanceOf(const BuildRequest& request, const evaluate::EvaluationSetup& setup)
{
    Provenance provenance;
    provenance.name = request.spec.name;
    study::StudySpec spec = request.spec;
    spec.dataset.path = std::filesystem::path(spec.dataset.path).filename().string();
    provenance.study = study::toText(spec);
    provenance.trainer = setup.trainer->description();
    provenance.datasetFingerprint = setup.dataset->fingerprint;
    provenance.programVersion = SPLITSCAPE_VERSION;
    provenance.classes = setup.dataset->classCount();
    provenance.trainings = request.trainings;
    provenance.selectionSamples = static_cast<int>(setup.split->selection.size());
    provenance.heldBackSamples = static_cast<int>(setup.split->heldBack.size());
    provenance.testSamples = static_cast<int>(setup.split->test.size());
    return provenance;
}

/// Of one training; nothing after a stop request.
Result<Score> scoreOf(const evaluate::EvaluationSetup& setup,
                      const space::Architecture& architecture, int training, std::stop_token stop)
{
    const data::Dataset& samples = setup.samplesFor(architecture);
    const double start = processorSeconds();
    const auto network = setup.trainer->train(
        architecture, samples, setup.split->train, setup.split->selection, setup.training,
        evaluate::testTrainingSeed(setup.seed, architecture, training), stop);
    if (!network)
        return network.error();
    Score score;
    score.milliseconds = static_cast<int>(1e3 * (processorSeconds() - start));
    const std::pair<const std::vector<std::uint32_t>*, int Score::*> parts[]{
        {&setup.split->selection, &Score::selection},
        {&setup.split->heldBack, &Score::heldBack},
        {&setup.split->test, &Score::test}};
    for (const auto& [indices, member] : parts) {
        const auto confusion
            = setup.trainer->evaluate(architecture, network->weights, samples, *indices, stop);
        if (!confusion)
            return confusion.error();
        score.*member = correctOf(*confusion);
    }
    return score;
}

/// What the file has already; the head alone where there is none.
Result<BenchmarkTable> begun(const BuildRequest& request, const Provenance& provenance)
{
    std::error_code ignored;
    if (!std::filesystem::exists(request.file, ignored)) {
        BenchmarkTable fresh;
        fresh.provenance = provenance;
        return fresh;
    }
    auto table = loadTable(request.file, true);
    if (!table)
        return table.error();
    if (table->provenance != provenance)
        return Error{ErrorCode::ChecksumMismatch, request.file.string(),
                     "it is the table of another study, trainer or data"};
    return table;
}

} // namespace

Result<BenchmarkTable> buildTable(const BuildRequest& request,
                                  const std::function<void(std::size_t, std::size_t)>& progress,
                                  std::stop_token stop)
{
    run::RunRequest prepared;
    prepared.spec = request.spec;
    prepared.cache = request.cache;
    auto own = run::sessionSetup(prepared, nullptr, {}, stop);
    if (!own)
        return own.error();
    const auto setup = evaluate::withTeacher(std::move(*own), {}, stop);
    if (!setup)
        return setup.error();
    const auto architectures = allArchitectures(setup->space);
    if (!architectures)
        return architectures.error();
    auto table = begun(request, provenanceOf(request, *setup));
    if (!table)
        return table.error();
    // Written anew, so that a half line of an earlier build is gone.
    if (const Result<void> written = writeFileAtomically(request.file, toText(*table)); !written)
        return written.error();
    std::vector<space::Architecture> missing;
    for (const space::Architecture& architecture : *architectures) {
        if (!table->scores.contains(architecture)
            && missing.size() < request.most.value_or(architectures->size()))
            missing.push_back(architecture);
    }

    std::ofstream file(request.file, std::ios::app);
    std::mutex adding; // guards the table, the file and the callback
    std::optional<Error> failure;
    std::stop_source failed;
    const std::stop_callback forward(stop, [&failed] { failed.request_stop(); });
    if (progress)
        progress(table->scores.size(), architectures->size());
    work::WorkerPool pool(request.threads);
    pool.forEach(
        missing.size(),
        [&](std::size_t number) {
            std::vector<Score> scores;
            for (int training = 0; training < request.trainings; ++training) {
                const auto score = scoreOf(*setup, missing[number], training, failed.get_token());
                if (!score && score.error().code == ErrorCode::Cancelled)
                    return;
                scores.push_back(score ? *score : Score{});
            }
            const std::lock_guard lock(adding);
            file << lineOf(missing[number], scores) << std::flush;
            if (!file && !failure) {
                failure = Error{ErrorCode::CannotWrite, request.file.string(),
                                "a line could not be added"};
                failed.request_stop();
            }
            table->scores.emplace(missing[number], std::move(scores));
            if (progress)
                progress(table->scores.size(), architectures->size());
        },
        failed.get_token());
    file.close();
    if (failure)
        return *failure;
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, request.file.string(), "stopped on request"};
    if (const Result<void> written = writeFileAtomically(request.file, toText(*table)); !written)
        return written.error();
    return table;
}

} // namespace splitscape::benchmark
