// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/threads/pause_gate.h"

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace splitscape::work {

/// A fixed number of threads that work through a list of tasks, in order of the list. The threads
/// start with the first list, with the priority of the thread that brings it, and wait between
/// lists.
class WorkerPool {
public:
    static constexpr int kMaximumThreads = 256;

    /// @param threads  1 to kMaximumThreads; the calling thread of forEach is one of them
    /// @param gate     may be null; asked before every task; must outlive the pool
    explicit WorkerPool(int threads, PauseGate* gate = nullptr);
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    /// Calls task(0) ... task(count - 1), lower ones started first, and returns when all that were
    /// started are done. No further task is started once `stop` is requested, or once a task threw;
    /// that exception is thrown here in the end. Thread: one at a time, and not from a task.
    void forEach(std::size_t count, const std::function<void(std::size_t)>& task,
                 std::stop_token stop);

    [[nodiscard]] int threads() const { return m_threads; }

private:
    struct TaskList;
    void startThreads();
    void serve(const std::stop_token& end);
    void work(TaskList& list) const;

    int m_threads;
    PauseGate* m_gate;
    std::mutex m_mutex; ///< guards m_list, m_wanted, m_atWork
    std::condition_variable_any m_listCame;
    std::condition_variable m_threadLeft;
    TaskList* m_list = nullptr; ///< of the forEach under way
    std::size_t m_wanted = 0; ///< threads that may still join it
    std::size_t m_atWork = 0; ///< threads that have joined it and not left
    std::vector<std::jthread> m_others; ///< last, so that they end before what they use
};

} // namespace splitscape::work
