// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/retirement.h"

#include "core/base/threads/thread_priority.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace splitscape::ui {
namespace {

class Retirement {
public:
    void take(std::shared_ptr<const void> value)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_values.push_back(std::move(value));
        }
        m_arrived.notify_one();
    }

private:
    void work(const std::stop_token& stop)
    {
        work::giveWay(work::Courtesy::Beside);
        for (;;) {
            std::vector<std::shared_ptr<const void>> values;
            {
                std::unique_lock lock(m_mutex);
                if (!m_arrived.wait(lock, stop, [this] { return !m_values.empty(); }))
                    return; // asked to stop, and nothing is left
                values = std::exchange(m_values, {});
            }
            values.clear();
        }
    }

    std::mutex m_mutex; // guards m_values
    std::condition_variable_any m_arrived;
    std::vector<std::shared_ptr<const void>> m_values;
    std::jthread m_thread{[this](const std::stop_token& stop) { work(stop); }}; // joined first
};

} // namespace

void destroyBehind(std::shared_ptr<const void> value)
{
    static Retirement retirement;
    if (value)
        retirement.take(std::move(value));
}

} // namespace splitscape::ui
