// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/run_view.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace splitscape::run {

/// What a replay confirmed.
struct Replay {
    std::int64_t candidates = 0; ///< follow from the study and its seed, with their costs
    std::int64_t generations = 0; ///< complete rounds, with the fitness of each
    bool hasChoice = false; ///< the chosen network and its figures follow from the trainings kept

    friend bool operator==(const Replay&, const Replay&) = default;
};

/// Asks the search of a run again, tells it what its file says of each training, and compares all
/// it asks, every cost, every fitness and the final choice; nothing is trained, and the data are not
/// looked at. What it cannot confirm is that a training gives the accuracy in the file. A run that
/// was stopped, or that has a budget of time, may end within a round.
/// Errors: FileDamaged with what does not follow from the study; FileUnsupported for a strategy
/// that needs the data; Cancelled.
[[nodiscard]] Result<Replay> replaySearch(const record::RunView& view, std::stop_token stop);

/// Compares a run that was neither stopped nor ended by the clock with one that was trained anew
/// from the same study. Errors: FileDamaged with what differs first.
[[nodiscard]] Result<void> compareRetrained(const record::RunView& kept,
                                            const record::RunView& again);

} // namespace splitscape::run
