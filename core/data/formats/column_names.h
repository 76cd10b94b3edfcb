// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace splitscape::data {

// What a column is by its name in a header. Case, and blanks for underscores, do not matter.

/// One of `known`, which are in lower case with underscores.
[[nodiscard]] bool isNamed(const std::string& name, std::initializer_list<std::string_view> known);
[[nodiscard]] bool isLabelName(const std::string& name);
[[nodiscard]] bool isPatientName(const std::string& name); ///< whose a row is
[[nodiscard]] bool isIndexName(const std::string& name); ///< counts or names the rows
[[nodiscard]] bool isDateName(const std::string& name);
// Of tables of points of time; quotes and a unit in brackets ("time (s)") do not matter either.
[[nodiscard]] bool isTimeName(const std::string& name); ///< when a row was taken
[[nodiscard]] bool isSampleName(const std::string& name); ///< which sample a row belongs to

/// An empty cell, or one of the words for a missing value.
/// Which channel a row is of, in a table with a row for each value.
[[nodiscard]] bool isChannelName(const std::string& name);
/// What says of a person or of a part of a study what is no value of a signal: "age", "fold".
[[nodiscard]] bool isPersonName(const std::string& name);
/// Words for a label that is not there; fewer than those for a value.
[[nodiscard]] bool isMissingLabel(std::string_view cell);
[[nodiscard]] bool isMissingCell(std::string_view cell);

} // namespace splitscape::data
