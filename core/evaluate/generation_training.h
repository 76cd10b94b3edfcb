// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/evaluate/evaluator.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace splitscape::evaluate {

/// One architecture that a generation has to train.
struct TrainingJob {
    space::Architecture architecture;
    std::int64_t multiplyAccumulates = 0;
    std::vector<std::size_t> candidates; ///< positions of the proposals that decode to it
};

/// What became of a job, and the wall time it took.
struct TrainingOutcome {
    Result<train::TrainedNetwork> network;
    Seconds seconds{0.0};
};

/// Called as a training ends, from any thread of the pool. `job` is a position.
using JobDone = std::function<void(std::size_t job, TrainingOutcome outcome)>;

/// Trains every job in full; `done` is called as each ends, but not for those that were stopped.
void trainInFull(const std::vector<TrainingJob>& jobs, const EvaluationSetup& setup,
                 work::WorkerPool& pool, std::stop_token stop, const JobDone& done);

/// Trains all jobs for a few epochs, goes on with the best part of them, and so on to the full
/// number (train::SuccessiveHalving); of equals the earlier job goes on. A job that is left behind
/// keeps its best epoch so far. Holds a network in training for every job. Who goes on depends on
/// all the others, so `done` is called for all of them at the end, or, after a stop, for none.
///                                                                  [Jamieson2016, algorithm 1]
void trainByHalving(const std::vector<TrainingJob>& jobs, const EvaluationSetup& setup,
                    work::WorkerPool& pool, std::stop_token stop, const JobDone& done);

} // namespace splitscape::evaluate
