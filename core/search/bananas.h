// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/strategies.h"

namespace splitscape::search {

/// `bananas`: an ensemble predicts the accuracy of untrained networks, which are mutations of the
/// best networks so far and random ones. For each network one member of the ensemble is drawn
/// (Thompson sampling); the networks with the highest predictions are trained next. [White2021]
/// With `samples` the first ones are the largest of so many random networks.
[[nodiscard]] StrategyDescription bananasStrategy();

} // namespace splitscape::search
