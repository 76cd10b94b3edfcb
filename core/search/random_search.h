// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/strategies.h"

namespace splitscape::search {

/// `random`: random networks, each architecture once. The baseline of every other strategy; it is
/// hard to beat in small spaces.                                                     [Li2019]
[[nodiscard]] StrategyDescription randomStrategy();

} // namespace splitscape::search
