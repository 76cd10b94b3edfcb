// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluator.h"
#include "core/search/strategy.h"
#include "core/study/study_spec.h"

#include <stop_token>

namespace splitscape::run {

/// What follows from the study and its space alone: all but the scores of untrained networks.
[[nodiscard]] search::StrategySetup problemOf(const study::StudySpec& spec,
                                              const space::SearchSpace& space);

/// What the strategy of a study is told of its problem. After a request of `stop` what takes long
/// ends early, and what the strategy then asks is worth nothing.
[[nodiscard]] search::StrategySetup strategySetup(const study::StudySpec& spec,
                                                  const evaluate::EvaluationSetup& evaluation,
                                                  std::stop_token stop);

} // namespace splitscape::run
