// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_settings.h"

#include "core/base/json_fields.h"
#include "core/search/objectives.h"
#include "core/search/search_ranges.h"
#include "core/search/strategies.h"
#include "core/space/architecture_json.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace splitscape::search {

namespace {

constexpr std::array<std::string_view, 2> kInitialisations{"uniform", "feasible"};

std::string startPath(const std::string& path, std::size_t index)
{
    return path + ".start_from[" + std::to_string(index) + "]";
}

Problems validateGenetic(const SearchSettings& settings, const std::string& path)
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
    if (!populationHolds)
        return problems; // the other checks compare with it
    require(settings.parentsMating >= 1 && settings.parentsMating <= settings.population,
            "parents_mating", "must be at least 1 and at most the population of " + population);
    require(settings.tournamentSize >= 1 && settings.tournamentSize <= settings.population,
            "tournament_size", "must be at least 1 and at most the population of " + population);
    require(settings.elitism >= 0 && settings.elitism < settings.population, "elitism",
            "must be at least 0 and below the population of " + population);
    return problems;
}

std::string namesOfStrategies()
{
    std::string names;
    for (const StrategyDescription& strategy : allStrategies())
        names += (names.empty() ? "" : ", ") + std::string(strategy.name);
    return names;
}

Problems validateOwn(const SearchSettings& settings, const StrategyDescription& strategy,
                     const std::string& path)
{
    Problems problems;
    if (!kTrainings.contains(settings.trainings))
        problems.push_back(
            {ErrorCode::ValueOutOfRange, path + ".trainings", "must be " + kTrainings.text()});
    for (const auto& [key, value] : settings.own) {
        const StrategySetting* known = strategy.find(key);
        if (!known)
            problems.push_back(
                {ErrorCode::UnknownKey, path + "." + key,
                 "the strategy " + std::string(strategy.name) + " has no such setting"});
        else if (!(value >= known->low && value <= known->high)
                 || (known->whole && value != std::floor(value)))
            problems.push_back({ErrorCode::ValueOutOfRange, path + "." + key, known->rangeText()});
    }
    if (problems.empty() && strategy.check) {
        if (const Result<void> fits = strategy.check(settings); !fits)
            problems.push_back(
                {fits.error().code, path + "." + fits.error().subject, fits.error().detail});
    }
    return problems;
}

void readGenetic(JsonFields& fields, SearchSettings& settings)
{
    fields.integer("generations", settings.generations);
    fields.integer("population", settings.population);
    // Defaults that follow from the population.
    settings.parentsMating = std::max(1, settings.population / 2);
    settings.tournamentSize = std::min(settings.tournamentSize, std::max(1, settings.population));
    fields.integer("parents_mating", settings.parentsMating);
    fields.integer("tournament_size", settings.tournamentSize);
    fields.integer("elitism", settings.elitism);
    fields.number("mutation_percent", settings.mutationPercent);
}

void readOwn(JsonFields& fields, SearchSettings& settings, const StrategyDescription& strategy)
{
    fields.integer("trainings", settings.trainings);
    for (const StrategySetting& setting : strategy.settings) {
        if (!fields.has(setting.key))
            continue;
        if (!setting.choices.empty()) {
            if (const auto choice = fields.choice(setting.key, setting.choices))
                settings.own[std::string(setting.key)] = static_cast<double>(*choice);
            continue;
        }
        double value = setting.standard;
        fields.number(setting.key, value);
        settings.own[std::string(setting.key)] = value;
    }
    const nlohmann::json* objectives = fields.child("objectives");
    if (!objectives)
        return;
    std::vector<std::string> names;
    fields.texts("objectives", names);
    if (names.size() != objectives->size())
        return; // no list of texts, which was said
    if (fields.has("latency") || fields.has("flash"))
        fields.problem(ErrorCode::ValueOutOfRange, "objectives",
                       "it says what latency and flash say; leave those out");
    else if (const auto set = setObjectives(settings, names); !set)
        fields.problem(set.error().code, "objectives", set.error().detail);
}

} // namespace

std::int64_t SearchSettings::mostTrainings() const
{
    if (!isGenetic())
        return trainings;
    return population + std::max<std::int64_t>(population - elitism, 0) * generations;
}

Problems validate(const SearchSettings& settings, const std::string& path)
{
    const StrategyDescription* strategy = findStrategy(settings.strategy);
    if (!strategy)
        return {{ErrorCode::ValueOutOfRange, path + ".strategy",
                 "it is one of " + namesOfStrategies() + "; found \"" + settings.strategy + "\""}};
    Problems problems = settings.isGenetic() ? validateGenetic(settings, path)
                                             : validateOwn(settings, *strategy, path);
    if (settings.boundAccuracy && !kBoundAccuracy.contains(*settings.boundAccuracy))
        problems.push_back({ErrorCode::ValueOutOfRange, path + ".bound_accuracy",
                            "must be " + kBoundAccuracy.text()});
    if (settings.startFrom.size() > kMostStarts)
        problems.push_back({ErrorCode::ValueOutOfRange, path + ".start_from",
                            "must list at most " + std::to_string(kMostStarts)
                                + " networks, found "
                                + std::to_string(settings.startFrom.size())});
    for (std::size_t i = 0; problems.empty() && i < settings.startFrom.size(); ++i) {
        if (const Result<void> valid = space::validate(settings.startFrom[i]); !valid)
            problems.push_back({valid.error().code,
                                startPath(path, i) + "." + valid.error().subject,
                                valid.error().detail});
    }
    return problems;
}

SearchSettings readSearchSettings(const nlohmann::json& json, const std::string& path,
                                  Problems& problems, SearchSettings defaults)
{
    SearchSettings settings = std::move(defaults);
    const std::size_t before = problems.size();
    JsonFields fields(json, path, problems);
    fields.text("strategy", settings.strategy);
    const StrategyDescription* strategy = findStrategy(settings.strategy);
    if (!strategy) {
        // The strategy is not known, so neither are its other keys.
        problems.push_back(validate(settings, path).front());
        return settings;
    }
    if (settings.isGenetic())
        readGenetic(fields, settings);
    else
        readOwn(fields, settings, *strategy);
    if (fields.has("initialisation")) {
        if (const auto choice
            = fields.choice("initialisation", {kInitialisations.begin(), kInitialisations.end()}))
            settings.initialisation = static_cast<Initialisation>(*choice);
    }
    fields.number("bound_accuracy", settings.boundAccuracy);
    fields.boolean("layer_optimisation", settings.layerOptimisation);
    if (const nlohmann::json* starts = fields.child("start_from")) {
        settings.startFrom.clear();
        if (!starts->is_array())
            fields.problem(ErrorCode::WrongType, "start_from", "must be a list of networks");
        for (std::size_t i = 0; starts->is_array() && i < starts->size(); ++i)
            settings.startFrom.push_back(
                space::readArchitecture((*starts)[i], startPath(path, i), problems));
    }
    if (fields.has("metric")) {
        std::string name;
        fields.text("metric", name);
        if (const auto metric = metrics::metricFrom(name))
            settings.metric = *metric;
        else
            fields.problem(ErrorCode::ValueOutOfRange, "metric",
                           "it is one of " + metrics::namesOfMetrics() + "; found \"" + name
                               + "\"");
    }
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
    json["strategy"] = settings.strategy;
    const StrategyDescription* strategy = findStrategy(settings.strategy);
    if (settings.isGenetic()) {
        json["generations"] = settings.generations;
        json["population"] = settings.population;
        json["parents_mating"] = settings.parentsMating;
        json["tournament_size"] = settings.tournamentSize;
        json["elitism"] = settings.elitism;
        json["mutation_percent"] = settings.mutationPercent;
    } else if (strategy) {
        json["trainings"] = settings.trainings;
        for (const StrategySetting& setting : strategy->settings) {
            const double value = setting.of(settings);
            if (!setting.choices.empty())
                json[setting.key] = setting.choices[static_cast<std::size_t>(value)];
            else if (setting.whole)
                json[setting.key] = static_cast<std::int64_t>(value);
            else
                json[setting.key] = value;
        }
    }
    if (settings.initialisation)
        json["initialisation"]
            = kInitialisations[static_cast<std::size_t>(*settings.initialisation)];
    if (settings.boundAccuracy)
        json["bound_accuracy"] = *settings.boundAccuracy;
    json["layer_optimisation"] = settings.layerOptimisation;
    for (const space::Architecture& start : settings.startFrom)
        json["start_from"].push_back(space::toJson(start));
    if (!settings.metric.isAccuracy())
        json["metric"] = metrics::toText(settings.metric);
    return json;
}

} // namespace splitscape::search
