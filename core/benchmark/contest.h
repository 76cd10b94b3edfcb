// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/benchmark/regret.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::benchmark {

/// Median and quartiles of the regret of all searches of a strategy, 0..1.
struct RegretBand {
    double lower = 0.0;
    double median = 0.0;
    double upper = 0.0;

    friend bool operator==(const RegretBand&, const RegretBand&) = default;
};

/// What a strategy did on a table: one search for each seed.
struct Contestant {
    std::string name; ///< with its settings where they are not the defaults
    std::vector<Trace> traces; ///< [seed]
    std::vector<RegretBand> curve; ///< [n - 1], after n trainings
    double meanRank = 0.0; ///< at the last n, over all seeds; 1 is the best

    friend bool operator==(const Contestant&, const Contestant&) = default;
};

/// Strategies on one table, the same seeds for each.
struct Contest {
    std::string table;
    std::size_t architectures = 0;
    std::size_t valid = 0; ///< of them, within the limits
    std::optional<double> limit_mJ;
    data::SplitSpec split; ///< protocol of the table
    double bestTest = 0.0;
    int trainings = 0;
    int seeds = 0;
    int finalists = 1;
    std::vector<Contestant> contestants; ///< in the order asked for
    /// Mean ranks that differ by less do not differ at the 5 % level. Nothing for one contestant.
    std::optional<double> criticalDifference;

    friend bool operator==(const Contest&, const Contest&) = default;
};

struct ContestRequest {
    struct Competitor {
        std::string name;
        search::SearchSettings settings; ///< valid, and isEnoughFor them
    };
    std::string table; ///< its name, for the answer
    std::vector<Competitor> competitors; ///< at least one
    int trainings = 150;
    int seeds = 100;
    int finalists = 1; ///< as in runOn()
    int threads = 1; ///< the answer does not depend on it
};

/// Runs every competitor from every seed. `progress` is called with the share of the searches that
/// are done, one call at a time. A stop is looked for before every round of a search.
/// Errors: LimitsUnreachable where no architecture of the table keeps the limits; Cancelled.
[[nodiscard]] Result<Contest> compete(const Problem& problem, const ContestRequest& request,
                                      const std::function<void(double)>& progress,
                                      std::stop_token stop);

} // namespace splitscape::benchmark
