// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation/reader.h"

#include "core/base/random.h"
#include "core/data/beats/build_beats.h"
#include "core/data/beats/wfdb_source.h"
#include "core/data/preparation/csv_rows.h"
#include "core/data/preparation/series.h"
#include "core/data/preparation/tables.h"
#include "core/data/synthetic/synthetic_ecg.h"
#include "core/data/synthetic/synthetic_eeg.h"
#include "core/data/windows/build_windows.h"
#include "core/data/windows/edf_source.h"

#include <array>
#include <memory>

namespace splitscape::data {

namespace {

// Stream of the preparation's seed that generators draw from.
constexpr std::uint64_t kGenerate = 1;

Result<Source> openBeats(Result<BeatSource> listed, const DatasetSpec& spec,
                         const std::stop_token& listing)
{
    if (!listed)
        return listed.error();
    auto beats = std::make_shared<BeatSource>(*std::move(listed));
    dropBeatsBeyondSignal(*beats, spec.beats, listing);
    if (listing.stop_requested())
        return Error{ErrorCode::Cancelled, beats->name, {}};
    auto summary = summariseBeats(*beats, spec);
    if (!summary)
        return summary.error();
    Source source{*std::move(summary), beats->files, {}};
    source.build
        = [beats, spec](std::uint64_t draw, const Progress& progress, const std::stop_token& stop) {
              return buildBeats(*beats, spec, draw, progress, stop);
          };
    return source;
}

/// Too few classes: the message lists the annotations, which helps to find out why.
Error withAnnotations(Error error, const DatasetSpec& spec, const Notes& notes)
{
    for (const Note& note : notes) {
        if (note.kind != NoteKind::Background && note.kind != NoteKind::UnknownSymbols)
            continue;
        error.detail += "; " + (note.subject.empty() ? "" : note.subject + ": ") + note.detail;
        if (spec.labels.classes.empty())
            error.detail += "; only words for a seizure count, unless dataset.labels.classes names "
                            "other classes";
        break;
    }
    return error;
}

Result<Source> openWindows(Result<EegSource> listed, const DatasetSpec& spec)
{
    if (!listed)
        return listed.error();
    auto summary = summariseWindows(*listed, spec);
    if (!summary && summary.error().code == ErrorCode::TooFewSamples)
        return withAnnotations(summary.error(), spec, listed->notes);
    if (!summary)
        return summary.error();
    auto recordings = std::make_shared<EegSource>(*std::move(listed));
    Source source{*std::move(summary), recordings->files, {}};
    source.build = [recordings, spec](std::uint64_t draw, const Progress& progress,
                                      const std::stop_token& stop) {
        return buildWindows(*recordings, spec, draw, progress, stop);
    };
    return source;
}

Result<Source> openSyntheticEcg(const DatasetSpec& spec, std::uint64_t seed,
                                const std::stop_token& stop)
{
    return openBeats(syntheticEcg(spec.synthetic, Random::derive(seed, {kGenerate}), stop), spec,
                     stop);
}
Result<Source> openSyntheticEeg(const DatasetSpec& spec, std::uint64_t seed,
                                const std::stop_token& stop)
{
    return openWindows(
        syntheticEeg(spec.synthetic, spec.eeg, Random::derive(seed, {kGenerate}), stop), spec);
}
Result<Source> openWfdb(const DatasetSpec& spec, std::uint64_t, const std::stop_token& stop)
{
    return openBeats(wfdbBeats(spec, stop), spec, stop);
}
Result<Source> openEdf(const DatasetSpec& spec, std::uint64_t, const std::stop_token& stop)
{
    return openWindows(edfRecordings(spec, stop), spec);
}
Result<Source> openCsv(const DatasetSpec& spec, std::uint64_t, const std::stop_token& stop)
{
    const auto paths = tablesAt(spec);
    if (!paths)
        return paths.error();
    const CsvLayout layout = layoutOf(spec, *paths, stop);
    if (layout != CsvLayout::Recordings)
        return openTable(spec, *paths, layout, stop);
    auto recordings = csvRecordings(spec, *paths, stop);
    if (!recordings)
        return recordings.error();
    constexpr int kMostValues = 65536;
    const DatasetSpec& windows = recordings->windows;
    if (windows.eeg.windowSamples() < 2
        || windows.eeg.windowSamples() > kMostValues / windows.sourceChannels())
        return Error{ErrorCode::ValueOutOfRange, "dataset.csv.window",
                     "windows of " + std::to_string(windows.eeg.windowSamples()) + " values of "
                         + std::to_string(windows.sourceChannels())
                         + " channels are not 2 to 65536 values a sample"};
    auto source = openWindows(std::move(recordings->source), recordings->windows);
    if (source && !recordings->isRateKnown)
        for (RecordSummary& record : source->summary.records)
            record.rate_Hz = 0.0;
    return source;
}

} // namespace

std::span<const Reader> readers()
{
    static constexpr std::array<Reader, kDatasetKindNames.size()> kReaders{{
        {DatasetKind::SyntheticEcg, openSyntheticEcg},
        {DatasetKind::SyntheticEeg, openSyntheticEeg},
        {DatasetKind::Mitbih, openWfdb},
        {DatasetKind::Chbmit, openEdf},
        {DatasetKind::Csv, openCsv},
    }};
    return kReaders;
}

Result<Source> openSource(const DatasetSpec& spec, std::uint64_t seed, const std::stop_token& stop)
{
    if (const Problems problems = validate(spec); !problems.empty())
        return problems.front();
    auto source = readers()[static_cast<std::size_t>(spec.kind)].open(spec, seed, stop);
    if (stop.stop_requested()) // files that were not read to their end may count as none
        return Error{ErrorCode::Cancelled, spec.path, {}};
    return source;
}

} // namespace splitscape::data
