// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/series_columns.h"

#include "core/base/text.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/column_names.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace splitscape::data {

namespace {

constexpr std::size_t kMostLabels = 64; // of a label that nobody named
constexpr double kLeastRun = 8.0; // rows, of a label that nobody named

class SeriesColumnChooser {
public:
    SeriesColumnChooser(const std::filesystem::path& path, const CsvDialect& dialect,
                        const SeriesOptions& options, const std::vector<SeriesColumnLook>& looks)
        : m_path(path)
        , m_dialect(dialect)
        , m_options(options)
        , m_looks(looks)
    {
    }

    Result<SeriesColumns> choose()
    {
        if (auto chosen = chooseColumns(); !chosen)
            return chosen.error();
        return std::move(m_chosen);
    }

private:
    [[nodiscard]] std::size_t columns() const { return m_dialect.columns(); }
    [[nodiscard]] std::string nameOf(std::size_t column) const
    {
        std::string name = column < m_dialect.names.size() ? m_dialect.names[column] : std::string();
        if (name.size() > 1 && name.front() == '\'' && name.back() == '\'')
            name = name.substr(1, name.size() - 2);
        return name.empty() ? "column " + std::to_string(column + 1) : name;
    }

    Result<std::size_t> columnNamed(const std::string& name, const char* field) const
    {
        for (std::size_t c = 0; c < m_dialect.names.size(); ++c)
            if (lowerCase(nameOf(c)) == lowerCase(name))
                return c;
        if (name == "first" || name == "last")
            return name == "first" ? 0 : columns() - 1;
        const auto number = parseInteger(name);
        if (number && *number >= 1 && static_cast<std::size_t>(*number) <= columns())
            return static_cast<std::size_t>(*number - 1);
        std::string there;
        for (std::size_t c = 0; c < std::min<std::size_t>(columns(), 20); ++c)
            there += (c == 0 ? "\"" : ", \"") + nameOf(c).substr(0, 40) + "\"";
        return Error{ErrorCode::ValueOutOfRange, std::string("dataset.csv.") + field,
                     "there is no column \"" + name.substr(0, 40) + "\", there are " + there};
    }

    /// A column by the options, else the first that fits; not one that has a use already.
    template <typename Fits>
    Result<std::optional<std::size_t>> columnOf(const std::string& said, const char* field,
                                                const Fits& fits)
    {
        if (said == "none" || said == "file")
            return std::optional<std::size_t>();
        if (said != "auto") {
            const auto column = columnNamed(said, field);
            if (!column)
                return column.error();
            m_used.insert(*column);
            return std::optional(*column);
        }
        for (std::size_t c = 0; c < columns(); ++c)
            if (!m_used.contains(c) && fits(c)) {
                m_used.insert(c);
                return std::optional(c);
            }
        return std::optional<std::size_t>();
    }

    [[nodiscard]] bool named(std::size_t column) const { return column < m_dialect.names.size(); }

    Result<void> chooseColumns()
    {
        for (const std::string& name : m_options.table.ignore) {
            const auto column = columnNamed(name, "ignore");
            if (!column)
                return column.error();
            m_used.insert(*column);
        }
        const auto set = [](Result<std::optional<std::size_t>> found,
                            std::optional<std::size_t>& target) -> Result<void> {
            if (!found)
                return found.error();
            target = *found;
            return {};
        };
        if (auto done = set(columnOf(m_options.time, "time",
                                     [this](std::size_t c) { return isTime(c); }),
                            m_chosen.time);
            !done)
            return done;
        if (auto done = set(columnOf(m_options.table.patient, "patient",
                                     [this](std::size_t c) {
                                         return named(c) && isPatientName(nameOf(c))
                                             && m_looks[c].meanRun() >= kLeastRun;
                                     }),
                            m_chosen.patient);
            !done)
            return done;
        if (auto done = set(columnOf(m_options.sample, "sample",
                                     [this](std::size_t c) {
                                         return named(c) && isSampleName(nameOf(c));
                                     }),
                            m_chosen.sample);
            !done)
            return done;
        if (auto done = chooseLabel(); !done)
            return done;
        return chooseChannels();
    }

    [[nodiscard]] bool isTime(std::size_t column) const
    {
        if (named(column))
            return isTimeName(nameOf(column));
        return column == 0 && columns() > 1 && m_looks[0].texts == 0 && m_looks[0].rises
            && m_looks[0].runs > 16 && m_looks[0].meanRun() < 1.5;
    }

    Result<void> chooseLabel()
    {
        const auto choose = [this](const auto& fits) -> Result<void> {
            auto found = columnOf(m_options.table.label, "label", fits);
            if (!found)
                return found.error();
            if (!m_chosen.label)
                m_chosen.label = *found;
            return {};
        };
        if (auto done = choose([this](std::size_t c) { return named(c) && isLabelName(nameOf(c)); });
            !done || m_chosen.label || m_options.table.label != "auto")
            return done;
        if (auto done = choose(
                [this](std::size_t c) { return m_looks[c].isText() && m_looks[c].comesInRuns(); });
            !done || m_chosen.label)
            return done;
        return choose([this](std::size_t c) {
            return c + 1 == columns() && columns() > 1 && m_looks[c].whole && m_looks[c].comesInRuns()
                && m_looks[c].different.size() <= 20;
        });
    }

    Result<void> chooseChannels()
    {
        for (const std::string& name : m_options.channels) {
            const auto column = columnNamed(name, "channels");
            if (!column)
                return column.error();
            m_chosen.channels.push_back(*column);
        }
        for (std::size_t c = 0; c < columns() && m_options.channels.empty(); ++c) {
            if (m_used.contains(c))
                continue;
            if (m_looks[c].numbers > 0 && !m_looks[c].isText())
                m_chosen.channels.push_back(c);
            else if (named(c) && isChannelName(nameOf(c)) && m_looks[c].different.size() > 1)
                m_chosen.channelColumn = nameOf(c);
            if (m_looks[c].isText() && m_looks[c].texts > 0)
                m_chosen.facts.push_back("column \"" + nameOf(c).substr(0, 40)
                                         + "\" holds texts and is left out");
        }
        if (m_chosen.channels.empty())
            return Error{ErrorCode::FileFormatUnknown, m_path.string(),
                         "it has no column of values"};
        std::string list;
        for (const std::size_t c : m_chosen.channels) {
            m_chosen.channelNames.push_back(nameOf(c));
            list += (list.empty() ? "" : ", ") + nameOf(c).substr(0, 40);
        }
        const auto fact = [this](const char* what, std::optional<std::size_t> column,
                                 const char* field) {
            if (column)
                m_chosen.facts.push_back(std::string(what) + " column \""
                                         + nameOf(*column).substr(0, 40) + "\" (dataset.csv." + field + ")");
        };
        fact("the label of a row is", m_chosen.label, "label");
        fact("its time is", m_chosen.time, "time");
        fact("whose a row is is told by", m_chosen.patient, "patient");
        fact("its sample is", m_chosen.sample, "sample");
        m_chosen.facts.push_back("each row is a point of time of the channels " + list
                                 + " (dataset.csv.channels)");
        if (m_chosen.time && m_looks[*m_chosen.time].numbers > m_looks[*m_chosen.time].texts)
            m_chosen.timeName = lowerCase(nameOf(*m_chosen.time));
        else
            m_chosen.dates = std::exchange(m_chosen.time, std::nullopt); // which tell no rate here
        return {};
    }

    const std::filesystem::path& m_path;
    const CsvDialect& m_dialect;
    const SeriesOptions& m_options;
    const std::vector<SeriesColumnLook>& m_looks; ///< [column]
    std::set<std::size_t> m_used;
    SeriesColumns m_chosen;
};

} // namespace

void SeriesColumnLook::take(std::string_view cell, bool decimalComma)
{
    const auto number = cellNumber(cell, decimalComma);
    if (number) {
        rises = rises && (numbers == 0 || *number >= last);
        whole = whole && *number == std::floor(*number);
        last = *number;
        ++numbers;
    } else if (!cell.empty() && lowerCase(cell) != "nan" && lowerCase(cell) != "na") {
        ++texts;
    }
    runs += runs == 0 || cell != previous ? 1U : 0U;
    previous = cell;
    if (different.size() <= kMostLabels)
        different.emplace(cell);
}

double SeriesColumnLook::meanRun() const
{
    const auto all = static_cast<double>(numbers + texts);
    return runs == 0 ? 0.0 : all / static_cast<double>(runs);
}

bool SeriesColumnLook::comesInRuns() const
{
    return different.size() > 1 && different.size() <= kMostLabels && meanRun() >= kLeastRun;
}

Result<SeriesColumns> seriesColumns(const std::filesystem::path& path, const CsvDialect& dialect,
                                    const SeriesOptions& options,
                                    const std::vector<SeriesColumnLook>& looks)
{
    return SeriesColumnChooser(path, dialect, options, looks).choose();
}

} // namespace splitscape::data
