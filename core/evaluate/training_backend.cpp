// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/training_backend.h"

#include <chrono>
#include <exception>

namespace splitscape::evaluate {

/// A training that may go on, with what it refers to.
struct LocalTrainingBackend::Unfinished {
    TrainingJob job;
    std::unique_ptr<train::Training> training;
};

LocalTrainingBackend::LocalTrainingBackend(EvaluationSetup setup, work::WorkerPool& pool)
    : m_setup(std::move(setup))
    , m_pool(pool)
{
}

LocalTrainingBackend::~LocalTrainingBackend() = default;

void LocalTrainingBackend::train(std::span<const TrainingJob> jobs, const Done& done,
                                 std::stop_token stop)
{
    using Clock = std::chrono::steady_clock;
    m_pool.forEach(
        jobs.size(),
        [&](std::size_t number) {
            const auto start = Clock::now();
            auto network = trained(jobs[number], stop);
            if (network || network.error().code != ErrorCode::Cancelled)
                done(number, {std::move(network), Clock::now() - start});
        },
        stop);
}

void LocalTrainingBackend::forgetUnfinished()
{
    const std::lock_guard lock(m_mutex);
    m_unfinished.clear();
}

Result<train::TrainedNetwork> LocalTrainingBackend::trained(const TrainingJob& job,
                                                            std::stop_token stop)
{
    try {
        std::unique_ptr<Unfinished> begun = takeUnfinished(job);
        const data::Dataset& samples = m_setup.samplesFor(job.architecture);
        const auto readiedOf = [&](train::TrainedNetwork network) {
            return readied(job, std::move(network), *m_setup.trainer, samples, m_setup.split->train,
                           m_setup.split->selection, stop);
        };
        if (!begun && job.epochs >= job.settings.epochs) {
            auto network
                = m_setup.trainer->train(job.architecture, samples, m_setup.split->train,
                                         m_setup.split->selection, job.settings, job.seed, stop);
            return network ? readiedOf(*std::move(network)) : std::move(network);
        }
        if (!begun) {
            begun = std::make_unique<Unfinished>(Unfinished{job, nullptr});
            auto training = m_setup.trainer->begin(
                begun->job.architecture, samples, m_setup.split->train, m_setup.split->selection,
                begun->job.settings, job.seed);
            if (!training)
                return training.error();
            begun->training = std::move(*training);
        }
        if (const Result<void> advanced = begun->training->advance(job.epochs, stop);
            !advanced)
            return advanced.error();
        train::TrainedNetwork network = begun->training->result();
        if (job.epochs < job.settings.epochs)
            keepUnfinished(job, std::move(begun));
        return readiedOf(std::move(network));
    } catch (const std::exception& failure) { // no exception leaves a worker; memory, mostly
        return Error{ErrorCode::Internal, space::toText(job.architecture), failure.what()};
    }
}

std::unique_ptr<LocalTrainingBackend::Unfinished>
LocalTrainingBackend::takeUnfinished(const TrainingJob& job)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_unfinished.find({job.architecture, job.seed});
    if (found == m_unfinished.end())
        return nullptr;
    std::unique_ptr<Unfinished> taken = std::move(found->second);
    m_unfinished.erase(found);
    return taken;
}

void LocalTrainingBackend::keepUnfinished(const TrainingJob& job,
                                          std::unique_ptr<Unfinished> training)
{
    const std::lock_guard lock(m_mutex);
    m_unfinished.insert_or_assign({job.architecture, job.seed}, std::move(training));
}

std::shared_ptr<TrainingBackend> backendOf(const EvaluationSetup& setup, work::WorkerPool& pool)
{
    if (setup.backend)
        return setup.backend;
    return std::make_shared<LocalTrainingBackend>(setup, pool);
}

} // namespace splitscape::evaluate
