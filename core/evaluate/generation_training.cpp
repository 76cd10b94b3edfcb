// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/generation_training.h"

#include "core/evaluate/training_seed.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <numeric>
#include <utility>

namespace splitscape::evaluate {

namespace {

using Clock = std::chrono::steady_clock;

// No exception leaves a worker; memory, mostly.
template <typename Task>
auto guarded(const space::Architecture& architecture, const Task& task) -> decltype(task())
{
    try {
        return task();
    } catch (const std::exception& failure) {
        return Error{ErrorCode::Internal, space::toText(architecture), failure.what()};
    }
}

// The trainings of one generation, from rung to rung.
class Halving {
public:
    Halving(const std::vector<TrainingJob>& jobs, const EvaluationSetup& setup,
            work::WorkerPool& pool, std::stop_token stop)
        : m_jobs(jobs)
        , m_setup(setup)
        , m_pool(pool)
        , m_stop(std::move(stop))
        , m_runs(jobs.size())
        , m_active(jobs.size())
    {
        std::iota(m_active.begin(), m_active.end(), std::size_t{0});
    }

    void run()
    {
        const train::SuccessiveHalving halving = *m_setup.training.successiveHalving;
        const int all = m_setup.training.epochs;
        for (std::int64_t epochs = halving.firstEpochs; !m_stop.stop_requested();
             epochs *= halving.factor) {
            const int rung = static_cast<int>(std::min<std::int64_t>(epochs, all));
            advanceActive(rung);
            if (rung == all || m_stop.stop_requested())
                break;
            keepBest(static_cast<std::size_t>(halving.factor));
        }
    }

    TrainingOutcome outcome(std::size_t job)
    {
        Run& run = m_runs[job];
        if (run.failure)
            return {*run.failure, run.seconds};
        return {run.training->result(), run.seconds};
    }

private:
    struct Run {
        std::unique_ptr<train::Training> training;
        std::optional<Error> failure;
        Seconds seconds{0.0};
    };

    void advanceActive(int epochs)
    {
        m_pool.forEach(
            m_active.size(),
            [&](std::size_t number) {
                const auto start = Clock::now();
                Run& run = m_runs[m_active[number]];
                const auto advanced = advance(run, m_jobs[m_active[number]].architecture, epochs);
                if (!advanced)
                    run.failure = advanced.error();
                run.seconds += Clock::now() - start;
            },
            m_stop);
    }

    Result<void> advance(Run& run, const space::Architecture& architecture, int epochs) const
    {
        return guarded(architecture, [&]() -> Result<void> {
            if (!run.training) {
                auto begun = m_setup.trainer->begin(architecture, m_setup.samplesFor(architecture),
                                                    m_setup.split->train, m_setup.split->selection,
                                                    m_setup.training,
                                                    trainingSeed(m_setup.seed, architecture));
                if (!begun)
                    return begun.error();
                run.training = std::move(*begun);
            }
            return run.training->advance(epochs, m_stop);
        });
    }

    // One of every `factor`, rounded up.
    void keepBest(std::size_t factor)
    {
        std::erase_if(m_active,
                      [this](std::size_t job) { return m_runs[job].failure.has_value(); });
        const auto accuracy
            = [this](std::size_t job) { return m_runs[job].training->result().selectionAccuracy; };
        std::vector<std::size_t> ranked = m_active;
        std::stable_sort(ranked.begin(), ranked.end(),
                         [&](std::size_t a, std::size_t b) { return accuracy(a) > accuracy(b); });
        ranked.resize((ranked.size() + factor - 1) / factor);
        // In the order of the jobs again: the largest networks start first.
        std::sort(ranked.begin(), ranked.end());
        m_active = std::move(ranked);
    }

    const std::vector<TrainingJob>& m_jobs;
    const EvaluationSetup& m_setup;
    work::WorkerPool& m_pool;
    std::stop_token m_stop;
    std::vector<Run> m_runs; // [job]
    std::vector<std::size_t> m_active; // jobs that go on, ascending
};

} // namespace

void trainInFull(const std::vector<TrainingJob>& jobs, const EvaluationSetup& setup,
                 work::WorkerPool& pool, std::stop_token stop, const JobDone& done)
{
    pool.forEach(
        jobs.size(),
        [&](std::size_t number) {
            const space::Architecture& architecture = jobs[number].architecture;
            const auto start = Clock::now();
            auto trained = guarded(architecture, [&] {
                return setup.trainer->train(architecture, setup.samplesFor(architecture),
                                            setup.split->train, setup.split->selection,
                                            setup.training, trainingSeed(setup.seed, architecture),
                                            stop);
            });
            if (trained || trained.error().code != ErrorCode::Cancelled)
                done(number, {std::move(trained), Clock::now() - start});
        },
        stop);
}

void trainByHalving(const std::vector<TrainingJob>& jobs, const EvaluationSetup& setup,
                    work::WorkerPool& pool, std::stop_token stop, const JobDone& done)
{
    Halving halving(jobs, setup, pool, stop);
    halving.run();
    if (stop.stop_requested())
        return;
    for (std::size_t job = 0; job < jobs.size(); ++job)
        done(job, halving.outcome(job));
}

} // namespace splitscape::evaluate
