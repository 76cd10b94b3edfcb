// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_options.h"

#include "app/cli/arguments.h"
#include "core/data/dataset_spec_json.h"
#include "core/data/recognise.h"
#include "core/data/source_files.h"
#include "core/study/study_json.h"

#include <algorithm>
#include <filesystem>
#include <limits>

namespace splitscape::cli {

namespace {

Error misused(const char* option, std::string detail)
{
    return {ErrorCode::UsageInvalid, option, std::move(detail)};
}

Result<data::DatasetKind> kindNamed(const std::string& name)
{
    const auto& names = data::kDatasetKindNames;
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end())
        return static_cast<data::DatasetKind>(found - names.begin());
    if (name == "wfdb" || name == "edf")
        return name == "wfdb" ? data::DatasetKind::Mitbih : data::DatasetKind::Chbmit;
    std::string known;
    for (const std::string_view one : names)
        known += std::string(one) + ", ";
    return misused("--kind", "it is one of " + known + "wfdb, edf");
}

// {"csv": {"label": "first"}} of "csv.label=first"; text that is no JSON stands for itself.
Result<void> set(nlohmann::json& dataset, const std::string& setting)
{
    const std::size_t equals = setting.find('=');
    if (equals == std::string::npos || equals == 0)
        return misused("--set", "it is FIELD=VALUE, as csv.label=first");
    std::string field = setting.substr(0, equals);
    if (field.starts_with("dataset."))
        field.erase(0, std::string("dataset.").size());
    const std::string text = setting.substr(equals + 1);
    auto value = nlohmann::json::parse(text, nullptr, false);
    if (value.is_discarded())
        value = text;
    nlohmann::json* at = &dataset;
    for (std::size_t start = 0;;) {
        const std::size_t dot = field.find('.', start);
        const std::string key = field.substr(start, dot - start);
        if (!at->is_object())
            return misused("--set", field + " is no field of the data");
        if (dot == std::string::npos) {
            // A name of digits stays a name where a text is wanted.
            const auto known = at->find(key);
            (*at)[key] = known != at->end() && known->is_string() && !value.is_string()
                ? nlohmann::json(text)
                : value;
            return {};
        }
        at = &(*at)[key];
        start = dot + 1;
    }
}

Result<ChosenData> fromPath(const DataOptions& options, Problems& problems)
{
    ChosenData chosen;
    if (data::endsIn(options.path, ".json")) {
        auto reading = study::loadStudy(options.path);
        if (!reading.ok()) {
            problems = std::move(reading.problems);
            return problems.front();
        }
        return ChosenData{reading.spec.dataset, reading.spec.seed};
    }
    chosen.spec.path = options.path;
    if (!options.kind.empty()) {
        const auto named = kindNamed(options.kind);
        if (!named)
            return named.error();
        chosen.spec.kind = *named;
    } else if (!options.path.empty()) {
        const auto found = data::kindAt(options.path);
        if (!found)
            return found.error();
        chosen.spec.kind = *found;
    }
    if (options.path.empty() && (options.kind.empty() || chosen.spec.needsPath()))
        return misused("PATH", "name a study, a dataset, or a synthetic --kind");
    return chosen;
}

} // namespace

void DataOptions::addTo(CLI::App& app)
{
    app.add_option("path", path,
                   "folder of recordings, one .hea, .edf or .bdf, a table, or a study (.json)")
        ->type_name("PATH");
    app.add_option(
           "--kind", kind,
           "synthetic-ecg, synthetic-eeg, mitbih (or wfdb), chbmit (or edf), csv; else by what "
           "PATH is")
        ->type_name("KIND");
    app.add_option("--lead", lead, "the ECG lead to read")->type_name("NAME");
    app.add_option("--channels", channels, "the channels to read, separated by commas")
        ->delimiter(',')
        ->type_name("NAMES");
    app.add_option("--classes", classes, "the classes to keep, separated by commas")
        ->delimiter(',')
        ->type_name("NAMES");
    app.add_option("--split", split, "sample, time, patient, dechazal or files")->type_name("BY");
    app.add_option(
           "--set", settings,
           "FIELD=VALUE of the data as a study spells it, e.g. csv.label=first; may be repeated")
        ->type_name("SETTING");
    addInteger(app, "--seed", seed, 0, std::numeric_limits<long long>::max(),
               "of the split, the study's or 1 unless given");
    app.add_option("--samples", samples,
                   "also write the prepared samples and the split there, as NumPy arrays")
        ->type_name("FOLDER");
    app.add_flag("--json", asJson, "as JSON");
}

Result<ChosenData> chosenData(const DataOptions& options, Problems& problems)
{
    auto chosen = fromPath(options, problems);
    if (!chosen)
        return chosen;
    if (options.seed)
        chosen->seed = static_cast<std::uint64_t>(*options.seed);
    nlohmann::json dataset = data::toJson(chosen->spec);
    if (!options.lead.empty())
        dataset["lead"] = options.lead;
    if (!options.channels.empty() && chosen->spec.isEeg())
        dataset["eeg"]["channels"] = options.channels;
    else if (!options.channels.empty())
        dataset["leads"] = options.channels;
    if (!options.classes.empty())
        dataset["classes"] = options.classes;
    if (!options.split.empty())
        dataset["split"]["by"] = options.split;
    for (const std::string& setting : options.settings)
        if (auto done = set(dataset, setting); !done)
            return done.error();
    chosen->spec = {};
    data::readDatasetSpec(dataset, "dataset", {}, chosen->spec, problems);
    if (!problems.empty())
        return problems.front();
    return chosen;
}

} // namespace splitscape::cli
