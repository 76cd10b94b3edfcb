// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/windows/label_files.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/chbmit.h"
#include "core/data/formats/csv_dialect.h"
#include "core/data/formats/plain_table.h"
#include "core/data/source_files.h"

#include <algorithm>
#include <array>

namespace splitscape::data {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMaximumListBytes = 4U << 20;
constexpr double kDay_s = 86400.0;

std::string keyOf(const fs::path& path) { return lowerCase(path.lexically_normal().string()); }
std::string keyWithoutEnding(fs::path path) { return keyOf(path.replace_extension()); }

/// Rows of start, end or duration, and label; the columns by name, else the first three.
std::vector<TimedText> timedTexts(const PlainTable& table)
{
    const auto start = table.column({"start_time", "start", "onset", "start_s", "begin", "from"});
    const auto end
        = table.column({"stop_time", "stop", "end_time", "end", "end_s", "offset", "to"});
    const auto length = table.column({"duration", "length", "duration_s"});
    const auto label = table.column({"label", "eventtype", "trial_type", "class", "event",
                                     "description", "type", "annotation"});
    // A header of other words ("version = tse_v1.0.0") names no column.
    const bool named = start || end || length || label;
    const std::size_t startAt = start.value_or(0);
    const std::size_t endAt = end.value_or(length.value_or(1));
    std::vector<TimedText> texts;
    for (const auto& row : table.rows) {
        const auto number = [&](std::size_t index) {
            return index < row.size() ? cellNumber(row[index], true) : std::optional<double>();
        };
        const auto since = number(startAt);
        if (!since)
            continue;
        auto until = number(endAt);
        if (until && !end && length)
            *until += *since;
        const std::size_t labelAt = label.value_or(2);
        const bool unnamed = named && !label;
        texts.push_back({*since, until,
                         unnamed || labelAt >= row.size() ? std::string("seizure") : row[labelAt]});
    }
    return texts;
}

LabelFiles::Found tableOf(const fs::path& file)
{
    auto table = readPlainTable(file);
    if (!table)
        return {
            {}, file, table.error().detail.empty() ? "it cannot be read" : table.error().detail};
    return {timedTexts(*table), file, {}};
}

LabelFiles::Found seizureFileOf(const fs::path& file)
{
    auto seizures = readSeizureFile(file);
    if (!seizures)
        return {{}, file, seizures.error().detail};
    LabelFiles::Found found{{}, file, {}};
    for (const TimeSpan& seizure : *seizures)
        found.texts.push_back({seizure.startSeconds, seizure.endSeconds, "seizure"});
    if (seizures->empty())
        found.texts.push_back({0.0, 0.0, "no seizure"});
    return found;
}

/// A list of one seizure after the other, in clock times, as the Siena database has one a patient.
class ClockList {
public:
    std::vector<std::pair<std::string, TimedText>> entries;

    void take(std::string_view line)
    {
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            return;
        const std::string key = lowerCase(trimmed(line.substr(0, colon)));
        const std::string_view value = trimmed(line.substr(colon + 1));
        const auto has = [&key](const char* word) { return key.find(word) != std::string::npos; };
        if (has("file")) {
            m_file = value;
        } else if (has("registration") && has("start")) {
            m_registration = clockSeconds(value);
        } else if (has("registration")) {
            return;
        } else if (has("start")) {
            m_start = clockSeconds(value);
        } else if (has("end")) {
            const auto end = clockSeconds(value);
            if (end && m_start && m_registration && !m_file.empty())
                entries.push_back({m_file, {since(*m_start), since(*end), "seizure"}});
            m_start.reset();
        }
    }

private:
    [[nodiscard]] double since(double clock) const
    {
        const double seconds = clock - *m_registration;
        return seconds < 0.0 ? seconds + kDay_s : seconds; // past midnight
    }

    std::string m_file;
    std::optional<double> m_registration;
    std::optional<double> m_start;
};

} // namespace

std::optional<double> clockSeconds(std::string_view text)
{
    text = trimmed(text);
    std::array<double, 3> parts{};
    std::size_t count = 0;
    while (count < 3) {
        std::size_t end = 0;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9')
            ++end;
        if (count == 2 && end < text.size() && (text[end] == '.' || text[end] == ','))
            end = text.size();
        std::string digits(text.substr(0, end));
        std::replace(digits.begin(), digits.end(), ',', '.');
        const auto number = parseNumber(digits);
        if (!number || *number < 0.0)
            return std::nullopt;
        parts[count++] = *number;
        if (end == text.size())
            break;
        if (text[end] != ':' && text[end] != '.')
            return std::nullopt;
        text.remove_prefix(end + 1);
    }
    if (count != 3 || parts[0] >= 48.0 || parts[1] >= 60.0 || parts[2] >= 60.0)
        return std::nullopt;
    return parts[0] * 3600.0 + parts[1] * 60.0 + parts[2];
}

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
        Found found{{}, file, {}};
        for (const TimeSpan& seizure : entry.seizures)
            found.texts.push_back({seizure.startSeconds, seizure.endSeconds, "seizure"});
        if (entry.seizures.empty())
            found.texts.push_back({0.0, 0.0, "no seizure"});
        m_listed[keyWithoutEnding(file.parent_path() / entry.fileName)] = std::move(found);
    }
}

void LabelFiles::addClockList(const fs::path& file, Notes& notes)
{
    const auto text = readFile(file, kMaximumListBytes);
    if (!text || lowerCase(*text).find("registration") == std::string::npos)
        return;
    ClockList list;
    std::string_view rest = *text;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        list.take(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    for (auto& [name, entry] : list.entries) {
        Found& found = m_listed[keyWithoutEnding(file.parent_path() / name)];
        found.file = file;
        found.texts.push_back(std::move(entry));
    }
    if (list.entries.empty())
        notes.push_back({NoteKind::Repaired, file.filename().string(),
                         "it was passed over: no seizure in it has a file, a start of the "
                         "registration, a start and an end"});
}

Result<void> LabelFiles::addTable(const DatasetSpec& spec)
{
    std::error_code ignored;
    const fs::path base = fs::is_directory(spec.path, ignored) ? fs::path(spec.path)
                                                               : fs::path(spec.path).parent_path();
    m_base = base;
    const fs::path file = base / spec.labels.table;
    auto table = readPlainTable(file);
    if (!table)
        return table.error();
    const auto record
        = table->column({"record", "file", "filename", "file_name", "recording", "name"});
    const std::size_t recordAt = record.value_or(0);
    PlainTable others{table->header, {}};
    if (!record && table->header.empty()) // record, start, end, label
        others.header = {"record", "start", "end", "label"};
    for (auto& row : table->rows) {
        if (recordAt >= row.size())
            continue;
        const std::string name = keyWithoutEnding(fs::path(row[recordAt]));
        others.rows = {row};
        Found& found = m_table[name];
        found.file = file;
        for (TimedText& text : timedTexts(others))
            found.texts.push_back(std::move(text));
    }
    return {};
}

Result<LabelFiles> LabelFiles::read(const DatasetSpec& spec, const std::vector<fs::path>& files,
                                    Notes& notes)
{
    LabelFiles labels;
    for (const std::string& ending : spec.labels.files)
        labels.m_endings.push_back(lowerCase(ending));
    for (const fs::path& file : files) {
        const std::string name = lowerCase(file.filename().string());
        if (endsIn(name, "summary.txt"))
            labels.addSummary(file, notes);
        else if (endsIn(name, ".txt") && name.find("seizure") != std::string::npos)
            labels.addClockList(file, notes);
        labels.m_byName[keyOf(file)] = file;
    }
    if (!spec.labels.table.empty())
        if (auto added = labels.addTable(spec); !added)
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
                return endsIn(dotted, ".seizures") ? seizureFileOf(*file) : tableOf(*file);
    }
    if (!m_endings.empty())
        return std::nullopt;
    if (const fs::path* file = at(whole + ".seizures"))
        return seizureFileOf(*file);
    for (const char* ending : {".csv_bi", ".tse_bi", ".tse"})
        if (const fs::path* file = at(bare + ending))
            return tableOf(*file);
    for (const char* kind : {"_eeg", "_ieeg", ""}) {
        const std::string suffix = kind;
        if (!bare.ends_with(suffix))
            continue;
        const std::string stem = bare.substr(0, bare.size() - suffix.size());
        if (const fs::path* file = at(stem + "_events.tsv"))
            return tableOf(*file);
    }
    return std::nullopt;
}

std::optional<LabelFiles::Found> LabelFiles::of(const fs::path& recording,
                                                std::vector<fs::path>& files) const
{
    std::optional<Found> found;
    // "case1/night1" of case1/night1.edf, else "night1".
    for (fs::path place = recording.lexically_relative(m_base); !m_table.empty() && !found;) {
        if (const auto row = m_table.find(keyWithoutEnding(place)); row != m_table.end())
            found = row->second;
        if (!place.has_parent_path())
            break;
        place = place.lexically_relative(*place.begin());
    }
    if (!found)
        found = besideIt(recording);
    if (!found)
        if (const auto listed = m_listed.find(keyWithoutEnding(recording));
            listed != m_listed.end())
            found = listed->second;
    if (!found)
        if (const auto folder = m_unreadable.find(recording.parent_path());
            folder != m_unreadable.end())
            found = Found{{}, {}, folder->second};
    if (found && !found->file.empty())
        files.push_back(found->file);
    return found;
}

} // namespace splitscape::data
