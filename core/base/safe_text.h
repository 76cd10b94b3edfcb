// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace splitscape {

/// Text of a user for a terminal: control characters (but not line ends and tabs) as "\x1b", and
/// bytes that are no UTF-8 the same way, so that a name cannot move the cursor or recolour what
/// stands around it.
[[nodiscard]] std::string visible(std::string_view text);

/// Text of a user for a cell of a CSV file: with an apostrophe before it where a spreadsheet would
/// take it for a formula (it begins with = + - @ or a control character). Numbers are not text.
[[nodiscard]] std::string spreadsheetText(std::string text);

/// Text of a user within a line or a table of Markdown, so that it shows as it is: what marks
/// headings, tables, code, links and HTML has a backslash before it, line ends and tabs are blanks,
/// other control characters as visible() has them.
[[nodiscard]] std::string markdownText(std::string_view text);

} // namespace splitscape
