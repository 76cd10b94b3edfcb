// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/forecast_record.h"
#include "core/record/run_view.h"

#include <optional>

namespace splitscape::record {

/// What a run expects of networks that it has not trained; nothing for a run that has not learned
/// it, or whose document cannot be read.
[[nodiscard]] std::optional<evaluate::ForecastRecord> keptForecast(const RunView& view);

} // namespace splitscape::record
