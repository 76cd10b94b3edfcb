// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"
#include "core/evaluate/evaluation_setup.h"
#include "core/metrics/confusion_matrix.h"

namespace splitscape::evaluate {

/// Whether the fitness is the accuracy alone: no other metric, nothing required.
[[nodiscard]] bool isToldAccuracy(const EvaluationSetup& setup);

/// What a search is told of a network with this confusion matrix: the study's metric, or
/// fitnessOf() where it requires something.
[[nodiscard]] double toldFitness(const EvaluationSetup& setup,
                                 const metrics::ConfusionMatrix& matrix);

/// Background windows in a day, by which false alarms are counted; 0 where samples are no windows.
[[nodiscard]] double windowsPerDay(const data::DatasetSpec& dataset);

} // namespace splitscape::evaluate
