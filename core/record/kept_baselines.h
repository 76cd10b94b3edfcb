// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/baselines.h"
#include "core/record/run_view.h"

#include <vector>

namespace splitscape::record {

/// The baselines that a run measured, by kind; empty where it has none, or ones that cannot be read.
[[nodiscard]] std::vector<evaluate::Baseline> keptBaselines(const RunView& view);

/// The one of highest test accuracy, of equals the first; there is one.
[[nodiscard]] const evaluate::Baseline&
bestBaseline(const std::vector<evaluate::Baseline>& baselines);

} // namespace splitscape::record
