// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/threads/pause_gate.h"
#include "core/evaluate/training_backend.h"
#include "core/remote/host_records.h"
#include "core/remote/remote_training.h"
#include "core/remote/task_package.h"
#include "core/remote/training_batch.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace splitscape::remote {

/// One call of train(): its trainings and what came back of them. All members are guarded by
/// `mutex`, which the lanes and the dispatcher share.
class RemoteTraining::Batch {
public:
    using Clock = std::chrono::steady_clock;

    Batch(std::span<const evaluate::TrainingJob> all, std::vector<double> work)
        : jobs(all)
        , trainings(std::move(work))
        , begun(Clock::now())
    {
    }

    [[nodiscard]] Seconds now() const { return Clock::now() - begun; }
    /// Takes what a worker trained, unless another one was first.
    void arrive(std::size_t training, evaluate::TrainingOutcome outcome);

    std::span<const evaluate::TrainingJob> jobs;
    TrainingBatch trainings;
    std::map<int, std::filesystem::path> samples; ///< by input length
    std::deque<std::pair<std::size_t, evaluate::TrainingOutcome>> arrived;
    std::map<std::size_t, std::stop_source> here; ///< trainings under way on threads of ours
    Clock::time_point begun;
};

/// Owns the engine, on a thread of its own.
class RemoteTraining::Dispatcher {
public:
    Dispatcher(std::unique_ptr<TaskEngine> engine, const RemoteSettings& settings,
               std::string trainer, work::PauseGate& gate);
    ~Dispatcher();
    Dispatcher(const Dispatcher&) = delete;
    Dispatcher& operator=(const Dispatcher&) = delete;

    /// `batch` must outlive end(). Thread: any, one batch at a time.
    void begin(Batch& batch);
    /// Nothing more of the batch is wanted.
    void end();
    /// A training of the batch was done here, in that time. Call with the mutex locked.
    void noteLocal(double work, Seconds seconds);
    void note(WorkerRemark remark);

    std::mutex mutex; ///< guards the batch, m_batch, m_number, m_speed and m_records
    std::condition_variable_any changed; ///< something arrived or waits

    [[nodiscard]] const WorkSpeed& speed() const { return m_speed; }

private:
    using Clock = std::chrono::steady_clock;
    struct Out {
        std::uint64_t batch = 0;
        Clock::time_point since{};
        std::vector<std::size_t> trainings{};
        std::vector<evaluate::TrainingJob> jobs{};
    };

    void run(const std::stop_token& stop);
    void serve(const std::stop_token& stop);
    /// After an exception workers get nothing more; this machine trains what is left.
    void giveUp(const char* why) noexcept;
    /// Call with the mutex locked.
    void keepAllHere();
    void dispatch();
    void submit(const std::vector<std::size_t>& trainings);
    void cancelUseless();
    [[nodiscard]] int usableCores() const;
    void take(const EngineResult& result);
    void takeNetworks(const Out& out, std::vector<JobResult> results, const EngineResult& result);
    void takeFailure(const Out& out, const EngineResult& result, const Error* unreadable);
    void giveBack(const Out& out, bool countsAsFailure);
    void publish();

    std::unique_ptr<TaskEngine> m_engine;
    RemoteSettings m_settings;
    std::string m_trainer;
    work::PauseGate& m_gate;
    std::filesystem::path m_program;
    std::uint64_t m_mathematics = 0;
    Batch* m_batch = nullptr;
    std::uint64_t m_number = 0; ///< of the batch
    bool m_gaveUp = false; ///< guarded by the mutex
    WorkSpeed m_speed;
    HostRecords m_records;
    std::map<std::uint64_t, Out> m_out; ///< by the engine's number; touched by its thread only
    int m_usableCores = 0; ///< of connected workers, as found when tasks waited for long ...
    int m_connectedThen = 0; ///< ... with so many workers ...
    Clock::time_point m_usableUntil{}; ///< ... until when that is taken for granted
    std::jthread m_thread; ///< last, so that it ends before what it uses
};

} // namespace splitscape::remote
