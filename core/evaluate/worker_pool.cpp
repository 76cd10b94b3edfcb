// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/worker_pool.h"

#include <algorithm>
#include <atomic>
#include <latch>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>
#include <oneapi/tbb/task_group.h>

namespace splitscape::evaluate {

namespace {

// oneTBB never uses more threads than there are cores unless told so, and of several such controls
// the smallest counts: one for the whole process, never taken back, leaves the number to the arenas.
void allowMoreThreadsThanCores()
{
    static const auto* const control
        = new tbb::global_control(tbb::global_control::max_allowed_parallelism,
                                  static_cast<std::size_t>(WorkerPool::kMaximumThreads));
    static_cast<void>(control);
}

} // namespace

struct WorkerPool::Arena {
    tbb::task_arena arena;

    explicit Arena(int threads)
        : arena(threads)
    {
    }
};

WorkerPool::WorkerPool(int threads, PauseGate* gate)
    : m_threads(std::clamp(threads, 1, kMaximumThreads))
    , m_gate(gate)
    , m_arena(std::make_unique<Arena>(m_threads))
{
    allowMoreThreadsThanCores();
}

WorkerPool::~WorkerPool() = default;

void WorkerPool::forEach(std::size_t count, const std::function<void(std::size_t)>& task,
                         std::stop_token stop)
{
    if (count == 0)
        return;
    const std::size_t workers = std::min(count, static_cast<std::size_t>(m_threads));
    std::atomic<std::size_t> next{0};
    std::latch finished(static_cast<std::ptrdiff_t>(workers));
    // Each worker takes the next task when it is free: the order is ours, not the scheduler's.
    const auto work = [&] {
        for (;;) {
            if (m_gate)
                m_gate->wait(stop);
            if (stop.stop_requested())
                break;
            const std::size_t mine = next.fetch_add(1);
            if (mine >= count)
                break;
            task(mine);
        }
        finished.count_down();
    };
    m_arena->arena.execute([&] {
        tbb::task_group group;
        for (std::size_t i = 1; i < workers; ++i)
            group.run(work);
        work();
        group.wait();
    });
    // The pool's own wait would do; the latch is one the thread sanitizer can see.
    finished.wait();
}

} // namespace splitscape::evaluate
