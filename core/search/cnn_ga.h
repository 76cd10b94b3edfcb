// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/strategies.h"

namespace splitscape::search {

/// `cnn-ga`: evolution of networks of variable depth. One-point crossover cuts the two parents at
/// places of their own; a mutation adds a layer, removes one or changes one gene (0.7, 0.1, 0.2);
/// the next population is drawn by binary tournaments among parents and children, the best always
/// in it.                                                                            [Sun2020]
[[nodiscard]] StrategyDescription cnnGaStrategy();

} // namespace splitscape::search
