// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work/pause_gate.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>

namespace splitscape::work {

/// A fixed number of oneTBB threads that work through a list of tasks, in order of the list.
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
    /// started are done. No further task is started once `stop` is requested. A task must not
    /// throw.
    void forEach(std::size_t count, const std::function<void(std::size_t)>& task,
                 std::stop_token stop);

    [[nodiscard]] int threads() const { return m_threads; }

private:
    struct Arena;
    int m_threads;
    PauseGate* m_gate;
    std::unique_ptr<Arena> m_arena;
};

} // namespace splitscape::work
