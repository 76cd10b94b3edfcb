// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/threads/pause_gate.h"
#include "core/base/threads/worker_pool.h"
#include "core/evaluate/training_backend.h"
#include "core/remote/sample_files.h"
#include "core/remote/task_engine.h"

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

namespace splitscape::remote {

/// How to train on workers.
struct RemoteSettings {
    WorkersRequest request;
    int localThreads = 0; ///< of the pool, that train here at the same time
    std::filesystem::path folder; ///< for the samples; empty: that for temporary files
    /// Called with how it goes, at first and about twice a second, from a thread of its own.
    std::function<void(std::shared_ptr<const WorkersState>)> tell;
};

/// The program that is sent to workers: SPLITSCAPE_WORKER_PROGRAM where set, else the one beside
/// this program or in `bin` next to its folder; empty where there is none.
[[nodiscard]] std::filesystem::path workerProgram();

/// Trains on workers of a TaskEngine and on threads of this process at once. What comes back is
/// what LocalTrainingBackend gives, bit for bit; a training goes on to its next rung from the
/// start where it was begun by a worker. Results are handed on by the threads of the pool.
///
/// One thread owns the engine from the beginning to the end. A training that a worker failed at is
/// given to another; after TrainingBatch::kMostFailures times it is done here. At the end of a
/// batch what is slow is begun a second time elsewhere, and the first to end counts.
class RemoteTraining final : public evaluate::TrainingBackend {
public:
    /// `pool` and `gate` must outlive this. While `gate` is closed no further training starts.
    RemoteTraining(evaluate::EvaluationSetup setup, work::WorkerPool& pool, work::PauseGate& gate,
                   std::unique_ptr<TaskEngine> engine, RemoteSettings settings);
    ~RemoteTraining() override;

    void train(std::span<const evaluate::TrainingJob> jobs, const Done& done,
               std::stop_token stop) override;
    void forgetUnfinished() override;

private:
    class Batch;
    class Dispatcher;

    void serveLane(Batch& batch, bool trains, const Done& done, const std::stop_token& stop);
    /// Writes what the jobs read; the lengths that cannot be written are trained here.
    void prepareSamples(Batch& batch, const std::stop_token& stop);

    evaluate::EvaluationSetup m_setup;
    work::WorkerPool& m_pool;
    work::PauseGate& m_gate;
    RemoteSettings m_settings;
    work::WorkerPool m_onePool{1}; ///< for LocalTrainingBackend, which then runs where it is called
    evaluate::LocalTrainingBackend m_local;
    SampleFiles m_samples;
    std::unique_ptr<Dispatcher> m_dispatcher;
};

} // namespace splitscape::remote
