// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/series_csv.h"

#include "core/base/text.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/column_names.h"
#include "core/data/formats/date_text.h"
#include "core/data/formats/recording.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <string_view>
#include <utility>

namespace splitscape::data {

namespace {

constexpr std::size_t kRowsLooked = 2000;
constexpr std::size_t kMostLabels = 64; // of a label that nobody named
constexpr double kLeastRun = 8.0; // rows, of a label that nobody named
constexpr std::size_t kMostColumns = 4096;
constexpr double kDay_s = 86400.0;
constexpr std::size_t kRowsBeforeValues = 3; // units, and the like

/// 0 to a day, of seconds that may be of any day.
double timeOfDay(double seconds) { return seconds - kDay_s * std::floor(seconds / kDay_s); }

/// Whether a cell was added to a row that is too short.
bool isLacking(std::string_view cell) { return cell.data() == nullptr; }

class TextCollector {
public:
    explicit TextCollector(TextColumn& column)
        : m_column(column)
    {
    }
    void take(std::string_view text)
    {
        const auto known = m_places.find(text);
        if (known != m_places.end()) {
            m_column.rows.push_back(known->second);
            return;
        }
        const auto place = static_cast<std::uint32_t>(m_column.names.size());
        m_places.emplace(std::string(text), place);
        m_column.names.emplace_back(text);
        m_column.rows.push_back(place);
    }
    /// A row that is too short to tell goes on where the one before was.
    void takeOrStay(std::string_view text)
    {
        if (isLacking(text) && !m_column.rows.empty())
            m_column.rows.push_back(m_column.rows.back());
        else
            take(text);
    }

private:
    TextColumn& m_column;
    std::map<std::string, std::uint32_t, std::less<>> m_places;
};

/// What a look at the first rows says of a column.
struct Look {
    std::size_t numbers = 0;
    std::size_t texts = 0;
    bool whole = true;
    bool rises = true; ///< no number is below the one before it
    double last = 0.0;
    std::set<std::string> different;
    std::string previous;
    std::size_t runs = 0;

    void take(std::string_view cell, bool decimalComma)
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
    [[nodiscard]] double meanRun() const
    {
        const auto all = static_cast<double>(numbers + texts);
        return runs == 0 ? 0.0 : all / static_cast<double>(runs);
    }
    [[nodiscard]] bool isText() const { return texts > numbers; }
    [[nodiscard]] bool comesInRuns() const
    {
        return different.size() > 1 && different.size() <= kMostLabels && meanRun() >= kLeastRun;
    }
};

class SeriesReader {
public:
    SeriesReader(const std::filesystem::path& path, const SeriesOptions& options,
                 const std::stop_token& stop, std::size_t mostRows)
        : m_path(path)
        , m_options(options)
        , m_stop(stop)
        , m_mostRows(mostRows)
    {
    }

    Result<SeriesTable> read()
    {
        CsvOptions table = m_options.table;
        table.label = "none";
        table.patient = "none";
        table.ignore.clear();
        auto dialect = detectDialect(m_path, table, m_stop);
        if (!dialect)
            return dialect.error();
        m_dialect = *std::move(dialect);
        if (m_dialect.columns() > kMostColumns)
            return fail("it has more than 4096 columns");
        // Of what is guessed about columns, only the form of the table counts here.
        for (const std::string& fact : m_dialect.facts)
            if (fact.find("separator ") != std::string::npos || fact.find(" line") != std::string::npos)
                m_table.facts.push_back(fact);
        if (auto looked = look(); !looked)
            return looked.error();
        if (auto chosen = chooseColumns(); !chosen)
            return chosen.error();
        if (auto taken = takeAll(); !taken)
            return taken.error();
        if (m_table.rows() == 0)
            return fail("no row of numbers");
        return std::move(m_table);
    }

private:
    [[nodiscard]] Error fail(std::string detail) const
    {
        return {ErrorCode::FileFormatUnknown, m_path.string(), std::move(detail)};
    }

    [[nodiscard]] std::size_t columns() const { return m_dialect.columns(); }
    [[nodiscard]] std::string nameOf(std::size_t column) const
    {
        std::string name = column < m_dialect.names.size() ? m_dialect.names[column] : std::string();
        if (name.size() > 1 && name.front() == '\'' && name.back() == '\'')
            name = name.substr(1, name.size() - 2);
        return name.empty() ? "column " + std::to_string(column + 1) : name;
    }

    Result<void> forEachRow(std::size_t most,
                            const std::function<Result<void>(std::span<const std::string_view>)>& take)
    {
        bool header = m_dialect.hasHeader;
        std::size_t leading = m_dialect.leading;
        std::size_t rows = 0;
        std::vector<std::string_view> cells;
        return forEachLine(
            m_path, m_dialect.form,
            [&](std::string_view line) -> Result<bool> {
                if (isPassedOver(line, m_dialect.comment))
                    return true;
                if (leading > 0) {
                    --leading;
                    return true;
                }
                if (std::exchange(header, false))
                    return true;
                splitCells(line, m_dialect.separator, cells);
                if (cells.size() < columns())
                    cells.resize(columns()); // cells that are missing, so that rows stay in place
                if (auto taken = take(std::span(cells).first(columns())); !taken)
                    return taken.error();
                return ++rows < most;
            },
            m_stop);
    }

    Result<void> look()
    {
        m_looks.resize(columns());
        return forEachRow(kRowsLooked, [this](std::span<const std::string_view> cells) -> Result<void> {
            for (std::size_t c = 0; c < cells.size(); ++c)
                m_looks[c].take(cells[c], m_dialect.decimalComma);
            return {};
        });
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

    bool named(std::size_t column) const { return column < m_dialect.names.size(); }

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
                            m_time);
            !done)
            return done;
        if (auto done = set(columnOf(m_options.table.patient, "patient",
                                     [this](std::size_t c) {
                                         return named(c) && isPatientName(nameOf(c))
                                             && m_looks[c].meanRun() >= kLeastRun;
                                     }),
                            m_patient);
            !done)
            return done;
        if (auto done = set(columnOf(m_options.sample, "sample",
                                     [this](std::size_t c) {
                                         return named(c) && isSampleName(nameOf(c));
                                     }),
                            m_sample);
            !done)
            return done;
        if (auto done = chooseLabel(); !done)
            return done;
        return chooseChannels();
    }

    bool isTime(std::size_t column) const
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
            if (!m_label)
                m_label = *found;
            return {};
        };
        if (auto done = choose([this](std::size_t c) { return named(c) && isLabelName(nameOf(c)); });
            !done || m_label || m_options.table.label != "auto")
            return done;
        if (auto done = choose(
                [this](std::size_t c) { return m_looks[c].isText() && m_looks[c].comesInRuns(); });
            !done || m_label)
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
            m_channels.push_back(*column);
        }
        for (std::size_t c = 0; c < columns() && m_options.channels.empty(); ++c) {
            if (m_used.contains(c))
                continue;
            if (m_looks[c].numbers > 0 && !m_looks[c].isText())
                m_channels.push_back(c);
            else if (named(c) && isChannelName(nameOf(c)) && m_looks[c].different.size() > 1)
                m_table.channelColumn = nameOf(c);
            if (m_looks[c].isText() && m_looks[c].texts > 0)
                m_table.facts.push_back("column \"" + nameOf(c).substr(0, 40)
                                        + "\" holds texts and is left out");
        }
        if (m_channels.empty())
            return fail("it has no column of values");
        std::string list;
        for (const std::size_t c : m_channels) {
            m_table.channelNames.push_back(nameOf(c));
            list += (list.empty() ? "" : ", ") + nameOf(c).substr(0, 40);
        }
        m_table.channels.resize(m_channels.size());
        const auto fact = [this](const char* what, std::optional<std::size_t> column,
                                 const char* field) {
            if (column)
                m_table.facts.push_back(std::string(what) + " column \"" + nameOf(*column).substr(0, 40)
                                        + "\" (dataset.csv." + field + ")");
        };
        fact("the label of a row is", m_label, "label");
        fact("its time is", m_time, "time");
        fact("whose a row is is told by", m_patient, "patient");
        fact("its sample is", m_sample, "sample");
        m_table.facts.push_back("each row is a point of time of the channels " + list
                                + " (dataset.csv.channels)");
        if (m_time && m_looks[*m_time].numbers > m_looks[*m_time].texts)
            m_table.timeName = plainNameOfTime();
        else
            m_dates = std::exchange(m_time, std::nullopt); // which tell no rate here
        return {};
    }

    [[nodiscard]] std::string plainNameOfTime() const { return lowerCase(nameOf(*m_time)); }

    Result<void> takeAll()
    {
        TextCollector labels(m_table.labels);
        TextCollector patients(m_table.patients);
        TextCollector samples(m_table.samples);
        std::size_t seen = 0;
        std::size_t lacking = 0;
        auto taken = forEachRow(m_mostRows, [&](std::span<const std::string_view> cells) -> Result<void> {
            std::size_t numbers = 0;
            for (const std::size_t c : m_channels)
                numbers += cellNumber(cells[c], m_dialect.decimalComma) ? 1U : 0U;
            if (numbers == 0 && m_table.rows() == 0 && ++seen <= kRowsBeforeValues)
                return {}; // units below the names
            lacking += isLacking(cells.back()) ? 1U : 0U;
            if (m_dates)
                m_table.times.push_back(secondsOf(cells[*m_dates]));
            if (m_table.rows() * m_channels.size() >= static_cast<std::size_t>(kMaximumSamplesRead))
                return Error{ErrorCode::FileTooLarge, m_path.string(),
                             "more than " + std::to_string(kMaximumSamplesRead) + " values"};
            for (std::size_t i = 0; i < m_channels.size(); ++i) {
                const auto value = cellNumber(cells[m_channels[i]], m_dialect.decimalComma);
                const bool good = value && std::isfinite(static_cast<float>(*value));
                m_table.missing += good ? 0U : 1U;
                m_table.channels[i].push_back(good ? static_cast<float>(*value)
                                                   : std::numeric_limits<float>::quiet_NaN());
            }
            if (m_time)
                m_table.times.push_back(cellNumber(cells[*m_time], m_dialect.decimalComma)
                                            .value_or(std::numeric_limits<double>::quiet_NaN()));
            if (m_label)
                labels.take(cells[*m_label]);
            if (m_patient)
                patients.takeOrStay(cells[*m_patient]);
            if (m_sample)
                samples.takeOrStay(cells[*m_sample]);
            return {};
        });
        if (m_dates)
            finishDates();
        turnRound();
        if (lacking > 0)
            m_table.facts.push_back(std::to_string(lacking) + " rows have fewer cells than "
                                    + std::to_string(columns())
                                    + ", so what they lack is missing");
        return taken;
    }

    /// Of a date and a clock, or of a clock, which goes on past midnight.
    double secondsOf(std::string_view cell)
    {
        const auto time = cell.find(':') == std::string_view::npos ? std::nullopt : timeIn(cell);
        if (!time)
            return std::numeric_limits<double>::quiet_NaN();
        ++m_datesRead;
        double seconds = time->seconds + kDay_s * static_cast<double>(time->day.value_or(m_midnights));
        if (!time->day && seconds < m_lastDate - 0.5 * kDay_s) {
            ++m_midnights;
            seconds += kDay_s;
        }
        m_lastDate = seconds;
        return seconds;
    }

    /// Dates that most rows have tell the rate as numbers do.
    void finishDates()
    {
        auto& times = m_table.times;
        if (!times.empty() && std::isfinite(times.front()))
            m_table.startClock_s = timeOfDay(times.front());
        if (10 * m_datesRead < 9 * times.size()) {
            times.clear();
            return;
        }
        const auto first = std::find_if(times.begin(), times.end(),
                                        [](double time) { return std::isfinite(time); });
        const double start = first == times.end() ? 0.0 : *first;
        for (double& time : times)
            time -= start;
        m_table.timeName = "seconds";
    }

    /// Rows from the newest to the oldest.
    void turnRound()
    {
        auto& times = m_table.times;
        std::size_t falls = 0;
        std::size_t rises = 0;
        for (std::size_t i = 1; i < times.size(); ++i) {
            falls += times[i] < times[i - 1] ? 1U : 0U;
            rises += times[i] > times[i - 1] ? 1U : 0U;
        }
        if (falls < 2 || falls < 20 * rises)
            return;
        std::reverse(times.begin(), times.end());
        for (auto& channel : m_table.channels)
            std::reverse(channel.begin(), channel.end());
        for (TextColumn* column : {&m_table.labels, &m_table.patients, &m_table.samples})
            std::reverse(column->rows.begin(), column->rows.end());
        if (m_dates) // they count from what is now the last row
            m_table.startAtFirstRow();
        m_table.facts.emplace_back("its times fall from row to row, so the rows were turned round");
    }

    const std::filesystem::path& m_path;
    const SeriesOptions& m_options;
    const std::stop_token& m_stop;
    std::size_t m_datesRead = 0;
    std::int64_t m_midnights = 0; ///< since the first row, where no date tells the day
    double m_lastDate = 0.0;
    std::size_t m_mostRows;
    CsvDialect m_dialect;
    std::vector<Look> m_looks; ///< [column]
    std::set<std::size_t> m_used;
    std::optional<std::size_t> m_time;
    std::optional<std::size_t> m_dates; ///< the column of times, where it holds texts
    std::optional<std::size_t> m_label;
    std::optional<std::size_t> m_patient;
    std::optional<std::size_t> m_sample;
    std::vector<std::size_t> m_channels;
    SeriesTable m_table;
};

} // namespace

void SeriesTable::startAtFirstRow()
{
    if (times.empty())
        return;
    const double start = times.front();
    if (!std::isfinite(start)) {
        startClock_s.reset();
        return;
    }
    for (double& time : times)
        time -= start;
    if (startClock_s)
        startClock_s = timeOfDay(*startClock_s + start);
}

double SeriesTable::meanRun(const TextColumn& column)
{
    if (column.rows.empty())
        return 0.0;
    std::size_t runs = 1;
    for (std::size_t i = 1; i < column.rows.size(); ++i)
        runs += column.rows[i] != column.rows[i - 1] ? 1U : 0U;
    return static_cast<double>(column.rows.size()) / static_cast<double>(runs);
}

double SeriesTable::continuity() const
{
    double highest = 0.0;
    for (const std::vector<float>& channel : channels) {
        // Means within labels: classes that lie apart would look like a signal.
        std::vector<double> sums(std::max<std::size_t>(1, labels.names.size()), 0.0);
        std::vector<double> counts(sums.size(), 0.0);
        const auto labelOf = [this](std::size_t row) { return labels.rows.empty() ? 0 : labels.rows[row]; };
        for (std::size_t i = 0; i < channel.size(); ++i)
            if (std::isfinite(channel[i])) {
                sums[labelOf(i)] += static_cast<double>(channel[i]);
                counts[labelOf(i)] += 1.0;
            }
        double both = 0.0;
        double squares = 0.0;
        for (std::size_t i = 1; i < channel.size(); ++i) {
            const std::size_t label = labelOf(i);
            if (label != labelOf(i - 1) || !std::isfinite(channel[i]) || !std::isfinite(channel[i - 1]))
                continue;
            const double mean = sums[label] / counts[label];
            const double now = static_cast<double>(channel[i]) - mean;
            const double before = static_cast<double>(channel[i - 1]) - mean;
            both += now * before;
            squares += 0.5 * (now * now + before * before);
        }
        highest = squares > 0.0 ? std::max(highest, both / squares) : highest;
    }
    return highest;
}

Result<SeriesTable> readSeriesCsv(const std::filesystem::path& path, const SeriesOptions& options,
                                  const std::stop_token& stop, std::size_t mostRows)
{
    return SeriesReader(path, options, stop, mostRows).read();
}

} // namespace splitscape::data
