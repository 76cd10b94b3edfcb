// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/threads/stop_check.h"
#include "core/data/databases.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/plain_table.h"
#include "core/data/patient_pattern.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>

namespace splitscape::data {

namespace {

std::string prefixOf(const std::string& name)
{
    const std::size_t underscore = name.find('_');
    return name.substr(0, underscore != std::string::npos ? underscore : name.find('-'));
}

bool namesRepeat(std::span<const RecordingId> recordings)
{
    std::set<std::string> names;
    return std::any_of(recordings.begin(), recordings.end(), [&](const RecordingId& recording) {
        return !names.insert(recording.name).second;
    });
}

/// The folder is the patient where one name means several recordings in several folders, or where
/// no two recordings share a prefix though folders hold several.
bool foldersArePatients(std::span<const RecordingId> recordings)
{
    std::map<std::string, std::set<std::string>> foldersOfName;
    std::map<std::string, int> perFolder;
    std::set<std::string> prefixes;
    for (const RecordingId& recording : recordings) {
        foldersOfName[recording.name].insert(recording.folder);
        ++perFolder[recording.folder];
        prefixes.insert(prefixOf(recording.name));
    }
    if (perFolder.size() < 2)
        return false;
    const bool namesRepeat = std::any_of(foldersOfName.begin(), foldersOfName.end(),
                                         [](const auto& entry) { return entry.second.size() > 1; });
    const bool several = std::any_of(perFolder.begin(), perFolder.end(),
                                     [](const auto& entry) { return entry.second > 1; });
    return namesRepeat || (several && prefixes.size() == recordings.size());
}

/// People who have more than one name in published databases.  [Shoeb2009] [Moody1984]
std::string personOf(const std::string& patient)
{
    static const std::regex kStressTest("(118|119)e(_6|[0-9][0-9])");
    if (patient == "chb21")
        return "chb01";
    if (patient == "chb17a" || patient == "chb17b" || patient == "chb17c")
        return "chb17";
    std::smatch found;
    return std::regex_match(patient, found, kStressTest) ? found[1].str() : patient;
}

std::string joined(const DatasetSpec& spec, const std::string& patient)
{
    const std::string person = personOf(patient);
    for (const auto& group : spec.patients.same)
        if (std::find(group.begin(), group.end(), person) != group.end())
            return group.front();
    return person;
}

std::string folderName(const RecordingId& recording)
{
    // "P1/session2" is the patient P1.
    return recording.folder.empty() ? recording.name
                                    : recording.folder.substr(0, recording.folder.find('/'));
}

Result<std::map<std::string, std::string>> readTable(const DatasetSpec& spec,
                                                     const std::stop_token& stop)
{
    const auto base = std::filesystem::is_directory(spec.path)
        ? std::filesystem::path(spec.path)
        : std::filesystem::path(spec.path).parent_path();
    auto table = readPlainTable(base / spec.patients.table, stop);
    if (!table)
        return table.error();
    const auto record
        = table->column({"record", "file", "filename", "file_name", "name"}).value_or(0);
    const auto patient = table
                             ->column({"patient", "patient_id", "subject", "subject_id",
                                       "participant_id", "person"})
                             .value_or(1);
    std::map<std::string, std::string> patients;
    work::StopCheck check(stop);
    for (const auto& row : table->rows) {
        if (check.ends())
            return Error{ErrorCode::Cancelled, spec.patients.table, {}};
        if (std::max(record, patient) < row.size())
            patients[lowerCase(
                std::filesystem::path(row[record]).replace_extension().generic_string())]
                = row[patient];
    }
    return patients;
}

Result<std::string> byPattern(const DatasetSpec& spec, const RecordingId& recording)
{
    const std::string place
        = recording.folder.empty() ? recording.name : recording.folder + "/" + recording.name;
    std::smatch found;
    if (place.size() < 1000 && std::regex_search(place, found, patientPattern(spec.patients.pattern))
        && found.size() > 1)
        return found[1].str();
    return Error{ErrorCode::ValueOutOfRange, "dataset.patients.pattern",
                 "it is not found in \"" + place.substr(0, 80) + "\""};
}

Result<std::string> byTable(const std::map<std::string, std::string>& table,
                            const DatasetSpec& spec, const RecordingId& recording)
{
    for (const std::string& place : {recording.folder + "/" + recording.name, recording.name})
        if (const auto row = table.find(lowerCase(place)); row != table.end())
            return row->second;
    return Error{ErrorCode::RowInvalid, spec.patients.table,
                 "it has no row for the recording " + recording.name};
}

/// What Auto means for these recordings.
PatientFrom autoRule(const DatasetSpec& spec, std::span<const RecordingId> recordings)
{
    if (!spec.isEeg()) // "rec" of one folder and of another are two people
        return namesRepeat(recordings) ? PatientFrom::Folder : PatientFrom::Record;
    return foldersArePatients(recordings) ? PatientFrom::Folder : PatientFrom::Prefix;
}

void noteRule(PatientFrom rule, const std::vector<std::string>& patients, Notes& notes)
{
    if (rule == PatientFrom::Record || patients.size() < 2)
        return;
    const std::set<std::string> different(patients.begin(), patients.end());
    notes.push_back(
        {NoteKind::Patients,
         {},
         std::to_string(patients.size()) + " recordings of " + std::to_string(different.size())
             + (different.size() == 1 ? " patient" : " patients") + ", taken from the "
             + (rule == PatientFrom::Folder ? "folders"
                                            : "part of the names before the first \"_\" or \"-\"")
             + " (dataset.patients)"});
}

} // namespace

Result<std::vector<std::string>> patientsOf(const DatasetSpec& spec,
                                            std::span<const RecordingId> recordings, Notes& notes,
                                            const std::stop_token& stop)
{
    const bool decided = spec.patients.from != PatientFrom::Auto;
    const PatientFrom rule = decided ? spec.patients.from : autoRule(spec, recordings);
    std::map<std::string, std::string> table;
    if (rule == PatientFrom::Table) {
        auto read = readTable(spec, stop);
        if (!read)
            return read.error();
        table = *std::move(read);
    }
    std::vector<std::string> patients;
    for (const RecordingId& recording : recordings) {
        Result<std::string> patient = recording.name;
        if (rule == PatientFrom::Prefix)
            patient = prefixOf(recording.name);
        else if (rule == PatientFrom::Folder)
            patient = folderName(recording);
        else if (rule == PatientFrom::Pattern)
            patient = byPattern(spec, recording);
        else if (rule == PatientFrom::Table)
            patient = byTable(table, spec, recording);
        if (!patient)
            return patient.error();
        patients.push_back(joined(spec, *patient));
    }
    if (!decided)
        noteRule(rule, patients, notes);
    return patients;
}

} // namespace splitscape::data
