// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape {

/// Shortest decimal text that reads back as the same double; never depends on the locale.
[[nodiscard]] std::string formatNumber(double value);

/// The number x, of fewest decimal digits, for which x * factor is exactly `stored`; so a quantity
/// kept in SI units is written in its own unit and reads back unchanged. Where no such number is
/// near (it never came from text), stored / factor.
[[nodiscard]] double numberInUnit(double stored, double factor);

/// The whole of `text` (spaces around it allowed) as a finite double; nothing otherwise.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);
/// The whole of `text` (spaces around it allowed) as an integer; nothing otherwise.
[[nodiscard]] std::optional<long long> parseInteger(std::string_view text);

[[nodiscard]] std::string_view trimmed(std::string_view text);

/// What lies between the commas of a line without quotes, each trimmed; one cell for an empty line.
[[nodiscard]] std::vector<std::string_view> cellsOf(std::string_view line);

/// The known name nearest to `name` by edit distance, if one is near enough to suggest.
[[nodiscard]] std::optional<std::string> nearestName(std::string_view name,
                                                     std::span<const std::string_view> known);

} // namespace splitscape
