// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/threads/thread_priority.h"

#include <QObject>
#include <QTimer>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace splitscape::ui {

/// How far a job is, written by its thread and read by the window.
class JobProgress {
public:
    void set(double fraction) { m_fraction.store(fraction, std::memory_order_relaxed); }
    /// 0 to 1; nothing while it is not known.
    [[nodiscard]] std::optional<double> fraction() const
    {
        const double fraction = m_fraction.load(std::memory_order_relaxed);
        return fraction < 0.0 ? std::nullopt : std::optional(fraction);
    }

private:
    std::atomic<double> m_fraction{-1.0};
};

/// Long work beside the window: reading, preparing, writing. A job is a function from values and a
/// stop token to a Result, on its own thread; what it returned is fetched by a timer, so no signal
/// crosses a thread and no job knows a QObject. A cancelled or replaced job's result is dropped;
/// its thread ends on its own and is only then joined.   Thread: UI, but for `work`.
class BackgroundJobs : public QObject {
    Q_OBJECT

public:
    using JobId = std::uint64_t;

    explicit BackgroundJobs(QObject* parent = nullptr);
    /// Requests a stop of everything and joins; see idle().
    ~BackgroundJobs() override;

    template <typename T>
    using Work = std::function<Result<T>(std::stop_token, JobProgress&)>;

    /// `done` is called on this thread, never from within start(). `work` must not throw.
    template <typename T>
    JobId start(Work<T> work, std::function<void(Result<T>)> done,
                std::function<void(const JobProgress&)> progressed = {})
    {
        struct Box {
            std::mutex mutex; ///< guards result
            std::optional<Result<T>> result;
        };
        auto box = std::make_shared<Box>();
        auto job = std::make_unique<Job>();
        job->progressed = std::move(progressed);
        job->deliver = [box, done = std::move(done)] {
            std::optional<Result<T>> result;
            {
                const std::lock_guard lock(box->mutex);
                result = std::move(box->result);
            }
            if (done && result)
                done(std::move(*result));
        };
        auto state = job->state;
        job->thread = std::jthread([box, state, work = std::move(work)](std::stop_token stop) {
            work::giveWay(work::Courtesy::Beside);
            Result<T> result = work(stop, state->progress);
            {
                const std::lock_guard lock(box->mutex);
                box->result.emplace(std::move(result));
            }
            state->finished.store(true, std::memory_order_release);
        });
        return add(std::move(job));
    }

    /// Requests a stop; neither `done` nor `progressed` of this job is called any more.
    void cancel(JobId id);
    /// Whether a job is under way whose result is still wanted.
    [[nodiscard]] bool isRunning(JobId id) const;
    void cancelAll();
    /// No thread is left, not even a cancelled one.
    [[nodiscard]] bool isIdle() const { return m_jobs.empty(); }

signals:
    void idle();

private:
    struct State {
        JobProgress progress;
        std::atomic<bool> finished{false};
    };
    struct Job {
        JobId id = 0;
        std::shared_ptr<State> state = std::make_shared<State>();
        std::function<void()> deliver;
        std::function<void(const JobProgress&)> progressed;
        bool cancelled = false;
        std::jthread thread;
    };

    JobId add(std::unique_ptr<Job> job);
    void poll();

    std::vector<std::unique_ptr<Job>> m_jobs;
    JobId m_lastId = 0;
    QTimer m_timer;
};

} // namespace splitscape::ui
