// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/run_feed.h"

#include <utility>

namespace splitscape::record {

void RunFeed::publish(RunEvent event)
{
    {
        const std::lock_guard lock(m_mutex);
        // A consumer that is late has no use for progress that is past.
        const bool isPassing = std::holds_alternative<Progress>(event)
            || std::holds_alternative<WorkersChanged>(event);
        if (isPassing && !m_events.empty() && event.index() == m_events.back().index())
            m_events.back() = std::move(event);
        else
            m_events.push_back(std::move(event));
    }
    m_published.notify_one();
}

std::vector<RunEvent> RunFeed::drain()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_events, {});
}

std::vector<RunEvent> RunFeed::waitAndDrain(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_published.wait_for(lock, patience, [this] { return !m_events.empty(); });
    return std::exchange(m_events, {});
}

} // namespace splitscape::record
