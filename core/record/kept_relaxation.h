// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/relaxation_record.h"
#include "core/record/run_view.h"

#include <optional>

namespace splitscape::record {

/// What the strategy of a run found by relaxing the space; nothing for a run with another strategy,
/// or whose document cannot be read.
[[nodiscard]] std::optional<search::Relaxation> keptRelaxation(const RunView& view);

} // namespace splitscape::record
