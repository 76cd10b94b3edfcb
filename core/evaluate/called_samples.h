// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_rows.h"
#include "core/evaluate/misclassified.h"

#include <cstdint>
#include <span>
#include <string>

namespace splitscape::evaluate {

/// What names the samples of a test part in a table that leaves the program.
struct TestPart {
    std::span<const std::uint32_t> samples; ///< data::Split::test
    std::span<const std::string> classNames;
};

/// Called samples as a table, the same from the window and from the command line: a row for each,
/// with the columns of docs/exported-data.md, "errors". `predictions` belong to `part`.
/// Thread: any; pure.
[[nodiscard]] std::string calledSamplesText(std::span<const CalledSample> called,
                                            const TestPredictions& predictions,
                                            const TestPart& part, RowFormat format);

} // namespace splitscape::evaluate
