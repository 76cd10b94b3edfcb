// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_json.h"

#include "core/base/files.h"
#include "core/base/json_fields.h"
#include "core/cost/cost_json.h"
#include "core/data/dataset_spec_json.h"
#include "core/partition/limits_json.h"
#include "core/space/search_space_json.h"
#include "core/train/training_settings.h"

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
    fields.number("seconds", seconds, {.low = 0.0, .exclusiveLow = true});
    if (seconds)
        budgets.time = Seconds{*seconds};
    if (const nlohmann::json* candidates = fields.child("candidates");
        candidates && !candidates->is_null()) {
        std::int64_t count = 0;
        fields.integer("candidates", count, {.low = 1.0});
        budgets.candidates = count;
    }
    fields.finish();
    return budgets;
}

StudySpec readSpec(JsonFields& fields, const std::filesystem::path& folder, Problems& problems)
{
    data::DatasetSpec dataset;
    data::readDatasetSpec(section(fields, "dataset"), "dataset", folder, dataset, problems);

    StudySpec spec = defaultStudy(dataset, presetIn(section(fields, "space")));
    fields.text("name", spec.name);
    spec.space = space::readSearchSpace(section(fields, "space"), problems, spec.space);
    if (const nlohmann::json* device = fields.child("device"))
        spec.rules.device = cost::readDeviceProfile(*device, problems, "device", spec.rules.device);
    if (const nlohmann::json* link = fields.child("link"))
        spec.rules.link = cost::readRadioLink(*link, problems, "link", spec.rules.link);
    spec.rules.limits = partition::readLimits(section(fields, "limits"), problems);
    spec.rules.judging = partition::readJudging(section(fields, "judging"), problems);
    spec.search
        = search::readSearchSettings(section(fields, "search"), "search", problems, spec.search);
    train::readTrainingSettings(section(fields, "training"), "training", spec.training, problems);
    fields.unsignedInteger("seed", spec.seed);
    fields.integer("test_trainings", spec.testTrainings, {.low = 1.0, .high = 1000.0});
    fields.integer("finalists", spec.finalists, {.low = 1.0, .high = 1000.0});
    fields.boolean("baselines", spec.baselines);
    spec.budgets = readBudgets(section(fields, "budgets"), problems);
    return spec;
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
    // What the readers of the sections cannot see, e.g. a device without an energy model.
    if (reading.problems.empty())
        reading.problems = validate(reading.spec);
    return reading;
}

StudyReading loadStudy(const std::filesystem::path& path)
{
    const Result<std::string> text = readFile(path, kMaximumStudyBytes);
    if (!text)
        return {{}, {text.error()}};
    return parseStudy(*text, path.string(), std::filesystem::absolute(path).parent_path());
}

std::string toText(const StudySpec& spec)
{
    nlohmann::ordered_json json;
    json["name"] = spec.name;
    json["dataset"] = data::toJson(spec.dataset);
    json["space"] = space::toJson(spec.space);
    json["device"] = cost::toJson(spec.rules.device);
    json["link"] = cost::toJson(spec.rules.link);
    json["limits"] = partition::toJson(spec.rules.limits);
    json["judging"] = partition::toJson(spec.rules.judging);
    json["search"] = search::toJson(spec.search);
    json["training"] = train::toJson(spec.training);
    json["seed"] = spec.seed;
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
