// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/labelled_csv.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/data/formats/recording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <map>
#include <numeric>
#include <optional>
#include <string_view>

namespace splitscape::data {

namespace {

constexpr std::size_t kChunkBytes = 1 << 20;
constexpr std::size_t kMaximumLineBytes = 4 << 20;
constexpr std::size_t kMaximumLabels = 1000;
constexpr std::size_t kRowsPerStopCheck = 1000;
constexpr std::size_t kBadRowsNamed = 3;

/// Splits at `separator`; quotes around a field are taken off and may hide separators.
void splitFields(std::string_view line, char separator, std::vector<std::string_view>& fields)
{
    fields.clear();
    while (true) {
        const std::size_t start = line.find_first_not_of(separator == '\t' ? " " : " \t");
        const bool isQuoted = start != std::string_view::npos && line[start] == '"';
        const std::size_t closing = isQuoted ? line.find('"', start + 1) : std::string_view::npos;
        const bool closes = closing != std::string_view::npos;
        const std::size_t end = line.find(separator, closes ? closing : 0);
        const std::string_view field = line.substr(0, end);
        fields.push_back(closes ? line.substr(start + 1, closing - start - 1) : trimmed(field));
        if (end == std::string_view::npos)
            return;
        line.remove_prefix(end + 1);
    }
}

/// A semicolon or tab in the first line separates: commas are then decimals or text.
char separatorOf(std::string_view line)
{
    if (line.find(';') != std::string_view::npos)
        return ';';
    return line.find('\t') != std::string_view::npos ? '\t' : ',';
}

bool isIndexName(std::string_view field)
{
    constexpr std::array<std::string_view, 6> kNames{"",    "index",      "id",
                                                     "row", "Unnamed: 0", "Index"};
    return std::find(kNames.begin(), kNames.end(), field) != kNames.end();
}

/// Column numbers 0, 1, 2, ... or 1, 2, 3, ..., as data frames are written.
bool areColumnNumbers(const std::vector<std::string_view>& fields)
{
    const std::size_t first = isIndexName(fields.front()) ? 1 : 0;
    const std::size_t end = fields.size() - 1; // the last may be named
    if (end < first + 3)
        return false;
    const auto start = parseInteger(fields[first]);
    if (!start || *start < 0 || *start > 1)
        return false;
    for (std::size_t index = first; index < end; ++index) {
        if (parseInteger(fields[index]) != *start + static_cast<long long>(index - first))
            return false;
    }
    return true;
}

/// Mostly texts where values would be. One bad value does not make a header of a first row.
bool isHeader(const std::vector<std::string_view>& fields)
{
    const auto texts = std::count_if(fields.begin(), fields.end() - 1,
                                     [](std::string_view field) { return !parseNumber(field); });
    return 2 * static_cast<std::size_t>(texts) > fields.size() - 1 || areColumnNumbers(fields);
}

/// Takes the lines of a table one after the other.
class TableParser {
public:
    explicit TableParser(std::string subject)
        : m_subject(std::move(subject))
    {
    }

    Result<void> takeLine(std::string_view line)
    {
        ++m_line;
        if (m_line == 1 && line.starts_with("\xEF\xBB\xBF"))
            line.remove_prefix(3);
        if (trimmed(line).empty())
            return {};
        if (m_columns == 0)
            return takeFirst(line);
        splitFields(line, m_rows.separator, m_fields);
        return takeRow();
    }

    Result<LabelledRows> finish()
    {
        if (m_badRows > 0)
            return badRowsError();
        if (m_rows.labels.empty())
            return Error{ErrorCode::FileFormatUnknown, m_subject, "no row of values and a label"};
        // Two rows that happen to start with 0 and 1 are no index yet.
        m_rows.hasIndex
            = m_indexNamed || (m_columnCounts && m_rows.labels.size() >= 3 && m_columns > 2);
        m_rows.valuesPerRow = m_columns - 1;
        if (m_rows.hasIndex)
            dropIndex();
        sortLabels();
        return std::move(m_rows);
    }

private:
    Result<void> takeFirst(std::string_view line)
    {
        m_rows.separator = separatorOf(line);
        splitFields(line, m_rows.separator, m_fields);
        m_columns = m_fields.size();
        if (m_columns < 2)
            return Error{ErrorCode::FileFormatUnknown, m_subject,
                         "its first line has a single column"};
        m_rows.hasHeader = isHeader(m_fields);
        if (!m_rows.hasHeader)
            return takeRow();
        m_indexNamed = isIndexName(m_fields.front()) && m_columns > 2;
        return {};
    }

    Result<void> takeRow()
    {
        if (m_fields.size() != m_columns) {
            bad(std::to_string(m_fields.size()) + " columns instead of "
                + std::to_string(m_columns));
            return {};
        }
        if (m_fields.back().empty()) {
            bad("no label in the last column");
            return {};
        }
        if (m_rows.values.size() + m_columns > static_cast<std::size_t>(kMaximumSamplesRead))
            return Error{ErrorCode::FileTooLarge, m_subject,
                         "more than " + std::to_string(kMaximumSamplesRead) + " values"};
        const std::size_t start = m_rows.values.size();
        for (std::size_t index = 0; index + 1 < m_columns; ++index) {
            const auto value = parseNumber(m_fields[index]);
            if (!value || !std::isfinite(static_cast<float>(*value))) {
                m_rows.values.resize(start);
                bad("column " + std::to_string(index + 1) + " is '"
                    + std::string(m_fields[index].substr(0, 40)) + "', not a number");
                return {};
            }
            if (index == 0)
                checkCounting(*value);
            m_rows.values.push_back(static_cast<float>(*value));
        }
        return takeLabel();
    }

    /// Notes whether the first column goes on counting from 0 or 1.
    void checkCounting(double value)
    {
        if (m_rows.labels.empty())
            m_firstCount = value;
        m_columnCounts = m_columnCounts && (m_firstCount == 0.0 || m_firstCount == 1.0)
            && value == m_firstCount + static_cast<double>(m_rows.labels.size());
    }

    Result<void> takeLabel()
    {
        auto known = m_labelIds.find(m_fields.back());
        if (known == m_labelIds.end()) {
            // "0" and "0.0" are one label.
            const auto number = parseNumber(m_fields.back());
            const std::string name
                = number ? formatNumber(*number + 0.0) : std::string(m_fields.back());
            auto& names = m_rows.labelNames;
            const auto position = std::find(names.begin(), names.end(), name);
            const auto id = static_cast<std::uint32_t>(position - names.begin());
            if (position == names.end())
                names.push_back(name);
            known = m_labelIds.emplace(std::string(m_fields.back()), id).first;
            if (m_labelIds.size() > kMaximumLabels)
                return Error{ErrorCode::FileFormatUnknown, m_subject,
                             "its last column has more than " + std::to_string(kMaximumLabels)
                                 + " different values, so it is no label"};
        }
        m_rows.labels.push_back(known->second);
        return {};
    }

    void bad(const std::string& fact)
    {
        if (m_badRows == 0) {
            m_firstBadLine = m_line;
            m_firstBadFact = fact;
        } else if (m_badRows <= kBadRowsNamed) {
            m_otherBadLines += (m_otherBadLines.empty() ? "" : ", ") + std::to_string(m_line);
        }
        ++m_badRows;
    }

    [[nodiscard]] Error badRowsError() const
    {
        std::string detail = m_firstBadFact;
        if (m_badRows > 1) {
            detail += "; " + std::to_string(m_badRows - 1) + " more bad rows, at lines "
                + m_otherBadLines + (m_badRows - 1 > kBadRowsNamed ? ", ..." : "");
        }
        return {ErrorCode::RowInvalid, m_subject + ":" + std::to_string(m_firstBadLine), detail};
    }

    void dropIndex()
    {
        const std::size_t width = m_rows.valuesPerRow--;
        std::size_t kept = 0;
        for (std::size_t at = 0; at < m_rows.values.size(); ++at) {
            if (at % width != 0)
                m_rows.values[kept++] = m_rows.values[at];
        }
        m_rows.values.resize(kept);
    }

    void sortLabels()
    {
        auto& names = m_rows.labelNames;
        const bool numbers = std::all_of(names.begin(), names.end(), [](const std::string& name) {
            return parseNumber(name).has_value();
        });
        std::vector<std::uint32_t> order(names.size());
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return numbers ? *parseNumber(names[a]) < *parseNumber(names[b]) : names[a] < names[b];
        });
        std::vector<std::string> sorted(names.size());
        std::vector<std::uint32_t> places(names.size());
        for (std::uint32_t place = 0; place < order.size(); ++place) {
            sorted[place] = names[order[place]];
            places[order[place]] = place;
        }
        names = std::move(sorted);
        for (std::uint32_t& label : m_rows.labels)
            label = places[label];
    }

    std::string m_subject;
    LabelledRows m_rows;
    std::size_t m_line = 0;
    std::size_t m_columns = 0; ///< label and index included; 0 before the first line
    std::vector<std::string_view> m_fields;
    std::map<std::string, std::uint32_t, std::less<>> m_labelIds; ///< by spelling
    bool m_indexNamed = false;
    bool m_columnCounts = true;
    double m_firstCount = 0.0;
    std::size_t m_badRows = 0;
    std::size_t m_firstBadLine = 0;
    std::string m_firstBadFact;
    std::string m_otherBadLines;
};

/// Feeds the lines of a file to `parser`, holding one chunk and one line at a time.
Result<void> feedLines(const std::filesystem::path& path, TableParser& parser,
                       const std::stop_token& stop)
{
    const auto fail = [&](ErrorCode code, const char* fact) {
        return Error{code, path.string(), fact};
    };
    std::ifstream file(path, std::ios::binary);
    std::string pending; // unfinished last line of the chunks so far
    std::string chunk(kChunkBytes, '\0');
    std::size_t lines = 0;
    const auto take = [&](std::string_view line) -> Result<void> {
        if (lines++ % kRowsPerStopCheck == 0 && stop.stop_requested())
            return fail(ErrorCode::Cancelled, "");
        return parser.takeLine(line);
    };
    while (file) {
        file.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
        const std::string_view text(chunk.data(), static_cast<std::size_t>(file.gcount()));
        if (text.find('\0') != std::string_view::npos)
            return fail(ErrorCode::FileFormatUnknown,
                        "binary content where a table of text is expected");
        std::size_t at = 0;
        for (std::size_t end = 0; (end = text.find('\n', at)) != std::string_view::npos;
             at = end + 1) {
            pending.append(text.substr(at, end - at));
            if (auto taken = take(pending); !taken)
                return taken;
            pending.clear();
        }
        pending.append(text.substr(at));
        if (pending.size() > kMaximumLineBytes)
            return fail(ErrorCode::FileFormatUnknown, "a line of more than 4 MiB");
    }
    if (file.bad())
        return fail(ErrorCode::FileUnreadable, "reading it stopped early");
    return pending.empty() ? Result<void>() : take(pending);
}

} // namespace

Result<LabelledRows> readLabelledCsv(const std::filesystem::path& path, std::stop_token stop)
{
    if (const auto size = checkReadableFile(path); !size)
        return size.error();
    TableParser parser(path.string());
    if (auto fed = feedLines(path, parser, stop); !fed)
        return fed.error();
    return parser.finish();
}

} // namespace splitscape::data
