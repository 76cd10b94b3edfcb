// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/train/trainer.h"

#include <memory>
#include <string_view>

namespace splitscape::run {

/// The trainer that a study names. Where the run began with the native one on an instruction set
/// that this machine has too (`earlier` is its description; empty for a new run), it is that one,
/// so that going on gives the same bits; else the one of the level that the settings name, or the
/// best there is, and the session's record says so.
/// Errors: TrainerUnavailable; ValueOutOfRange for a level that this machine does not have.
[[nodiscard]] Result<std::shared_ptr<const train::Trainer>>
sessionTrainer(const train::TrainingSettings& settings, std::string_view earlier);

} // namespace splitscape::run
