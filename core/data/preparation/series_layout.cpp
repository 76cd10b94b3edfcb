// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/series_csv.h"
#include "core/data/preparation/row_files.h"
#include "core/data/preparation/series.h"
#include "core/data/preparation/series_spans.h"
#include "core/data/preparation/value_files.h"

namespace splitscape::data {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kRowsLooked = 5000;
constexpr std::size_t kFewestRows = 50;
constexpr std::size_t kMostChannels = 64;
constexpr std::size_t kMostWithoutTime = 12; // channels of what has no column of times
constexpr double kLeastContinuity = 0.5;
constexpr double kLeastLabelRun = 16.0;
constexpr double kLeastSampleRun = 4.0;

/// Whether a column that only points of time have is not there.
bool isOfSeries(const Error& error)
{
    return error.code == ErrorCode::ValueOutOfRange
        && (error.subject == "dataset.csv.channels" || error.subject == "dataset.csv.time"
            || error.subject == "dataset.csv.sample");
}

} // namespace

CsvLayout layoutOf(const DatasetSpec& spec, const std::vector<fs::path>& paths,
                   const std::stop_token& stop)
{
    if (spec.csv.layout != CsvLayout::Auto)
        return spec.csv.layout;
    std::vector<fs::path> own = paths; // a label a line is no recording
    std::erase_if(own, isAboutRows);
    if (areValueFiles(own))
        return CsvLayout::Files;
    const std::string& label = spec.csv.label;
    if (label == "first" || label == "last" || label == "one-hot" || !spec.csv.labelsFile.empty())
        return CsvLayout::Rows;
    bool misnamed = false;
    for (const fs::path& path : paths) {
        const auto table = readSeriesCsv(path, seriesOptions(spec), stop, kRowsLooked);
        misnamed = misnamed || (!table && isOfSeries(table.error()));
        if (!table || table->rows() < kFewestRows)
            continue;
        if (table->channels.size() > kMostChannels)
            return CsvLayout::Rows;
        if (SeriesTable::meanRun(table->samples) >= kLeastSampleRun)
            return CsvLayout::Long;
        const bool labelled = SeriesTable::meanRun(table->labels) >= kLeastLabelRun;
        const bool bare = table->labels.rows.empty() && paths.size() > 1;
        const bool narrow = table->channels.size() <= kMostWithoutTime;
        const bool series = !table->times.empty() || ((labelled || bare) && narrow);
        return series && table->continuity() > kLeastContinuity ? CsvLayout::Recordings
                                                                : CsvLayout::Rows;
    }
    return misnamed ? CsvLayout::Recordings : CsvLayout::Rows; // reading says what is wrong
}

} // namespace splitscape::data
