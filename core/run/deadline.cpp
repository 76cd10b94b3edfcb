// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/deadline.h"

#include <condition_variable>
#include <mutex>

namespace splitscape::run {

Deadline::Deadline(std::optional<Seconds> left, std::stop_source& target)
{
    if (!left)
        return;
    if (*left <= Seconds{0.0}) {
        target.request_stop();
        return;
    }
    m_thread = std::jthread([limit = *left, &target](std::stop_token gone) {
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait_for(lock, gone, limit, [] { return false; });
        if (!gone.stop_requested())
            target.request_stop();
    });
}

} // namespace splitscape::run
