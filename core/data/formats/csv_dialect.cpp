// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/csv_dialect.h"

#include "core/base/text.h"
#include "core/base/threads/stop_check.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/csv_columns.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

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

/// Whether all cells are texts.
bool areNames(const std::vector<std::string>& row)
{
    return !row.empty() && std::none_of(row.begin(), row.end(), [](const std::string& cell) {
        return cell.empty() || cellNumber(cell, true);
    });
}

/// Lines before the table: much narrower than its rows.
std::size_t linesBefore(const std::vector<std::vector<std::string>>& rows, std::size_t width)
{
    constexpr std::size_t kMostLines = 100;
    std::size_t lines = 0;
    while (width > 3 && lines + 1 < rows.size() && lines < kMostLines
           && 2 * filled(rows[lines]) < width)
        ++lines;
    // Narrower lines above a whole line of names, such as "Subject","A, B".
    std::size_t names = lines;
    while (names + 1 < rows.size() && names < kMostLines && filled(rows[names]) < width)
        ++names;
    const bool isNamed = names > lines && names + 1 < rows.size()
        && filled(rows[names]) == width && areNames(rows[names]) && !areNames(rows[names + 1]);
    return isNamed ? names : lines;
}

/// A header that R writes has no name for the names of the rows, which are the first column.
bool lacksFirstName(const std::vector<std::vector<std::string>>& rows, std::size_t width)
{
    constexpr std::size_t kFewest = 3;
    if (rows.size() <= kFewest || rows.front().size() + 1 != width || !areNames(rows.front()))
        return false;
    std::set<std::string> different;
    bool counts = true;
    bool texts = true;
    for (std::size_t r = 1; r < rows.size(); ++r) {
        const std::string& first = rows[r].front();
        const auto number = parseInteger(first);
        counts = counts && number
            && *number == parseInteger(rows[1].front()).value_or(-1) + static_cast<long long>(r) - 1;
        texts = texts && !cellNumber(first, true);
        different.insert(first);
    }
    return (counts || texts) && different.size() + 1 == rows.size();
}

/// Brings the rows to the width of the table. A header may be wider than rows whose last cells are
/// often empty.
void trimRows(std::vector<std::vector<std::string>>& rows, CsvDialect& dialect)
{
    std::size_t width = usualWidth(rows);
    dialect.leading = linesBefore(rows, width);
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(dialect.leading));
    if (lacksFirstName(rows, width)) {
        rows.front().insert(rows.front().begin(), std::string());
        dialect.facts.emplace_back("the header has a name less than there are columns, so the first "
                                   "column has none and names the rows");
    }
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
        if (isPassedOver(line, options.comment)) {
            looked.comments += trimmed(line).empty() ? 0 : 1;
            return true;
        }
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

/// Whether commas part the cells and are decimal marks too: "0,0310" made of one value two cells, of
/// which the second begins with zeros in many columns and none has a point.
std::string twiceUsedComma(const std::vector<std::vector<std::string>>& rows)
{
    std::map<std::size_t, std::string> columns; // with an example
    std::size_t width = 0;
    for (const auto& row : rows) {
        width = std::max(width, row.size());
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (row[c].find_first_of(".,") != std::string::npos && cellNumber(row[c], true))
                return {};
            if (row[c].size() > 1 && row[c].front() == '0'
                && row[c].find_first_not_of("0123456789") == std::string::npos)
                columns.emplace(c, row[c]);
        }
    }
    return width > 5 && 5 * columns.size() > 2 * width ? columns.begin()->second : std::string();
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

namespace {

/// A number with the minus of typesetting, or with thousands set apart in a way that leaves no doubt:
/// by blanks, twice, or with a decimal mark behind them.
std::optional<double> setNumber(std::string_view cell, char mark)
{
    const char group = mark == '.' ? ',' : '.';
    std::string plain;
    std::size_t groups = 0;
    std::size_t sinceGroup = 0;
    std::size_t digits = 0;
    bool blanks = false;
    bool fraction = false;
    while (!cell.empty()) {
        std::size_t size = 1;
        const bool blank = cell.front() == ' ' || cell.front() == '\'';
        bool isGroup = blank || cell.front() == group;
        if (cell.starts_with("\xe2\x88\x92")) { // the minus
            plain += '-';
            cell.remove_prefix(3);
            continue;
        }
        if (cell.starts_with("\xc2\xa0")) // blanks that do not break
            size = 2;
        else if (cell.starts_with("\xe2\x80\xaf") || cell.starts_with("\xe2\x80\x89"))
            size = 3;
        isGroup = isGroup || size > 1;
        const char letter = cell.front();
        if (isGroup) {
            if (fraction || digits == 0 || (groups == 0 ? digits > 3 : sinceGroup != 3))
                return std::nullopt;
            ++groups;
            sinceGroup = 0;
            blanks = blanks || blank || size > 1;
        } else if (letter == mark) {
            if (fraction || (groups > 0 && sinceGroup != 3))
                return std::nullopt;
            fraction = true;
            plain += '.';
        } else {
            const bool digit = letter >= '0' && letter <= '9';
            digits += digit && !fraction ? 1U : 0U;
            sinceGroup += digit && !fraction ? 1U : 0U;
            plain += letter;
        }
        cell.remove_prefix(size);
    }
    if (groups > 0 && ((!fraction && sinceGroup != 3) || !(fraction || blanks || groups > 1)))
        return std::nullopt;
    return parseNumber(plain);
}

} // namespace

std::optional<double> cellNumber(std::string_view cell, bool decimalComma)
{
    const auto number = parseNumber(cell);
    if (number || cell.empty() || cell.size() > 60)
        return number;
    if (decimalComma && cell.find(',') != std::string_view::npos) {
        std::string pointed(cell);
        std::replace(pointed.begin(), pointed.end(), ',', '.');
        if (const auto comma = parseNumber(pointed))
            return comma;
    }
    const char first = cell.front();
    if ((first < '0' || first > '9') && first != '-' && first != '+' && first != '\xe2')
        return std::nullopt;
    return setNumber(cell, decimalComma ? ',' : '.');
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
        return Error{ErrorCode::FileFormatUnknown, path.string(),
                     looked->comments > 1
                         ? "all its lines are comments, for they begin with \"" + options.comment
                             + "\" (dataset.csv.comment)"
                         : std::string("no row of values and a label")};
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
    if (dialect.separator == ',' && options.separator == "auto")
        if (const std::string example = twiceUsedComma(rows); !example.empty())
            return Error{ErrorCode::FileFormatUnknown, path.string(),
                         "its commas part the cells and are decimal marks too (a cell is \"" + example
                             + "\"); save it with decimal points, or with semicolons between cells"};
    trimRows(rows, dialect);
    const std::size_t least = options.label == "none" ? 1 : 2;
    if (rows.front().size() < least)
        return Error{ErrorCode::FileFormatUnknown, path.string(),
                     "its first line has a single column; cells are parted by a comma, semicolon, "
                     "tab, blank or |, or by what dataset.csv.separator says"};
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
