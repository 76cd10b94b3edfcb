// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/run_event.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace splitscape::record {

/// The only way up from a run: producers publish, one consumer drains. Thread: any.
class RunFeed {
public:
    void publish(RunEvent event);
    /// Everything published since the last call, oldest first; of Progress in a row only the
    /// latest, and so of WorkersChanged.
    [[nodiscard]] std::vector<RunEvent> drain();
    /// As drain(), after waiting up to `patience` for a first event.
    [[nodiscard]] std::vector<RunEvent> waitAndDrain(std::chrono::milliseconds patience);

private:
    std::mutex m_mutex; ///< guards m_events
    std::condition_variable m_published;
    std::vector<RunEvent> m_events;
};

} // namespace splitscape::record
