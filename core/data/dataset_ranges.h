// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_range.h"

/// Ranges of a dataset's numbers, in the units of a study file. Where a bound follows from another
/// field (a filter's cutoff from the sampling rate), the range is the widest one, and validate()
/// knows the rest.
namespace splitscape::data {

inline constexpr double kMostSampleValues = 65536.0; ///< of one prepared sample

inline constexpr NumberRange kSamplesPerClass{.low = 0.0, .high = 1e7}; ///< 0 keeps all

inline constexpr NumberRange kBeatStart{.low = -10.0, .high = 10.0};
inline constexpr NumberRange kBeatDuration{.low = 0.05, .high = 20.0};
inline constexpr NumberRange kBeatContext_s{.low = 1.0, .high = 600.0};
inline constexpr NumberRange kBeatPadded_s{.low = 0.0, .high = 60.0};
inline constexpr NumberRange kBeatHighPass_Hz{.low = 0.0, .high = 1000.0};
inline constexpr NumberRange kBeatLowPass_Hz{.low = 0.0, .high = 1e4};
inline constexpr NumberRange kBeatJitter{.low = 0.0, .high = 1000.0};
inline constexpr NumberRange kBeatSamples{
    .low = -kMostSampleValues, .high = kMostSampleValues}; ///< a start or duration in samples
inline constexpr NumberRange kBeatCalibration_s{.low = 0.0, .high = 86400.0};
inline constexpr NumberRange kBeatScale{.low = 1e-9, .high = 1e9};
inline constexpr NumberRange kBeatLength{.low = 2.0, .high = kMostSampleValues};

inline constexpr NumberRange kEegRate_Hz{.low = 16.0, .high = 20000.0};
/// Below the rate / 2.2, where a digital filter still has room to fall.
inline constexpr NumberRange kEegCutoff_Hz{.low = 0.0, .high = kEegRate_Hz.high / 2.2};
inline constexpr NumberRange kEegFilterOrder{.low = 1.0, .high = 10.0};
inline constexpr NumberRange kEegWindow_s{.low = 0.1, .high = 60.0};
inline constexpr NumberRange kEegStride_s{.low = 0.1, .high = 3600.0}; ///< and at least a window
inline constexpr NumberRange kEegSeizureStride_s{.low = 0.05, .high = 3600.0};
inline constexpr NumberRange kEegSeizurePiece_s{.low = 0.1, .high = 3600.0}; ///< and a window
inline constexpr NumberRange kEegCalibration_s{.low = 0.0, .high = 86400.0};
inline constexpr NumberRange kEegScale{.low = 1e-9, .high = 1e9};

inline constexpr NumberRange kCsvLength{.low = 0.0, .high = kMostSampleValues}; ///< never 1
inline constexpr NumberRange kCsvWindow{.low = 0.0, .high = kMostSampleValues}; ///< never 1
inline constexpr NumberRange kCsvStride{.low = 0.0, .high = 1e6};
inline constexpr NumberRange kCsvRate_Hz{.low = 0.0, .high = 1e6};

inline constexpr NumberRange kSyntheticPatients{.low = 1.0, .high = 1000.0};
inline constexpr NumberRange kSamplesPerPatient{.low = 1.0, .high = 20000.0};
inline constexpr NumberRange kNoise{.low = 0.0, .high = 10.0};

inline constexpr NumberRange kSplitShare{.low = 0.01, .high = 0.98};
inline constexpr NumberRange kTrainPerClass{.low = 0.0, .high = 1e7};
inline constexpr NumberRange kMinimumPerClass{.low = 1.0, .high = 1e6};
inline constexpr NumberRange kFolds{.low = 0.0, .high = 1e4}; ///< never 1
inline constexpr NumberRange kFold{.low = 0.0, .high = kFolds.high - 1.0}; ///< below the folds
inline constexpr NumberRange kTimeGap{.low = 0.0, .high = 0.2};

} // namespace splitscape::data
