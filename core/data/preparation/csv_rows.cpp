// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation/csv_rows.h"

#include "core/base/text.h"
#include "core/data/beats/beat_source.h"
#include "core/data/databases.h"
#include "core/data/preparation/series.h"
#include "core/data/preparation/series_spans.h"
#include "core/data/preparation/tables.h"
#include "core/data/preparation/value_files.h"
#include "core/data/signal/normalise.h"
#include "core/data/signal/resample.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace splitscape::data {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kHeartbeatColumns = 187;
constexpr std::size_t kMostClasses = 256;
constexpr std::size_t kMostColumns = 65536;

/// One offset and one factor for all values.
struct Affine {
    double offset = 0.0;
    double factor = 1.0;
};

/// Samples that lie in memory, ready to be drawn from.
struct Table {
    std::string name;
    SampleTable samples;
    ClassChoice classes;
    std::vector<std::int64_t> classCounts; ///< [label of the choice]
    std::vector<Affine> affine; ///< [channel]
};

/// All five labels are needed: two of them may mean anything, such as normal and abnormal.
bool isHeartbeatLayout(const LabelledRows& table)
{
    return table.valuesPerRow == kHeartbeatColumns
        && table.labelNames == std::vector<std::string>{"0", "1", "2", "3", "4"};
}

/// Calls take(value) for all of these, or for some of them after a stop request.
template <typename Take>
void eachUntilStop(const std::vector<float>& values, const std::stop_token& stop, const Take& take)
{
    constexpr std::size_t kValuesPerStopCheck = 1 << 16;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i % kValuesPerStopCheck == 0 && stop.stop_requested())
            return;
        take(static_cast<double>(values[i]));
    }
}

Affine affineOf(const DatasetSpec& spec, const std::vector<float>& values,
                const std::string& channel, Notes& notes, const std::stop_token& stop)
{
    ValueRange limits;
    double sum = 0.0;
    eachUntilStop(values, stop, [&](double value) {
        limits.take(value);
        sum += value;
    });
    // In two passes, where ValueRange takes one: a first value far from the others costs no digits.
    const double mean = sum / static_cast<double>(std::max<std::size_t>(1, values.size()));
    double squares = 0.0;
    eachUntilStop(values, stop,
                  [&](double value) { squares += (value - mean) * (value - mean); });
    const double deviation
        = std::sqrt(squares / static_cast<double>(std::max<std::size_t>(1, values.size())));
    const bool far = limits.isFar();
    const std::string range
        = "the values lie between " + formatNumber(rounded(limits.low)) + " and "
        + formatNumber(rounded(limits.high));
    if (far && spec.csv.scale == CsvScale::None)
        notes.push_back({NoteKind::Scale, channel,
                         range
                             + ", far from the -10 to 10 that training expects; they are used as "
                               "they are (dataset.csv.scale)"});
    const bool scaled
        = spec.csv.scale == CsvScale::Table || (far && spec.csv.scale == CsvScale::Auto);
    if (!scaled || !(deviation > 0.0))
        return {};
    notes.push_back({NoteKind::Scale, channel,
                     range + "; all are taken minus " + formatNumber(rounded(mean))
                         + " and divided by " + formatNumber(rounded(deviation))
                         + " (dataset.csv.scale)"});
    return {mean, 1.0 / deviation};
}

/// One scale for each channel of the samples.
std::vector<Affine> affinesOf(const DatasetSpec& spec, const SampleTable& samples, Notes& notes,
                              const std::stop_token& stop)
{
    if (samples.channels == 1)
        return {affineOf(spec, samples.values, {}, notes, stop)};
    std::vector<Affine> affines;
    for (std::size_t c = 0; c < samples.channels; ++c) {
        std::vector<float> values;
        for (const SampleTable::Place& place : samples.places) {
            if (stop.stop_requested())
                break;
            const auto from = samples.values.begin()
                + static_cast<std::ptrdiff_t>(place.first + c * place.count);
            values.insert(values.end(), from, from + static_cast<std::ptrdiff_t>(place.count));
        }
        affines.push_back(affineOf(spec, values, "channel " + std::to_string(c + 1), notes, stop));
    }
    return affines;
}

/// Values of one channel of a sample.
int positionsOf(const DatasetSpec& spec, const SampleTable& samples)
{
    return spec.csv.length > 0 ? spec.csv.length : static_cast<int>(samples.longest());
}
int lengthOf(const DatasetSpec& spec, const SampleTable& samples)
{
    return positionsOf(spec, samples)
        * (spec.separateChannels ? 1 : static_cast<int>(samples.channels));
}
int channelsOf(const DatasetSpec& spec, const SampleTable& samples)
{
    return spec.separateChannels ? static_cast<int>(samples.channels) : 1;
}

void scale(const Affine& affine, std::span<float> values)
{
    if (affine.factor == 1.0 && affine.offset == 0.0)
        return;
    for (float& value : values)
        value = static_cast<float>((static_cast<double>(value) - affine.offset) * affine.factor);
}

Result<void> check(const DatasetSpec& spec, const SampleTable& samples)
{
    if (samples.labelNames.size() > kMostClasses)
        return Error{ErrorCode::FileUnsupported, spec.path,
                     "its labels have " + std::to_string(samples.labelNames.size())
                         + " different values, at most 256 classes are possible"};
    if (spec.csv.length == 0 && samples.longest() > kMostColumns)
        return Error{ErrorCode::FileUnsupported, spec.path, "it has more than 65536 columns"};
    if (samples.labels.empty() || samples.longest() == 0)
        return Error{ErrorCode::TooFewSamples, spec.path, "it has no samples"};
    return {};
}

/// The samples of the tables at the path, one a row.
Result<SampleTable> rowsOf(const DatasetSpec& spec, const std::vector<fs::path>& paths,
                           const std::stop_token& stop)
{
    auto tables = readTables(spec, paths, stop);
    if (!tables)
        return tables.error();
    LabelledRows& rows = tables->rows;
    SampleTable samples;
    samples.notes = std::move(tables->notes);
    samples.paths = std::move(tables->paths);
    if (isHeartbeatLayout(rows)) {
        rows.labelNames.assign(kBeatClasses.begin(), kBeatClasses.end());
        samples.notes.push_back({NoteKind::ClassNames,
                                 {},
                                 "187 columns and the labels 0 to 4 are the heartbeats of Kachuee "
                                 "2018, named N, S, V, F, Q"});
    }
    samples.labelNames = std::move(rows.labelNames);
    samples.labels = std::move(rows.labels);
    samples.values = std::move(rows.values);
    for (std::size_t row = 0; row < samples.labels.size(); ++row)
        samples.places.push_back({row * rows.valuesPerRow, rows.valuesPerRow});
    samples.recordNames = std::move(tables->fileNames);
    samples.records = std::move(tables->files);
    samples.groups = std::move(rows.patients);
    samples.groupNames = std::move(rows.patientNames);
    return samples;
}

Result<SampleTable> samplesOf(const DatasetSpec& spec, const std::vector<fs::path>& paths,
                              CsvLayout layout, const std::stop_token& stop)
{
    auto samples = layout == CsvLayout::Files ? readValueFiles(spec, paths, stop)
        : layout == CsvLayout::Long           ? readLongTables(spec, paths, stop)
                                              : rowsOf(spec, paths, stop);
    if (samples && spec.split.by == SplitBy::Files) {
        samples->groups = samples->records;
        samples->groupNames = samples->recordNames;
    }
    return samples;
}

DatasetSummary summaryOf(const DatasetSpec& spec, const Table& table, Notes notes)
{
    const SampleTable& samples = table.samples;
    DatasetSummary summary;
    summary.name = table.name;
    summary.classNames = table.classes.names;
    summary.classCounts = table.classCounts;
    const std::vector<std::int64_t> none(summary.classNames.size(), 0);
    // A row of the summary is a patient where patients are told, else a file.
    const bool byPatient = !samples.groups.empty();
    const auto& names = byPatient ? samples.groupNames : samples.recordNames;
    for (const std::string& name : names)
        summary.records.push_back({name, byPatient ? name : summary.name, samples.rate_Hz, none});
    for (std::size_t i = 0; i < samples.labels.size(); ++i) {
        const int label = table.classes.labelOf[samples.labels[i]];
        if (label >= 0)
            ++summary.records[byPatient ? samples.groups[i] : samples.records[i]]
                  .classCounts[static_cast<std::size_t>(label)];
    }
    summary.notes = std::move(notes);
    sortByKind(summary.notes);
    summary.length = lengthOf(spec, samples);
    summary.channels = channelsOf(spec, samples);
    return summary;
}

/// [sample], its number within its file, from 1.
std::vector<double> numbersOf(const SampleTable& samples)
{
    std::vector<double> numbers;
    std::vector<double> counted(samples.recordNames.size(), 0.0);
    for (const std::uint32_t record : samples.records)
        numbers.push_back(counted[record] += 1.0);
    return numbers;
}

Result<SampleRows> build(const Table& table, const DatasetSpec& spec, const Notes& notes,
                         std::uint64_t draw, const std::stop_token& stop)
{
    const SampleTable& samples = table.samples;
    std::vector<int> labels;
    for (const std::uint32_t label : samples.labels)
        labels.push_back(table.classes.labelOf[label]);
    const auto kept = drawPerClass(labels, table.classes.names.size(), spec.samplesPerClass, draw);
    SampleRows rows;
    rows.name = table.name;
    rows.classNames = table.classes.names;
    rows.length = lengthOf(spec, samples);
    rows.channels = channelsOf(spec, samples);
    std::vector<float> channel(static_cast<std::size_t>(positionsOf(spec, samples)));
    rows.groupNames
        = samples.groups.empty() ? std::vector<std::string>{rows.name} : samples.groupNames;
    rows.notes = notes;
    if (auto reserved = reserveRows(rows, kept.size()); !reserved)
        return reserved.error();
    rows.origins.areNumbers = true;
    for (const std::string& name : samples.recordNames)
        rows.origins.recordings.push_back({fs::path(name).stem().string(), 0.0, {}});
    const std::vector<double> numbers = numbersOf(samples);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (stop.stop_requested()) // a row may have 65536 values
            return Error{ErrorCode::Cancelled, spec.path, {}};
        const SampleTable::Place& place = samples.places[kept[i]];
        const auto row = newRow(rows);
        for (std::size_t c = 0; c < samples.channels; ++c) {
            stretch(std::span(samples.values).subspan(place.first + c * place.count, place.count),
                    channel, Interpolation::Linear);
            if (spec.csv.scale == CsvScale::Window)
                normalise(channel, Normalisation::ZScore);
            else
                scale(table.affine[c], channel);
            placeChannel(channel, c, samples.channels, spec.separateChannels, row);
        }
        rows.labels.push_back(static_cast<std::uint8_t>(labels[kept[i]]));
        rows.groups.push_back(samples.groups.empty() ? 0 : samples.groups[kept[i]]);
        rows.origins.recordingOf.push_back(samples.records[kept[i]]);
        rows.origins.times.push_back(numbers[kept[i]]);
    }
    return rows;
}

} // namespace

Result<Source> openTable(const DatasetSpec& spec, const std::vector<fs::path>& paths,
                         CsvLayout layout, const std::stop_token& stop)
{
    auto samples = samplesOf(spec, paths, layout, stop);
    if (!samples)
        return samples.error();
    if (auto checked = check(spec, *samples); !checked)
        return checked.error();
    auto table = std::make_shared<Table>();
    std::vector<RecordingId> ids;
    for (const std::string& name : samples->recordNames)
        ids.push_back({fs::path(name).stem().string(), {}, 0.0, 0.0});
    table->name = titleOf(spec, ids);
    std::vector<std::int64_t> counts(samples->labelNames.size(), 0);
    for (const std::uint32_t label : samples->labels)
        ++counts[label];
    Notes notes = samples->notes;
    auto classes = chooseClasses(samples->labelNames, counts, spec.classes, table->name, notes);
    if (!classes)
        return classes.error();
    table->affine = affinesOf(spec, *samples, notes, stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, spec.path, {}};
    table->classes = *std::move(classes);
    table->classCounts.assign(table->classes.names.size(), 0);
    for (std::size_t c = 0; c < counts.size(); ++c)
        if (table->classes.labelOf[c] >= 0)
            table->classCounts[static_cast<std::size_t>(table->classes.labelOf[c])] = counts[c];
    table->samples = *std::move(samples);
    Source source{summaryOf(spec, *table, notes), table->samples.paths, {}};
    source.build = [table, spec, notes](std::uint64_t draw, const Progress&,
                                        const std::stop_token& stopped) {
        return build(*table, spec, notes, draw, stopped);
    };
    return source;
}

} // namespace splitscape::data
