// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/metrics/metric.h"
#include "core/space/architecture.h"

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::search {

/// Where random networks come from, at the start of a search and wherever it starts afresh.
enum class Initialisation : std::uint8_t {
    Uniform, ///< every gene uniform in its space; many of them break a tight limit  [Huang2024]
    Feasible ///< drawn until the costs keep all limits
};

/// How a study searches. `strategy` is a name of allStrategies(). The genetic algorithm has its
/// settings in PyGAD's vocabulary [Gad2023]; `own` are those of the other strategies.
struct SearchSettings {
    std::string strategy = "genetic";
    int generations = 10; ///< num_generations T; T + 1 populations are evaluated [Huang2024, times]
    int population = 32; ///< sol_per_pop; ours, neither the paper nor PyGAD gives one
    int parentsMating = 16; ///< num_parents_mating; ours: half the population
    int tournamentSize = 3; ///< K_tournament; PyGAD's default
    int elitism = 1; ///< keep_elitism; PyGAD's default
    double mutationPercent = 10.0; ///< mutation_percent_genes, of a chromosome; PyGAD's default
    /// Every strategy but the genetic algorithm ends after so many trained networks.
    int trainings = 200;
    /// By key; those of the strategy's table alone. Absent: the default there.
    std::map<std::string, double, std::less<>> own;
    /// Absent: uniform for the genetic algorithm (the paper's), feasible for all others.
    std::optional<Initialisation> initialisation;
    /// P_bound, the lowest meaningful accuracy; absent means 1 / classes (the paper's).
    std::optional<double> boundAccuracy;
    /// Networks that come first, before random ones: those an earlier run found (a warm start).
    std::vector<space::Architecture> startFrom;
    /// Off: the length space loses its 0, so that no layer is ever skipped; the paper's ablation.
    bool layerOptimisation = true;
    metrics::Metric metric = {}; ///< the fitness, and what fronts show against the energy

    [[nodiscard]] bool isGenetic() const { return strategy == "genetic"; }
    [[nodiscard]] bool startsFeasible() const
    {
        return initialisation ? *initialisation == Initialisation::Feasible : !isGenetic();
    }
    /// Generations that are assessed in all, T + 1; 0 for a strategy that has none.
    [[nodiscard]] int rounds() const { return isGenetic() ? generations + 1 : 0; }
    /// Trainings at most, when no network proves invalid and none comes twice.
    [[nodiscard]] std::int64_t mostTrainings() const;
    friend bool operator==(const SearchSettings&, const SearchSettings&) = default;
};

/// All problems, each with its field path below `path` as the subject.
[[nodiscard]] Problems validate(const SearchSettings& settings, const std::string& path = "search");

/// Reads `{"strategy": "genetic", "generations": 10, "population": 32, "parents_mating": 16,
/// "tournament_size": 3, "elitism": 1, "mutation_percent": 10, "initialisation": "uniform",
/// "bound_accuracy": 0.2, "layer_optimisation": true, "start_from": [{"lengths": [2048, 8, 5],
/// "channels": [1, 2, 1]}]}` strictly; absent fields keep `defaults`, an
/// absent parents_mating is half the population. Another strategy has "trainings" and the keys of
/// its own table in place of the generations up to the mutation.
[[nodiscard]] SearchSettings readSearchSettings(const nlohmann::json& json, const std::string& path,
                                                Problems& problems, SearchSettings defaults = {});

/// Every field, in a fixed order.
[[nodiscard]] nlohmann::ordered_json toJson(const SearchSettings& settings);

} // namespace splitscape::search
