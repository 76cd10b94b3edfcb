// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/remote/task_sizing.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

namespace splitscape::remote {

/// The trainings of one call of TrainingBackend::train: which wait, which run, which are done. It
/// gives each out once, again when an attempt failed, and a second time when the first takes too
/// long; each is done once, whoever is first. Times are since the batch began.   Thread: one.
class TrainingBatch {
public:
    /// @param work  of each training; they are given out in this order
    explicit TrainingBatch(std::vector<double> work);

    /// The next ones for a worker, as many as trainingsForTask says; none where none waits.
    [[nodiscard]] std::vector<std::size_t> takeTask(const WorkSpeed& speed,
                                                    const TaskSizing& sizing, Seconds now);
    /// The next one for a thread of this machine.
    [[nodiscard]] std::optional<std::size_t> takeOne(bool onlyForHere, Seconds now);
    /// One that runs for longer than it should and that no second one does yet; only where none
    /// waits.
    /// @param forHere  for a thread of this machine, which does not double what another one does
    [[nodiscard]] std::optional<std::size_t> takeSlow(const WorkSpeed& speed, bool forHere,
                                                      Seconds now);

    /// True where it is done by this; false where it was done before.
    bool finish(std::size_t training);
    /// An attempt ended without a result; it waits again, in front, unless another attempt runs.
    /// @param fromHere  the attempt was of this machine
    void giveBack(std::size_t training, bool fromHere);
    /// Counts a failed attempt. After kMostFailures of them only this machine does it: true then.
    bool countFailure(std::size_t training);
    /// Only this machine can do it.
    void keepHere(std::size_t training) { m_trainings[training].here = true; }
    /// Only this machine can do it, and nothing comes of the attempts of workers.
    void takeBack(std::size_t training);

    [[nodiscard]] bool isDone(std::size_t training) const
    {
        return m_trainings[training].state == State::Done;
    }
    [[nodiscard]] std::size_t left() const { return m_left; }
    [[nodiscard]] double work(std::size_t training) const { return m_trainings[training].work; }
    [[nodiscard]] bool hasWaiting(bool onlyForHere) const;

    static constexpr int kMostFailures = 3;

private:
    enum class State { Waiting, Running, Done };
    struct Training {
        double work = 0.0;
        State state = State::Waiting;
        bool here = false; ///< only this machine may do it
        bool runsHere = false; ///< one of the attempts is of this machine
        int running = 0; ///< attempts under way
        int failures = 0;
        Seconds since{0.0}; ///< the latest attempt began
        double ahead = 0.0; ///< work of the same task before it
    };

    std::vector<Training> m_trainings;
    std::deque<std::size_t> m_waiting;
    std::size_t m_left;
};

} // namespace splitscape::remote
