// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/benchmark/benchmark_table.h"
#include "core/data/dataset_spec.h"
#include "core/search/strategies.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::benchmark {

/// A table with the costs of its architectures under one study's rules: what a strategy searches.
struct Problem {
    struct Entry {
        search::Appraisal costs;
        std::vector<double> selection; ///< [training], 0..1
        std::vector<double> heldBack; ///< [training], 0..1
        double test = 0.0; ///< mean over the trainings, 0..1
    };
    space::SearchSpace space;
    std::optional<double> limit_mJ;
    data::SplitSpec split; ///< of the study in the table: what its test part is
    std::map<space::Architecture, Entry> entries;
    double bestTest = 0.0; ///< the highest mean test accuracy of an architecture within the limits
    std::size_t valid = 0; ///< architectures within the limits
    /// For strategies that relax the space; empty for a table without its samples.
    std::function<search::GeneProbabilities(const search::StrategySetup&)> relax = {};
};

/// Whether a table is enough for a strategy with these settings: it does not look at samples.
[[nodiscard]] bool isEnoughFor(const search::SearchSettings& settings);

/// The names of all strategies that a table is enough for with their default settings.
[[nodiscard]] std::vector<std::string> strategiesForTables();

/// How a search of a table went. The network that it would choose after n trainings is, of those with
/// the highest accuracy on the selection half (the finalists), the one with the highest mean
/// accuracy on the held-back half over its other trainings, as an extraction does; with one
/// finalist, that one. Its regret is by how much its mean test accuracy is
/// below the best one of the table within the limits.
struct Trace {
    std::vector<double> regret; ///< [n - 1], 0..1; as long as what was asked for

    friend bool operator==(const Trace&, const Trace&) = default;
};

/// Runs a strategy on the table to `trainings` trained networks. A strategy that ends sooner keeps
/// its last network. Seed s reads the scores of training s modulo their number.
/// @param settings   valid, and isEnoughFor them
/// @param finalists  at least 1
/// @param stop       looked for before every round; what is returned then is worth nothing
[[nodiscard]] Trace runOn(const Problem& problem, search::SearchSettings settings, int trainings,
                          std::uint64_t seed, int finalists = 1, std::stop_token stop = {});

/// The share of a sorted list below its value: linear between neighbours.  @param share 0..1
[[nodiscard]] double quantile(std::vector<double> values, double share);

/// Mean rank of each competitor over all rounds, 1 the lowest value; equals share their ranks.
/// @param values  [competitor][round], of equal length
[[nodiscard]] std::vector<double> meanRanks(const std::vector<std::vector<double>>& values);

/// Difference of two mean ranks beyond which they differ at the 5 % level (Nemenyi).  [Demsar2006]
/// Nothing for fewer than 2 or more than 20 competitors.
[[nodiscard]] std::optional<double> criticalDifference(std::size_t competitors, std::size_t rounds);

} // namespace splitscape::benchmark
