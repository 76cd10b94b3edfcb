// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/wfdb_record.h"

#include "core/base/text.h"
#include "core/data/formats/signal_unit.h"
#include "core/data/formats/wfdb_group_reader.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace splitscape::data {

namespace {

constexpr float kGap = std::numeric_limits<float>::quiet_NaN();
constexpr std::int64_t kFreeGapSamples = 10'000'000;

/// The positions in header.channels that `selection` names, labels first; all when it names none.
Result<std::vector<int>> chosenSignals(const WfdbHeader& header, const WfdbSelection& selection)
{
    const int count = static_cast<int>(header.channels.size());
    std::vector<int> chosen;
    for (const std::string& label : selection.labels) {
        const auto found = std::find_if(
            header.channels.begin(), header.channels.end(),
            [&](const WfdbSignal& signal) { return trimmed(signal.label) == trimmed(label); });
        if (found == header.channels.end())
            return Error{ErrorCode::SignalMissing, header.path.string(),
                         "no signal is named '" + label + "'"};
        chosen.push_back(static_cast<int>(found - header.channels.begin()));
    }
    for (const int signal : selection.channels) {
        if (signal < 0 || signal >= count) {
            return Error{ErrorCode::SignalMissing, header.path.string(),
                         "no signal " + std::to_string(signal) + " among " + std::to_string(count)};
        }
        chosen.push_back(signal);
    }
    if (selection.labels.empty() && selection.channels.empty()) {
        chosen.resize(header.channels.size());
        std::iota(chosen.begin(), chosen.end(), 0);
    }
    return chosen;
}

/// Checks the range against the record, and what it needs against the bound.
Result<FrameRange> chosenRange(const WfdbHeader& header, const WfdbSelection& selection,
                               const std::vector<int>& channels)
{
    const FrameRange range{selection.firstFrame, selection.endFrame.value_or(header.frames)};
    if (range.first < 0 || range.end > header.frames || range.first > range.end) {
        return Error{ErrorCode::ValueOutOfRange, header.path.string(),
                     "samples " + std::to_string(range.first) + " to " + std::to_string(range.end)
                         + " are not within the record's " + std::to_string(header.frames)};
    }
    std::int64_t samples = 0;
    for (const int signal : channels) {
        const std::int64_t perFrame
            = header.channels[static_cast<std::size_t>(signal)].samplesPerFrame;
        if (range.count() > (kMaximumSamplesRead - samples) / perFrame) {
            return Error{ErrorCode::FileTooLarge, header.path.string(),
                         "more than " + std::to_string(kMaximumSamplesRead) + " samples at once"};
        }
        samples += range.count() * perFrame;
    }
    return range;
}

/// In the unit of the record, which may not be that of a segment.
void storePhysical(const std::vector<std::int32_t>& raw, const WfdbSignal& signal,
                   const std::string& unit, float* to)
{
    const double gain = signal.gain / unitFactor(signal.unit, unit).value_or(1.0);
    for (std::size_t index = 0; index < raw.size(); ++index) {
        to[index] = raw[index] == kInvalidRawSample
            ? kGap
            : static_cast<float>((static_cast<double>(raw[index]) - signal.baseline) / gain);
    }
}

/// Samples that a frame of these signals has, and of them those that lie in a file.
struct FrameSamples {
    std::int64_t all = 0;
    std::int64_t stored = 0;
};

FrameSamples samplesOf(const WfdbHeader& header, const std::vector<int>& places)
{
    FrameSamples samples;
    for (const int place : places) {
        const WfdbSignal& signal = header.channels[static_cast<std::size_t>(place)];
        samples.all += signal.samplesPerFrame;
        samples.stored += signal.format != 0 ? signal.samplesPerFrame : 0;
    }
    return samples;
}

/// Where each chosen signal of the record lies in a segment; -1 where it is absent.
std::vector<int> placesInSegment(const WfdbHeader& record, const WfdbHeader& segment,
                                 const std::vector<int>& chosen)
{
    std::vector<int> places;
    for (const int index : chosen) {
        if (!record.variableLayout) {
            places.push_back(index < static_cast<int>(segment.channels.size()) ? index : -1);
            continue;
        }
        // Labels may repeat: the n-th of a label in the layout is the n-th of it in the segment.
        const std::string& label = record.channels[static_cast<std::size_t>(index)].label;
        const auto isIt = [&](const WfdbSignal& signal) { return signal.label == label; };
        auto repeat = std::count_if(record.channels.begin(), record.channels.begin() + index, isIt);
        auto found = std::find_if(segment.channels.begin(), segment.channels.end(), isIt);
        for (; repeat > 0 && found != segment.channels.end(); --repeat)
            found = std::find_if(found + 1, segment.channels.end(), isIt);
        places.push_back(found == segment.channels.end()
                             ? -1
                             : static_cast<int>(found - segment.channels.begin()));
    }
    return places;
}

Result<void> checkSegment(const WfdbHeader& record, const WfdbSegment& expected,
                          const WfdbHeader& segment, const std::vector<int>& chosen,
                          const std::vector<int>& places)
{
    const auto fail = [&](ErrorCode code, const std::string& fact) {
        return Error{code, segment.path.string(), fact};
    };
    if (!segment.segments.empty())
        return fail(ErrorCode::FileUnsupported, "a segment that has segments itself");
    if (segment.frames < expected.frames)
        return fail(ErrorCode::FileTruncated,
                    "has " + std::to_string(segment.frames) + " samples, but "
                        + std::to_string(expected.frames) + " belong to record " + record.name);
    if (segment.rateHz != record.rateHz)
        return fail(ErrorCode::FileDamaged,
                    "has another sampling frequency than record " + record.name);
    for (std::size_t index = 0; index < chosen.size(); ++index) {
        if (places[index] < 0)
            continue;
        const WfdbSignal& whole = record.channels[static_cast<std::size_t>(chosen[index])];
        const WfdbSignal& part = segment.channels[static_cast<std::size_t>(places[index])];
        if (part.samplesPerFrame != whole.samplesPerFrame
            || !unitFactor(part.unit, whole.unit))
            return fail(ErrorCode::FileUnsupported,
                        "signal '" + whole.label
                            + "' has another rate or unit than in the rest of record "
                            + record.name);
    }
    return {};
}

/// A segment and where the chosen signals lie in it.
struct SegmentPart {
    WfdbHeader header;
    std::vector<int> places; ///< -1 where it has no such signal
};

Result<SegmentPart> segmentOf(const WfdbHeader& record, const WfdbSegment& expected,
                              const std::vector<int>& chosen)
{
    auto header = readWfdbHeader(record.path.parent_path() / (expected.name + ".hea"));
    if (!header)
        return header.error();
    SegmentPart part{*std::move(header), {}};
    part.places = placesInSegment(record, part.header, chosen);
    if (auto checked = checkSegment(record, expected, part.header, chosen, part.places); !checked)
        return checked.error();
    std::vector<int> present = part.places;
    std::erase(present, -1);
    if (auto checked = checkFiles(part.header, present); !checked)
        return checked.error();
    return part;
}

/// "its segment b is taken as a gap: b.dat is not there"
std::string gapText(const WfdbSegment& segment, const Error& error)
{
    const std::string file = std::filesystem::path(error.subject).filename().string();
    return "its segment " + segment.name + " is taken as a gap: " + file + " "
        + (error.code == ErrorCode::FileMissing ? std::string("is not there")
               : error.detail.empty()           ? std::string("cannot be read")
                                                : error.detail);
}

/// Reads `range` of one single-segment record into the outputs, from position `at` frames on.
Result<void> readPart(const WfdbHeader& header, const std::vector<int>& places, FrameRange range,
                      std::int64_t at, std::vector<Signal>& outputs,
                      std::vector<std::string>* mismatches, const std::stop_token& stop)
{
    const auto isStored = [&header](int place) { // what no file has stays a gap
        return place >= 0 && header.channels[static_cast<std::size_t>(place)].format != 0;
    };
    std::vector<int> present;
    std::copy_if(places.begin(), places.end(), std::back_inserter(present), isStored);
    auto raw = readFrames(header, present, range, mismatches, stop);
    if (!raw)
        return raw.error();
    std::size_t next = 0;
    for (std::size_t output = 0; output < places.size(); ++output) {
        if (!isStored(places[output]))
            continue;
        const WfdbSignal& signal = header.channels[static_cast<std::size_t>(places[output])];
        std::vector<std::int32_t>& samples = (*raw)[next++];
        storePhysical(samples, signal, outputs[output].unit,
                      outputs[output].samples.data() + at * signal.samplesPerFrame);
        samples = {}; // raw and physical samples of all signals at once would double the memory
    }
    return {};
}

Result<void> readSegments(const WfdbHeader& header, const std::vector<int>& chosen,
                          FrameRange range, std::vector<Signal>& outputs,
                          std::vector<std::string>* mismatches, const std::stop_token& stop)
{
    std::int64_t next = 0;
    for (const WfdbSegment& expected : header.segments) {
        const std::int64_t start = std::exchange(next, next + expected.frames);
        const FrameRange inRecord{std::max(range.first, start), std::min(range.end, next)};
        if (inRecord.first >= inRecord.end || expected.name == "~")
            continue;
        const auto part = segmentOf(header, expected, chosen);
        if (!part && !mismatches)
            return part.error();
        if (!part) {
            mismatches->push_back(gapText(expected, part.error()));
            continue;
        }
        const FrameRange inSegment{inRecord.first - start, inRecord.end - start};
        auto read = readPart(part->header, part->places, inSegment, inRecord.first - range.first,
                             outputs, mismatches, stop);
        if (!read)
            return read;
    }
    return {};
}

/// Whether the files behind the segments in `range` hold what is claimed; before memory is taken.
Result<void> checkSegments(const WfdbHeader& header, const std::vector<int>& chosen,
                           FrameRange range, bool strict, const std::stop_token& stop)
{
    std::int64_t start = 0;
    std::int64_t stored = 0; // samples
    for (const WfdbSegment& expected : header.segments) {
        const FrameRange inRecord{std::max(range.first, start),
                                  std::min(range.end, start + expected.frames)};
        start += expected.frames;
        if (inRecord.first >= inRecord.end || expected.name == "~")
            continue;
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, header.path.string(), {}};
        const auto part = segmentOf(header, expected, chosen);
        if (!part && strict)
            return part.error();
        if (!part)
            continue;
        std::vector<int> places = part->places;
        std::erase(places, -1);
        stored += samplesOf(part->header, places).stored * inRecord.count();
    }
    return checkGaps(header.path.string(), samplesOf(header, chosen).all * range.count(), stored,
                     kFreeGapSamples);
}

/// The same for a record of one segment. Files that are too short are looked for where `strict`.
Result<void> checkWhole(const WfdbHeader& header, const std::vector<int>& chosen, FrameRange range,
                        bool strict)
{
    if (auto checked = strict ? checkFiles(header, chosen) : Result<void>(); !checked)
        return checked;
    const FrameSamples samples = samplesOf(header, chosen);
    return checkGaps(header.path.string(), samples.all * range.count(),
                     samples.stored * range.count(), kFreeGapSamples);
}

} // namespace

Result<Recording> readWfdbRecord(const std::filesystem::path& path, const WfdbSelection& selection,
                                 std::stop_token stop)
{
    const auto header = readWfdbHeader(path);
    if (!header)
        return header.error();
    const auto chosen = chosenSignals(*header, selection);
    if (!chosen)
        return chosen.error();
    const auto range = chosenRange(*header, selection, *chosen);
    if (!range)
        return range.error();
    // Before the memory: a record whose files are too short is refused without allocating for it.
    if (auto checked = header->segments.empty()
            ? checkWhole(*header, *chosen, *range, selection.strict)
            : checkSegments(*header, *chosen, *range, selection.strict, stop);
        !checked)
        return checked.error();

    Recording recording;
    recording.name = header->name;
    recording.rateHz = header->rateHz;
    recording.startTime = header->startTime;
    for (const int index : *chosen) {
        const WfdbSignal& signal = header->channels[static_cast<std::size_t>(index)];
        const auto samples = static_cast<std::size_t>(range->count() * signal.samplesPerFrame);
        recording.channels.push_back({signal.label, signal.unit,
                                      header->rateHz * signal.samplesPerFrame,
                                      std::vector<float>(samples, kGap)});
    }
    auto* mismatches = selection.strict ? nullptr : &recording.repairs;
    const auto read = header->segments.empty()
        ? readPart(*header, *chosen, *range, 0, recording.channels, mismatches, stop)
        : readSegments(*header, *chosen, *range, recording.channels, mismatches, stop);
    if (!read)
        return read.error();
    return recording;
}

std::vector<FrameRange> framesWithoutSamples(const WfdbHeader& header,
                                             const std::vector<int>& channels,
                                             std::vector<std::string>& faults)
{
    const auto lacks = [](const WfdbHeader& part, const std::vector<int>& places) {
        return std::any_of(places.begin(), places.end(), [&part](int place) {
            return place < 0 || part.channels[static_cast<std::size_t>(place)].format == 0;
        });
    };
    if (header.segments.empty())
        return lacks(header, channels) ? std::vector<FrameRange>{{0, header.frames}}
                                       : std::vector<FrameRange>();
    std::vector<FrameRange> gaps;
    std::int64_t start = 0;
    for (const WfdbSegment& expected : header.segments) {
        const FrameRange range{start, start + expected.frames};
        start = range.end;
        if (range.count() == 0)
            continue;
        bool isGap = expected.name == "~";
        if (!isGap) {
            const auto part = segmentOf(header, expected, channels);
            if (!part)
                faults.push_back(gapText(expected, part.error()));
            isGap = !part || lacks(part->header, part->places);
        }
        if (isGap && !gaps.empty() && gaps.back().end == range.first)
            gaps.back().end = range.end;
        else if (isGap)
            gaps.push_back(range);
    }
    return gaps;
}

Result<WfdbRawSignals> readWfdbRaw(const std::filesystem::path& path,
                                   const WfdbSelection& selection, std::stop_token stop)
{
    auto header = readWfdbHeader(path);
    if (!header)
        return header.error();
    if (!header->segments.empty())
        return Error{ErrorCode::FileUnsupported, path.string(),
                     "raw samples of a multi-segment record"};
    auto chosen = chosenSignals(*header, selection);
    if (!chosen)
        return chosen.error();
    const auto range = chosenRange(*header, selection, *chosen);
    if (!range)
        return range.error();
    if (auto checked = checkWhole(*header, *chosen, *range, selection.strict); !checked)
        return checked.error();
    auto samples = readFrames(*header, *chosen, *range, nullptr, stop);
    if (!samples)
        return samples.error();
    return WfdbRawSignals{std::move(*header), std::move(*chosen), std::move(*samples)};
}

} // namespace splitscape::data
