// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_range.h"
#include "core/cost/cost_ranges.h"

/// Ranges of the limits and of how costs are judged, in the units of a study file. Memory limits
/// have those of a device's memory.
namespace splitscape::partition {

inline constexpr NumberRange kEnergyLimit_mJ{.low = 0.0, .high = 1e12, .exclusiveLow = true};
inline constexpr NumberRange kLatencyLimit_ms{.low = 0.0, .high = 1e9, .exclusiveLow = true};
inline constexpr NumberRange kPowerLimit_uW{.low = 0.0, .high = 1e12, .exclusiveLow = true};
inline constexpr NumberRange kPointMinimum{.low = 1.0, .high = 1000.0};
inline constexpr NumberRange kFogFactor{.low = 1e-6, .high = 1e12};
inline constexpr NumberRange kFogSpeed{.low = 1e-6, .high = 1e12};

inline constexpr NumberRange kRequiredShare{.low = 0.0, .high = 1.0, .exclusiveLow = true};
inline constexpr NumberRange kFalseAlarmsPerDay{.low = 0.0, .high = 1e6};
} // namespace splitscape::partition
