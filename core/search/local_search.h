// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/strategies.h"

namespace splitscape::search {

/// `local-search`: the best of `starts` random networks, then from neighbour to neighbour (one gene
/// apart), and from a network that no neighbour beats to a new random start. With `climb` "first"
/// it moves as soon as a batch of neighbours has a better network, with "best" once the whole
/// neighbourhood is trained.                                                        [White2020]
[[nodiscard]] StrategyDescription localSearchStrategy();

} // namespace splitscape::search
