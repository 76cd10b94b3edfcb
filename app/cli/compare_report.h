// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/record/run_summary.h"

#include <iosfwd>
#include <span>
#include <string>

namespace splitscape::cli {

/// A run with the file it was read from, as the user named it.
struct ComparedRun {
    std::string file;
    record::RunSummary summary;
};

/// Runs for people, a column each: what was found, the best accuracy of every generation, the
/// Pareto fronts, and the settings that differ.
void printComparison(std::ostream& out, std::span<const ComparedRun> runs);

/// The same as {"runs": [...], "settings": [{"field", "values": [...]}]}; units in the names.
[[nodiscard]] nlohmann::ordered_json comparisonJson(std::span<const ComparedRun> runs);

} // namespace splitscape::cli
