// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/progress.h"
#include "core/evaluate/evaluation_setup.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace splitscape::evaluate {

/// The network that teaches in a study with train::Distillation: it is sent raw values and is not
/// bound by any limit. setup.training.distillation must be there.
[[nodiscard]] space::Architecture teacherOf(const EvaluationSetup& setup);

/// Softens likelihoods: each row of `classes` becomes proportional to p^(1 / temperature), which is
/// the softmax of the scores over the temperature.                    [Hinton2015, section 2]
/// @param likelihoods  [sample, class], rows add up to 1
void soften(std::vector<float>& likelihoods, std::size_t classes, double temperature);

/// The same setup, whose datasets hold what a teacher says of the training part
/// (data::Dataset::teaching); the setup as it is where the study has no teacher. The teacher is
/// trained here, on the calling thread, with the settings of the study; its seed follows from that
/// of the study, so every session of a run has the same one. It sees the training part and the
/// selection half alone.
/// @param progress  of its training
/// Errors: ValueOutOfRange, subject "training.distillation.length", for a length that does not
/// divide the samples' own; those of train::Trainer; Cancelled.
[[nodiscard]] Result<EvaluationSetup> withTeacher(EvaluationSetup setup,
                                                  const data::Progress& progress,
                                                  std::stop_token stop);

} // namespace splitscape::evaluate
