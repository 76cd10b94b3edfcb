// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation/csv_rows.h"

#include "core/base/text.h"
#include "core/data/beats/beat_source.h"
#include "core/data/formats/labelled_csv.h"
#include "core/data/signal/resample.h"

#include <algorithm>
#include <filesystem>

namespace splitscape::data {

namespace {

constexpr std::size_t kHeartbeatColumns = 187;
constexpr std::size_t kMostClasses = 256;
constexpr std::size_t kMostColumns = 65536;

bool isHeartbeatLayout(const LabelledRows& table)
{
    return table.valuesPerRow == kHeartbeatColumns
        && std::all_of(table.labelNames.begin(), table.labelNames.end(),
                       [](const std::string& name) {
                           const auto number = parseNumber(name);
                           return number
                               && (*number == 0 || *number == 1 || *number == 2 || *number == 3
                                   || *number == 4);
                       });
}

Result<LabelledRows> readTable(const DatasetSpec& spec, const std::stop_token& stop)
{
    auto table = readLabelledCsv(spec.path, stop);
    if (!table)
        return table;
    if (table->labelNames.size() > kMostClasses)
        return Error{ErrorCode::FileUnsupported, spec.path,
                     "its last column has " + std::to_string(table->labelNames.size())
                         + " different labels, at most 256 classes are possible"};
    if (table->valuesPerRow > kMostColumns)
        return Error{ErrorCode::FileUnsupported, spec.path, "it has more than 65536 columns"};
    if (table->rowCount() == 0 || table->valuesPerRow == 0)
        return Error{ErrorCode::TooFewSamples, spec.path, "it has no samples"};
    if (isHeartbeatLayout(*table))
        for (std::string& name : table->labelNames)
            name = kBeatClasses[static_cast<std::size_t>(*parseNumber(name))];
    return table;
}

int lengthOf(const DatasetSpec& spec, const LabelledRows& table)
{
    return spec.csv.length > 0 ? spec.csv.length : static_cast<int>(table.valuesPerRow);
}

} // namespace

Result<SampleRows> buildCsvRows(const DatasetSpec& spec, std::uint64_t seed, std::stop_token stop)
{
    const auto table = readTable(spec, stop);
    if (!table)
        return table.error();
    const std::vector<std::string_view> names(table->labelNames.begin(), table->labelNames.end());
    const auto classes = chooseClasses(names, spec.classes);
    if (!classes)
        return classes.error();
    std::vector<int> labels;
    for (const std::uint32_t label : table->labels)
        labels.push_back(classes->labelOf[label]);
    const auto kept = drawPerClass(labels, classes->names.size(), spec.samplesPerClass, seed);
    SampleRows rows;
    rows.name = std::filesystem::path(spec.path).filename().string();
    rows.classNames = classes->names;
    rows.length = lengthOf(spec, *table);
    rows.groupNames = {rows.name};
    if (auto reserved = reserveRows(rows, kept.size()); !reserved)
        return reserved.error();
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (i % 1000 == 0 && stop.stop_requested())
            return Error{ErrorCode::Cancelled, spec.path, {}};
        stretch(
            std::span(table->values).subspan(kept[i] * table->valuesPerRow, table->valuesPerRow),
            newRow(rows), Interpolation::Linear);
        rows.labels.push_back(static_cast<std::uint8_t>(labels[kept[i]]));
        rows.groups.push_back(0);
    }
    return rows;
}

Result<DatasetSummary> summariseCsv(const DatasetSpec& spec, std::stop_token stop)
{
    const auto table = readTable(spec, stop);
    if (!table)
        return table.error();
    DatasetSummary summary;
    summary.name = std::filesystem::path(spec.path).filename().string();
    summary.classNames = table->labelNames;
    summary.classCounts.assign(table->labelNames.size(), 0);
    for (const std::uint32_t label : table->labels)
        ++summary.classCounts[label];
    summary.records.push_back({summary.name, summary.name, 0.0, summary.classCounts});
    summary.length = lengthOf(spec, *table);
    return summary;
}

} // namespace splitscape::data
