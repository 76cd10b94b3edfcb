// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/labelled_csv.h"

#include "core/base/text.h"
#include "core/base/threads/stop_check.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/column_names.h"
#include "core/data/formats/recording.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <string_view>

namespace splitscape::data {

namespace {

constexpr std::size_t kMaximumLabels = 1000;
constexpr std::size_t kMaximumPatients = 100'000;
constexpr std::size_t kBadRowsNamed = 3;
constexpr std::size_t kRowsPerBadOne = 20; // so many good rows make up for a bad one

/// Texts as numbers in the order in which they come.
class Dictionary {
public:
    explicit Dictionary(std::size_t most)
        : m_most(most)
    {
    }
    std::vector<std::string> names;

    /// Nothing when there are too many.
    std::optional<std::uint32_t> idOf(std::string_view text)
    {
        const auto known = m_ids.find(text);
        if (known != m_ids.end())
            return known->second;
        if (names.size() == m_most)
            return std::nullopt;
        const auto id = static_cast<std::uint32_t>(names.size());
        names.emplace_back(text);
        m_ids.emplace(std::string(text), id);
        return id;
    }

private:
    std::size_t m_most;
    std::map<std::string, std::uint32_t, std::less<>> m_ids;
};

/// Takes the lines of a table one after the other.
class TableParser {
public:
    TableParser(std::string subject, CsvDialect dialect, const std::stop_token& stop)
        : m_subject(std::move(subject))
        , m_dialect(std::move(dialect))
        , m_stop(stop)
        , m_labels(kMaximumLabels)
        , m_patients(kMaximumPatients)
    {
        for (std::size_t c = 0; c < m_dialect.roles.size(); ++c) {
            m_rows.valuesPerRow += m_dialect.roles[c] == ColumnRole::Value ? 1U : 0U;
            m_labelled = m_labelled || m_dialect.roles[c] == ColumnRole::Label;
            m_named = m_named || m_dialect.roles[c] == ColumnRole::Index;
        }
        m_rows.hasIndex = m_named;
        m_leading = m_dialect.leading;
        m_rows.hasHeader = m_headerAhead = m_dialect.hasHeader;
        m_rows.separator = m_dialect.separator;
        if (m_dialect.oneHot)
            nameOneHot();
    }

    Result<bool> takeLine(std::string_view line)
    {
        ++m_line;
        if (isPassedOver(line, m_dialect.comment))
            return true;
        if (m_leading > 0) {
            --m_leading;
            return true;
        }
        if (m_headerAhead) {
            m_headerAhead = false;
            return true;
        }
        splitCells(line, m_dialect.separator, m_cells);
        if (m_example.empty())
            m_example = m_cells.front().substr(0, 40);
        if (auto taken = takeRow(); !taken)
            return taken.error();
        return true;
    }

    /// Only some rows are right after a stop request.
    Result<LabelledRows> finish()
    {
        const std::size_t good = m_rows.rowCount();
        // Rows with a missing value are whole otherwise; others say that the table is read wrongly.
        const std::size_t wrong = m_badRows - m_missing;
        if (m_badRows > good || (wrong > 0 && wrong * kRowsPerBadOne > good))
            return badRowsError();
        if (m_badRows > 0)
            m_rows.repairs.push_back(
                std::to_string(m_badRows) + " of " + std::to_string(good + m_badRows)
                + " rows were left out, at lines " + badLines() + ": " + m_firstBadFact);
        if (m_rows.valuesPerRow == 0 && m_line > 0)
            return Error{ErrorCode::FileFormatUnknown, m_subject,
                         "no column of it holds numbers; its first cell is '" + m_example + "'"};
        if (good == 0)
            return Error{ErrorCode::FileFormatUnknown, m_subject, "no row of values and a label"};
        m_rows.facts = m_dialect.facts;
        if (m_unitRows > 0)
            m_rows.facts.push_back(std::to_string(m_unitRows)
                                   + (m_unitRows == 1 ? " line without a number below the names "
                                                        "passed over"
                                                      : " lines without a number below the names "
                                                        "passed over"));
        // Two rows that happen to start with 0 and 1 are no index yet.
        const bool counts = m_columnCounts && good >= 3 && m_rows.valuesPerRow > 1
            && m_dialect.roles.front() == ColumnRole::Value && !m_rows.hasIndex;
        if (counts) {
            m_rows.hasIndex = true;
            m_rows.facts.emplace_back("the first column counts the rows and is left out");
            dropIndex();
        }
        m_rows.labelNames = std::move(m_labels.names);
        m_rows.patientNames = std::move(m_patients.names);
        sortLabels();
        return std::move(m_rows);
    }

private:
    void nameOneHot()
    {
        int number = 0;
        for (std::size_t c = 0; c < m_dialect.roles.size(); ++c)
            if (m_dialect.roles[c] == ColumnRole::Label) {
                m_hot.push_back(c < m_dialect.names.size() && !m_dialect.names[c].empty()
                                    ? m_dialect.names[c]
                                    : std::to_string(number));
                ++number;
            }
    }

    Result<void> takeRow()
    {
        // Separators behind the last column are nothing, on all rows or on some.
        const std::size_t columns = m_dialect.columns();
        const bool wide = m_cells.size() > columns
            && std::any_of(m_cells.begin() + static_cast<std::ptrdiff_t>(columns), m_cells.end(),
                           [](std::string_view cell) { return !cell.empty(); });
        if (m_cells.size() < columns || wide) {
            bad(std::to_string(m_cells.size()) + " columns instead of " + std::to_string(columns));
            return {};
        }
        const std::size_t start = m_rows.values.size();
        if (start + m_rows.valuesPerRow > static_cast<std::size_t>(kMaximumSamplesRead))
            return Error{ErrorCode::FileTooLarge, m_subject,
                         "more than " + std::to_string(kMaximumSamplesRead) + " values"};
        if (isBelowNames())
            return {};
        auto label = m_labelled ? rowLabel() : std::optional<std::string>(std::string());
        if (!label) {
            m_missing += m_dialect.oneHot ? 0U : 1U;
            bad(m_dialect.oneHot ? "the label columns do not hold one 1"
                                 : "no label in " + m_dialect.labelPlace);
            return {};
        }
        std::string_view patient;
        std::string_view index;
        for (std::size_t c = 0; c < m_dialect.columns(); ++c) {
            if (m_stop.ends())
                return Error{ErrorCode::Cancelled, m_subject, {}};
            if (m_dialect.roles[c] == ColumnRole::Patient)
                patient = m_cells[c];
            if (m_dialect.roles[c] == ColumnRole::Index)
                index = m_cells[c];
            if (m_dialect.roles[c] != ColumnRole::Value)
                continue;
            const auto value = cellNumber(m_cells[c], m_dialect.decimalComma);
            if (!value || !std::isfinite(static_cast<float>(*value))) {
                m_rows.values.resize(start);
                m_missing += isMissingCell(m_cells[c]) ? 1U : 0U;
                m_badColumns.insert(c);
                bad("column " + std::to_string(c + 1) + " is '"
                    + std::string(m_cells[c].substr(0, 40)) + "', not a number");
                return {};
            }
            if (c == 0)
                checkCounting(*value);
            m_rows.values.push_back(static_cast<float>(*value));
        }
        if (m_named)
            m_rows.rowNames.emplace_back(index);
        return keepRow(*label, patient);
    }

    Result<void> keepRow(const std::string& label, std::string_view patient)
    {
        if (m_labelled) {
            const auto id = m_labels.idOf(label);
            if (!id)
                return Error{ErrorCode::FileFormatUnknown, m_subject,
                             m_dialect.labelPlace + " has more than "
                                 + std::to_string(kMaximumLabels)
                                 + " different values, so it is no label"};
            m_rows.labels.push_back(*id);
        }
        if (std::find(m_dialect.roles.begin(), m_dialect.roles.end(), ColumnRole::Patient)
            != m_dialect.roles.end()) {
            const auto id = m_patients.idOf(patient);
            if (!id)
                return Error{ErrorCode::FileTooLarge, m_subject, "more than 100000 patients"};
            m_rows.patients.push_back(*id);
        }
        return {};
    }

    std::optional<std::string> rowLabel()
    {
        std::optional<std::string> found;
        std::size_t hot = 0;
        for (std::size_t c = 0; c < m_dialect.columns() && !m_stop.ends(); ++c) {
            if (m_dialect.roles[c] != ColumnRole::Label)
                continue;
            if (!m_dialect.oneHot)
                return isMissingLabel(m_cells[c])
                    ? std::nullopt
                    : std::optional(labelName(m_cells[c], m_dialect.decimalComma));
            const auto value = cellNumber(m_cells[c], m_dialect.decimalComma);
            if (!value || (*value != 0.0 && *value != 1.0) || (*value == 1.0 && found))
                return std::nullopt;
            if (*value == 1.0)
                found = m_hot[hot];
            ++hot;
        }
        return found;
    }

    /// Units and the like between the names and the first row.
    bool isBelowNames()
    {
        constexpr std::size_t kMost = 3;
        if (!m_rows.hasHeader || m_rows.rowCount() > 0 || m_badRows > 0 || m_unitRows == kMost
            || m_rows.valuesPerRow == 0)
            return false;
        for (std::size_t c = 0; c < m_dialect.columns(); ++c)
            if (m_dialect.roles[c] == ColumnRole::Value
                && (cellNumber(m_cells[c], m_dialect.decimalComma)
                    || lowerCase(m_cells[c]) == "nan"))
                return false;
        ++m_unitRows;
        return true;
    }

    /// Notes whether the first column goes on counting from 0 or 1.
    void checkCounting(double value)
    {
        const auto rows = static_cast<double>(m_counted++);
        if (rows == 0.0)
            m_firstCount = value;
        m_columnCounts = m_columnCounts && (m_firstCount == 0.0 || m_firstCount == 1.0)
            && value == m_firstCount + rows;
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

    [[nodiscard]] std::string badLines() const
    {
        return std::to_string(m_firstBadLine)
            + (m_otherBadLines.empty() ? std::string() : ", " + m_otherBadLines)
            + (m_badRows - 1 > kBadRowsNamed ? ", ..." : "");
    }

    [[nodiscard]] Error badRowsError() const
    {
        std::string detail = m_firstBadFact;
        if (m_badColumns.size() == 1 && m_badRows > 1)
            detail += ", as in all bad rows (dataset.csv.ignore leaves a column out)";
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
        for (std::size_t at = 0; at < m_rows.values.size() && !m_stop.ends(); ++at) {
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
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return numbers ? *parseNumber(names[a]) < *parseNumber(names[b]) : names[a] < names[b];
        });
        if (m_dialect.oneHot) // the order of the columns is the file's own
            std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
                return std::find(m_hot.begin(), m_hot.end(), names[a])
                    < std::find(m_hot.begin(), m_hot.end(), names[b]);
            });
        std::vector<std::string> sorted(names.size());
        std::vector<std::uint32_t> places(names.size());
        for (std::uint32_t place = 0; place < order.size(); ++place) {
            sorted[place] = names[order[place]];
            places[order[place]] = place;
        }
        names = std::move(sorted);
        for (std::size_t row = 0; row < m_rows.labels.size() && !m_stop.ends(); ++row)
            m_rows.labels[row] = places[m_rows.labels[row]];
    }

    std::string m_subject;
    CsvDialect m_dialect;
    work::StopCheck m_stop;
    LabelledRows m_rows;
    Dictionary m_labels;
    Dictionary m_patients;
    std::vector<std::string> m_hot; ///< names of the one-hot columns
    std::size_t m_line = 0;
    std::vector<std::string_view> m_cells;
    bool m_labelled = false;
    bool m_named = false; ///< a column names the rows
    bool m_headerAhead = false;
    bool m_columnCounts = true;
    std::size_t m_counted = 0;
    double m_firstCount = 0.0;
    std::size_t m_badRows = 0;
    std::size_t m_unitRows = 0;
    std::set<std::size_t> m_badColumns;
    std::string m_example; ///< the first cell below the names
    std::size_t m_missing = 0; ///< of them, those with a value that is missing
    std::size_t m_leading = 0; ///< lines that are still to be passed over
    std::size_t m_firstBadLine = 0;
    std::string m_firstBadFact;
    std::string m_otherBadLines;
};

} // namespace

std::string labelName(std::string_view cell, bool decimalComma)
{
    const auto number = cellNumber(cell, decimalComma);
    if (number && cell.find_first_not_of("+-0123456789") != std::string_view::npos)
        return formatNumber(*number + 0.0);
    // " slow  walk " is "slow walk"; so are other blanks, and quotes of another kind.
    std::string name;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const bool isWide = cell.substr(i).starts_with("\xc2\xa0");
        const bool isBlank = isWide || cell[i] == ' ' || cell[i] == '\t';
        if (!isBlank)
            name += cell[i];
        else if (!name.empty() && name.back() != ' ')
            name += ' ';
        i += isWide ? 1 : 0;
    }
    name = std::string(trimmed(name));
    if (name.size() > 2 && name.front() == '\'' && name.back() == '\'')
        name = std::string(trimmed(std::string_view(name).substr(1, name.size() - 2)));
    return name;
}

Result<LabelledRows> readLabelledCsv(const std::filesystem::path& path, std::stop_token stop,
                                     const CsvOptions& options)
{
    auto dialect = detectDialect(path, options, stop);
    if (!dialect)
        return dialect.error();
    const TextForm form = dialect->form;
    TableParser parser(path.string(), *std::move(dialect), stop);
    const auto take = [&parser](std::string_view line) { return parser.takeLine(line); };
    if (auto fed = forEachLine(path, form, take, stop); !fed)
        return fed.error();
    auto rows = parser.finish();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, path.string(), {}};
    return rows;
}

} // namespace splitscape::data
