// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/strategies.h"

namespace splitscape::search {

/// `bananas`: an ensemble predicts the accuracy of untrained networks; those that one of its
/// members, drawn at random for each network (Thompson sampling), expects most of are trained next.
/// They are sought among mutations of the best networks so far and random ones. [White2021]
[[nodiscard]] StrategyDescription bananasStrategy();

} // namespace splitscape::search
