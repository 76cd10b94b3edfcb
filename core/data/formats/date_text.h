// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace splitscape::data {

/// Seconds of "19.58.36", "19:58:36" or "7:58:36.5"; nothing for another text.
[[nodiscard]] std::optional<double> clockSeconds(std::string_view text);

/// The number of a day from "2020-01-31", "2020/01/31", "31.01.2020" or "31.01.20" as EDF has it,
/// from 1985 on; nothing for another text.
[[nodiscard]] std::optional<std::int64_t> dayNumber(std::string_view text);

/// What a cell of times says.
struct TimeCell {
    double seconds = 0.0; ///< a number as it is, else seconds of the day
    bool isClock = false; ///< it was no number
    std::optional<std::int64_t> day{}; ///< where a date stood before the clock
};

/// "20.5", "10:00:20", "2020-01-01T10:00:20Z", "01.01.2020 10:00:20 PM"; nothing for another text.
[[nodiscard]] std::optional<TimeCell> timeIn(std::string_view cell);

} // namespace splitscape::data
