// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_range.h"

/// Ranges of a device's and a link's fields, in the units of their files.
namespace splitscape::cost {

// Beyond any microcontroller; keeps bytes far from overflow.
inline constexpr NumberRange kMemory_KiB{.low = 0.0, .high = 1e9, .exclusiveLow = true};
inline constexpr NumberRange kMemory_bytes{.low = 1.0, .high = 1e9 * 1024.0};
inline constexpr NumberRange kPower_mW{.low = 0.0, .high = 1e9, .exclusiveLow = true};
inline constexpr NumberRange kLatencyTerm_s{.low = 0.0, .high = 1e6};
inline constexpr NumberRange kInstructions{.low = 0.0, .high = 1e6}; ///< of one term
inline constexpr NumberRange kClock_MHz{.low = 0.0, .high = 1e5, .exclusiveLow = true};
inline constexpr NumberRange kCyclesPerInstruction{
    .low = 0.0, .high = 1000.0, .exclusiveLow = true};
inline constexpr NumberRange kSleepPower_uW{.low = 0.0, .high = 1e12};
inline constexpr NumberRange kLinkTime_us{.low = 0.0, .high = 1e12};
inline constexpr NumberRange kInferencesPerPacket{.low = 1.0, .high = 10000.0};
inline constexpr NumberRange kInferencePeriod_s{.low = 0.0, .high = 1e7, .exclusiveLow = true};
inline constexpr NumberRange kFrontEndInstructions{.low = 0.0, .high = 1e12};
inline constexpr NumberRange kLinkEnergy_nJ{.low = 0.0, .high = 1e15};
inline constexpr NumberRange kBytesPerValue{.low = 1.0, .high = 64.0};
inline constexpr NumberRange kPayloadBytes{.low = 0.0, .high = 1e6};
inline constexpr NumberRange kHeaderBytes{.low = 0.0, .high = 1e6};
inline constexpr NumberRange kRetransmissionRate{.low = 0.0, .high = 0.99};

} // namespace splitscape::cost
