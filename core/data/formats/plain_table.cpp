// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/plain_table.h"

#include "core/base/text.h"
#include "core/base/threads/stop_check.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/text_lines.h"

#include <algorithm>

namespace splitscape::data {

namespace {

constexpr std::uint64_t kMaximumBytes = 64U << 20;
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

Result<PlainTable> readPlainTable(const std::filesystem::path& path, const std::stop_token& stop)
{
    const auto text = readText(path, kMaximumBytes, stop);
    if (!text)
        return text.error();
    work::StopCheck check(stop);
    PlainTable table;
    std::string_view rest = *text;
    char separator = '\0';
    std::size_t cellCount = 0;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (check.ends())
            break;
        if (line.empty() || line.front() == '#' || lowerCase(line.substr(0, 4)) == "sep=")
            continue;
        if (separator == '\0')
            separator = separatorOf(line);
        auto cells = cellsOf(line, separator, check);
        cellCount += cells.size() + 1;
        if (cellCount > kMaximumCells)
            return Error{ErrorCode::FileTooLarge, path.string(),
                         "more than " + std::to_string(kMaximumCells) + " cells and rows"};
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
            continue;
        }
        table.rows.push_back(std::move(cells));
    }
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, path.string(), {}};
    return table;
}

} // namespace splitscape::data
