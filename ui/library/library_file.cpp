// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_file.h"

#include "core/base/files.h"
#include "core/base/json_fields.h"

namespace splitscape::ui {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kVersion = 1;
constexpr std::array<std::string_view, 2> kScenarioNames{"edge", "total"};

template <typename Choice, std::size_t count>
void readChoice(JsonFields& fields, std::string_view key,
                const std::array<std::string_view, count>& names, Choice& value)
{
    if (const auto position = fields.choice(key, {names.begin(), names.end()}))
        value = static_cast<Choice>(*position);
}

RunListing readListing(const nlohmann::json& json, const std::string& path, Problems& problems)
{
    constexpr JsonFields::Range kShare{.low = 0.0, .high = 1.0};
    constexpr JsonFields::Range kPositive{.low = 0.0};
    RunListing listing;
    JsonFields fields(json, path, problems);
    fields.unsignedInteger("file_bytes", listing.stamp.bytes);
    fields.integer("file_modified_us", listing.stamp.modified_us);
    fields.text("name", listing.name);
    fields.text("dataset", listing.dataset);
    fields.text("started_utc", listing.startedUtc);
    readChoice(fields, "state", record::kRunStateNames, listing.state);
    readChoice(fields, "scenario", kScenarioNames, listing.scenario);
    fields.number("energy_limit_mJ", listing.energyLimit_mJ, kPositive);
    fields.number("energy_mJ", listing.energy_mJ, kPositive);
    fields.number("validation_accuracy", listing.accuracy, kShare);
    fields.number("test_accuracy_mean", listing.testAccuracy, kShare);
    fields.number("test_accuracy_sd", listing.testDeviation, kShare);
    fields.integer("candidates", listing.candidates, kPositive);
    fields.boolean("damaged", listing.isDamaged);
    fields.finish();
    return listing;
}

void readEntry(const nlohmann::json& json, const std::string& path, LibraryEntries& entries,
               Problems& problems)
{
    LibraryEntry entry;
    std::string file;
    JsonFields fields(json, path, problems);
    fields.text("path", file);
    fields.text("note", entry.note);
    fields.text("opened_utc", entry.openedUtc);
    if (const nlohmann::json* listing = fields.child("run"))
        entry.listing = readListing(*listing, fields.pathOf("run"), problems);
    fields.finish();
    if (file.empty())
        fields.problem(ErrorCode::ValueOutOfRange, "path", "an entry needs it");
    entries.insert_or_assign(std::move(file), std::move(entry));
}

template <typename T>
void write(Json& json, const char* key, const std::optional<T>& value)
{
    if (value)
        json[key] = *value;
}

Json toJson(const RunListing& listing)
{
    Json json;
    json["file_bytes"] = listing.stamp.bytes;
    json["file_modified_us"] = listing.stamp.modified_us;
    json["name"] = listing.name;
    json["dataset"] = listing.dataset;
    json["started_utc"] = listing.startedUtc;
    json["state"] = record::kRunStateNames[static_cast<std::size_t>(listing.state)];
    json["scenario"] = kScenarioNames[static_cast<std::size_t>(listing.scenario)];
    write(json, "energy_limit_mJ", listing.energyLimit_mJ);
    write(json, "energy_mJ", listing.energy_mJ);
    write(json, "validation_accuracy", listing.accuracy);
    write(json, "test_accuracy_mean", listing.testAccuracy);
    write(json, "test_accuracy_sd", listing.testDeviation);
    json["candidates"] = listing.candidates;
    json["damaged"] = listing.isDamaged;
    return json;
}

} // namespace

Result<LibraryEntries> readLibrary(const std::filesystem::path& file)
{
    const Result<std::string> text = readFile(file, kMostLibraryBytes);
    if (!text) {
        if (text.error().code == ErrorCode::FileMissing)
            return LibraryEntries{};
        return text.error();
    }
    const Result<nlohmann::json> json = parseJson(*text, file.string());
    if (!json)
        return json.error();
    LibraryEntries entries;
    Problems problems;
    JsonFields fields(*json, "", problems);
    int version = 0;
    fields.integer("version", version, {.low = 1});
    if (problems.empty() && version > kVersion)
        return Error{ErrorCode::FileUnsupported, file.string(),
                     "a newer Splitscape wrote it, in version " + std::to_string(version)};
    const nlohmann::json* runs = fields.child("runs");
    if (version == 0)
        fields.problem(ErrorCode::ValueOutOfRange, "version", "a library needs it");
    if (!runs || !runs->is_array())
        fields.problem(ErrorCode::WrongType, "runs", "expected a list");
    else
        for (std::size_t i = 0; i < runs->size(); ++i)
            readEntry((*runs)[i], "runs[" + std::to_string(i) + "]", entries, problems);
    fields.finish();
    if (!problems.empty())
        return Error{ErrorCode::FileDamaged, file.string(),
                     problems.front().subject + " " + problems.front().detail};
    return entries;
}

std::string libraryText(const LibraryEntries& entries)
{
    Json json;
    json["version"] = kVersion;
    json["runs"] = Json::array();
    for (const auto& [path, entry] : entries) {
        Json one;
        one["path"] = path;
        one["note"] = entry.note;
        one["opened_utc"] = entry.openedUtc;
        if (entry.listing)
            one["run"] = toJson(*entry.listing);
        json["runs"].push_back(std::move(one));
    }
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<std::filesystem::path> setAside(const std::filesystem::path& file)
{
    std::filesystem::path place;
    std::error_code failure;
    for (int number = 1; number == 1 || std::filesystem::exists(place, failure); ++number)
        place = file.parent_path()
            / (file.stem().string() + "-damaged-" + std::to_string(number)
               + file.extension().string());
    std::filesystem::rename(file, place, failure);
    if (failure)
        return Error{ErrorCode::CannotWrite, place.string(), failure.message()};
    return place;
}

Result<void> mergeIntoLibrary(const std::filesystem::path& file, const LibraryEntries& entries,
                              std::span<const LibraryChange> changes)
{
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    Result<LibraryEntries> present = readLibrary(file);
    if (!present && present.error().code == ErrorCode::FileUnsupported)
        return present.error();
    if (!present) {
        if (const auto aside = setAside(file); !aside)
            return aside.error();
        return writeFileAtomically(file, libraryText(entries));
    }
    if (!std::filesystem::exists(file, ignored))
        return writeFileAtomically(file, libraryText(entries));
    for (const LibraryChange& change : changes)
        applyChange(change, *present);
    return writeFileAtomically(file, libraryText(*present));
}

} // namespace splitscape::ui
