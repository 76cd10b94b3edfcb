// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/data/dataset_spec.h"
#include "core/data/dataset_summary.h"

#include <array>
#include <cstdint>
#include <iosfwd>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace splitscape::cli {

/// Samples of each class in the parts of a split, [part][class]; parts as in kPartNames.
struct SplitCounts {
    std::array<std::vector<std::int64_t>, 4> parts;
};
inline constexpr std::array<const char*, 4> kPartNames{"train", "selection", "held_back", "test"};

[[nodiscard]] SplitCounts countSplit(const data::Dataset& dataset, const data::Split& split);

/// What `data` prints: a source, and how it would be split, or why it cannot be.
struct DataReport {
    data::DatasetSpec spec;
    data::DatasetSummary summary;
    Result<SplitCounts> split;
};

/// Each kind of note under its heading, a blank line before it.
void printNotes(std::ostream& out, const data::Notes& notes);
[[nodiscard]] nlohmann::ordered_json notesJson(const data::Notes& notes);

[[nodiscard]] nlohmann::ordered_json dataJson(const DataReport& report);
void printData(std::ostream& out, const DataReport& report);

} // namespace splitscape::cli
