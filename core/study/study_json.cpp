// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_json.h"

#include "core/base/files.h"
#include "core/base/json_fields.h"
#include "core/base/text.h"
#include "core/cost/cost_json.h"
#include "core/cost/presets.h"
#include "core/data/dataset_spec_json.h"
#include "core/partition/limits_json.h"
#include "core/partition/rules_ranges.h"
#include "core/space/search_space_json.h"
#include "core/train/training_settings.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace splitscape::study {

namespace {

// The same object for every absent section.
const nlohmann::json& nothing()
{
    static const nlohmann::json empty = nlohmann::json::object();
    return empty;
}

const nlohmann::json& section(JsonFields& fields, std::string_view key)
{
    const nlohmann::json* json = fields.child(key);
    return json ? *json : nothing();
}

/// The preset that a space names, which more than the space follows from; one that is unknown is
/// reported where the space is read.
space::SpacePreset presetIn(const nlohmann::json& space)
{
    if (space.is_object() && space.contains("preset")
        && space["preset"]
            == space::kPresetNames[static_cast<std::size_t>(space::SpacePreset::Open)])
        return space::SpacePreset::Open;
    return space::SpacePreset::Paper;
}

Budgets readBudgets(const nlohmann::json& json, Problems& problems)
{
    Budgets budgets;
    JsonFields fields(json, "budgets", problems);
    std::optional<double> seconds;
    fields.number("seconds", seconds, kBudgetSeconds);
    if (seconds)
        budgets.time = Seconds{*seconds};
    if (const nlohmann::json* candidates = fields.child("candidates");
        candidates && !candidates->is_null()) {
        std::int64_t count = 0;
        fields.integer("candidates", count, kBudgetCandidates);
        budgets.candidates = count;
    }
    fields.finish();
    return budgets;
}

/// Text is a preset or the path of a file.
void readDeviceAndLink(JsonFields& fields, const std::filesystem::path& folder,
                       cost::DeviceProfile& device, cost::RadioLink& link, Problems& problems)
{
    if (const nlohmann::json* json = fields.child("device"))
        device = json->is_string()
            ? cost::loadDevice(json->get<std::string>(), problems, folder, fields.pathOf("device"))
            : cost::readDeviceProfile(*json, problems, fields.pathOf("device"), device);
    if (const nlohmann::json* json = fields.child("link"))
        link = json->is_string()
            ? cost::loadLink(json->get<std::string>(), problems, folder, fields.pathOf("link"))
            : cost::readRadioLink(*json, problems, fields.pathOf("link"), link);
}

/// Each of the list says how it differs from the study's own device and link.
std::vector<OtherBoard> readOtherBoards(JsonFields& fields, const std::filesystem::path& folder,
                                        const partition::Rules& own, Problems& problems)
{
    std::vector<OtherBoard> boards;
    const nlohmann::json* list = fields.child("compare");
    if (!list)
        return boards;
    if (!list->is_array()) {
        fields.problem(ErrorCode::WrongType, "compare", "expected a list");
        return boards;
    }
    if (list->size() > kMostOtherBoards) {
        fields.problem(ErrorCode::ValueOutOfRange, "compare",
                       "it may list at most " + std::to_string(kMostOtherBoards));
        return boards;
    }
    for (const nlohmann::json& one : *list) {
        JsonFields parts(one, "compare." + std::to_string(boards.size()), problems);
        OtherBoard board;
        if (parts.has("device"))
            board.device = own.device;
        if (parts.has("link"))
            board.link = own.link;
        cost::DeviceProfile noDevice;
        cost::RadioLink noLink;
        readDeviceAndLink(parts, folder, board.device ? *board.device : noDevice,
                          board.link ? *board.link : noLink, problems);
        parts.finish();
        boards.push_back(std::move(board));
    }
    return boards;
}

/// The seeds of the search: "seed" is one, "seeds" is a list, which stands for a search with each.
void readSeeds(JsonFields& fields, StudySpec& spec)
{
    fields.unsignedInteger("seed", spec.seed);
    const nlohmann::json* list = fields.child("seeds");
    if (!list)
        return;
    if (fields.has("seed"))
        return fields.problem(ErrorCode::ValueOutOfRange, "seeds",
                              "it says the same as seed, so give one of the two");
    if (!list->is_array() || list->empty() || list->size() > kMostMembers)
        return fields.problem(ErrorCode::ValueOutOfRange, "seeds",
                              "it must list 1 to " + std::to_string(kMostMembers) + " seeds");
    for (const nlohmann::json& one : *list) {
        if (!one.is_number_unsigned())
            return fields.problem(ErrorCode::WrongType, "seeds", "a seed is a whole number from 0");
        const auto seed = one.get<std::uint64_t>();
        if (std::find(spec.seeds.begin(), spec.seeds.end(), seed) != spec.seeds.end())
            return fields.problem(ErrorCode::ValueOutOfRange, "seeds",
                                  "the seed " + std::to_string(seed) + " comes twice");
        spec.seeds.push_back(seed);
    }
    spec.seed = spec.seeds.front();
}

/// Limits, of which the energy may be a list: then the study stands for a search with each.
void readLimitsAndSweep(const nlohmann::json& json, StudySpec& spec, Problems& problems)
{
    const bool isSweep = json.is_object() && json.contains("energy_mJ") && json["energy_mJ"].is_array();
    if (!isSweep) {
        spec.rules.limits = partition::readLimits(json, problems);
        return;
    }
    const nlohmann::json& list = json["energy_mJ"];
    const auto refuse = [&problems](std::string detail) {
        problems.push_back({ErrorCode::ValueOutOfRange, "limits.energy_mJ", std::move(detail)});
    };
    nlohmann::json one = json;
    one.erase("energy_mJ");
    spec.rules.limits = partition::readLimits(one, problems);
    if (list.empty() || list.size() > kMostMembers)
        return refuse("a list must hold 1 to " + std::to_string(kMostMembers) + " limits");
    for (const nlohmann::json& limit : list) {
        const double millijoules = limit.is_number() ? limit.get<double>() : 0.0;
        if (!partition::kEnergyLimit_mJ.contains(millijoules))
            return refuse("every limit must be a number " + partition::kEnergyLimit_mJ.text());
        const Energy energy = Energy::millijoules(millijoules);
        if (std::find(spec.energySweep.begin(), spec.energySweep.end(), energy)
            != spec.energySweep.end())
            return refuse("the limit " + formatNumber(millijoules) + " comes twice");
        spec.energySweep.push_back(energy);
    }
    spec.rules.limits.energy = *std::max_element(spec.energySweep.begin(), spec.energySweep.end());
}

StudySpec readSpec(JsonFields& fields, const std::filesystem::path& folder, Problems& problems)
{
    data::DatasetSpec dataset;
    data::readDatasetSpec(section(fields, "dataset"), "dataset", folder, dataset, problems);

    StudySpec spec = defaultStudy(dataset, presetIn(section(fields, "space")));
    fields.text("name", spec.name);
    spec.space = space::readSearchSpace(section(fields, "space"), problems, spec.space);
    readDeviceAndLink(fields, folder, spec.rules.device, spec.rules.link, problems);
    spec.compare = readOtherBoards(fields, folder, spec.rules, problems);
    readLimitsAndSweep(section(fields, "limits"), spec, problems);
    spec.rules.judging = partition::readJudging(section(fields, "judging"), problems, spec.rules.judging);
    spec.search
        = search::readSearchSettings(section(fields, "search"), "search", problems, spec.search);
    train::readTrainingSettings(section(fields, "training"), "training", spec.training, problems);
    readSeeds(fields, spec);
    fields.integer("test_trainings", spec.testTrainings, kTestTrainings);
    fields.integer("finalists", spec.finalists, kFinalists);
    fields.boolean("baselines", spec.baselines);
    spec.budgets = readBudgets(section(fields, "budgets"), problems);
    return spec;
}

/// A study that a program wrote in full, without what it did not know.
StudyReading asBefore(StudyReading reading, std::string_view text)
{
    const auto json = parseJson(text, {});
    if (json && !json->contains(nlohmann::json::json_pointer("/training/quantization_aware")))
        reading.spec.training.quantisationAware = train::QuantisationAware::Off;
    return reading;
}

} // namespace

StudyReading parseStudy(std::string_view text, const std::string& name,
                        const std::filesystem::path& folder)
{
    StudyReading reading;
    const Result<nlohmann::json> json = parseJson(text, name);
    if (!json) {
        reading.problems.push_back(json.error());
        return reading;
    }
    if (!json->is_object()) {
        reading.problems.push_back({ErrorCode::WrongType, name, "a study is a JSON object"});
        return reading;
    }
    JsonFields fields(*json, "", reading.problems);
    reading.spec = readSpec(fields, folder, reading.problems);
    fields.finish();
    // Problems between two sections, e.g. a device without an energy model.
    if (reading.problems.empty())
        reading.problems = validate(reading.spec);
    return reading;
}

StudyReading loadStudy(const std::filesystem::path& path)
{
    const Result<std::string> text = readFile(path, kMaximumStudyBytes);
    if (!text)
        return {{}, {text.error()}};
    StudyReading reading
        = parseStudy(*text, path.string(), std::filesystem::absolute(path).parent_path());
    if (!reading.ok())
        return reading;
    // What earlier runs hold stays readable; a new study must say what is really sent.
    const auto check = [&](const cost::RadioLink& link, const std::string& field) {
        if (const Result<void> sent = cost::checkBytesPerValue(link, field); !sent)
            reading.problems.push_back(sent.error());
    };
    check(reading.spec.rules.link, "link");
    for (std::size_t i = 0; i < reading.spec.compare.size(); ++i) {
        if (reading.spec.compare[i].link)
            check(*reading.spec.compare[i].link, "compare." + std::to_string(i) + ".link");
    }
    return reading;
}

StudyReading parseKeptStudy(std::string_view text, const std::string& name)
{
    return asBefore(parseStudy(text, name), text);
}

StudyReading loadKeptStudy(const std::filesystem::path& path)
{
    const Result<std::string> text = readFile(path, kMaximumStudyBytes);
    return text ? asBefore(loadStudy(path), *text) : loadStudy(path);
}

std::string toText(const StudySpec& spec)
{
    nlohmann::ordered_json json;
    json["name"] = spec.name;
    json["dataset"] = data::toJson(spec.dataset);
    json["space"] = space::toJson(spec.space);
    json["device"] = cost::toJson(spec.rules.device);
    json["link"] = cost::toJson(spec.rules.link);
    for (const OtherBoard& board : spec.compare) {
        nlohmann::ordered_json one = nlohmann::ordered_json::object();
        if (board.device)
            one["device"] = cost::toJson(*board.device);
        if (board.link)
            one["link"] = cost::toJson(*board.link);
        json["compare"].push_back(std::move(one));
    }
    json["limits"] = partition::toJson(spec.rules.limits);
    if (!spec.energySweep.empty()) {
        json["limits"]["energy_mJ"] = nlohmann::ordered_json::array();
        for (const Energy limit : spec.energySweep)
            json["limits"]["energy_mJ"].push_back(numberInUnit(limit.inJoules(), 1e-3));
    }
    json["judging"] = partition::toJson(spec.rules.judging);
    json["search"] = search::toJson(spec.search);
    json["training"] = train::toJson(spec.training);
    if (spec.seeds.empty())
        json["seed"] = spec.seed;
    else
        json["seeds"] = spec.seeds;
    json["test_trainings"] = spec.testTrainings;
    json["finalists"] = spec.finalists;
    json["baselines"] = spec.baselines;
    json["budgets"] = nlohmann::ordered_json::object();
    if (spec.budgets.time)
        json["budgets"]["seconds"] = spec.budgets.time->count();
    if (spec.budgets.candidates)
        json["budgets"]["candidates"] = *spec.budgets.candidates;
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace splitscape::study
