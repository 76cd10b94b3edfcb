// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <regex>
#include <string>

namespace splitscape::data {

/// Longest pattern of PatientRule; the parser of the library goes deeper with every bracket.
inline constexpr std::size_t kMostPatternCharacters = 200;

/// PatientRule::pattern as a regular expression whose time does not grow exponentially with the
/// text, whoever wrote it; without references back, which need that. Throws std::regex_error.
[[nodiscard]] inline std::regex patientPattern(const std::string& pattern)
{
    return std::regex(pattern, std::regex::ECMAScript | std::regex_constants::__polynomial);
}

} // namespace splitscape::data
