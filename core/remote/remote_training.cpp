// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/remote_training.h"

#include "core/remote/dispatcher.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <set>
#include <system_error>
#include <utility>

namespace splitscape::remote {

namespace {

namespace fs = std::filesystem;

constexpr const char* kProgramName = "splitscape-worker";
// The gate does not tell when it opens, and what is slow becomes so by waiting.
constexpr auto kLook = std::chrono::milliseconds(100);

/// Without a backend: this one is asked by name.
evaluate::EvaluationSetup trainingHere(evaluate::EvaluationSetup setup)
{
    setup.backend.reset();
    return setup;
}

} // namespace

fs::path workerProgram()
{
    if (const char* named = std::getenv("SPLITSCAPE_WORKER_PROGRAM"))
        return named;
    std::error_code failure;
    const fs::path program = fs::read_symlink("/proc/self/exe", failure);
    if (failure)
        return {};
    const fs::path folder = program.parent_path();
    for (const fs::path& candidate :
         {folder / kProgramName, folder.parent_path() / "bin" / kProgramName})
        if (fs::is_regular_file(candidate, failure))
            return candidate;
    return {};
}

RemoteTraining::RemoteTraining(evaluate::EvaluationSetup setup, work::WorkerPool& pool,
                               work::PauseGate& gate, std::unique_ptr<TaskEngine> engine,
                               RemoteSettings settings)
    : m_setup(trainingHere(std::move(setup)))
    , m_pool(pool)
    , m_gate(gate)
    , m_settings(std::move(settings))
    , m_local(m_setup, m_onePool)
    , m_samples(m_settings.folder)
    , m_dispatcher(std::make_unique<Dispatcher>(std::move(engine), m_settings,
                                                m_setup.trainer->description(), gate))
{
}

RemoteTraining::~RemoteTraining() = default;

void RemoteTraining::forgetUnfinished() { m_local.forgetUnfinished(); }

void RemoteTraining::prepareSamples(Batch& batch, const std::stop_token& stop)
{
    std::set<int> failed;
    for (std::size_t i = 0; i < batch.jobs.size(); ++i) {
        const evaluate::TrainingJob& job = batch.jobs[i];
        const int length = job.architecture.lengths.front();
        if (batch.samples.contains(length))
            continue;
        if (failed.contains(length)) {
            batch.trainings.keepHere(i);
            continue;
        }
        auto path = m_samples.of(m_setup.samplesFor(job.architecture), *m_setup.split, job.data,
                                 stop);
        if (path) {
            batch.samples.emplace(length, std::move(*path));
            continue;
        }
        if (path.error().code == ErrorCode::Cancelled)
            return;
        failed.insert(length);
        batch.trainings.keepHere(i);
        m_dispatcher->note({WorkerRemarkKind::TrainedHere, {},
                            path.error().subject + ": " + path.error().detail});
    }
}

void RemoteTraining::train(std::span<const evaluate::TrainingJob> jobs, const Done& done,
                           std::stop_token stop)
{
    if (jobs.empty() || stop.stop_requested())
        return;
    std::vector<double> work;
    work.reserve(jobs.size());
    for (const evaluate::TrainingJob& job : jobs)
        work.push_back(workOf(job, m_setup.split->train.size()));
    Batch batch(jobs, std::move(work));
    prepareSamples(batch, stop);
    if (stop.stop_requested())
        return;
    m_dispatcher->begin(batch);
    // Whatever is thrown, the dispatcher must not keep the batch.
    struct End {
        Dispatcher& dispatcher;
        ~End() { dispatcher.end(); }
    };
    const End end{*m_dispatcher};
    std::stop_source lanes;
    const std::stop_callback forward(stop, [&lanes] { lanes.request_stop(); });
    m_pool.forEach(
        static_cast<std::size_t>(m_pool.threads()),
        [&](std::size_t lane) {
            try {
                serveLane(batch, std::cmp_less(lane, m_settings.localThreads), done,
                          lanes.get_token());
            } catch (...) {
                lanes.request_stop(); // the others would wait for what this one had taken
                throw;
            }
        },
        stop);
}

// Hands results on, and trains in between where it may. Ends with the batch.
void RemoteTraining::serveLane(Batch& batch, bool trains, const Done& done,
                               const std::stop_token& stop)
{
    TrainingBatch& trainings = batch.trainings;
    std::unique_lock lock(m_dispatcher->mutex);
    const auto mayStart = [&] { return trainings.hasWaiting(!trains) && !m_gate.paused(); };
    while (!stop.stop_requested()) {
        m_dispatcher->changed.wait_for(lock, stop, kLook, [&] {
            return trainings.left() == 0 || !batch.arrived.empty() || mayStart();
        });
        if (!batch.arrived.empty()) {
            auto [training, outcome] = std::move(batch.arrived.front());
            batch.arrived.pop_front();
            lock.unlock();
            done(training, std::move(outcome));
            lock.lock();
            continue;
        }
        if (trainings.left() == 0)
            return;
        std::optional<std::size_t> taken;
        if (mayStart())
            taken = trainings.takeOne(!trains, batch.now());
        else if (trains && !m_gate.paused())
            taken = trainings.takeSlow(m_dispatcher->speed(), true, batch.now());
        if (!taken)
            continue;
        std::stop_source own;
        batch.here.insert_or_assign(*taken, own);
        lock.unlock();
        std::optional<evaluate::TrainingOutcome> outcome;
        {
            const std::stop_callback forward(stop, [&own] { own.request_stop(); });
            m_local.train(batch.jobs.subspan(*taken, 1),
                          [&](std::size_t, evaluate::TrainingOutcome ended) {
                              outcome = std::move(ended);
                          },
                          own.get_token());
        }
        lock.lock();
        batch.here.erase(*taken);
        if (!outcome) {
            trainings.giveBack(*taken, true); // stopped, since another one was first or the run ends
            continue;
        }
        m_dispatcher->noteLocal(trainings.work(*taken), outcome->seconds);
        if (!trainings.finish(*taken))
            continue;
        m_dispatcher->changed.notify_all();
        lock.unlock();
        done(*taken, std::move(*outcome));
        lock.lock();
    }
}

} // namespace splitscape::remote
