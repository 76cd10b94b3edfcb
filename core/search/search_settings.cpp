// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_settings.h"

#include "core/base/json_fields.h"
#include "core/search/search_ranges.h"

#include <algorithm>

namespace splitscape::search {

Problems validate(const SearchSettings& settings, const std::string& path)
{
    Problems problems;
    const auto require = [&](bool holds, const char* field, std::string detail) {
        if (!holds)
            problems.push_back({ErrorCode::ValueOutOfRange, path + "." + field, std::move(detail)});
    };
    const std::string population = std::to_string(settings.population);
    const auto inside = [&](double value, const NumberRange& range, const char* field) {
        require(range.contains(value), field, "must be " + range.text());
        return range.contains(value);
    };
    inside(settings.generations, kGenerations, "generations");
    const bool populationHolds = inside(settings.population, kPopulation, "population");
    inside(settings.mutationPercent, kMutationPercent, "mutation_percent");
    if (settings.boundAccuracy)
        inside(*settings.boundAccuracy, kBoundAccuracy, "bound_accuracy");
    if (!populationHolds)
        return problems; // the rest is measured against it
    require(settings.parentsMating >= 1 && settings.parentsMating <= settings.population,
            "parents_mating", "must be at least 1 and at most the population of " + population);
    require(settings.tournamentSize >= 1 && settings.tournamentSize <= settings.population,
            "tournament_size", "must be at least 1 and at most the population of " + population);
    require(settings.elitism >= 0 && settings.elitism < settings.population, "elitism",
            "must be at least 0 and below the population of " + population);
    return problems;
}

SearchSettings readSearchSettings(const nlohmann::json& json, const std::string& path,
                                  Problems& problems, SearchSettings defaults)
{
    SearchSettings settings = defaults;
    const std::size_t before = problems.size();
    JsonFields fields(json, path, problems);
    fields.integer("generations", settings.generations);
    fields.integer("population", settings.population);
    // What follows the population, unless told otherwise.
    settings.parentsMating = std::max(1, settings.population / 2);
    settings.tournamentSize = std::min(settings.tournamentSize, std::max(1, settings.population));
    fields.integer("parents_mating", settings.parentsMating);
    fields.integer("tournament_size", settings.tournamentSize);
    fields.integer("elitism", settings.elitism);
    fields.number("mutation_percent", settings.mutationPercent);
    fields.number("bound_accuracy", settings.boundAccuracy);
    fields.boolean("layer_optimisation", settings.layerOptimisation);
    fields.finish();
    // A field of the wrong type keeps its default; judging that would only repeat the complaint.
    if (problems.size() == before) {
        for (Error& problem : validate(settings, path))
            problems.push_back(std::move(problem));
    }
    return settings;
}

nlohmann::ordered_json toJson(const SearchSettings& settings)
{
    nlohmann::ordered_json json;
    json["generations"] = settings.generations;
    json["population"] = settings.population;
    json["parents_mating"] = settings.parentsMating;
    json["tournament_size"] = settings.tournamentSize;
    json["elitism"] = settings.elitism;
    json["mutation_percent"] = settings.mutationPercent;
    if (settings.boundAccuracy)
        json["bound_accuracy"] = *settings.boundAccuracy;
    json["layer_optimisation"] = settings.layerOptimisation;
    return json;
}

} // namespace splitscape::search
