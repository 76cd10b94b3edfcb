// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/windows/build_windows.h"

#include "core/data/windows/eeg_windows.h"
#include "core/data/windows/repeat_finder.h"

#include <algorithm>
#include <cmath>

namespace splitscape::data {

namespace {

struct Pick {
    std::size_t record = 0;
    EegWindow window;
    std::uint8_t label = 0;
};

std::vector<Pick> drawWindows(const EegSource& source, const DatasetSpec& spec,
                              const ClassChoice& classes, std::uint64_t seed)
{
    std::vector<Pick> all;
    std::vector<int> labels;
    std::uint32_t firstBlock = 0;
    for (std::size_t r = 0; r < source.records.size(); ++r) {
        std::uint32_t blocks = 0;
        for (EegWindow window : listWindows(source.records[r], spec.eeg)) {
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
                        const std::stop_token& stop)
{
    auto channels = source.channels(index);
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

/// Joins the windows that are worth keeping to `rows`, up to a stop.
void cutRecord(const Recorded& recorded, std::span<const Pick> picks, const EegSpec& spec,
               RepeatFinder& repeats, SampleRows& rows, const std::stop_token& stop)
{
    const auto index = static_cast<std::uint32_t>(picks.front().record);
    std::vector<std::int64_t> used;
    for (const Pick& pick : picks) {
        if (stop.stop_requested())
            return;
        const auto row = newRow(rows);
        if (recorded.hasGap(pick.window.start, spec)
            || repeats.isRepeated(recorded.rawPart(0, pick.window.start, spec), index)
            || !cutWindow(recorded.clean, pick.window.start, spec, row))
            continue;
        rows.labels.push_back(pick.label);
        rows.groups.push_back(index);
        rows.blocks.push_back(pick.window.block);
        used.push_back(pick.window.start);
    }
    for (const std::int64_t start : used)
        repeats.remember(recorded.rawPart(0, start, spec), index);
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
    const auto classes = chooseClasses(kEegClasses, spec.classes);
    if (!classes)
        return classes.error();
    const std::vector<Pick> picks = drawWindows(source, spec, *classes, seed);
    SampleRows rows;
    rows.name = source.name;
    rows.classNames = classes->names;
    rows.length = spec.eeg.windowSamples() * static_cast<int>(spec.eeg.channels.size());
    if (auto reserved = reserveRows(rows, picks.size()); !reserved)
        return reserved.error();
    RepeatFinder repeats;
    for (std::size_t i = 0; i < picks.size();) {
        std::size_t end = i;
        while (end < picks.size() && picks[end].record == picks[i].record)
            ++end;
        const auto recorded = record(source, picks[i].record, spec.eeg, stop);
        if (!recorded)
            return recorded.error();
        cutRecord(*recorded, std::span(picks).subspan(i, end - i), spec.eeg, repeats, rows, stop);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, source.name, {}};
        i = end;
        if (progress)
            progress(static_cast<double>(i) / static_cast<double>(picks.size()));
    }
    if (rows.labels.empty())
        return Error{ErrorCode::TooFewSamples, source.name, "there is no window to learn from"};
    rows.values.resize(rows.labels.size() * static_cast<std::size_t>(rows.length));
    groupByPatient(rows, source);
    return rows;
}

DatasetSummary summariseWindows(const EegSource& source, const DatasetSpec& spec)
{
    DatasetSummary summary;
    summary.name = source.name;
    summary.classNames.assign(kEegClasses.begin(), kEegClasses.end());
    summary.classCounts.assign(kEegClasses.size(), 0);
    summary.leftOut = source.leftOut;
    summary.unannotated = source.unannotated;
    summary.length = spec.eeg.windowSamples() * static_cast<int>(spec.eeg.channels.size());
    for (const EegRecord& recording : source.records) {
        RecordSummary row{recording.name, recording.patient, recording.rate_Hz,
                          std::vector<std::int64_t>(kEegClasses.size(), 0)};
        for (const EegWindow& window : listWindows(recording, spec.eeg)) {
            ++row.classCounts[window.classIndex];
            ++summary.classCounts[window.classIndex];
        }
        summary.records.push_back(std::move(row));
    }
    return summary;
}

} // namespace splitscape::data
