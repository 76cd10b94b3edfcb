// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace splitscape::work {

/// Calls work(0) ... work(count - 1) from this thread and `threads` - 1 more, each taking the next
/// when it is free, and returns when all are done. `work` must not throw. The threads are its own
/// and begin with the priority of this one: those of WorkerPool are shared with the
/// search, and a thread that has stood back for a search cannot come forward again.   Thread: any.
template <typename Work>
void shareWork(std::size_t count, std::size_t threads, const Work& work)
{
    std::atomic<std::size_t> next{0};
    const auto some = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < threads && i < count; ++i)
        others.emplace_back(some);
    some();
}

} // namespace splitscape::work
