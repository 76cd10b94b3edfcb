// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_range.h"
#include "core/space/architecture.h"

/// Ranges of what a search space lists, in the units of a study file.
namespace splitscape::space {

inline constexpr NumberRange kLengths{.low = 0.0, .high = kMaximumLength}; ///< 0 skips a layer
inline constexpr NumberRange kChannels{.low = 1.0, .high = kMaximumChannels};
inline constexpr NumberRange kMaximumLayers{
    .low = 1.0, .high = kMaximumDepth - 1}; ///< the classes' is one more
inline constexpr NumberRange kInputLength{.low = 1.0, .high = kMaximumLength};
inline constexpr NumberRange kInputChannels{.low = 1.0, .high = kMaximumChannels};
inline constexpr NumberRange kFrontEndLengths{.low = 1.0, .high = kMaximumLength};
inline constexpr NumberRange kEdgeLayers{.low = 0.0,
                                         .high = kMaximumDepth - 1}; ///< and at most max_layers
inline constexpr NumberRange kEdgeKernels{.low = 0.0, .high = 255.0};
inline constexpr NumberRange kFogChannels{.low = 0.0, .high = kMaximumFogChannels};
inline constexpr NumberRange kFogBlocks{.low = 0.0, .high = kMaximumFogBlocks};

} // namespace splitscape::space
