// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset_summary.h"
#include "core/data/formats/recording.h"
#include "core/data/notes.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::data {

inline constexpr std::array<std::string_view, 2> kEegClasses{"background", "seizure"};

/// A stretch of a recording with a label.
struct LabelledSpan {
    double startSeconds = 0.0; ///< from the recording's start
    double endSeconds = 0.0;
    std::uint8_t classIndex = 1; ///< into EegSource::classNames
    friend bool operator==(const LabelledSpan&, const LabelledSpan&) = default;
};

/// A continuous recording known by its length and labels; the samples are fetched when needed.
struct EegRecord {
    std::string name;
    std::string patient;
    double rate_Hz = 0.0; ///< of the source
    double duration_s = 0.0;
    std::vector<LabelledSpan> spans; ///< in order of time, disjoint
    std::vector<TimeSpan> gaps{}; ///< without samples (EDF+D), in order of time, disjoint
};

/// Where EEG comes from. `channels(i)` gives the channels of records[i] in the order the
/// specification names them; NaN marks a gap. What had to be put right to read them joins the
/// notes.
struct EegSource {
    std::string name;
    std::vector<std::string> classNames{kEegClasses.begin(), kEegClasses.end()};
    bool hasBackground = true; ///< time without a label is class 0
    std::vector<EegRecord> records;
    std::vector<LeftOut> leftOut;
    std::vector<std::string>
        unannotated; ///< records no source mentions: all background, last of all
    Notes notes{};
    std::vector<std::filesystem::path> files; ///< everything read from; empty for a generator
    std::function<Result<std::vector<Signal>>(std::size_t, Notes&)> channels;
};

} // namespace splitscape::data
