// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace splitscape::work {

/// Holds workers between two candidates while a run is paused; trainings under way finish.
/// Thread: any.
class PauseGate {
public:
    void pause();
    void resume();
    [[nodiscard]] bool paused() const;
    /// Threads that are in wait() now.
    [[nodiscard]] int waiting() const;
    /// Blocks while paused; returns at once when `stop` is requested.
    void wait(std::stop_token stop);

private:
    mutable std::mutex m_mutex; ///< guards m_paused, m_waiting
    std::condition_variable_any m_changed;
    bool m_paused = false;
    int m_waiting = 0;
};

} // namespace splitscape::work
