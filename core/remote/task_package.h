// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/evaluate/training_job.h"
#include "core/train/trainer.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::remote {

inline constexpr std::uint64_t kMostTaskBytes = std::uint64_t{64} << 20;
inline constexpr std::size_t kMostJobs = 4096; ///< in one task

/// What a worker gets to do: some trainings, and what it must be to do them as this program would.
struct TaskPackage {
    std::string programVersion; ///< the worker's must be the same
    std::string trainer; ///< train::Trainer::description()
    std::uint64_t mathematics = 0; ///< mathematicsFingerprint() of this program
    std::vector<evaluate::TrainingJob> jobs;

    friend bool operator==(const TaskPackage&, const TaskPackage&) = default;
};

/// What a worker sends back for one job.
struct JobResult {
    Result<train::TrainedNetwork> network; ///< its architecture is left empty
    Seconds seconds{0.0};
};

[[nodiscard]] std::string toBytes(const TaskPackage& package);
[[nodiscard]] std::string toBytes(const std::vector<JobResult>& results);

/// Errors: those of contentOf; FileDamaged for fields that do not fit; those of
/// evaluate::readTrainingJob; TooLarge for too many jobs. Pure: any bytes may be given.
[[nodiscard]] Result<TaskPackage> readTaskPackage(std::string_view bytes);

/// The results of the jobs of a task, in their order; each network gets its job's architecture.
/// Errors: those of contentOf; FileDamaged for fields that do not fit, another number of results
/// than jobs, or a network that is not the job's. Pure: any bytes may be given.
[[nodiscard]] Result<std::vector<JobResult>>
readResults(std::string_view bytes, const std::vector<evaluate::TrainingJob>& jobs);

} // namespace splitscape::remote
