// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/strategies.h"

namespace splitscape::search {

/// `regularised-evolution`: a population in which the oldest dies, not the worst. Each child is the
/// best of `sample` members drawn at random with one gene changed; `batch` children are asked at
/// once. The paper's population of 100 and sample of 25 suit thousands of trainings; the defaults
/// 30 and 10 a few hundred.                                                            [Real2019]
[[nodiscard]] StrategyDescription regularisedEvolutionStrategy();

} // namespace splitscape::search
