// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/windows/build_windows.h"

#include "core/data/device_notes.h"
#include "core/data/recording_counts.h"
#include "core/data/windows/amplitude_scales.h"
#include "core/data/windows/eeg_windows.h"
#include "core/data/windows/repeat_finder.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace splitscape::data {

namespace {

struct Pick {
    std::size_t record = 0;
    EegWindow window;
    std::uint8_t label = 0;
};

/// [record]
std::vector<std::vector<EegWindow>> windowsOf(const EegSource& source, const EegSpec& spec)
{
    std::vector<std::vector<EegWindow>> windows;
    for (const EegRecord& recording : source.records)
        windows.push_back(listWindows(recording, spec, source.hasBackground));
    return windows;
}

std::vector<std::int64_t> countsOf(const EegSource& source,
                                   const std::vector<std::vector<EegWindow>>& windows)
{
    std::vector<std::int64_t> counts(source.classNames.size(), 0);
    for (const auto& record : windows)
        for (const EegWindow& window : record)
            ++counts[window.classIndex];
    return counts;
}

Notes notesOf(const EegSource& source, const DatasetSpec& spec)
{
    Notes notes = notesOf(source.leftOut, source.classNames);
    notes.insert(notes.end(), source.notes.begin(), source.notes.end());
    const Notes device = deviceNotes(spec);
    notes.insert(notes.end(), device.begin(), device.end());
    return notes;
}

std::vector<Pick> drawWindows(const std::vector<std::vector<EegWindow>>& windows,
                              const DatasetSpec& spec, const ClassChoice& classes,
                              std::uint64_t seed)
{
    std::vector<Pick> all;
    std::vector<int> labels;
    std::uint32_t firstBlock = 0;
    for (std::size_t r = 0; r < windows.size(); ++r) {
        std::uint32_t blocks = 0;
        for (EegWindow window : windows[r]) {
            blocks = std::max(blocks, window.block + 1);
            window.block += firstBlock;
            labels.push_back(classes.labelOf[window.classIndex]);
            all.push_back({r, window, static_cast<std::uint8_t>(std::max(labels.back(), 0))});
        }
        firstBlock += blocks;
    }
    std::vector<Pick> picks;
    for (const std::size_t i :
         drawPerClass(labels, classes.names.size(), spec.samplesPerClass, seed))
        picks.push_back(all[i]);
    return picks;
}

/// One recording: its raw samples, to look for gaps and repeats, and the cleaned ones.
struct Recorded {
    std::vector<Signal> raw;
    std::vector<std::vector<float>> clean;

    /// What a window covers of a raw channel.
    [[nodiscard]] std::span<const float> rawPart(std::size_t channel, std::int64_t start,
                                                 const EegSpec& spec) const
    {
        const Signal& signal = raw[channel];
        const auto size = static_cast<double>(signal.samples.size());
        const double ratio = signal.rateHz / spec.rate_Hz;
        const double from = std::min(std::round(static_cast<double>(start) * ratio), size);
        const double to
            = std::min(std::round(static_cast<double>(start + spec.windowSamples()) * ratio), size);
        return std::span(signal.samples)
            .subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
    }
    [[nodiscard]] bool hasGap(std::int64_t start, const EegSpec& spec) const
    {
        for (std::size_t c = 0; c < raw.size(); ++c) {
            const auto part = rawPart(c, start, spec);
            if (!std::all_of(part.begin(), part.end(),
                             [](float value) { return std::isfinite(value); }))
                return true;
        }
        return false;
    }
};

Result<Recorded> record(const EegSource& source, std::size_t index, const EegSpec& spec,
                        Notes& notes, const std::stop_token& stop)
{
    auto channels = source.channels(index, notes);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, source.name, {}};
    if (!channels)
        return channels.error();
    Recorded recorded;
    recorded.raw = *std::move(channels);
    for (const Signal& channel : recorded.raw)
        recorded.clean.push_back(cleanChannel(channel, spec, stop));
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, source.name, {}};
    return recorded;
}

/// How many windows were not used, and why.
struct Unused {
    std::size_t gaps = 0;
    std::size_t repeats = 0;
    std::size_t beyond = 0;
};

/// Joins the windows that are worth keeping to `rows`, up to a stop.
void cutRecord(const Recorded& recorded, std::span<const Pick> picks, const DatasetSpec& spec,
               RepeatFinder& repeats, SampleRows& rows, Unused& unused, const std::stop_token& stop)
{
    const auto index = static_cast<std::uint32_t>(picks.front().record);
    std::vector<std::int64_t> used;
    for (const Pick& pick : picks) {
        if (stop.stop_requested())
            return;
        const auto row = newRow(rows);
        const std::int64_t start = pick.window.start;
        if (recorded.hasGap(start, spec.eeg)) {
            ++unused.gaps;
        } else if (repeats.isRepeated(recorded.rawPart(0, start, spec.eeg), index)) {
            ++unused.repeats;
        } else if (!cutWindow(recorded.clean, start, spec.eeg, spec.separateChannels, row)) {
            ++unused.beyond;
        } else {
            rows.labels.push_back(pick.label);
            rows.groups.push_back(index);
            rows.blocks.push_back(pick.window.block);
            rows.origins.recordingOf.push_back(index);
            rows.origins.times.push_back(static_cast<double>(start) / spec.eeg.rate_Hz);
            used.push_back(start);
        }
    }
    for (const std::int64_t start : used)
        repeats.remember(recorded.rawPart(0, start, spec.eeg), index);
}

void noteUnused(const Unused& unused, std::size_t drawn, Notes& notes)
{
    const auto add = [&](NoteKind kind, std::size_t count, const char* reason) {
        if (count > 0)
            notes.push_back(
                {kind,
                 {},
                 std::to_string(count) + " of " + std::to_string(drawn) + " windows " + reason});
    };
    add(NoteKind::NotUsed, unused.gaps, "have a gap");
    add(NoteKind::NotUsed, unused.repeats, "repeat what an earlier recording holds");
    add(NoteKind::BeyondEnd, unused.beyond, "reach beyond the signal");
}

/// What the labels of the recordings say, in the classes that are used.
std::vector<RecordingOrigin> recordingsOf(const EegSource& source, const ClassChoice& classes)
{
    std::vector<RecordingOrigin> recordings;
    for (const EegRecord& record : source.records) {
        RecordingOrigin& recording
            = recordings.emplace_back(RecordingOrigin{record.name, record.duration_s, {}});
        for (const LabelledSpan& span : record.spans) {
            const int label = classes.labelOf[span.classIndex];
            if (label >= 0)
                recording.events.push_back(
                    {span.startSeconds, span.endSeconds, static_cast<std::uint8_t>(label)});
        }
    }
    return recordings;
}

/// Groups are patients, who may have many recordings.
void groupByPatient(SampleRows& rows, const EegSource& source)
{
    std::vector<std::uint32_t> groupOf;
    for (const EegRecord& recording : source.records) {
        const auto known
            = std::find(rows.groupNames.begin(), rows.groupNames.end(), recording.patient);
        groupOf.push_back(static_cast<std::uint32_t>(known - rows.groupNames.begin()));
        if (known == rows.groupNames.end())
            rows.groupNames.push_back(recording.patient);
    }
    for (std::uint32_t& group : rows.groups)
        group = groupOf[group];
}

} // namespace

Result<SampleRows> buildWindows(const EegSource& source, const DatasetSpec& spec,
                                std::uint64_t seed, const Progress& progress, std::stop_token stop)
{
    SampleRows rows;
    rows.notes = notesOf(source, spec);
    const auto windows = windowsOf(source, spec.eeg);
    const auto classes = chooseClasses(source.classNames, countsOf(source, windows), spec.classes,
                                       source.name, rows.notes);
    if (!classes)
        return classes.error();
    const std::vector<Pick> picks = drawWindows(windows, spec, *classes, seed);
    rows.name = source.name;
    rows.classNames = classes->names;
    rows.length = spec.sampleLength();
    rows.channels = spec.sampleChannels();
    rows.origins.recordings = recordingsOf(source, *classes);
    rows.origins.window_s = spec.eeg.window_s;
    if (auto reserved = reserveRows(rows, picks.size()); !reserved)
        return reserved.error();
    RepeatFinder repeats;
    AmplitudeScales scales(source, spec.eeg);
    Unused unused;
    std::optional<Error> failure;
    for (std::size_t i = 0; i < picks.size();) {
        std::size_t end = i;
        while (end < picks.size() && picks[end].record == picks[i].record)
            ++end;
        auto recorded = record(source, picks[i].record, spec.eeg, rows.notes, stop);
        auto scaled = recorded ? scales.apply(picks[i].record, recorded->clean, stop)
                               : Result<void>(recorded.error());
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, source.name, {}};
        if (scaled) {
            cutRecord(*recorded, std::span(picks).subspan(i, end - i), spec, repeats, rows, unused,
                      stop);
        } else {
            failure = scaled.error();
            rows.notes.push_back(
                {NoteKind::LeftOut, source.records[picks[i].record].name, scaled.error().detail});
        }
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, source.name, {}};
        i = end;
        if (progress)
            progress(static_cast<double>(i) / static_cast<double>(picks.size()));
    }
    if (rows.labels.empty())
        return failure.value_or(
            Error{ErrorCode::TooFewSamples, source.name, "there is no window to learn from"});
    rows.values.resize(rows.labels.size() * rows.rowValues());
    groupByPatient(rows, source);
    noteUnused(unused, picks.size(), rows.notes);
    return rows;
}

Result<DatasetSummary> summariseWindows(const EegSource& source, const DatasetSpec& spec)
{
    DatasetSummary summary;
    summary.name = source.name;
    summary.leftOut = source.leftOut;
    summary.unannotated = source.unannotated;
    summary.notes = notesOf(source, spec);
    summary.length = spec.sampleLength();
    summary.channels = spec.sampleChannels();
    const auto windows = windowsOf(source, spec.eeg);
    const auto classes = chooseClasses(source.classNames, countsOf(source, windows), spec.classes,
                                       source.name, summary.notes);
    if (!classes)
        return classes.error();
    beginCounts(*classes, summary);
    for (std::size_t r = 0; r < windows.size(); ++r)
        countRecording(source.records[r], windows[r], *classes, summary);
    sortByKind(summary.notes);
    return summary;
}

} // namespace splitscape::data
