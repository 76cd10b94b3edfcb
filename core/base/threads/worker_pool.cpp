// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threads/worker_pool.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <exception>
#include <utility>

namespace splitscape::work {

struct WorkerPool::TaskList {
    std::size_t count;
    const std::function<void(std::size_t)>& task;
    std::stop_token stop;
    std::atomic<std::size_t> next{0};
    std::atomic<bool> hasFailed{false};
    std::exception_ptr
        failure{}; ///< of the task that set hasFailed; read once all threads have left

    void fail(std::exception_ptr thrown)
    {
        if (!hasFailed.exchange(true))
            failure = std::move(thrown);
    }
};

WorkerPool::WorkerPool(int threads, PauseGate* gate)
    : m_threads(std::clamp(threads, 1, kMaximumThreads))
    , m_gate(gate)
{
}

WorkerPool::~WorkerPool() = default;

void WorkerPool::startThreads()
{
    while (m_others.size() + 1 < static_cast<std::size_t>(m_threads))
        m_others.emplace_back([this](const std::stop_token& end) { serve(end); });
}

void WorkerPool::serve(const std::stop_token& end)
{
    std::unique_lock lock(m_mutex);
    while (m_listCame.wait(lock, end, [this] { return m_wanted > 0; })) {
        TaskList& list = *m_list;
        --m_wanted;
        ++m_atWork;
        lock.unlock();
        work(list);
        lock.lock();
        if (--m_atWork == 0)
            m_threadLeft.notify_one();
    }
}

// Each thread takes the next task when it is free.
void WorkerPool::work(TaskList& list) const
{
    for (;;) {
        if (m_gate)
            m_gate->wait(list.stop);
        if (list.stop.stop_requested() || list.hasFailed)
            return;
        const std::size_t mine = list.next.fetch_add(1);
        if (mine >= list.count)
            return;
        // Out of memory, as a rule. The list is on the stack of forEach(), which must not be left
        // while a thread is at work on it.
        try {
            list.task(mine);
        } catch (...) {
            list.fail(std::current_exception());
        }
    }
}

void WorkerPool::forEach(std::size_t count, const std::function<void(std::size_t)>& task,
                         std::stop_token stop)
{
    if (count == 0)
        return;
    TaskList list{count, task, std::move(stop)};
    const std::size_t workers = std::min(count, static_cast<std::size_t>(m_threads));
    if (workers > 1) {
        startThreads();
        const std::lock_guard lock(m_mutex);
        assert(!m_list);
        m_list = &list;
        m_wanted = workers - 1;
        m_listCame.notify_all();
    }
    work(list);
    if (workers > 1) {
        std::unique_lock lock(m_mutex);
        m_wanted = 0; // a thread that wakes now has nothing left to do
        m_threadLeft.wait(lock, [this] { return m_atWork == 0; });
        m_list = nullptr;
    }
    if (list.failure)
        std::rethrow_exception(list.failure);
}

} // namespace splitscape::work
