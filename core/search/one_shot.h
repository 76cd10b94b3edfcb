// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/strategies.h"

namespace splitscape::search {

/// One-shot search: a supernet is trained once, an evolution looks for the networks with the best
/// accuracy on inherited weights (StrategySetup::score, Proxy::Inherited), and those are trained
/// from scratch, the best first.                                                      [Guo2020]
[[nodiscard]] StrategyDescription oneShotStrategy();

} // namespace splitscape::search
