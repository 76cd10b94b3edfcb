// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threads/pause_gate.h"

namespace splitscape::work {

void PauseGate::pause()
{
    const std::lock_guard lock(m_mutex);
    m_paused = true;
}

void PauseGate::resume()
{
    {
        const std::lock_guard lock(m_mutex);
        m_paused = false;
    }
    m_changed.notify_all();
}

bool PauseGate::paused() const
{
    const std::lock_guard lock(m_mutex);
    return m_paused;
}

int PauseGate::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting;
}

void PauseGate::wait(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    ++m_waiting;
    m_changed.wait(lock, stop, [this] { return !m_paused; });
    --m_waiting;
}

} // namespace splitscape::work
