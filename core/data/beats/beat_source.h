// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset_summary.h"
#include "core/data/notes.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::data {

/// The five classes of ANSI/AAMI EC57, in the order of the labels.
inline constexpr std::array<std::string_view, 5> kBeatClasses{"N", "S", "V", "F", "Q"};

/// Samples [first, end) of a signal.
struct SampleSpan {
    std::int64_t first = 0;
    std::int64_t end = 0;
    friend bool operator==(const SampleSpan&, const SampleSpan&) = default;
};

struct BeatMark {
    std::int64_t sample = 0; ///< of the R peak
    std::uint8_t classIndex = 0; ///< into BeatSource::classNames
    friend bool operator==(const BeatMark&, const BeatMark&) = default;
};

/// A recording known by its annotations; the samples are fetched when its turn comes.
struct BeatRecord {
    std::string name;
    std::string patient;
    double rate_Hz = 0.0;
    std::vector<BeatMark> beats; ///< in order of time, inside the signal
    std::int64_t samples = 0; ///< of the signal; 0: not known
    std::vector<SampleSpan> gaps{}; ///< without a sample of some lead, in order, as headers tell
};

/// Where beats come from. `leads(i)` gives the chosen leads of records[i], equally long, in any
/// linear unit; what had to be put right to read them joins the notes.
struct BeatSource {
    std::string name;
    std::vector<std::string> classNames{kBeatClasses.begin(), kBeatClasses.end()};
    std::vector<BeatRecord> records;
    std::vector<LeftOut> leftOut;
    Notes notes{};
    std::vector<std::filesystem::path> files; ///< everything read from; empty for a generator
    std::function<Result<std::vector<std::vector<float>>>(std::size_t, Notes&)> leads;
};

} // namespace splitscape::data
