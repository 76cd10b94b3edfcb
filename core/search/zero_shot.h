// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/strategies.h"

namespace splitscape::search {

/// `zero-shot`: scores `samples` random networks without training and trains those with the highest
/// score, best first. Scores (`proxy`): parameters, multiply-accumulates, and those of search::Proxy,
/// for which the setup needs a score().
[[nodiscard]] StrategyDescription zeroShotStrategy();

} // namespace splitscape::search
