// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset_summary.h"
#include "core/data/formats/recording.h"

#include <array>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::data {

inline constexpr std::array<std::string_view, 2> kEegClasses{"background", "seizure"};

/// A continuous recording known by its length and seizures; the samples are fetched when needed.
struct EegRecord {
    std::string name;
    std::string patient;
    double rate_Hz = 0.0; ///< of the source
    double duration_s = 0.0;
    std::vector<TimeSpan> seizures; ///< in order of time, disjoint
    std::vector<TimeSpan> gaps{}; ///< without samples (EDF+D), in order of time, disjoint
};

/// Where EEG comes from. `channels(i)` gives the channels of records[i] in the order the
/// specification names them; NaN marks a gap.
struct EegSource {
    std::string name;
    std::vector<EegRecord> records;
    std::vector<LeftOut> leftOut;
    std::vector<std::string>
        unannotated; ///< records no source mentions: all background, last of all
    std::vector<std::filesystem::path> files; ///< everything read from; empty for a generator
    std::function<Result<std::vector<Signal>>(std::size_t)> channels;
};

} // namespace splitscape::data
