// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/plain_table.h"
#include "core/data/windows/label_words.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace splitscape::data {

/// The columns of a table of labels that are known by their names, in English and some other
/// languages.
struct TimedColumns {
    explicit TimedColumns(const PlainTable& table);

    std::optional<std::size_t> record;
    std::optional<std::size_t> start;
    std::optional<std::size_t> end;
    std::optional<std::size_t> length;
    std::optional<std::size_t> label;

    /// Whether the names alone say that the rows are labelled times.
    [[nodiscard]] bool areTimes() const { return start && (end || length || label); }
};

/// Rows of start, end or duration, and label; the columns by name, else the first three. Times are
/// seconds, or "10:00:20" (TimedText::isClock). Rows without a start are passed over.
[[nodiscard]] std::vector<TimedText> timedTexts(const PlainTable& table);

/// Whether a table is one of labelled times: by the names of its columns, or rows of two numbers and
/// a text.
[[nodiscard]] bool isTimed(const PlainTable& table);

/// A list of one seizure after the other in clock times, as the Siena database has one a patient:
/// the file of each, and its times from the start of the registration.
[[nodiscard]] std::vector<std::pair<std::string, TimedText>> readClockList(std::string_view text);

/// Seconds of "19.58.36", "19:58:36" or "7:58:36.5"; nothing for another text.
[[nodiscard]] std::optional<double> clockSeconds(std::string_view text);

/// Clock times as seconds from the start of a recording: times of the day where all lie within it,
/// else times since its start.
/// @param start  seconds of the day when the recording begins
void placeClocks(std::vector<TimedText>& texts, const std::optional<double>& start,
                 double duration_s);

} // namespace splitscape::data
