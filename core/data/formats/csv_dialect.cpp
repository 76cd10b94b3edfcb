// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/csv_dialect.h"

#include "core/base/text.h"
#include "core/base/threads/stop_check.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/csv_columns.h"

#include <algorithm>
#include <array>
#include <map>

namespace splitscape::data {

namespace {

constexpr std::size_t kRowsLooked = 400;
// Every cell that is looked at is kept by itself, so wide rows are fewer.
constexpr std::size_t kBytesLooked = 4 << 20;
constexpr std::size_t kMostBytesLooked = 8 << 20; // and fewer rows than tell something, but two
constexpr std::size_t kRowsThatTell = 12;
constexpr std::size_t kMostColumns = 1 << 20;

std::string separatorName(char separator)
{
    switch (separator) {
    case '\t':
        return "tab";
    case ' ':
        return "blank";
    case ';':
        return "semicolon";
    case ',':
        return "comma";
    default:
        return std::string("\"") + separator + "\"";
    }
}

/// How well a separator parts the rows: cells that are numbers, in rows of the usual width. Only a
/// part of them counts after a stop request.
double fitness(const std::vector<std::string>& lines, char separator, work::StopCheck& stop)
{
    std::map<std::size_t, int> widths;
    std::vector<std::string_view> cells;
    double numbers = 0.0;
    double all = 0.0;
    for (const std::string& line : lines) {
        if (stop.isRequested())
            break;
        splitCells(line, separator, cells);
        ++widths[cells.size()];
        for (const std::string_view cell : cells) {
            if (stop.ends())
                break;
            all += 1.0;
            numbers += cellNumber(cell, true) ? 1.0 : 0.0; // "0,5" between commas was quoted
        }
    }
    const auto usual
        = std::max_element(widths.begin(), widths.end(),
                           [](const auto& a, const auto& b) { return a.second < b.second; });
    if (widths.empty() || usual->first < 2)
        return 0.0;
    const double rows = static_cast<double>(lines.size());
    const double regular = static_cast<double>(usual->second) / rows;
    if (separator == ' ' && numbers < 0.5 * all)
        return 0.0; // prose
    // A table of texts has no numbers; any regular separation is then better than none.
    return regular * (numbers / rows + 0.001 * static_cast<double>(usual->first));
}

char detectSeparator(const std::vector<std::string>& lines, work::StopCheck& stop)
{
    // The first of equals is taken.
    constexpr std::array<char, 5> kCandidates{',', ';', '\t', '|', ' '};
    char best = ',';
    double bestFitness = 0.0;
    for (const char candidate : kCandidates) {
        const double found = fitness(lines, candidate, stop);
        if (found > bestFitness) {
            bestFitness = found;
            best = candidate;
        }
    }
    return best;
}

bool hasDecimalComma(const std::vector<std::string>& lines, char separator, work::StopCheck& stop)
{
    int commas = 0;
    int points = 0;
    std::vector<std::string_view> cells;
    for (const std::string& line : lines) {
        if (stop.isRequested())
            break;
        splitCells(line, separator, cells);
        for (const std::string_view cell : cells) {
            if (stop.ends())
                break;
            points += cell.find('.') != std::string_view::npos && cellNumber(cell, false) ? 1 : 0;
            commas += cell.find(',') != std::string_view::npos && cellNumber(cell, true) ? 1 : 0;
        }
    }
    return commas > points;
}

std::optional<char> statedSeparator(std::string_view line)
{
    const std::string_view text = trimmed(line);
    if (text.size() > 5) // most lines
        return std::nullopt;
    const std::string lowered = lowerCase(text);
    return lowered.size() == 5 && lowered.starts_with("sep=") ? std::optional(lowered[4])
        : lowered == "sep="                                   ? std::optional('\t')
                                                              : std::nullopt;
}

/// Cells up to the last that is not empty.
std::size_t filled(const std::vector<std::string>& row)
{
    std::size_t count = row.size();
    while (count > 0 && row[count - 1].empty())
        --count;
    return count;
}

/// The most frequent width of the rows, empty cells at their ends left out; the larger of equals.
std::size_t usualWidth(const std::vector<std::vector<std::string>>& rows)
{
    std::map<std::size_t, int> widths;
    for (const auto& row : rows)
        ++widths[filled(row)];
    std::size_t usual = 0;
    int most = 0;
    for (const auto& [width, count] : widths)
        if (count >= most) {
            usual = width;
            most = count;
        }
    return usual;
}

/// Lines before the table: much narrower than its rows.
std::size_t linesBefore(const std::vector<std::vector<std::string>>& rows, std::size_t width)
{
    constexpr std::size_t kMostLines = 100;
    std::size_t lines = 0;
    while (width > 3 && lines + 1 < rows.size() && lines < kMostLines
           && 2 * filled(rows[lines]) < width)
        ++lines;
    return lines;
}

/// Brings the rows to the width of the table. A header may be wider than rows whose last cells are
/// often empty.
void trimRows(std::vector<std::vector<std::string>>& rows, CsvDialect& dialect)
{
    std::size_t width = usualWidth(rows);
    dialect.leading = linesBefore(rows, width);
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(dialect.leading));
    width = std::max(width, filled(rows.front()));
    std::size_t trailing = rows.front().size();
    for (const auto& row : rows)
        trailing = std::min(trailing, row.size() - std::min(row.size(), width));
    dialect.trailing = trailing;
    for (auto& row : rows)
        row.resize(std::min(row.size(), width));
    rows.front().resize(width);
}

/// The rows that were looked at, and the "sep=" before them.
struct Looked {
    std::vector<std::string> lines;
    std::size_t bytes = 0; ///< of the lines
    std::optional<char> separator;
    int comments = 0;

    [[nodiscard]] bool isEnough() const
    {
        return lines.size() >= kRowsLooked
            || (bytes >= kBytesLooked && lines.size() >= kRowsThatTell)
            || (bytes >= kMostBytesLooked && lines.size() >= 2);
    }
};

Result<Looked> lookAt(const std::filesystem::path& path, const TextForm& form,
                      const CsvOptions& options, const std::stop_token& stop)
{
    Looked looked;
    const auto take = [&](std::string_view line) -> Result<bool> {
        if (looked.lines.empty() && !looked.separator)
            looked.separator = statedSeparator(line);
        if (isPassedOver(line, options.comment))
            looked.comments += trimmed(line).empty() ? 0 : 1;
        else
            looked.lines.emplace_back(line);
        looked.bytes += line.size();
        return !looked.isEnough();
    };
    if (auto done = forEachLine(path, form, take, stop); !done)
        return done.error();
    return looked;
}

char separatorOf(const CsvOptions& options, const Looked& looked, work::StopCheck& stop)
{
    if (options.separator == "tab")
        return '\t';
    if (options.separator == "space")
        return ' ';
    if (options.separator.size() == 1)
        return options.separator.front();
    return looked.separator ? *looked.separator : detectSeparator(looked.lines, stop);
}

void addFacts(CsvDialect& dialect, const CsvOptions& options, const Looked& looked)
{
    std::string fact;
    const auto add = [&](const std::string& part) { fact += (fact.empty() ? "" : ", ") + part; };
    if (dialect.form.gzip)
        add("unpacked with gzip");
    if (options.encoding == "auto" && dialect.form.encoding != TextEncoding::Utf8)
        add(dialect.form.encoding == TextEncoding::Latin1 ? "text in Latin-1" : "text in UTF-16");
    if (options.separator == "auto")
        add("separator " + separatorName(dialect.separator));
    if (options.decimal == "auto")
        add(dialect.decimalComma ? "decimal comma" : "decimal point");
    if (options.header == "auto")
        add(dialect.hasHeader ? "a header line" : "no header line");
    if (looked.comments > 0)
        add(std::to_string(looked.comments) + " comment lines passed over");
    if (dialect.leading > 0)
        add(std::to_string(dialect.leading)
            + (dialect.leading == 1 ? " line before the table passed over"
                                    : " lines before the table passed over"));
    if (dialect.trailing > 0)
        add(std::to_string(dialect.trailing) + " empty columns at the end left out");
    if (!fact.empty())
        dialect.facts.push_back(fact);
}

} // namespace

void splitCells(std::string_view line, char separator, std::vector<std::string_view>& cells)
{
    cells.clear();
    if (separator == ' ')
        line = trimmed(line);
    while (true) {
        const std::size_t start = line.find_first_not_of(separator == '\t' ? " " : " \t");
        const bool isQuoted = start != std::string_view::npos && line[start] == '"';
        const std::size_t closing = isQuoted ? line.find('"', start + 1) : std::string_view::npos;
        const bool closes = closing != std::string_view::npos;
        const std::size_t from = closes ? closing : 0;
        const std::size_t end
            = separator == ' ' ? line.find_first_of(" \t", from) : line.find(separator, from);
        const std::string_view cell = line.substr(0, end);
        cells.push_back(closes ? line.substr(start + 1, closing - start - 1) : trimmed(cell));
        if (end == std::string_view::npos)
            return;
        line.remove_prefix(end + 1);
        if (separator == ' ')
            line = trimmed(line);
    }
}

std::optional<double> cellNumber(std::string_view cell, bool decimalComma)
{
    const auto number = parseNumber(cell);
    if (number || !decimalComma || cell.find(',') == std::string_view::npos || cell.size() > 60)
        return number;
    std::string pointed(cell);
    std::replace(pointed.begin(), pointed.end(), ',', '.');
    return parseNumber(pointed);
}

bool isPassedOver(std::string_view line, const std::string& comment)
{
    const std::string_view text = trimmed(line);
    return text.empty() || (!comment.empty() && text.starts_with(comment))
        || statedSeparator(line).has_value();
}

Result<CsvDialect> detectDialect(const std::filesystem::path& path, const CsvOptions& options,
                                 const std::stop_token& stop)
{
    const auto form = textFormOf(path, options.encoding);
    if (!form)
        return form.error();
    auto looked = lookAt(path, *form, options, stop);
    if (!looked)
        return looked.error();
    CsvDialect dialect;
    dialect.form = *form;
    dialect.comment = options.comment;
    if (looked->lines.empty())
        return Error{ErrorCode::FileFormatUnknown, path.string(), "no row of values and a label"};
    work::StopCheck check(stop);
    dialect.separator = separatorOf(options, *looked, check);
    dialect.decimalComma = options.decimal == "auto"
        ? hasDecimalComma(looked->lines, dialect.separator, check)
        : options.decimal == "comma";
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string_view> cells;
    for (const std::string& line : looked->lines) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, path.string(), {}};
        splitCells(line, dialect.separator, cells);
        if (cells.size() > kMostColumns)
            return Error{ErrorCode::FileUnsupported, path.string(),
                         "a line of it has " + std::to_string(cells.size())
                             + " columns, at most " + std::to_string(kMostColumns) + " are read"};
        rows.emplace_back().reserve(cells.size());
        for (const std::string_view cell : cells) {
            if (check.ends())
                break;
            rows.back().emplace_back(cell);
        }
    }
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, path.string(), {}};
    trimRows(rows, dialect);
    const std::size_t least = options.label == "none" ? 1 : 2;
    if (rows.front().size() < least)
        return Error{ErrorCode::FileFormatUnknown, path.string(),
                     "its first line has a single column"};
    dialect.hasHeader = options.header == "auto"
        ? looksLikeHeader(rows.front(), dialect.decimalComma, check)
        : options.header == "yes";
    if (dialect.hasHeader) {
        dialect.names = std::move(rows.front());
        rows.erase(rows.begin());
    }
    addFacts(dialect, options, *looked);
    if (auto chosen = chooseColumns(path.string(), rows, options, dialect, check); !chosen)
        return chosen.error();
    return dialect;
}

} // namespace splitscape::data
