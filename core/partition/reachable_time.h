// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/partition/rules.h"
#include "core/space/search_space.h"

#include <string>

namespace splitscape::partition {

/// The part of checkReachable() that is about latency and average power.
/// Errors: LimitsUnreachable, subject "limits.latency_ms" or "limits.power_uW".
[[nodiscard]] Result<void> checkTimeReachable(const space::SearchSpace& space, const Rules& rules);

/// Four digits, rounded up: entering the number as the limit must work.
[[nodiscard]] std::string roundedUpText(double value);

} // namespace splitscape::partition
