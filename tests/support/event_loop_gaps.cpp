// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_loop_gaps.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace splitscape::test {
namespace {

/// Processor time of this thread so far, ms.
double threadWork()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

} // namespace

EventLoopGaps::EventLoopGaps(QObject* parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const qint64 now = m_clock.nsecsElapsed();
        m_gaps.push_back(static_cast<double>(now - m_last) * 1e-6);
        m_last = now;
        const double work = threadWork();
        m_work.push_back(work - m_lastWork);
        m_lastWork = work;
    });
}

void EventLoopGaps::start()
{
    m_gaps.clear();
    m_work.clear();
    m_lastWork = threadWork();
    m_clock.start();
    m_last = 0;
    m_timer.start();
}

void EventLoopGaps::stop() { m_timer.stop(); }

double EventLoopGaps::percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0.0;
    std::sort(values.begin(), values.end());
    const double place = std::ceil(share * static_cast<double>(values.size())) - 1.0;
    return values[static_cast<std::size_t>(
        std::clamp(place, 0.0, static_cast<double>(values.size() - 1)))];
}

} // namespace splitscape::test
