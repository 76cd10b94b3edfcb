// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace splitscape::search {

/// Settings of the genetic algorithm, in PyGAD's vocabulary.                      [Gad2023]
struct SearchSettings {
    int generations = 10; ///< num_generations T; T + 1 populations are evaluated [Huang2024, times]
    int population = 32; ///< sol_per_pop; ours, neither the paper nor PyGAD gives one
    int parentsMating = 16; ///< num_parents_mating; ours: half the population
    int tournamentSize = 3; ///< K_tournament; PyGAD's default
    int elitism = 1; ///< keep_elitism; PyGAD's default
    double mutationPercent = 10.0; ///< mutation_percent_genes, of a chromosome; PyGAD's default
    /// P_bound, the lowest meaningful accuracy; absent means 1 / classes (the paper's).
    std::optional<double> boundAccuracy;
    /// Off: the length space loses its 0, so that no layer is ever skipped; the paper's ablation.
    bool layerOptimisation = true;

    friend bool operator==(const SearchSettings&, const SearchSettings&) = default;
};

/// All problems, each with its field path below `path` as the subject.
[[nodiscard]] Problems validate(const SearchSettings& settings, const std::string& path = "search");

/// Reads `{"generations": 10, "population": 32, "parents_mating": 16, "tournament_size": 3,
/// "elitism": 1, "mutation_percent": 10, "bound_accuracy": 0.2, "layer_optimisation": true}`
/// strictly; absent fields keep `defaults`, an absent parents_mating is half the population.
[[nodiscard]] SearchSettings readSearchSettings(const nlohmann::json& json, const std::string& path,
                                                Problems& problems, SearchSettings defaults = {});

/// Every field, in a fixed order.
[[nodiscard]] nlohmann::ordered_json toJson(const SearchSettings& settings);

} // namespace splitscape::search
