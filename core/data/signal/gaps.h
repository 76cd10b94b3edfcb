// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace splitscape::data {

/// Bridges runs of values that are not finite by straight lines (at the ends by the nearest value),
/// so that a filter does not spread them. Nothing but gaps becomes 0. Returns how many were
/// bridged.
std::size_t fillGaps(std::vector<float>& signal);

} // namespace splitscape::data
