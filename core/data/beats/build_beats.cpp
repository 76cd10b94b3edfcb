// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/beats/build_beats.h"

#include "core/base/random.h"
#include "core/data/beats/beat_scales.h"
#include "core/data/beats/beat_window.h"
#include "core/data/device_notes.h"
#include "core/data/recording_counts.h"

#include <array>
#include <cmath>

namespace splitscape::data {

namespace {

enum Stream : std::uint64_t { kJitter = 77 };
constexpr double kMostGap = 0.25; // of a beat's window; more would be learned as a straight line

struct Pick {
    std::size_t record = 0;
    std::size_t beat = 0;
    std::uint8_t label = 0;
};

std::vector<Pick> drawBeats(const BeatSource& source, const ClassChoice& classes, int cap,
                            std::uint64_t seed, const std::stop_token& stop)
{
    std::vector<int> labels;
    for (const BeatRecord& record : source.records)
        for (const BeatMark& beat : record.beats)
            labels.push_back(classes.labelOf[beat.classIndex]);
    const auto kept = drawPerClass(labels, classes.names.size(), cap, seed, stop);
    std::vector<Pick> picks;
    picks.reserve(kept.size());
    auto next = kept.begin();
    std::size_t first = 0;
    for (std::size_t r = 0; r < source.records.size(); ++r) {
        const std::size_t end = first + source.records[r].beats.size();
        for (; next != kept.end() && *next < end; ++next)
            picks.push_back({r, *next - first, static_cast<std::uint8_t>(labels[*next])});
        first = end;
    }
    return picks;
}

std::vector<std::int64_t> countsOf(const BeatSource& source)
{
    std::vector<std::int64_t> counts(source.classNames.size(), 0);
    for (const BeatRecord& record : source.records)
        for (const BeatMark& beat : record.beats)
            ++counts[beat.classIndex];
    return counts;
}

std::string inGapText(std::size_t beats)
{
    return std::to_string(beats) + (beats == 1 ? " beat has" : " beats have")
        + " more than a quarter of the window in a gap of the signal";
}

/// Cuts the beats of one record into rows.
class BeatCutter {
public:
    BeatCutter(const BeatRecord& record, const DatasetSpec& spec,
               const std::vector<std::vector<float>>& signals, const std::stop_token& stop)
        : m_record(record)
        , m_spec(spec)
        , m_signals(signals)
        , m_intervals(nominalIntervals(record, spec.beats, stop))
        , m_channel(static_cast<std::size_t>(spec.beats.length))
    {
    }

    /// Whether there is no signal where the beat is.
    [[nodiscard]] bool isInGap(std::size_t beat, const std::vector<SampleSpan>& gaps) const
    {
        return gapShare(gaps, m_record.rate_Hz, m_record.beats[beat].sample, m_intervals[beat],
                        m_spec.beats)
            > kMostGap;
    }

    void cut(std::size_t beat, Random& jitter, SampleRows& rows)
    {
        const std::int64_t missed = miss(jitter);
        const std::int64_t peak = m_record.beats[beat].sample + missed;
        const auto row = newRow(rows);
        if (!m_spec.beats.rrInputs.empty()) {
            const auto seconds = [this](std::int64_t samples) {
                return static_cast<double>(samples) / m_record.rate_Hz;
            };
            const std::array<double, 3> missed_s{seconds(missed), seconds(miss(jitter)),
                                                 seconds(miss(jitter))};
            const auto sides = rrInputs(m_record, beat, m_intervals[beat], m_spec.beats.rrInputs,
                                        missed_s);
            rows.sides.insert(rows.sides.end(), sides.begin(), sides.end());
        }
        for (std::size_t c = 0; c < m_signals.size(); ++c) {
            cutBeat(m_signals[c], m_record.rate_Hz, peak, m_intervals[beat], m_spec.beats,
                    m_channel);
            placeChannel(m_channel, c, m_signals.size(), m_spec.separateChannels, row);
        }
    }

private:
    /// How many samples a detector misses an R peak by.
    [[nodiscard]] std::int64_t miss(Random& jitter) const
    {
        const double range = m_spec.beats.jitterSamples;
        return range > 0.0
            ? static_cast<std::int64_t>(std::floor(jitter.uniform(-range, range + 1.0)))
            : 0;
    }

    const BeatRecord& m_record;
    const DatasetSpec& m_spec;
    const std::vector<std::vector<float>>& m_signals;
    std::vector<double> m_intervals;
    std::vector<float> m_channel;
};

} // namespace

void dropBeatsBeyondSignal(BeatSource& source, const BeatSpec& spec, const std::stop_token& stop)
{
    constexpr double kLeastInside = 0.25;
    for (BeatRecord& record : source.records) {
        if (record.samples <= 0 && record.gaps.empty())
            continue;
        const auto intervals = nominalIntervals(record, spec, stop);
        if (stop.stop_requested())
            return;
        std::vector<BeatMark> kept;
        std::size_t beyond = 0;
        for (std::size_t i = 0; i < record.beats.size(); ++i) {
            const std::int64_t peak = record.beats[i].sample;
            if (record.samples > 0
                && insideSignal(record.samples, record.rate_Hz, peak, intervals[i], spec)
                    < kLeastInside)
                ++beyond;
            else if (gapShare(record.gaps, record.rate_Hz, peak, intervals[i], spec) <= kMostGap)
                kept.push_back(record.beats[i]);
        }
        const std::size_t inGaps = record.beats.size() - kept.size() - beyond;
        if (beyond > 0)
            source.notes.push_back({NoteKind::BeyondEnd, record.name,
                                    std::to_string(beyond)
                                        + (beyond == 1 ? " beat has" : " beats have")
                                        + " less than a quarter of the window inside the signal"});
        if (inGaps > 0)
            source.notes.push_back({NoteKind::NotUsed, record.name, inGapText(inGaps)});
        record.beats = std::move(kept);
    }
}

Result<SampleRows> buildBeats(const BeatSource& source, const DatasetSpec& spec, std::uint64_t seed,
                              const Progress& progress, std::stop_token stop)
{
    SampleRows rows;
    rows.notes = notesOf(source.leftOut, source.classNames);
    rows.notes.insert(rows.notes.end(), source.notes.begin(), source.notes.end());
    const Notes device = deviceNotes(spec);
    rows.notes.insert(rows.notes.end(), device.begin(), device.end());
    auto classes
        = chooseClasses(source.classNames, countsOf(source), spec.classes, source.name, rows.notes);
    if (!classes)
        return classes.error();
    const std::vector<Pick> picks = drawBeats(source, *classes, spec.samplesPerClass, seed, stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, source.name, {}};
    if (picks.empty())
        return Error{ErrorCode::TooFewSamples, source.name, "there is no beat to learn from"};
    rows.name = source.name;
    rows.classNames = classes->names;
    rows.length = spec.sampleLength();
    rows.channels = spec.sampleChannels();
    if (auto reserved = reserveRows(rows, picks.size()); !reserved)
        return reserved.error();
    for (const BeatRecord& record : source.records) {
        rows.groupNames.push_back(record.patient);
        rows.origins.recordings.push_back(
            {record.name, static_cast<double>(record.samples) / record.rate_Hz, {}});
    }

    rows.sideNames = spec.beats.rrInputs;
    BeatScales scales(source, spec.beats);
    Random jitter(Random::derive(seed, {kJitter}));
    for (std::size_t i = 0; i < picks.size();) {
        const std::size_t index = picks[i].record;
        const auto signals = scales.cleanSignals(index, rows.notes, stop);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, source.name, {}};
        if (!signals) {
            rows.notes.push_back(
                {NoteKind::LeftOut, source.records[index].name, signals.error().detail});
            for (; i < picks.size() && picks[i].record == index; ++i) { }
            if (i == picks.size() && rows.labels.empty())
                return signals.error();
            continue;
        }
        BeatCutter cutter(source.records[index], spec, *signals, stop);
        std::size_t inGaps = 0; // that no header told of
        for (; i < picks.size() && picks[i].record == index; ++i) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, source.name, {}};
            if (cutter.isInGap(picks[i].beat, scales.gaps())) {
                ++inGaps;
                continue;
            }
            cutter.cut(picks[i].beat, jitter, rows);
            rows.labels.push_back(picks[i].label);
            rows.groups.push_back(static_cast<std::uint32_t>(index));
            rows.origins.recordingOf.push_back(static_cast<std::uint32_t>(index));
            rows.origins.times.push_back(
                static_cast<double>(source.records[index].beats[picks[i].beat].sample)
                / source.records[index].rate_Hz);
        }
        if (inGaps > 0)
            rows.notes.push_back(
                {NoteKind::NotUsed, source.records[index].name, inGapText(inGaps)});
        if (progress)
            progress(static_cast<double>(i) / static_cast<double>(picks.size()));
    }
    if (rows.labels.empty())
        return Error{ErrorCode::TooFewSamples, source.name,
                     "all its beats lie in gaps of the signal"};
    return rows;
}

Result<DatasetSummary> summariseBeats(const BeatSource& source, const DatasetSpec& spec)
{
    DatasetSummary summary;
    summary.name = source.name;
    summary.leftOut = source.leftOut;
    summary.notes = notesOf(source.leftOut, source.classNames);
    summary.notes.insert(summary.notes.end(), source.notes.begin(), source.notes.end());
    const Notes device = deviceNotes(spec);
    summary.notes.insert(summary.notes.end(), device.begin(), device.end());
    summary.length = spec.sampleLength();
    summary.channels = spec.sampleChannels();
    auto classes = chooseClasses(source.classNames, countsOf(source), spec.classes, source.name,
                                 summary.notes);
    if (!classes)
        return classes.error();
    beginCounts(*classes, summary);
    for (const BeatRecord& record : source.records)
        countRecording(record, record.beats, *classes, summary);
    sortByKind(summary.notes);
    return summary;
}

} // namespace splitscape::data
