// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluator.h"
#include "core/search/strategy.h"
#include "core/study/study_spec.h"

namespace splitscape::run {

/// What the strategy of a study is told of its problem.
[[nodiscard]] search::StrategySetup strategySetup(const study::StudySpec& spec,
                                                  const evaluate::EvaluationSetup& evaluation);

} // namespace splitscape::run
