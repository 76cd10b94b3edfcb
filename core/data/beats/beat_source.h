// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset_summary.h"

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

struct BeatMark {
    std::int64_t sample = 0; ///< of the R peak
    std::uint8_t classIndex = 0; ///< into kBeatClasses
    friend bool operator==(const BeatMark&, const BeatMark&) = default;
};

/// A recording known by its annotations; the samples are fetched when its turn comes.
struct BeatRecord {
    std::string name;
    std::string patient;
    double rate_Hz = 0.0;
    std::vector<BeatMark> beats; ///< in order of time
};

/// Where beats come from. `signal(i)` gives the chosen lead of records[i], in any linear unit.
struct BeatSource {
    std::string name;
    std::vector<BeatRecord> records;
    std::vector<LeftOut> leftOut;
    std::vector<std::filesystem::path> files; ///< everything read from; empty for a generator
    std::function<Result<std::vector<float>>(std::size_t)> signal;
};

} // namespace splitscape::data
