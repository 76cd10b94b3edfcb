// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/benchmark/regret.h"

#include <iosfwd>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace splitscape::cli {

/// What a strategy did on a table: one trace for each seed.
struct Contestant {
    std::string name; ///< with its settings where they are not the defaults
    std::vector<benchmark::Trace> traces; ///< [seed]
};

/// What was asked.
struct Contest {
    std::string table;
    std::size_t architectures = 0;
    std::size_t valid = 0;
    std::optional<double> limit_mJ;
    double bestTest = 0.0;
    int trainings = 0;
    int finalists = 1;
    std::vector<Contestant> contestants;
};

/// Regret after n trainings: median and quartiles of every strategy, then mean ranks and the
/// difference of ranks that counts.
void printContest(std::ostream& out, const Contest& contest);

/// The same figures, with the whole curves.
[[nodiscard]] nlohmann::ordered_json contestJson(const Contest& contest);

} // namespace splitscape::cli
