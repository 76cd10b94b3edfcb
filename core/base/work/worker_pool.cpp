// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/work/worker_pool.h"

#include <algorithm>
#include <atomic>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>
#include <oneapi/tbb/task_group.h>
#include <thread>
#include <vector>

namespace splitscape::work {

namespace {

// oneTBB never uses more threads than there are cores unless told so, and of several such controls
// the smallest counts: one for the whole process, never taken back, leaves the number to the
// arenas.
void allowMoreThreadsThanCores()
{
    static const auto* const control
        = new tbb::global_control(tbb::global_control::max_allowed_parallelism,
                                  static_cast<std::size_t>(WorkerPool::kMaximumThreads));
    static_cast<void>(control);
}

// Runs `work` on this thread and on workers - 1 others; returns when all are done.
template <typename Work>
void runOnAll(tbb::task_arena& arena, std::size_t workers, const Work& work)
{
#ifdef __SANITIZE_THREAD__
    // oneTBB hands tasks over inside its own library, where the sanitizer sees nothing and takes
    // every read for a race. Plain threads do the same work in its sight.
    static_cast<void>(arena);
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < workers; ++i)
        others.emplace_back(work);
    work();
#else
    arena.execute([&] {
        tbb::task_group group;
        for (std::size_t i = 1; i < workers; ++i)
            group.run(work);
        work();
        group.wait();
    });
#endif
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
    };
    runOnAll(m_arena->arena, workers, work);
}

} // namespace splitscape::work
