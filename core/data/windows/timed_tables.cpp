// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/windows/timed_tables.h"

#include "core/base/text.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/csv_dialect.h"

#include <algorithm>
#include <array>

namespace splitscape::data {

namespace {

constexpr double kDay_s = 86400.0;

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

TimedColumns::TimedColumns(const PlainTable& table)
    : record(table.column({"record", "file", "filename", "file_name", "recording", "name",
                           "edf", "edf_file", "eeg_file"}))
    , start(table.column({"start_time", "start", "onset", "start_s", "begin", "from",
                          "seizure_start", "start_sec", "start_seconds", "beginn", "inizio"}))
    , end(table.column({"stop_time", "stop", "end_time", "end", "end_s", "offset", "to",
                        "seizure_end", "end_sec", "end_seconds", "ende", "fine"}))
    , length(table.column({"duration", "length", "duration_s", "duration_sec", "dauer"}))
    , label(table.column({"label", "eventtype", "trial_type", "class", "event", "description",
                          "type", "annotation", "annotations"}))
{
}

std::vector<TimedText> timedTexts(const PlainTable& table)
{
    const TimedColumns columns(table);
    // A header of other words ("version = tse_v1.0.0") names no column.
    const bool named = columns.start || columns.end || columns.length || columns.label;
    const std::size_t startAt = columns.start.value_or(0);
    const std::size_t endAt = columns.end.value_or(columns.length.value_or(1));
    std::vector<TimedText> texts;
    for (const auto& row : table.rows) {
        bool isClock = false;
        const auto number = [&](std::size_t index) {
            auto value
                = index < row.size() ? cellNumber(row[index], true) : std::optional<double>();
            if (!value && index < row.size()) { // "10:00:20", "2020-01-01 10:00:20"
                value = clockSeconds(
                    std::string_view(row[index]).substr(row[index].find_last_of(" T") + 1));
                isClock = isClock || value;
            }
            return value;
        };
        const auto since = number(startAt);
        if (!since)
            continue;
        const bool clock = isClock;
        auto until = number(endAt);
        if (until && !columns.end && columns.length)
            *until += *since;
        const std::size_t labelAt = columns.label.value_or(2);
        const bool unnamed = named && !columns.label;
        texts.push_back({*since, until,
                         unnamed || labelAt >= row.size() ? std::string("seizure") : row[labelAt],
                         clock});
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

std::vector<std::pair<std::string, TimedText>> readClockList(std::string_view text)
{
    ClockList list;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        list.take(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::move(list.entries);
}

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

void placeClocks(std::vector<TimedText>& texts, const std::optional<double>& start,
                 double duration_s)
{
    const auto since = [&](double clock) {
        const double seconds = clock - *start;
        return seconds < 0.0 ? seconds + kDay_s : seconds; // past midnight
    };
    const auto isClock = [](const TimedText& text) { return text.isClock; };
    const bool ofTheDay = start
        && std::any_of(texts.begin(), texts.end(), isClock)
        && std::all_of(texts.begin(), texts.end(), [&](const TimedText& text) {
               return !text.isClock || since(text.startSeconds) <= duration_s;
           });
    for (TimedText& text : texts) {
        if (!text.isClock || !ofTheDay)
            continue;
        const double length = text.endSeconds ? *text.endSeconds - text.startSeconds : 0.0;
        text.startSeconds = since(text.startSeconds);
        if (text.endSeconds)
            text.endSeconds = text.startSeconds + (length < 0.0 ? length + kDay_s : length);
    }
}

} // namespace splitscape::data
