// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/candidate_result.h"
#include "core/evaluate/training_backend.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace splitscape::evaluate {

/// One architecture that competes in a round of successive halving.
struct Contender {
    TrainingJob job; ///< its epochs do not count
    /// A training of an earlier round that was cut short. Its curve is the score of the rungs it
    /// has passed, so that only a network that goes further is trained again.
    std::optional<TrainingSummary> known;
};

/// `number` is a position. Nothing for a contender that came no further than what is known of it.
using ContenderDone
    = std::function<void(std::size_t number, std::optional<TrainingOutcome> outcome)>;

/// Trains all contenders for a few epochs, goes on with the best part of them, and so on to the
/// full number (train::SuccessiveHalving); of equals the earlier one goes on. A contender that is
/// left behind keeps its best epoch so far. Who goes on depends on all the others, so `done` is
/// called for all of them at the end, or, after a stop, for none.              [Jamieson2016,
/// algorithm 1] `contenders` must have the same settings, with successive halving.
void trainByHalving(const std::vector<Contender>& contenders, TrainingBackend& backend,
                    const ContenderDone& done, std::stop_token stop);

} // namespace splitscape::evaluate
