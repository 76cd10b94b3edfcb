// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/base/threads/worker_pool.h"
#include "core/evaluate/evaluation_setup.h"
#include "core/evaluate/training_job.h"
#include "core/train/trainer.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <stop_token>
#include <utility>

namespace splitscape::evaluate {

/// What became of a job, and the time it took.
struct TrainingOutcome {
    Result<train::TrainedNetwork> network; ///< as far as it is trained
    Seconds seconds{0.0};
};

/// Who trains. The search, the halving and the extraction hand their trainings to one of these.
class TrainingBackend {
public:
    /// `job` is a position. Called from any thread, several at once.
    using Done = std::function<void(std::size_t job, TrainingOutcome outcome)>;

    virtual ~TrainingBackend() = default;

    /// Brings every job to its epochs; `done` is called as each ends, but not for those that were
    /// stopped. Returns when nothing is left to do. The same job gives the same network whoever
    /// trains it and in however many steps. Errors are outcomes: those of train::Trainer; Internal
    /// for want of memory.
    virtual void train(std::span<const TrainingJob> jobs, const Done& done, std::stop_token stop)
        = 0;

    /// Nobody asks again for more epochs of what was trained in part.
    virtual void forgetUnfinished() = 0;
};

/// Trains in this process, on the threads of a pool. Keeps what is trained in part in memory.
class LocalTrainingBackend : public TrainingBackend {
public:
    /// With the trainer and the data of `setup`. `pool` must outlive this.
    LocalTrainingBackend(EvaluationSetup setup, work::WorkerPool& pool);
    ~LocalTrainingBackend() override;

    void train(std::span<const TrainingJob> jobs, const Done& done, std::stop_token stop) override;
    void forgetUnfinished() override;

private:
    struct Unfinished;
    using Key = std::pair<space::Architecture, std::uint64_t>; ///< the seed is the second

    [[nodiscard]] Result<train::TrainedNetwork> trained(const TrainingJob& job,
                                                        std::stop_token stop);
    [[nodiscard]] std::unique_ptr<Unfinished> takeUnfinished(const TrainingJob& job);
    void keepUnfinished(const TrainingJob& job, std::unique_ptr<Unfinished> training);

    EvaluationSetup m_setup;
    work::WorkerPool& m_pool;
    std::mutex m_mutex; // guards the map; a training is taken out while it advances
    std::map<Key, std::unique_ptr<Unfinished>> m_unfinished;
};

/// The backend of a setup, or else a local one.
[[nodiscard]] std::shared_ptr<TrainingBackend> backendOf(const EvaluationSetup& setup,
                                                         work::WorkerPool& pool);

} // namespace splitscape::evaluate
