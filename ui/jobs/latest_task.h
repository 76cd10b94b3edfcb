// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/threads/thread_priority.h"
#include "ui/jobs/work_pool.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace splitscape::ui {

/// Runs a pure function beside the UI thread, one call at a time and always with the newest input:
/// one that waits is replaced by a later one. The answer is delivered on the UI thread; after the
/// task is gone nothing is delivered.   Thread: UI.
template <typename Input, typename Output>
class LatestTask {
public:
    /// `work` must not touch anything but its input; `deliver` is called in the UI thread.
    LatestTask(std::function<Output(const Input&)> work, std::function<void(const Output&)> deliver)
        : m_work(std::move(work))
        , m_deliver(std::move(deliver))
    {
    }

    void start(Input input)
    {
        if (m_running)
            m_waiting = std::move(input);
        else
            run(std::move(input));
    }
    /// Drops what was asked for: no answer to it is delivered.
    void forget()
    {
        m_waiting.reset();
        m_forgotten = m_running;
    }
    /// Whether an answer is to come.
    [[nodiscard]] bool busy() const { return (m_running && !m_forgotten) || m_waiting; }

private:
    void run(Input input)
    {
        m_running = true;
        auto promise = std::make_shared<QPromise<Output>>();
        QFuture<Output> future = promise->future();
        promise->start();
        future.then(&m_context, [this](const Output& output) { finish(output); });
        workPool().start([promise, work = m_work, input = std::move(input)] {
            work::giveWay(work::Courtesy::Beside);
            promise->addResult(work(input));
            promise->finish();
        });
    }
    void finish(const Output& output)
    {
        m_running = false;
        const bool forgotten = std::exchange(m_forgotten, false);
        if (m_waiting) {
            Input next = std::move(*m_waiting);
            m_waiting.reset();
            run(std::move(next));
        }
        if (!forgotten)
            m_deliver(output);
    }

    QObject m_context; ///< its end cuts the delivery off
    std::function<Output(const Input&)> m_work;
    std::function<void(const Output&)> m_deliver;
    std::optional<Input> m_waiting;
    bool m_running = false;
    bool m_forgotten = false; ///< what runs
};

} // namespace splitscape::ui
