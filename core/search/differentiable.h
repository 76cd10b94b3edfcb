// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/strategies.h"

namespace splitscape::search {

/// Differentiable search: one network that mixes all networks of the space learns its weights and,
/// by the gradient of the loss on other samples, the probability of each gene
/// (StrategySetup::relax, evaluate::RelaxedSpace). The most probable network comes first, then
/// networks drawn with those probabilities, the most probable first; each is judged exactly.
/// [Liu2019]
[[nodiscard]] StrategyDescription differentiableStrategy();

} // namespace splitscape::search
