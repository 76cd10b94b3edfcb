// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/front_end/input_lengths.h"
#include "core/data/side_values.h"
#include "core/partition/rules.h"
#include "core/space/search_space.h"
#include "core/train/trainer.h"

#include <cstdint>
#include <memory>

namespace splitscape::evaluate {

class TrainingBackend;

/// Everything an assessment depends on. Immutable while it is used.
struct EvaluationSetup {
    std::shared_ptr<const data::Dataset> dataset;
    std::shared_ptr<const data::Split> split;
    std::shared_ptr<const train::Trainer> trainer;
    space::SearchSpace space;
    partition::Rules rules;
    train::TrainingSettings training;
    std::uint64_t seed = 0;
    metrics::Metric metric = {}; ///< the fitness
    double windowsPerDay = 0.0; ///< background windows, for false alarms; 0: samples are no windows
    data::InputLengths inputs = {}; ///< `dataset` at the lengths of the front end
    /// What the side values in `dataset` are scaled by; empty where networks read none.
    data::SideScale sideScale = {};
    /// Who trains; nothing: this process, with `trainer`.
    std::shared_ptr<TrainingBackend> backend = {};

    /// The samples an architecture reads: those of its input length, as far as there are any.
    [[nodiscard]] const data::Dataset& samplesFor(const space::Architecture& architecture) const
    {
        const auto shorter = inputs.at(architecture.lengths.front());
        return shorter ? *shorter : *dataset;
    }
};

} // namespace splitscape::evaluate
