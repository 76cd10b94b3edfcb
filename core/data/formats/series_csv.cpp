// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/series_csv.h"

#include "core/base/day.h"
#include "core/data/formats/date_text.h"
#include "core/data/formats/recording.h"
#include "core/data/formats/series_columns.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <span>
#include <string_view>
#include <utility>

namespace splitscape::data {

namespace {

constexpr std::size_t kRowsLooked = 2000;
constexpr std::size_t kMostColumns = 4096;
constexpr std::size_t kRowsBeforeValues = 3; // units, and the like

/// 0 to a day, of seconds that may be of any day.
double timeOfDay(double seconds) { return seconds - kSecondsPerDay * std::floor(seconds / kSecondsPerDay); }

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

    Result<void> chooseColumns()
    {
        std::vector<SeriesColumnLook> looks(columns());
        const auto look = [&](std::span<const std::string_view> cells) -> Result<void> {
            for (std::size_t c = 0; c < cells.size(); ++c)
                looks[c].take(cells[c], m_dialect.decimalComma);
            return {};
        };
        auto looked = forEachRow(kRowsLooked, look);
        if (!looked)
            return looked;
        auto chosen = seriesColumns(m_path, m_dialect, m_options, looks);
        if (!chosen)
            return chosen.error();
        m_columns = *std::move(chosen);
        m_table.channels.resize(m_columns.channels.size());
        m_table.channelNames = m_columns.channelNames;
        m_table.channelColumn = m_columns.channelColumn;
        m_table.timeName = m_columns.timeName;
        m_table.facts.insert(m_table.facts.end(), m_columns.facts.begin(), m_columns.facts.end());
        return {};
    }

    Result<void> takeAll()
    {
        TextCollector labels(m_table.labels);
        TextCollector patients(m_table.patients);
        TextCollector samples(m_table.samples);
        std::size_t seen = 0;
        std::size_t lacking = 0;
        auto taken = forEachRow(m_mostRows, [&](std::span<const std::string_view> cells) -> Result<void> {
            std::size_t numbers = 0;
            for (const std::size_t c : m_columns.channels)
                numbers += cellNumber(cells[c], m_dialect.decimalComma) ? 1U : 0U;
            if (numbers == 0 && m_table.rows() == 0 && ++seen <= kRowsBeforeValues)
                return {}; // units below the names
            lacking += isLacking(cells.back()) ? 1U : 0U;
            if (m_columns.dates)
                m_table.times.push_back(secondsOf(cells[*m_columns.dates]));
            if (m_table.rows() * m_columns.channels.size()
                >= static_cast<std::size_t>(kMaximumSamplesRead))
                return Error{ErrorCode::FileTooLarge, m_path.string(),
                             "more than " + std::to_string(kMaximumSamplesRead) + " values"};
            for (std::size_t i = 0; i < m_columns.channels.size(); ++i) {
                const auto value = cellNumber(cells[m_columns.channels[i]], m_dialect.decimalComma);
                const bool good = value && std::isfinite(static_cast<float>(*value));
                m_table.missing += good ? 0U : 1U;
                m_table.channels[i].push_back(good ? static_cast<float>(*value)
                                                   : std::numeric_limits<float>::quiet_NaN());
            }
            if (m_columns.time)
                m_table.times.push_back(cellNumber(cells[*m_columns.time], m_dialect.decimalComma)
                                            .value_or(std::numeric_limits<double>::quiet_NaN()));
            if (m_columns.label)
                labels.take(cells[*m_columns.label]);
            if (m_columns.patient)
                patients.takeOrStay(cells[*m_columns.patient]);
            if (m_columns.sample)
                samples.takeOrStay(cells[*m_columns.sample]);
            return {};
        });
        if (m_columns.dates)
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
        double seconds = time->seconds + kSecondsPerDay * static_cast<double>(time->day.value_or(m_midnights));
        if (!time->day && seconds < m_lastDate - 0.5 * kSecondsPerDay) {
            ++m_midnights;
            seconds += kSecondsPerDay;
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
        if (m_columns.dates) // they count from what is now the last row
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
    SeriesColumns m_columns;
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
