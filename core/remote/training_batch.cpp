// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/training_batch.h"

#include <algorithm>

namespace splitscape::remote {

namespace {

// Longer than this times the expected time is slow; and never before the second.
constexpr double kSlow = 2.0;
constexpr Seconds kPatience{2.0};
constexpr int kMostAttempts = 2; // at once

} // namespace

TrainingBatch::TrainingBatch(std::vector<double> work)
    : m_left(work.size())
{
    for (const double one : work) {
        m_waiting.push_back(m_trainings.size());
        m_trainings.push_back({.work = one});
    }
}

std::vector<std::size_t> TrainingBatch::takeTask(const WorkSpeed& speed, const TaskSizing& sizing,
                                                 Seconds now)
{
    std::vector<std::size_t> open;
    std::vector<double> work;
    for (const std::size_t training : m_waiting) {
        if (m_trainings[training].here)
            continue;
        open.push_back(training);
        work.push_back(m_trainings[training].work);
    }
    open.resize(trainingsForTask(work, speed, sizing));
    double ahead = 0.0;
    for (const std::size_t training : open) {
        std::erase(m_waiting, training);
        Training& one = m_trainings[training];
        one.state = State::Running;
        ++one.running;
        one.since = now;
        one.ahead = ahead;
        ahead += one.work;
    }
    return open;
}

std::optional<std::size_t> TrainingBatch::takeOne(bool onlyForHere, Seconds now)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), [&](std::size_t training) {
        return !onlyForHere || m_trainings[training].here;
    });
    if (found == m_waiting.end())
        return std::nullopt;
    const std::size_t training = *found;
    m_waiting.erase(found);
    Training& one = m_trainings[training];
    one.state = State::Running;
    ++one.running;
    one.runsHere = true;
    one.since = now;
    one.ahead = 0.0;
    return training;
}

std::optional<std::size_t> TrainingBatch::takeSlow(const WorkSpeed& speed, bool forHere,
                                                  Seconds now)
{
    if (!m_waiting.empty() || !speed.isKnown())
        return std::nullopt;
    std::optional<std::size_t> slowest;
    for (std::size_t i = 0; i < m_trainings.size(); ++i) {
        const Training& one = m_trainings[i];
        if (one.state != State::Running || one.running >= kMostAttempts || one.here
            || (forHere && one.runsHere))
            continue;
        const Seconds expected = speed.timeFor(one.ahead + one.work);
        if (now - one.since < kPatience + kSlow * expected)
            continue;
        if (!slowest || one.since < m_trainings[*slowest].since)
            slowest = i;
    }
    if (slowest) {
        ++m_trainings[*slowest].running;
        m_trainings[*slowest].since = now;
        m_trainings[*slowest].ahead = 0.0;
        m_trainings[*slowest].runsHere = m_trainings[*slowest].runsHere || forHere;
    }
    return slowest;
}

bool TrainingBatch::finish(std::size_t training)
{
    Training& one = m_trainings[training];
    if (one.state == State::Done)
        return false;
    if (one.state == State::Waiting)
        std::erase(m_waiting, training);
    one.state = State::Done;
    --m_left;
    return true;
}

void TrainingBatch::giveBack(std::size_t training, bool fromHere)
{
    Training& one = m_trainings[training];
    one.runsHere = one.runsHere && !fromHere;
    one.running = std::max(0, one.running - 1);
    if (one.state != State::Running || one.running > 0)
        return;
    one.state = State::Waiting;
    m_waiting.push_front(training);
}

void TrainingBatch::takeBack(std::size_t training)
{
    Training& one = m_trainings[training];
    one.here = true;
    if (one.state != State::Running)
        return;
    one.running = one.runsHere ? 1 : 0;
    if (one.runsHere)
        return;
    one.state = State::Waiting;
    m_waiting.push_front(training);
}

bool TrainingBatch::countFailure(std::size_t training)
{
    Training& one = m_trainings[training];
    if (++one.failures < kMostFailures || one.here)
        return false;
    one.here = true;
    return true;
}

bool TrainingBatch::hasWaiting(bool onlyForHere) const
{
    return std::any_of(m_waiting.begin(), m_waiting.end(), [&](std::size_t training) {
        return !onlyForHere || m_trainings[training].here;
    });
}

} // namespace splitscape::remote
