// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/series.h"

#include <iosfwd>
#include <nlohmann/json.hpp>

namespace splitscape::cli {

/// What a study of several searches came to: the spread over searches first, then a line for each
/// energy limit as in the paper's Table II, then every search.
void printSeries(std::ostream& out, const report::Series& series);

[[nodiscard]] nlohmann::ordered_json seriesJson(const report::Series& series);

} // namespace splitscape::cli
