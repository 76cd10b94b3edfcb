// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/background_jobs.h"

#include "ui/jobs/retirement.h"

#include <algorithm>
#include <chrono>

namespace splitscape::ui {

namespace {
constexpr std::chrono::milliseconds kPollInterval{30};
}

BackgroundJobs::BackgroundJobs(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(kPollInterval);
    connect(&m_timer, &QTimer::timeout, this, &BackgroundJobs::poll);
}

BackgroundJobs::~BackgroundJobs()
{
    for (const auto& job : m_jobs)
        job->thread.request_stop();
}

BackgroundJobs::JobId BackgroundJobs::add(std::unique_ptr<Job> job)
{
    job->id = ++m_lastId;
    m_jobs.push_back(std::move(job));
    if (!m_timer.isActive())
        m_timer.start();
    return m_lastId;
}

void BackgroundJobs::cancel(JobId id)
{
    for (const auto& job : m_jobs) {
        if (job->id == id) {
            job->cancelled = true;
            job->thread.request_stop();
        }
    }
}

void BackgroundJobs::cancelAll()
{
    for (const auto& job : m_jobs) {
        job->cancelled = true;
        job->thread.request_stop();
    }
}

bool BackgroundJobs::isRunning(JobId id) const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(),
                       [id](const auto& job) { return job->id == id && !job->cancelled; });
}

void BackgroundJobs::poll()
{
    // A callback may start or cancel jobs: take the finished ones out first.
    std::vector<std::unique_ptr<Job>> finished;
    for (std::size_t i = 0; i < m_jobs.size(); ++i) { // a callback may add jobs
        const Job* job = m_jobs[i].get();
        if (job->state->finished.load(std::memory_order_acquire))
            finished.push_back(std::move(m_jobs[i]));
        else if (!job->cancelled && job->progressed)
            job->progressed(job->state->progress);
    }
    std::erase(m_jobs, nullptr);
    for (auto& job : finished) {
        if (!job->cancelled)
            job->deliver();
        else // with a result that nobody wants, which may be large
            destroyBehind(std::shared_ptr<const Job>(std::move(job)));
    }
    if (m_jobs.empty()) {
        m_timer.stop();
        emit idle();
    }
}

} // namespace splitscape::ui
