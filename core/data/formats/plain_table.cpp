// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/plain_table.h"

#include "core/base/text.h"
#include "core/base/threads/stop_check.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/text_lines.h"

#include <algorithm>

namespace splitscape::data {

namespace {

constexpr std::size_t kMaximumBytes = 64U << 20;
constexpr std::size_t kMaximumCells = 8U << 20; // each is a text of its own; a row counts as one

char separatorOf(std::string_view line)
{
    for (const char separator : {'\t', ';', ','})
        if (line.find(separator) != std::string_view::npos)
            return separator;
    return ' ';
}

/// Only some after a stop request.
std::vector<std::string> cellsOf(std::string_view line, char separator, work::StopCheck& stop)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char letter : line) {
        if (letter == '"')
            quoted = !quoted;
        else if (letter != separator || quoted)
            cells.back() += letter;
        else if (stop.ends())
            return cells;
        else if (separator != ' ' || !cells.back().empty())
            cells.emplace_back();
    }
    for (std::string& cell : cells) {
        if (stop.ends())
            break;
        cell = std::string(trimmed(cell));
    }
    return cells;
}

} // namespace

std::optional<std::size_t> PlainTable::column(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view name : names) {
        const auto found = std::find(header.begin(), header.end(), name);
        if (found != header.end())
            return static_cast<std::size_t>(found - header.begin());
    }
    return std::nullopt;
}

Result<PlainTable> readPlainTable(const std::filesystem::path& path, const std::stop_token& stop,
                                  std::size_t mostRows)
{
    const auto form = textFormOf(path, "auto");
    if (!form)
        return form.error();
    work::StopCheck check(stop);
    PlainTable table;
    char separator = '\0';
    std::size_t bytes = 0;
    std::size_t cellCount = 0;
    const auto tooLarge = [&path](std::size_t most, const char* what) {
        return Error{ErrorCode::FileTooLarge, path.string(),
                     "more than " + std::to_string(most) + what};
    };
    const auto take = [&](std::string_view whole) -> Result<bool> {
        bytes += whole.size() + 1;
        if (bytes > kMaximumBytes)
            return tooLarge(kMaximumBytes, " bytes");
        const std::string_view line = trimmed(whole);
        if (line.empty() || line.front() == '#' || lowerCase(line.substr(0, 4)) == "sep=")
            return true;
        if (separator == '\0')
            separator = separatorOf(line);
        auto cells = cellsOf(line, separator, check);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, path.string(), {}};
        cellCount += cells.size() + 1;
        if (cellCount > kMaximumCells)
            return tooLarge(kMaximumCells, " cells and rows");
        cells.shrink_to_fit();
        const bool first = table.rows.empty() && table.header.empty();
        if (first && std::none_of(cells.begin(), cells.end(), [](const std::string& cell) {
                return parseNumber(cell).has_value();
            })) {
            for (const std::string& cell : cells) {
                if (check.ends())
                    break;
                table.header.push_back(lowerCase(cell));
            }
        } else if (table.rows.size() < mostRows) {
            table.rows.push_back(std::move(cells));
        }
        return table.rows.size() < mostRows;
    };
    if (auto done = forEachLine(path, *form, take, stop); !done)
        return done.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, path.string(), {}};
    return table;
}

} // namespace splitscape::data
