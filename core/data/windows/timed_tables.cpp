// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/windows/timed_tables.h"

#include "core/base/day.h"
#include "core/base/text.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/csv_dialect.h"

#include <algorithm>
#include <array>

namespace splitscape::data {

namespace {

/// Seconds that a unit of time is; nothing for another word.
std::optional<double> unitNamed(std::string_view word)
{
    std::string plain = lowerCase(trimmed(word));
    std::erase_if(plain, [](char letter) {
        return letter == '(' || letter == ')' || letter == '[' || letter == ']';
    });
    constexpr std::array<std::pair<std::string_view, double>, 18> kUnits{{
        {"s", 1.0}, {"sec", 1.0}, {"secs", 1.0}, {"second", 1.0}, {"seconds", 1.0},
        {"sekunden", 1.0}, {"ms", 1e-3}, {"msec", 1e-3}, {"millis", 1e-3},
        {"milliseconds", 1e-3}, {"us", 1e-6}, {"microseconds", 1e-6}, {"min", 60.0},
        {"mins", 60.0}, {"minutes", 60.0}, {"h", 3600.0}, {"hr", 3600.0}, {"hours", 3600.0},
    }};
    for (const auto& [name, seconds] : kUnits)
        if (plain == name)
            return seconds;
    return std::nullopt;
}

struct NameAndUnit {
    std::string name;
    double unit_s = 1.0;
};

/// "start_time" and the unit of "Start Time (ms)" and "start-time_ms".
NameAndUnit nameAndUnit(std::string_view written)
{
    NameAndUnit plain{lowerCase(trimmed(written))};
    std::string& name = plain.name;
    if (const std::size_t bracket = name.find_first_of("([");
        bracket != std::string::npos && bracket > 0) {
        if (const auto unit = unitNamed(name.substr(bracket)))
            plain.unit_s = *unit;
        name = std::string(trimmed(name.substr(0, bracket)));
    }
    std::replace(name.begin(), name.end(), ' ', '_');
    std::replace(name.begin(), name.end(), '-', '_');
    const std::size_t last = name.rfind('_');
    if (last != std::string::npos && last > 0)
        if (const auto unit = unitNamed(std::string_view(name).substr(last + 1))) {
            plain.unit_s = *unit;
            name.resize(last);
        }
    while (!name.empty() && name.back() == '_')
        name.pop_back();
    return plain;
}

/// A list of one seizure after the other, in clock times, as the Siena database has one a patient.
class ClockList {
public:
    explicit ClockList(std::map<std::string, std::string>& faults)
        : m_faults(faults)
    {
    }

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
            m_registration = clockIn(line);
        } else if (has("registration")) {
            return;
        } else if (has("start")) {
            m_start = clockIn(line);
        } else if (has("end")) {
            const auto end = clockIn(line);
            if (end && m_start && m_registration && !m_file.empty())
                entries.push_back({m_file, {since(*m_start), since(*end), "seizure"}});
            m_start.reset();
        }
    }

private:
    /// Of a line "what: 19.58.36"; a file with a time that cannot be read has a fault.
    std::optional<double> clockIn(std::string_view line)
    {
        const auto clock = clockSeconds(trimmed(line.substr(line.find(':') + 1)));
        if (!clock && !m_file.empty())
            m_faults.emplace(m_file, "it has '" + std::string(trimmed(line).substr(0, 60))
                                         + "', which is no time");
        return clock;
    }
    [[nodiscard]] double since(double clock) const
    {
        const double seconds = clock - *m_registration;
        return seconds < 0.0 ? seconds + kSecondsPerDay : seconds; // past midnight
    }

    std::map<std::string, std::string>& m_faults;
    std::string m_file;
    std::optional<double> m_registration;
    std::optional<double> m_start;
};

} // namespace

TimedColumns::TimedColumns(const PlainTable& table)
{
    PlainTable plain;
    for (const std::string& name : table.header) {
        const NameAndUnit one = nameAndUnit(name);
        plain.header.push_back(one.name);
        units_s.push_back(one.unit_s);
    }
    record = plain.column({"record", "file", "filename", "file_name", "recording", "name", "edf",
                           "edf_file", "eeg_file", "edf_name", "record_name", "recording_name",
                           "recording_id", "record_id", "path", "file_path", "filepath"});
    start = plain.column({"start_time", "start", "onset", "begin", "from", "seizure_start",
                          "beginn", "inizio", "onset_time", "begin_time", "starttime",
                          "seizure_start_time", "seizure_onset", "event_start", "time_start",
                          "t_start", "anfang", "debut", "inicio"});
    end = plain.column({"stop_time", "stop", "end_time", "end", "offset", "to", "seizure_end", "ende",
                        "fine", "offset_time", "endtime", "stoptime", "seizure_end_time",
                        "seizure_stop", "seizure_offset", "event_end", "time_end", "t_end", "fin"});
    length = plain.column({"duration", "length", "dauer", "seizure_duration", "event_duration",
                           "durata", "duree"});
    label = plain.column({"label", "eventtype", "event_type", "trial_type", "class", "event",
                          "description", "type", "annotation", "annotations"});
}

std::vector<TimedText> timedTexts(const PlainTable& table, std::string& fault)
{
    const TimedColumns columns(table);
    // A header of other words ("version = tse_v1.0.0") names no column.
    const bool named = columns.start || columns.end || columns.length || columns.label;
    const std::size_t startAt = columns.start.value_or(0);
    const std::size_t endAt = columns.end.value_or(columns.length.value_or(1));
    std::vector<double> units_s = columns.units_s;
    units_s.resize(std::max({units_s.size(), startAt + 1, endAt + 1}), 1.0);
    std::vector<TimedText> texts;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const auto& row = table.rows[r];
        const auto cell = [&row](std::size_t index) {
            return index < row.size() ? std::string_view(row[index]) : std::string_view();
        };
        if (row.size() < 2 || cell(startAt).empty())
            continue;
        if (const auto unit = unitNamed(cell(startAt)); r == 0 && unit) { // below the names
            units_s[startAt] = *unit;
            units_s[endAt] = unitNamed(cell(endAt)).value_or(1.0);
            continue;
        }
        const auto since = timeIn(cell(startAt));
        if (!since) {
            if (fault.empty())
                fault = "row " + std::to_string(r + 1) + " of it has '"
                    + std::string(cell(startAt).substr(0, 40))
                    + "' where the start of a label is, which is neither seconds nor h:mm:ss";
            continue;
        }
        const auto last = timeIn(cell(endAt));
        std::optional<double> until;
        if (last)
            until = last->seconds * (last->isClock ? 1.0 : units_s[endAt]);
        const double start = since->seconds * (since->isClock ? 1.0 : units_s[startAt]);
        if (until && !columns.end && columns.length)
            *until += start;
        const std::size_t labelAt = columns.label.value_or(2);
        const bool unnamed = named && !columns.label;
        texts.push_back({start, until,
                         unnamed || labelAt >= row.size() ? std::string("seizure") : row[labelAt],
                         since->isClock, since->day});
    }
    return texts;
}

bool isTimed(const PlainTable& table)
{
    if (TimedColumns(table).areTimes())
        return true;
    return table.header.empty() && !table.rows.empty()
        && std::all_of(table.rows.begin(), table.rows.end(), [](const auto& row) {
               return row.size() >= 3 && row.size() <= 4 && cellNumber(row[0], true)
                   && cellNumber(row[1], true) && !cellNumber(row[2], true);
           });
}

std::vector<std::pair<std::string, TimedText>>
readClockList(std::string_view text, std::map<std::string, std::string>& faults)
{
    ClockList list(faults);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        list.take(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::move(list.entries);
}

void placeClocks(std::vector<TimedText>& texts, const std::optional<double>& start,
                 double duration_s, const std::optional<std::int64_t>& day)
{
    const auto sinceDay = [&](const TimedText& text) {
        return text.startSeconds - *start + kSecondsPerDay * static_cast<double>(*text.day - *day);
    };
    const bool dated = start && day
        && std::all_of(texts.begin(), texts.end(), [&](const TimedText& text) {
               return !text.isClock
                   || (text.day && sinceDay(text) >= 0.0 && sinceDay(text) <= duration_s);
           });
    const auto since = [&](const TimedText& text) {
        if (dated)
            return sinceDay(text);
        const double seconds = text.startSeconds - *start;
        return seconds < 0.0 ? seconds + kSecondsPerDay : seconds; // past midnight
    };
    const auto isClock = [](const TimedText& text) { return text.isClock; };
    const bool ofTheDay = start
        && std::any_of(texts.begin(), texts.end(), isClock)
        && std::all_of(texts.begin(), texts.end(), [&](const TimedText& text) {
               return !text.isClock || since(text) <= duration_s;
           });
    for (TimedText& text : texts) {
        if (!text.isClock || !ofTheDay)
            continue;
        const double length = text.endSeconds ? *text.endSeconds - text.startSeconds : 0.0;
        text.startSeconds = since(text);
        if (text.endSeconds)
            text.endSeconds = text.startSeconds + (length < 0.0 ? length + kSecondsPerDay : length);
    }
}

} // namespace splitscape::data
