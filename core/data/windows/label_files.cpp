// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/windows/label_files.h"

#include "core/base/threads/stop_check.h"
#include "core/data/dataset_summary.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/chbmit.h"
#include "core/data/formats/plain_table.h"
#include "core/data/formats/text_lines.h"
#include "core/data/source_files.h"
#include "core/data/windows/timed_tables.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace splitscape::data {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMaximumListBytes = 4U << 20;
/// "NAME_labels.csv" labels NAME.
constexpr std::array<std::string_view, 6> kLabelEndings{
    "_annotations", "_labels", "_events", "_seizures", "-annotations", ".annotations"};

std::string keyOf(const fs::path& path) { return lowerCase(path.lexically_normal().string()); }
std::string keyWithoutEnding(fs::path path) { return keyOf(path.replace_extension()); }

LabelFiles::Found tableOf(const fs::path& file, const std::stop_token& stop)
{
    auto table = readPlainTable(file, stop);
    if (!table)
        return {{}, file, reasonOf(table.error())};
    LabelFiles::Found found{{}, file, {}};
    found.texts = timedTexts(*table, found.problem);
    return found;
}

LabelFiles::Found seizureFileOf(const fs::path& file)
{
    auto seizures = readSeizureFile(file);
    if (!seizures)
        return {{}, file, reasonOf(seizures.error())};
    LabelFiles::Found found{{}, file, {}};
    for (const TimeSpan& seizure : *seizures)
        found.texts.push_back({seizure.startSeconds, seizure.endSeconds, "seizure"});
    if (seizures->empty())
        found.texts.push_back({0.0, 0.0, "no seizure"});
    return found;
}

} // namespace

void LabelFiles::addSummary(const fs::path& file, Notes& notes)
{
    const auto entries = readChbMitSummary(file);
    if (!entries) {
        m_unreadable[file.parent_path()] = "its summary " + file.filename().string()
            + " cannot be used: " + entries.error().detail;
        notes.push_back({NoteKind::Repaired, file.filename().string(),
                         "it was passed over: " + entries.error().detail});
        return;
    }
    for (const SummaryEntry& entry : *entries) {
        Found found{{}, file, entry.problem};
        for (const TimeSpan& seizure : entry.seizures)
            found.texts.push_back({seizure.startSeconds, seizure.endSeconds, "seizure"});
        if (entry.seizures.empty())
            found.texts.push_back({0.0, 0.0, "no seizure"});
        const std::string key = keyWithoutEnding(file.parent_path() / entry.fileName);
        m_elsewhere[lowerCase(fs::path(entry.fileName).stem().string())].insert(key);
        m_listed[key] = std::move(found);
    }
}

void LabelFiles::addClockList(const fs::path& file, Notes& notes)
{
    const auto text = readText(file, kMaximumListBytes, m_stop);
    if (!text || lowerCase(*text).find("registration") == std::string::npos)
        return;
    std::map<std::string, std::string> faults;
    auto entries = readClockList(*text, faults);
    const auto at = [&](const std::string& name) -> Found& {
        const std::string key = keyWithoutEnding(file.parent_path() / name);
        m_elsewhere[lowerCase(fs::path(name).stem().string())].insert(key);
        Found& found = m_listed[key];
        found.file = file;
        return found;
    };
    for (auto& [name, entry] : entries)
        at(name).texts.push_back(std::move(entry));
    for (const auto& [name, fault] : faults)
        at(name).problem = fault;
    if (entries.empty() && faults.empty())
        notes.push_back({NoteKind::Repaired, file.filename().string(),
                         "it was passed over: no seizure in it has a file, a start of the "
                         "registration, a start and an end"});
}

Result<void> LabelFiles::addTable(const fs::path& file)
{
    auto table = readPlainTable(file, m_stop);
    if (!table)
        return table.error();
    addRows(*table, file);
    m_tables.insert(file);
    return {};
}

void LabelFiles::addRows(const PlainTable& table, const fs::path& file)
{
    const auto record = TimedColumns(table).record;
    const std::size_t recordAt = record.value_or(0);
    PlainTable others{table.header, {}};
    if (!record && table.header.empty()) // record, start, end, label
        others.header = {"record", "start", "end", "label"};
    work::StopCheck stop(m_stop);
    for (const auto& row : table.rows) {
        if (stop.ends())
            return;
        if (recordAt >= row.size())
            continue;
        std::string written = row[recordAt];
        std::replace(written.begin(), written.end(), '\\', '/');
        const std::string name = keyWithoutEnding(fs::path(written));
        others.rows = {row};
        Found& found = m_table[name];
        found.file = file;
        std::string fault;
        for (TimedText& text : timedTexts(others, fault))
            found.texts.push_back(std::move(text));
        if (!fault.empty()) // "row 1", as it is alone
            found.problem = "the row of " + row[recordAt] + fault.substr(fault.find(" has '"));
    }
}

/// A table of all recordings that nobody named: its columns say that it is one.
Result<void> LabelFiles::findTables(const std::vector<fs::path>& files, Notes& notes,
                                    const std::stop_token& stop)
{
    for (const fs::path& file : files) {
        if (stop.stop_requested()) // each may be a recording of many megabytes
            return Error{ErrorCode::Cancelled, file.string(), {}};
        const std::string ending = lowerCase(file.extension().string());
        if (ending != ".csv" && ending != ".tsv" && ending != ".txt")
            continue;
        const auto names = readPlainTable(file, m_stop, 0); // most are recordings
        if (!names)
            continue;
        const TimedColumns columns(*names);
        if (!columns.record || !columns.start || !(columns.end || columns.length))
            continue;
        const auto table = readPlainTable(file, m_stop);
        if (!table)
            continue;
        addRows(*table, file);
        m_tables.insert(file);
        notes.push_back({NoteKind::Matched, file.filename().string(),
                         "its columns are those of labels for all recordings, so it is used as "
                         "such (dataset.labels.table)"});
    }
    return {};
}

Result<LabelFiles> LabelFiles::read(const DatasetSpec& spec, const std::vector<fs::path>& files,
                                    Notes& notes, const std::stop_token& stop)
{
    LabelFiles labels;
    labels.m_stop = stop;
    for (const std::string& ending : spec.labels.files)
        labels.m_endings.push_back(lowerCase(ending));
    for (const fs::path& file : files) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, file.string(), {}};
        const std::string name = lowerCase(file.filename().string());
        if (endsIn(name, "summary.txt"))
            labels.addSummary(file, notes);
        else if (endsIn(name, ".txt") && name.find("seizure") != std::string::npos)
            labels.addClockList(file, notes);
        labels.m_byName[keyOf(file)] = file;
    }
    std::error_code ignored;
    labels.m_base = fs::is_directory(spec.path, ignored) ? fs::path(spec.path)
                                                         : fs::path(spec.path).parent_path();
    if (auto added = spec.labels.table.empty() ? labels.findTables(files, notes, stop)
                                               : labels.addTable(labels.m_base / spec.labels.table);
        !added)
        return added.error();
    return labels;
}

std::optional<LabelFiles::Found> LabelFiles::besideIt(const fs::path& recording) const
{
    const std::string whole = keyOf(recording);
    const std::string bare = keyWithoutEnding(recording);
    const auto at = [this](const std::string& key) -> const fs::path* {
        const auto found = m_byName.find(key);
        return found == m_byName.end() ? nullptr : &found->second;
    };
    for (const std::string& ending : m_endings) {
        const std::string dotted = ending.starts_with('.') ? ending : "." + ending;
        for (const fs::path* file : {at(bare + dotted), at(whole + dotted), at(bare + ending)})
            if (file)
                return endsIn(dotted, ".seizures") ? seizureFileOf(*file) : tableOf(*file, m_stop);
    }
    if (!m_endings.empty())
        return std::nullopt;
    if (const fs::path* file = at(whole + ".seizures"))
        return seizureFileOf(*file);
    for (const char* ending : {".csv_bi", ".tse_bi", ".tse"})
        if (const fs::path* file = at(bare + ending))
            return tableOf(*file, m_stop);
    for (const char* kind : {"_eeg", "_ieeg", ""}) {
        const std::string suffix = kind;
        if (!bare.ends_with(suffix))
            continue;
        const std::string stem = bare.substr(0, bare.size() - suffix.size());
        if (const fs::path* file = at(stem + "_events.tsv"))
            return tableOf(*file, m_stop);
    }
    std::vector<std::string> kinds{"", ".edf"};
    kinds.insert(kinds.end(), kLabelEndings.begin(), kLabelEndings.end());
    for (const std::string& kind : kinds)
        for (const char* ending : {".csv", ".tsv", ".txt"})
            if (const fs::path* file = at(bare + kind + ending); file && *file != recording)
                if (const auto table = readPlainTable(*file, m_stop); table && isTimed(*table)) {
                    Found found{{}, *file, {}, true};
                    found.texts = timedTexts(*table, found.problem);
                    return found;
                }
    return std::nullopt;
}

bool LabelFiles::isLabels(const fs::path& file) const
{
    const std::string stem = lowerCase(file.stem().string());
    return m_tables.contains(file)
        || std::any_of(kLabelEndings.begin(), kLabelEndings.end(),
                       [&](std::string_view ending) { return stem.ends_with(ending); });
}

std::set<fs::path> LabelFiles::amongst(const std::vector<fs::path>& files) const
{
    std::set<fs::path> labels;
    std::copy_if(files.begin(), files.end(), std::inserter(labels, labels.end()),
                 [this](const fs::path& file) { return isLabels(file); });
    std::set<std::pair<fs::path, fs::path>> uses;
    for (const fs::path& file : files) {
        std::vector<fs::path> used;
        if (!labels.contains(file))
            static_cast<void>(of(file, used));
        for (const fs::path& other : used)
            uses.emplace(file, other);
    }
    for (const auto& [file, other] : uses)
        if (file != other && !uses.contains({other, file}))
            labels.insert(other);
    return labels;
}

std::string LabelFiles::besides(const fs::path& recording) const
{
    const std::string bare = keyWithoutEnding(recording);
    std::string names;
    std::error_code failure;
    const fs::path folder = recording.has_parent_path() ? recording.parent_path() : fs::path(".");
    for (const auto& entry : fs::directory_iterator(folder, failure)) {
        const std::string name = entry.path().filename().string();
        const std::string lower = lowerCase(name);
        const bool own = keyOf(entry.path()).starts_with(bare);
        const bool labels = lower.find("annot") != std::string::npos
            || lower.find("label") != std::string::npos || lower.find("seiz") != std::string::npos
            || lower.find("event") != std::string::npos;
        if (entry.path().filename() != recording.filename() && (own || labels)
            && !endsIn(name, ".edf") && !endsIn(name, ".bdf"))
            names += (names.empty() ? "" : ", ") + name;
    }
    return names.empty() ? names
                         : "; beside it lie " + names
            + " (dataset.labels.files, or dataset.labels.table for all recordings)";
}

const LabelFiles::Found* LabelFiles::rowsOf(const std::string& place) const
{
    if (const auto row = m_table.find(place); row != m_table.end())
        return &row->second;
    const Found* only = nullptr;
    for (const auto& [name, found] : m_table) { // "C:/data/night1" of another machine
        const bool absolute = name.starts_with('/') || (name.size() > 1 && name[1] == ':');
        if (!absolute || !name.ends_with("/" + place))
            continue;
        if (only)
            return nullptr;
        only = &found;
    }
    return only;
}

Notes LabelFiles::unmatched(const std::vector<fs::path>& recordings) const
{
    std::set<const Found*> used;
    for (const fs::path& recording : recordings)
        if (const Found* rows = rowsAt(recording))
            used.insert(rows);
    std::map<fs::path, std::map<std::string, int>> names;
    for (const auto& [name, found] : m_table)
        if (!used.contains(&found))
            names[found.file][name] = static_cast<int>(found.texts.size());
    Notes notes;
    for (const auto& [file, unused] : names)
        notes.push_back({NoteKind::Dropped, file.filename().string(),
                         "no recording here has the name of these rows: " + listed(unused)});
    return notes;
}

const LabelFiles::Found* LabelFiles::rowsAt(const fs::path& recording) const
{
    if (m_table.empty())
        return nullptr;
    // "case1/night1" of case1/night1.edf, else "night1".
    for (fs::path place = recording.lexically_relative(m_base);;) {
        if (const Found* rows = rowsOf(keyWithoutEnding(place)))
            return rows;
        if (!place.has_parent_path())
            return nullptr;
        place = place.lexically_relative(*place.begin());
    }
}

std::optional<LabelFiles::Found> LabelFiles::of(const fs::path& recording,
                                                std::vector<fs::path>& files) const
{
    const Found* rows = rowsAt(recording);
    std::optional<Found> found = rows ? std::optional(*rows) : std::nullopt;
    if (!found)
        found = besideIt(recording);
    if (!found)
        if (const auto listed = m_listed.find(keyWithoutEnding(recording));
            listed != m_listed.end())
            found = listed->second;
    if (!found) // a summary in another folder, of a name that is there once
        if (const auto elsewhere = m_elsewhere.find(lowerCase(recording.stem().string()));
            elsewhere != m_elsewhere.end() && elsewhere->second.size() == 1)
            found = m_listed.at(*elsewhere->second.begin());
    if (!found)
        if (const auto folder = m_unreadable.find(recording.parent_path());
            folder != m_unreadable.end())
            found = Found{{}, {}, folder->second};
    if (found && !found->file.empty())
        files.push_back(found->file);
    return found;
}

} // namespace splitscape::data
