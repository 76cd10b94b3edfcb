// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/rules.h"
#include "core/search/strategy.h"

namespace splitscape::evaluate {

/// The costs of an architecture at its best point, as a strategy is told of them.
/// Thread: any; pure.
[[nodiscard]] search::Appraisal appraise(const space::Architecture& architecture,
                                         const partition::Rules& rules);

} // namespace splitscape::evaluate
