// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/evaluate/training_job.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace splitscape::remote {

/// A task for a worker should take so long: long enough that sending it does not count, short
/// enough that little is lost with a worker.
inline constexpr Seconds kTaskSeconds{7.5};

/// How much a training asks for, in a unit of our own: three products for each multiply-accumulate
/// and a share for what every layer costs however small it is, times samples and epochs.
[[nodiscard]] double workOf(const evaluate::TrainingJob& job, std::size_t trainingSamples);

/// What was measured so far.
struct WorkSpeed {
    double work = 0.0;
    Seconds time{0.0};

    void add(double done, Seconds took);
    [[nodiscard]] bool isKnown() const { return work > 0.0 && time.count() > 0.0; }
    [[nodiscard]] Seconds timeFor(double wanted) const;
};

/// Who trains.
struct TaskSizing {
    int cores = 1; ///< those of this machine included
    bool areAlike = false; ///< equally fast, as far as is known
    std::size_t most = 1; ///< trainings in one task
};

/// How many of the trainings that wait, from the first one, go into the next task: kTaskSeconds of
/// them as far as that is known, but no more than a part of what each core could have of them all,
/// so that all cores end together: half of it, or three quarters where they are alike; at least one.
/// One, where no speed is known.
/// @param waiting  work of each training that waits, in their order
[[nodiscard]] std::size_t trainingsForTask(std::span<const double> waiting, const WorkSpeed& speed,
                                           const TaskSizing& sizing);

} // namespace splitscape::remote
