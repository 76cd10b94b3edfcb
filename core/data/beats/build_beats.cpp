// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/beats/build_beats.h"

#include "core/base/random.h"
#include "core/data/beats/beat_window.h"
#include "core/data/signal/filter.h"
#include "core/data/signal/gaps.h"

namespace splitscape::data {

namespace {

constexpr int kFilterOrder = 2;

struct Pick {
    std::size_t record = 0;
    std::size_t beat = 0;
    std::uint8_t label = 0;
};

std::vector<Pick> drawBeats(const BeatSource& source, const ClassChoice& classes, int cap,
                            std::uint64_t seed)
{
    std::vector<int> labels;
    for (const BeatRecord& record : source.records)
        for (const BeatMark& beat : record.beats)
            labels.push_back(classes.labelOf[beat.classIndex]);
    const auto kept = drawPerClass(labels, classes.names.size(), cap, seed);
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

Result<std::vector<float>> cleanSignal(const BeatSource& source, std::size_t index,
                                       const BeatSpec& spec, const std::stop_token& stop)
{
    auto signal = source.signal(index);
    if (!signal)
        return signal.error();
    fillGaps(*signal);
    bandPassZeroPhase(*signal, spec.highPass_Hz, spec.lowPass_Hz, kFilterOrder,
                      source.records[index].rate_Hz, stop);
    return signal;
}

} // namespace

Result<SampleRows> buildBeats(const BeatSource& source, const DatasetSpec& spec, std::uint64_t seed,
                              const Progress& progress, std::stop_token stop)
{
    auto classes = chooseClasses(kBeatClasses, spec.classes);
    if (!classes)
        return classes.error();
    const std::vector<Pick> picks = drawBeats(source, *classes, spec.samplesPerClass, seed);
    if (picks.empty())
        return Error{ErrorCode::TooFewSamples, source.name, "there is no beat to learn from"};
    SampleRows rows;
    rows.name = source.name;
    rows.classNames = classes->names;
    rows.length = spec.beats.length;
    if (auto reserved = reserveRows(rows, picks.size()); !reserved)
        return reserved.error();
    for (const BeatRecord& record : source.records)
        rows.groupNames.push_back(record.patient);

    for (std::size_t i = 0; i < picks.size();) {
        const std::size_t index = picks[i].record;
        const BeatRecord& record = source.records[index];
        const auto signal = cleanSignal(source, index, spec.beats, stop);
        if (!signal)
            return signal.error();
        const auto intervals = nominalIntervals(record, spec.beats.context_s);
        for (; i < picks.size() && picks[i].record == index; ++i) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, source.name, {}};
            const std::size_t beat = picks[i].beat;
            cutBeat(*signal, record.rate_Hz, record.beats[beat].sample, intervals[beat], spec.beats,
                    newRow(rows));
            rows.labels.push_back(picks[i].label);
            rows.groups.push_back(static_cast<std::uint32_t>(index));
        }
        if (progress)
            progress(static_cast<double>(i) / static_cast<double>(picks.size()));
    }
    return rows;
}

DatasetSummary summariseBeats(const BeatSource& source, const DatasetSpec& spec)
{
    DatasetSummary summary;
    summary.name = source.name;
    summary.classNames.assign(kBeatClasses.begin(), kBeatClasses.end());
    summary.classCounts.assign(kBeatClasses.size(), 0);
    summary.leftOut = source.leftOut;
    summary.length = spec.beats.length;
    for (const BeatRecord& record : source.records) {
        RecordSummary row{record.name, record.patient, record.rate_Hz,
                          std::vector<std::int64_t>(kBeatClasses.size(), 0)};
        for (const BeatMark& beat : record.beats) {
            ++row.classCounts[beat.classIndex];
            ++summary.classCounts[beat.classIndex];
        }
        summary.records.push_back(std::move(row));
    }
    return summary;
}

} // namespace splitscape::data
