// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/baselines.h"
#include "core/record/run_view.h"

#include <optional>
#include <vector>

namespace splitscape::report {

/// How the result of a run stands beside what it is measured against.
struct BaselineVerdict {
    std::vector<evaluate::Baseline> baselines; ///< by kind
    /// The baseline of highest test accuracy, where the result does not beat it: where it tests
    /// lower, or no better and spends no less.
    std::optional<evaluate::Baseline> unbeaten;

    friend bool operator==(const BaselineVerdict&, const BaselineVerdict&) = default;
};

/// Nothing for a run without baselines, or with ones that cannot be read.   Thread: any; pure.
[[nodiscard]] std::optional<BaselineVerdict> baselineVerdict(const record::RunView& view);

} // namespace splitscape::report
