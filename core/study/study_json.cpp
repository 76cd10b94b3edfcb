// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_json.h"

#include "core/base/files.h"
#include "core/base/json_fields.h"
#include "core/cost/cost_json.h"
#include "core/cost/presets.h"
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

StudySpec readSpec(JsonFields& fields, const std::filesystem::path& folder, Problems& problems)
{
    data::DatasetSpec dataset;
    data::readDatasetSpec(section(fields, "dataset"), "dataset", folder, dataset, problems);

    StudySpec spec = defaultStudy(dataset, presetIn(section(fields, "space")));
    fields.text("name", spec.name);
    spec.space = space::readSearchSpace(section(fields, "space"), problems, spec.space);
    readDeviceAndLink(fields, folder, spec.rules.device, spec.rules.link, problems);
    spec.compare = readOtherBoards(fields, folder, spec.rules, problems);
    spec.rules.limits = partition::readLimits(section(fields, "limits"), problems);
    spec.rules.judging = partition::readJudging(section(fields, "judging"), problems, spec.rules.judging);
    spec.search
        = search::readSearchSettings(section(fields, "search"), "search", problems, spec.search);
    train::readTrainingSettings(section(fields, "training"), "training", spec.training, problems);
    fields.unsignedInteger("seed", spec.seed);
    fields.integer("test_trainings", spec.testTrainings, kTestTrainings);
    fields.integer("finalists", spec.finalists, kFinalists);
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
