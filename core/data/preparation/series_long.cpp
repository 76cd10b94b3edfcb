// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/data/formats/labelled_csv.h"
#include "core/data/formats/series_csv.h"
#include "core/data/preparation/row_files.h"
#include "core/data/preparation/series.h"
#include "core/data/preparation/series_spans.h"
#include "core/data/preparation/tables.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>

namespace splitscape::data {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kRowsPerStopCheck = 4096;

/// The place of the most frequent of some rows of a column.
std::uint32_t mostFrequent(const TextColumn& column, const std::vector<std::size_t>& rows)
{
    std::map<std::uint32_t, std::size_t> counts;
    for (const std::size_t row : rows)
        ++counts[column.rows[row]];
    return std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
               return a.second < b.second;
           })->first;
}

class LongReader {
public:
    explicit LongReader(const DatasetSpec& spec)
        : m_spec(spec)
    {
    }

    Result<void> add(const fs::path& path, const std::stop_token& stop)
    {
        auto table = readSeriesCsv(path, seriesOptions(m_spec), stop);
        if (!table)
            return table.error();
        if (table->samples.rows.empty())
            return Error{ErrorCode::FileFormatUnknown, path.string(),
                         "no column says which sample a row belongs to; name it in "
                         "dataset.csv.sample"};
        if (!table->channelColumn.empty())
            return Error{ErrorCode::FileFormatUnknown, path.string(),
                         "its column \"" + table->channelColumn.substr(0, 40)
                             + "\" says which channel a row is of; give each channel a column of its "
                               "own, so that a row is a point of time"};
        if (m_samples.recordNames.empty())
            m_samples.channels = table->channels.size();
        else if (m_samples.channels != table->channels.size())
            return Error{ErrorCode::FileFormatUnknown, path.string(),
                         "its channels are not those of " + m_samples.recordNames.front()};
        std::vector<std::vector<std::size_t>> rowsOf(table->samples.names.size());
        for (std::size_t row = 0; row < table->rows(); ++row) {
            if (row % kRowsPerStopCheck == 0 && stop.stop_requested())
                return Error{ErrorCode::Cancelled, path.string(), {}};
            rowsOf[table->samples.rows[row]].push_back(row);
        }
        const auto labels = labelsOf(path, *table, stop);
        if (!labels)
            return labels.error();
        const std::string name = path.filename().string();
        for (const std::string& fact : table->facts)
            m_samples.notes.push_back({NoteKind::Table, name, fact});
        m_samples.recordNames.push_back(tableName(m_spec, path));
        m_samples.paths.push_back(path);
        for (std::size_t sample = 0; sample < rowsOf.size(); ++sample) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, path.string(), {}};
            addSample(*table, rowsOf[sample], *labels, sample);
        }
        if (m_gaps > 0)
            m_samples.notes.push_back({NoteKind::LeftOut, name,
                                       std::to_string(std::exchange(m_gaps, 0))
                                           + " samples with a cell that is no number"});
        return {};
    }

    Result<SampleTable> finish()
    {
        if (m_samples.groups.size() != m_labels.size()) {
            if (!m_samples.groups.empty())
                m_samples.notes.push_back({NoteKind::Table,
                                           {},
                                           "only some tables tell whose a row is, so no patient is "
                                           "known (dataset.csv.patient)"});
            m_samples.groups.clear();
            m_samples.groupNames.clear();
        }
        if (m_mixed > 0)
            m_samples.notes.push_back({NoteKind::Table,
                                       {},
                                       std::to_string(m_mixed)
                                           + " samples have rows of several labels, the most "
                                             "frequent is taken"});
        std::map<std::string, std::uint32_t> places;
        for (const std::string& label : m_labels)
            places.emplace(label, 0);
        for (const auto& [label, place] : places)
            m_samples.labelNames.push_back(label);
        sortNames(m_samples.labelNames);
        for (std::uint32_t i = 0; i < m_samples.labelNames.size(); ++i)
            places[m_samples.labelNames[i]] = i;
        for (const std::string& label : m_labels)
            m_samples.labels.push_back(places[label]);
        return std::move(m_samples);
    }

    [[nodiscard]] bool isEmpty() const { return m_samples.recordNames.empty(); }
    void note(Note note) { m_samples.notes.push_back(std::move(note)); }

private:
    /// The label of each sample: of its rows, or of a table beside them.
    Result<std::vector<std::string>> labelsOf(const fs::path& path, const SeriesTable& table,
                                              const std::stop_token& stop)
    {
        if (!table.labels.rows.empty())
            return std::vector<std::string>();
        const auto file = m_spec.csv.labelsFile.empty()
            ? labelsBeside(path, stop)
            : std::optional(path.parent_path() / m_spec.csv.labelsFile);
        if (!file)
            return Error{ErrorCode::FileFormatUnknown, path.string(),
                         "no column holds labels; name it in dataset.csv.label, or a file of "
                         "samples and labels in dataset.csv.labels_file"};
        auto labels = readRowLabels(*file, table.samples.names, table.samples.names.size(), stop);
        if (!labels)
            return labels.error();
        m_samples.paths.push_back(*file);
        m_samples.notes.push_back({NoteKind::Table, path.filename().string(),
                                   "the labels are in " + file->filename().string()
                                       + " (dataset.csv.labels_file)"});
        return std::move(labels->texts);
    }

    void addSample(const SeriesTable& table, std::vector<std::size_t> rows,
                   const std::vector<std::string>& labels, std::size_t sample)
    {
        if (!table.times.empty())
            std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
                return table.times[a] < table.times[b];
            });
        std::string label;
        if (labels.empty()) {
            const std::uint32_t most = mostFrequent(table.labels, rows);
            label = labelName(table.labels.names[most], true);
            m_mixed += std::all_of(rows.begin(), rows.end(),
                                   [&](std::size_t row) { return table.labels.rows[row] == most; })
                ? 0U
                : 1U;
        } else {
            label = labels[sample];
        }
        const std::size_t first = m_samples.values.size();
        for (const std::vector<float>& channel : table.channels)
            for (const std::size_t row : rows)
                m_samples.values.push_back(channel[row]);
        const auto from = m_samples.values.begin() + static_cast<std::ptrdiff_t>(first);
        if (rows.size() < 2 || label.empty()
            || !std::all_of(from, m_samples.values.end(),
                            [](float value) { return std::isfinite(value); })) {
            m_samples.values.resize(first);
            ++m_gaps;
            return;
        }
        m_samples.places.push_back({first, rows.size()});
        m_samples.records.push_back(static_cast<std::uint32_t>(m_samples.recordNames.size() - 1));
        m_labels.push_back(std::move(label));
        if (table.patients.rows.empty())
            return;
        const std::string& patient = table.patients.names[table.patients.rows[rows.front()]];
        const auto place = m_patients.emplace(patient, static_cast<std::uint32_t>(m_patients.size()));
        if (place.second)
            m_samples.groupNames.push_back(patient);
        m_samples.groups.push_back(place.first->second);
    }

    const DatasetSpec& m_spec;
    SampleTable m_samples;
    std::vector<std::string> m_labels; ///< [sample]
    std::map<std::string, std::uint32_t> m_patients;
    std::size_t m_mixed = 0;
    std::size_t m_gaps = 0;
};

} // namespace

Result<SampleTable> readLongTables(const DatasetSpec& spec, const std::vector<fs::path>& paths,
                                   const std::stop_token& stop)
{
    LongReader reader(spec);
    std::optional<Error> failure;
    for (const fs::path& path : paths) {
        auto added = reader.add(path, stop);
        if (added)
            continue;
        if (paths.size() == 1 || added.error().code == ErrorCode::Cancelled
            || added.error().code == ErrorCode::ValueOutOfRange)
            return added.error();
        failure = failure.value_or(added.error());
        reader.note({NoteKind::LeftOut, path.filename().string(), added.error().detail});
    }
    if (reader.isEmpty() && failure)
        return *failure;
    return reader.finish();
}

} // namespace splitscape::data
