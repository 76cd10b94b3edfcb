// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <system_error>
#include <thread>
#include <vector>

namespace splitscape::work {

/// Threads for work that has all cores to itself for a moment; more gain little where memory is what
/// they wait for.
[[nodiscard]] inline unsigned coresToUse()
{
    return std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
}

/// Calls some(0) in this thread and some(1) ... some(threads - 1) in threads of their own, and returns
/// when all are done; fewer where the system has no more threads. `some` must not throw. The threads
/// begin with the priority of this one: those of WorkerPool are shared with the search, and a thread
/// that has stood back for a search cannot come forward again.   Thread: any.
template <typename Some>
void inThreads(std::size_t threads, const Some& some)
{
    std::vector<std::jthread> others;
    try {
        for (std::size_t thread = 1; thread < threads; ++thread)
            others.emplace_back(some, thread);
    } catch (const std::system_error&) {
        // Those that there are do it all.
    }
    some(0);
}

/// Calls work(0) ... work(count - 1) from `threads` threads, this one among them (see inThreads), each
/// taking the next when it is free, and returns when all are done. `work` must not throw.
/// Thread: any.
template <typename Work>
void shareWork(std::size_t count, std::size_t threads, const Work& work)
{
    std::atomic<std::size_t> next{0};
    inThreads(std::min(threads, count), [&](std::size_t) {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    });
}

/// Calls work(0, tool) ... work(count - 1, tool), a tool for each thread, in order of the numbers.
/// After the first that gives false none behind it is begun; all before it are done.   Thread: any.
template <typename Tools, typename Work>
void shareUntilFailure(std::size_t count, const Tools& tools, const Work& work)
{
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> end{count};
    inThreads(std::min(tools.size(), count), [&](std::size_t thread) {
        for (std::size_t i = next++; i < end; i = next++) {
            if (work(i, *tools[thread]))
                continue;
            std::size_t before = end;
            while (i < before && !end.compare_exchange_weak(before, i)) { }
        }
    });
}

} // namespace splitscape::work
