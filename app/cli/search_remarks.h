// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/run_view.h"

#include <iosfwd>

namespace splitscape::cli {

// A line each, for people, on what a search noticed of itself; nothing where it noticed nothing.

/// Trainings that were dead and started anew.
void printRestarts(std::ostream& out, const record::RunView& view);

/// How far off the accuracies were that it expected before training.
void printForecast(std::ostream& out, const record::RunView& view);

/// What the probabilities of a `differentiable` search came to.
void printRelaxation(std::ostream& out, const record::RunView& view);

/// What rounding cost in the final trainings, and what fine-tuning gave back.
void printTuning(std::ostream& out, const record::RunView& view);

} // namespace splitscape::cli
