// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/csv_columns.h"

#include "core/base/text.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/column_names.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace splitscape::data {

namespace {

constexpr std::size_t kFewRows = 12; // fewer tell nothing of how often a value comes back
constexpr std::size_t kShownNames = 12;

/// What the looked-at rows say of one column.
struct ColumnLook {
    std::size_t numbers = 0;
    std::size_t texts = 0;
    std::size_t missing = 0; ///< empty or one of the words for a missing value
    bool whole = true; ///< all numbers are whole
    bool zeroOne = true; ///< all numbers are 0 or 1
    std::set<std::string> different;

    [[nodiscard]] bool isText() const { return texts > numbers; }
};

class ColumnChooser {
public:
    ColumnChooser(const std::string& subject, const std::vector<std::vector<std::string>>& rows,
                  const CsvOptions& options, CsvDialect& dialect, work::StopCheck& stop)
        : m_subject(subject)
        , m_rows(rows)
        , m_options(options)
        , m_dialect(dialect)
        , m_stop(stop)
        , m_looks(dialect.hasHeader ? dialect.names.size() : rows.front().size())
    {
    }

    Result<void> choose()
    {
        m_dialect.roles.assign(m_looks.size(), ColumnRole::Value);
        look();
        auto given = giveRoles();
        if (m_stop.isRequested()) // what was decided by some columns is of no use
            return Error{ErrorCode::Cancelled, m_subject, {}};
        return given;
    }

private:
    Result<void> giveRoles()
    {
        if (auto said = takeSaid(); !said)
            return said;
        findPatient();
        if (m_options.label == "auto") {
            if (auto found = findLabel(); !found)
                return found;
        }
        ignoreTexts();
        return {};
    }

    void look()
    {
        for (const auto& row : m_rows)
            for (std::size_t c = 0; c < std::min(row.size(), m_looks.size()); ++c) {
                if (m_stop.ends())
                    return;
                ColumnLook& look = m_looks[c];
                const auto number = cellNumber(row[c], m_dialect.decimalComma);
                look.numbers += number ? 1U : 0U;
                look.missing += !number && isMissingCell(row[c]) ? 1U : 0U;
                look.texts += !number && !isMissingCell(row[c]) ? 1U : 0U;
                look.whole = look.whole && (!number || *number == std::floor(*number));
                look.zeroOne = look.zeroOne && (!number || *number == 0.0 || *number == 1.0);
                look.different.insert(row[c]);
            }
    }

    [[nodiscard]] std::string nameOf(std::size_t column) const
    {
        if (column < m_dialect.names.size() && !m_dialect.names[column].empty())
            return "column \"" + m_dialect.names[column].substr(0, 40) + "\"";
        return column + 1 == m_looks.size() ? "the last column"
            : column == 0                   ? "the first column"
                                            : "column " + std::to_string(column + 1);
    }

    /// A column by name or number from 1.
    Result<std::size_t> columnNamed(const std::string& name, const char* field) const
    {
        for (std::size_t c = 0; c < m_dialect.names.size() && !m_stop.ends(); ++c)
            if (lowerCase(m_dialect.names[c]) == lowerCase(name))
                return c;
        const auto number = parseInteger(name);
        if (number && *number >= 1 && static_cast<std::size_t>(*number) <= m_looks.size())
            return static_cast<std::size_t>(*number - 1);
        std::string there = "1 to " + std::to_string(m_looks.size());
        for (std::size_t c = 0; c < std::min(m_dialect.names.size(), kShownNames); ++c)
            there += (c == 0 ? ", named \"" : ", \"") + m_dialect.names[c].substr(0, 40) + "\"";
        return Error{ErrorCode::ValueOutOfRange, std::string("dataset.csv.") + field,
                     "there is no column \"" + name.substr(0, 40) + "\", the columns are " + there};
    }

    Result<void> takeSaid()
    {
        for (const std::string& name : m_options.ignore) {
            const auto column = columnNamed(name, "ignore");
            if (!column)
                return column.error();
            m_dialect.roles[*column] = ColumnRole::Ignored;
        }
        if (m_options.patient != "auto" && m_options.patient != "none") {
            const auto column = columnNamed(m_options.patient, "patient");
            if (!column)
                return column.error();
            m_dialect.roles[*column] = ColumnRole::Patient;
        }
        const std::string& label = m_options.label;
        if (label == "one-hot") {
            const std::size_t first = firstOfOneHot();
            if (first == m_looks.size())
                return Error{ErrorCode::ValueOutOfRange, "dataset.csv.label",
                             "the last columns are not 0 with one 1 in each row"};
            takeOneHot(first);
        } else if (label == "first" || label == "last") {
            takeLabel(label == "first" ? 0 : m_looks.size() - 1);
        } else if (label != "auto" && label != "none") {
            const auto column = columnNamed(label, "label");
            if (!column)
                return column.error();
            takeLabel(*column);
        }
        return {};
    }

    void takeLabel(std::size_t column)
    {
        m_dialect.roles[column] = ColumnRole::Label;
        m_dialect.labelPlace = nameOf(column);
    }
    void takeOneHot(std::size_t first)
    {
        for (std::size_t c = first; c < m_looks.size(); ++c)
            m_dialect.roles[c] = ColumnRole::Label;
        m_dialect.oneHot = true;
        m_dialect.labelPlace
            = "the last " + std::to_string(m_looks.size() - first) + " columns, one-hot";
    }
    void takeLeadingOneHot(std::size_t end)
    {
        for (std::size_t c = 0; c < end; ++c)
            m_dialect.roles[c] = ColumnRole::Label;
        m_dialect.oneHot = true;
        m_dialect.labelPlace = "the first " + std::to_string(end) + " columns, one-hot";
    }

    void findPatient()
    {
        if (m_options.patient != "auto" || m_rows.empty())
            return;
        for (std::size_t c = 0; c < m_dialect.names.size() && !m_stop.ends(); ++c)
            if (m_dialect.roles[c] == ColumnRole::Value && isPatientName(m_dialect.names[c])
                && m_looks[c].different.size() < std::max<std::size_t>(2, m_rows.size())) {
                m_dialect.roles[c] = ColumnRole::Patient;
                m_dialect.facts.push_back("whose a row is is taken from " + nameOf(c)
                                          + " (dataset.csv.patient)");
                return;
            }
    }

    /// Few different values that come back: whole numbers or texts.
    [[nodiscard]] bool isLabelLike(std::size_t column) const
    {
        const ColumnLook& look = m_looks[column];
        const std::size_t different = look.different.size();
        if (m_dialect.roles[column] != ColumnRole::Value || different < 1)
            return false;
        if (m_rows.size() < kFewRows)
            return look.isText() || look.whole;
        return (look.isText() || look.whole)
            && different <= std::max<std::size_t>(2, m_rows.size() / 3);
    }

    /// The first of the last columns that are all 0 with one 1 in each row; past the end without.
    [[nodiscard]] std::size_t firstOfOneHot() const
    {
        const std::size_t count = m_looks.size();
        std::size_t first = count;
        std::vector<double> sums(m_rows.size(), 0.0);
        for (std::size_t c = count; c-- > 0 && m_looks[c].zeroOne && m_looks[c].texts == 0;) {
            bool atMostOne = true;
            bool exactlyOne = true;
            for (std::size_t r = 0; r < m_rows.size(); ++r) {
                if (m_stop.ends())
                    return count;
                if (c < m_rows[r].size())
                    sums[r] += cellNumber(m_rows[r][c], m_dialect.decimalComma).value_or(0.0);
                atMostOne = atMostOne && sums[r] <= 1.0;
                exactlyOne = exactlyOne && sums[r] == 1.0;
            }
            if (!atMostOne)
                break;
            // Every column must be a class of some row, so a column of zeros before them is none.
            if (exactlyOne && first == count && count - c >= 2)
                first = c;
        }
        return first;
    }

    /// How many of the first columns are all 0 with one 1 in each row; 0 where there are none such.
    [[nodiscard]] std::size_t endOfLeadingOneHot() const
    {
        std::vector<double> sums(m_rows.size(), 0.0);
        for (std::size_t c = 0; c < m_looks.size() && m_looks[c].zeroOne && m_looks[c].texts == 0
             && m_looks[c].different.size() == 2;
             ++c) {
            for (std::size_t r = 0; r < m_rows.size(); ++r) {
                if (m_stop.ends())
                    return 0;
                if (c < m_rows[r].size())
                    sums[r] += cellNumber(m_rows[r][c], m_dialect.decimalComma).value_or(0.0);
            }
            if (std::any_of(sums.begin(), sums.end(), [](double sum) { return sum > 1.0; }))
                return 0;
            if (c > 0
                && std::all_of(sums.begin(), sums.end(), [](double sum) { return sum == 1.0; }))
                return c + 1;
        }
        return 0;
    }

    /// Columns of 0 and 1 beside a label of 0 and 1 may be labels too.
    [[nodiscard]] std::string othersLikeIt(std::size_t label) const
    {
        std::size_t first = label;
        while (first > 0 && !m_stop.ends() && m_looks[first - 1].zeroOne
               && m_looks[first - 1].texts == 0 && m_looks[first - 1].different.size() == 2)
            --first;
        std::string names;
        for (std::size_t c = first; c < label && !m_stop.ends(); ++c)
            names += (names.empty() ? "" : ", ") + nameOf(c);
        return names.empty() || !m_looks[label].zeroOne
            ? std::string()
            : "; " + names + " before it hold only 0 and 1 too and count as values";
    }

    Result<void> findLabel()
    {
        for (std::size_t c = m_looks.size(); c-- > 0 && !m_stop.ends();)
            if (c < m_dialect.names.size() && m_dialect.roles[c] == ColumnRole::Value
                && isLabelName(m_dialect.names[c])) {
                takeLabel(c);
                addLabelFact(" by its name");
                return {};
            }
        const std::size_t last = m_looks.size() - 1;
        if (m_rows.size() >= kFewRows)
            if (const std::size_t first = firstOfOneHot(); first <= last) {
                takeOneHot(first);
                addLabelFact("");
                return {};
            }
        if (m_rows.size() >= kFewRows)
            if (const std::size_t end = endOfLeadingOneHot(); end > 1 && end < m_looks.size()) {
                takeLeadingOneHot(end);
                addLabelFact("");
                return {};
            }
        const bool firstFits = isLabelLike(0) && m_looks[0].different.size() > 1;
        const bool lastFits
            = isLabelLike(last) && (m_looks[last].different.size() > 1 || !firstFits);
        if (lastFits || m_rows.size() < kFewRows) {
            takeLabel(last);
            addLabelFact((firstFits && m_rows.size() >= kFewRows ? "; the first has few values too ("
                                  + std::to_string(m_looks[0].different.size())
                                  + "), \"first\" takes it"
                                                                 : std::string())
                         + othersLikeIt(last));
            return {};
        }
        if (firstFits) {
            takeLabel(0);
            addLabelFact(": the last column has " + std::to_string(m_looks[last].different.size())
                         + " different values, the first has "
                         + std::to_string(m_looks[0].different.size()));
            return {};
        }
        if (const auto only = onlyTextLabel()) {
            takeLabel(*only);
            addLabelFact(": it alone holds texts that come back");
            return {};
        }
        return Error{ErrorCode::FileFormatUnknown, m_subject,
                     "no column looks like a label: the last has "
                         + std::to_string(m_looks[last].different.size()) + " different values in "
                         + std::to_string(m_rows.size()) + " rows, the first has "
                         + std::to_string(m_looks[0].different.size())
                         + "; name the column in dataset.csv.label, or a file of labels in "
                           "dataset.csv.labels_file"};
    }

    /// The column of texts that could be labels, where there is one.
    [[nodiscard]] std::optional<std::size_t> onlyTextLabel() const
    {
        std::optional<std::size_t> only;
        for (std::size_t c = 0; c < m_looks.size(); ++c) {
            if (!m_looks[c].isText() || !isLabelLike(c) || m_looks[c].different.size() < 2)
                continue;
            if (only)
                return std::nullopt;
            only = c;
        }
        return only;
    }

    void addLabelFact(const std::string& why)
    {
        m_dialect.facts.insert(m_dialect.facts.begin(),
                               "the label is in " + m_dialect.labelPlace + why
                                   + " (dataset.csv.label)");
    }

    [[nodiscard]] bool hasRole(ColumnRole role) const
    {
        return std::find(m_dialect.roles.begin(), m_dialect.roles.end(), role)
            != m_dialect.roles.end();
    }

    /// What a column of numbers is by its name, where it is no value of a signal; else empty.
    [[nodiscard]] std::string whatElse(std::size_t column) const
    {
        const std::string& name = m_dialect.names[column];
        const ColumnLook& look = m_looks[column];
        if (column == 0 && isIndexName(name))
            return "an index";
        if (look.isText())
            return {};
        // A number of its own for each row; two rows tell nothing.
        const bool unique = m_rows.size() > 2 && look.whole && look.different.size() == m_rows.size();
        if (unique && (isIndexName(name) || isSampleName(name) || isPatientName(name)))
            return "an index";
        if (isDateName(name))
            return "a time, not a value,";
        return isPersonName(name) ? "no value of a signal" : "";
    }

    /// Texts where values would be: who a row is of, or nothing to learn from.
    void ignoreTexts()
    {
        for (std::size_t c = 0; c < m_looks.size() && !m_stop.ends(); ++c) {
            const ColumnLook& look = m_looks[c];
            if (m_dialect.roles[c] != ColumnRole::Value)
                continue;
            const bool named = c < m_dialect.names.size();
            if (look.numbers == 0 && look.texts == 0 && m_rows.size() >= 3 && m_looks.size() > 2) {
                m_dialect.roles[c] = ColumnRole::Ignored;
                m_dialect.facts.push_back(nameOf(c) + " has no value in any row and is left out");
                continue;
            }
            if (named && m_looks.size() > 2) {
                if (const std::string what = whatElse(c); !what.empty()) {
                    m_dialect.roles[c] = what == "an index" && !hasRole(ColumnRole::Index)
                        ? ColumnRole::Index
                        : ColumnRole::Ignored;
                    m_dialect.facts.push_back(nameOf(c) + " is " + what + " and left out");
                    continue;
                }
            }
            // One bad cell is a bad row; a column of texts is no value.
            if (!look.isText() || m_rows.size() < 3 || look.numbers > 0)
                continue;
            const bool repeats = look.different.size() > 1 && look.different.size() < m_rows.size();
            const bool date = c < m_dialect.names.size() && isDateName(m_dialect.names[c]);
            const bool patient = m_options.patient == "auto" && c == 0 && repeats && !date
                && !(named && isPersonName(m_dialect.names[c])) && !hasRole(ColumnRole::Patient);
            m_dialect.roles[c] = patient ? ColumnRole::Patient : ColumnRole::Ignored;
            m_dialect.facts.push_back(patient ? "whose a row is is taken from " + nameOf(c)
                                              + " (dataset.csv.patient)"
                                              : nameOf(c) + " holds texts and is left out");
        }
    }

    const std::string& m_subject;
    const std::vector<std::vector<std::string>>& m_rows;
    const CsvOptions& m_options;
    CsvDialect& m_dialect;
    work::StopCheck& m_stop;
    std::vector<ColumnLook> m_looks; ///< [column]
};

/// Column numbers 0, 1, 2, ... or 1, 2, 3, ..., the last may be named.
bool areColumnNumbers(const std::vector<std::string>& cells)
{
    const std::size_t first = isIndexName(cells.front()) ? 1 : 0;
    const std::size_t end = cells.size() - 1;
    if (end < first + 3)
        return false;
    const auto start = parseInteger(cells[first]);
    if (!start || *start < 0 || *start > 1)
        return false;
    for (std::size_t index = first; index < end; ++index)
        if (parseInteger(cells[index]) != *start + static_cast<long long>(index - first))
            return false;
    return true;
}

} // namespace

bool looksLikeHeader(const std::vector<std::string>& cells, bool decimalComma,
                     work::StopCheck& stop)
{
    if (cells.size() == 1)
        return !cellNumber(cells.front(), decimalComma) && !isMissingCell(cells.front());
    const auto texts = std::count_if(cells.begin(), cells.end() - 1, [&](const std::string& cell) {
        return !stop.ends() && !cellNumber(cell, decimalComma) && lowerCase(cell) != "nan";
    });
    return 2 * static_cast<std::size_t>(texts) > cells.size() - 1 || areColumnNumbers(cells);
}

Result<void> chooseColumns(const std::string& subject,
                           const std::vector<std::vector<std::string>>& rows,
                           const CsvOptions& options, CsvDialect& dialect, work::StopCheck& stop)
{
    if (rows.empty())
        return Error{ErrorCode::FileFormatUnknown, subject, "no row of values and a label"};
    return ColumnChooser(subject, rows, options, dialect, stop).choose();
}

} // namespace splitscape::data
