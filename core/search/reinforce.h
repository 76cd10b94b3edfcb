// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/strategies.h"

namespace splitscape::search {

/// `reinforce`: a controller writes networks gene by gene and learns from their fitness which
/// choices pay. NASNet's controller; its learning rate of 0.00035 suits 20,000 trainings, ours a few hundred.                              [Zoph2018,
/// Schulman2017]
[[nodiscard]] StrategyDescription reinforceStrategy();

} // namespace splitscape::search
