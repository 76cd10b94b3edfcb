// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/run_summary.h"

#include <QString>
#include <cstddef>
#include <memory>
#include <vector>

class QCPScatterStyle;

namespace splitscape::ui {

inline constexpr std::size_t kMostComparedRuns = 4;

/// A run in the charts of a comparison.
struct ComparedRun {
    QString letter; ///< "A": where there is no room for the name
    QString name; ///< of its file
    std::shared_ptr<const record::RunSummary> summary; ///< never null
    /// Searching time up to the end of each generation of the summary; shorter where the last ones
    /// have not ended.
    std::vector<Seconds> elapsed = {};
};

/// The mark of the n-th compared run, the same shape as RadarChart::drawMark gives the n-th
/// candidate; runs differ by shape and dashes, not by colour.
[[nodiscard]] QCPScatterStyle runMark(std::size_t index);

} // namespace splitscape::ui
