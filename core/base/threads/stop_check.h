// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <stop_token>
#include <utility>

namespace splitscape::work {

/// Asks whether a stop is requested at the first of so many steps, so that a loop may ask at each
/// of its steps. Several loops of one task may share it. Thread: one.
class StopCheck {
public:
    explicit StopCheck(std::stop_token stop, std::size_t stepsPerCheck = 4096)
        : m_stop(std::move(stop))
        , m_stepsPerCheck(stepsPerCheck)
    {
    }

    /// At each step of a loop: whether it has to end. Stays true.
    [[nodiscard]] bool ends()
    {
        if (!m_ends && m_steps++ % m_stepsPerCheck == 0)
            m_ends = m_stop.stop_requested();
        return m_ends;
    }

    /// Asks at once, after loops that may have ended early.
    [[nodiscard]] bool isRequested() const { return m_stop.stop_requested(); }

private:
    std::stop_token m_stop;
    std::size_t m_stepsPerCheck;
    std::size_t m_steps = 0;
    bool m_ends = false;
};

} // namespace splitscape::work
