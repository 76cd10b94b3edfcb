// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/date_text.h"
#include "core/data/formats/plain_table.h"
#include "core/data/windows/label_words.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace splitscape::data {

/// The columns of a table of labels that are known by their names, in English and some other
/// languages: "start", "Start Time (s)", "onset_ms".
struct TimedColumns {
    explicit TimedColumns(const PlainTable& table);

    std::optional<std::size_t> record;
    std::optional<std::size_t> start;
    std::optional<std::size_t> end;
    std::optional<std::size_t> length;
    std::optional<std::size_t> label;
    std::vector<double> units_s; ///< [column] seconds that a number is, by the name; 1 where it tells none

    /// Whether the names alone say that the rows are labelled times.
    [[nodiscard]] bool areTimes() const { return start && (end || length || label); }
};

/// Rows of start, end or duration, and label; the columns by name, else the first three. Times are
/// seconds unless the name of their column tells another unit, or "10:00:20", with a date before it
/// or "pm" behind it (TimedText::isClock). A row whose start cannot be read is a fault of the whole
/// table, which `fault` takes: what it labels would count as free of labels. Rows of units below
/// the names and rows of one cell are passed over.
[[nodiscard]] std::vector<TimedText> timedTexts(const PlainTable& table, std::string& fault);

/// Whether a table is one of labelled times: by the names of its columns, or rows of two numbers and
/// a text.
[[nodiscard]] bool isTimed(const PlainTable& table);

/// A list of one seizure after the other in clock times, as the Siena database has one a patient:
/// the file of each, and its times from the start of the registration.
/// @param faults  takes what cannot be read of a file, by its name
[[nodiscard]] std::vector<std::pair<std::string, TimedText>>
readClockList(std::string_view text, std::map<std::string, std::string>& faults);

/// Clock times as seconds from the start of a recording: times of the day where all lie within it,
/// else times since its start. Dates count where all lie within it by them: that of a recording may
/// have been removed.
/// @param start  seconds of the day when the recording begins
/// @param day  dayNumber() of that
void placeClocks(std::vector<TimedText>& texts, const std::optional<double>& start,
                 double duration_s, const std::optional<std::int64_t>& day = {});

} // namespace splitscape::data
