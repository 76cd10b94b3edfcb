// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_range.h"
#include "core/space/architecture.h"

/// Ranges of the settings, in the units of a study file.
namespace splitscape::train {

inline constexpr NumberRange kEpochs{.low = 1.0, .high = 1e5};
inline constexpr NumberRange kBatchSize{.low = 1.0, .high = 65536.0};
inline constexpr NumberRange kLearningRate{.low = 0.0, .high = 1.0, .exclusiveLow = true};
inline constexpr NumberRange kBeta{.low = 0.0, .high = 0.9999999};
inline constexpr NumberRange kEpsilon{.low = 0.0, .high = 1.0, .exclusiveLow = true};
inline constexpr NumberRange kDropout{.low = 0.0, .high = 0.9};
inline constexpr NumberRange kWeightDecay{.low = 0.0, .high = 1.0};
inline constexpr NumberRange kRestarts{.low = 0.0, .high = 100.0};
inline constexpr NumberRange kAugmentation{.low = 0.0, .high = 1.0};
inline constexpr NumberRange kDistillationWeight{.low = 0.0, .high = 1.0, .exclusiveLow = true};
inline constexpr NumberRange kTemperature{.low = 1.0, .high = 100.0};
inline constexpr NumberRange kTeacherLength{.low = 1.0, .high = space::kMaximumLength};
inline constexpr NumberRange kTeacherChannels{.low = 1.0, .high = space::kMaximumFogChannels};
inline constexpr NumberRange kTeacherBlocks{.low = 0.0, .high = space::kMaximumFogBlocks};
inline constexpr NumberRange kFirstEpochs{.low = 1.0, .high = 1e5}; ///< and fewer than the epochs
inline constexpr NumberRange kHalvingFactor{.low = 2.0, .high = 1000.0};

} // namespace splitscape::train
