// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/benchmark/contest.h"

#include <iosfwd>
#include <nlohmann/json.hpp>

namespace splitscape::cli {

/// Regret after n trainings: median and quartiles of every strategy, then mean ranks and the
/// difference of ranks that counts.
void printContest(std::ostream& out, const benchmark::Contest& contest);

/// The same figures, with the whole curves.
[[nodiscard]] nlohmann::ordered_json contestJson(const benchmark::Contest& contest);

} // namespace splitscape::cli
