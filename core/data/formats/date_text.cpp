// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/date_text.h"

#include "core/base/day.h"
#include "core/base/text.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/csv_dialect.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <string>
#include <utility>

namespace splitscape::data {

namespace {


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

std::optional<std::int64_t> dayNumber(std::string_view text)
{
    text = trimmed(text);
    std::array<int, 3> parts{};
    std::array<std::size_t, 3> digits{};
    for (std::size_t count = 0; count < 3; ++count) {
        const std::size_t end = std::min(text.find_first_of("-./"), text.size());
        const auto number = parseInteger(text.substr(0, end));
        if (!number || *number < 0 || *number > 9999 || (count < 2) != (end < text.size()))
            return std::nullopt;
        parts[count] = static_cast<int>(*number);
        digits[count] = end;
        // Of "01/02/2020" nobody knows which is the month.
        if (count == 0 && text.size() > end && text[end] == '/' && end != 4)
            return std::nullopt;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (digits[0] != 4)
        std::swap(parts[0], parts[2]);
    if (digits[0] != 4 && digits[2] == 2)
        parts[0] += parts[0] < 85 ? 2000 : 1900; // [EdfPlus]
    const std::chrono::year_month_day date{std::chrono::year(parts[0]),
                                           std::chrono::month(static_cast<unsigned>(parts[1])),
                                           std::chrono::day(static_cast<unsigned>(parts[2]))};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch().count();
}

std::optional<TimeCell> timeIn(std::string_view cell)
{
    if (const auto number = cellNumber(cell, true))
        return TimeCell{*number};
    std::string_view text = trimmed(cell);
    double shift_s = 0.0; // of the afternoon
    bool half = false; // a clock of twelve hours
    if (text.size() > 2) {
        const std::string ending = lowerCase(text.substr(text.size() - 2));
        half = ending == "am" || ending == "pm";
        shift_s = ending == "pm" ? 0.5 * kSecondsPerDay : 0.0;
    }
    if (half)
        text = trimmed(text.substr(0, text.size() - 2));
    if (text.ends_with('Z') || text.ends_with('z'))
        text.remove_suffix(1);
    const std::size_t blank = text.find_last_of(" T");
    const auto clock = clockSeconds(text.substr(blank + 1)); // all of it without a blank
    if (!clock)
        return std::nullopt;
    TimeCell time{*clock, true};
    if (half)
        time.seconds = std::fmod(*clock, 0.5 * kSecondsPerDay) + shift_s;
    if (blank != std::string_view::npos)
        time.day = dayNumber(text.substr(0, blank));
    return time;
}

} // namespace splitscape::data
