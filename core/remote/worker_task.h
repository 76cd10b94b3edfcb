// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/trainer.h"

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <string_view>

namespace splitscape::remote {

/// How the worker program ends.
enum class WorkerExit : int {
    Done = 0,
    UsageWrong = 2,
    OtherVersion = 10, ///< the task is of another version of this program
    LevelMissing = 11, ///< this machine has no such trainer
    MathematicsDiffer = 12, ///< this machine's C library rounds in another way
    TaskDamaged = 13,
    SamplesDamaged = 14, ///< missing, or not those that the task names
    CannotWrite = 15 ///< no room for what it prints
};

/// The trainer of a description; null where this machine has none.
using TrainerOf = std::function<std::unique_ptr<train::Trainer>(std::string_view description)>;

/// Does the trainings of the task in the file `task`, one after the other, and prints the results
/// to `out` (printable()). The samples lie beside the task (sampleFileName). Version, instruction
/// level and mathematics are checked before anything else. What stands in the way goes to `out` as
/// one line instead.   Thread: any.
[[nodiscard]] WorkerExit performTask(const std::filesystem::path& task,
                                     const TrainerOf& trainerOf, std::ostream& out);

} // namespace splitscape::remote
