// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/wfdb_group_reader.h"

#include "core/data/formats/wfdb_groups.h"
#include "core/data/formats/wfdb_packing.h"
#include "core/data/formats/wfdb_record.h"

#include <algorithm>
#include <fstream>
#include <span>

namespace splitscape::data {

namespace {

constexpr std::int64_t kSamplesPerChunk = 60'000;
/// A multiple of all group sizes (1, 2, 3), so that such a number of frames ends on a byte
/// boundary.
constexpr std::int64_t kAlignment = 6;

/// One wanted signal while its group is read.
struct Track {
    const WfdbSignal* signal = nullptr;
    std::int64_t firstInFrame = 0; ///< position of its samples in a frame
    std::vector<std::int32_t>* output = nullptr;
    std::int32_t running = 0; ///< format 8: the last value
    std::uint32_t sum = 0;
};

class GroupReader {
public:
    GroupReader(const WfdbHeader& header, const WfdbGroup& group, FrameRange range,
                std::vector<std::string>* mismatches)
        : m_header(header)
        , m_mismatches(mismatches)
        , m_group(group)
        , m_first(header.channels[group.firstSignal])
        , m_range(range)
        , m_packing(*WfdbPacking::of(m_first.format))
    {
    }

    /// Duplicate selections each have a track of their own.
    void addTrack(int place, std::vector<std::int32_t>& output)
    {
        std::int64_t firstInFrame = 0;
        for (std::size_t index = m_group.firstSignal; index < static_cast<std::size_t>(place);
             ++index)
            firstInFrame += m_header.channels[index].samplesPerFrame;
        const WfdbSignal& signal = m_header.channels[static_cast<std::size_t>(place)];
        output.assign(static_cast<std::size_t>(m_range.count() * signal.samplesPerFrame),
                      kInvalidRawSample);
        m_tracks.push_back({&signal, firstInFrame, &output, signal.initialValue, 0});
    }

    Result<void> read(const std::stop_token& stop)
    {
        const auto stored = framesInFile(m_header.path.parent_path(), m_header.channels, m_group);
        if (!stored)
            return stored.error();
        FrameRange inFile{m_range.end, m_range.first};
        for (const Track& track : m_tracks) {
            inFile.first = std::min(inFile.first, m_range.first + track.signal->skew);
            inFile.end = std::max(inFile.end, m_range.end + track.signal->skew);
        }
        if (isWhole() || m_packing.isDifference())
            inFile.first = 0;
        inFile.end = std::min(inFile.end, *stored);
        if (m_range.count() > 0) // skews give even an empty range some frames
            if (auto done = readChunks(inFile, stop); !done)
                return done;
        // What is not there cannot add up.
        return isWhole() && *stored >= m_header.frames ? verify() : Result<void>();
    }

private:
    [[nodiscard]] bool isWhole() const
    {
        return m_range.first == 0 && m_range.end == m_header.frames;
    }
    [[nodiscard]] std::filesystem::path file() const
    {
        return m_header.path.parent_path() / m_first.fileName;
    }

    Result<void> readChunks(FrameRange inFile, const std::stop_token& stop)
    {
        const std::int64_t perFrame = m_group.samplesPerFrame;
        std::int64_t frame = inFile.first / kAlignment * kAlignment;
        if (frame >= inFile.end)
            return {};
        // The header's bound on a frame keeps even the least chunk within kAlignment million
        // samples.
        const std::int64_t usual
            = std::max<std::int64_t>(1, kSamplesPerChunk / perFrame / kAlignment) * kAlignment;
        const std::int64_t framesPerChunk = std::min(usual, inFile.end - frame);
        std::ifstream stream(file(), std::ios::binary);
        std::vector<std::uint8_t> bytes(
            static_cast<std::size_t>(m_packing.bytesFor(framesPerChunk * perFrame)));
        std::vector<std::int32_t> samples(static_cast<std::size_t>(framesPerChunk * perFrame));
        stream.seekg(m_first.byteOffset + m_packing.bytesFor(frame * perFrame));
        while (frame < inFile.end) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, m_header.path.string(), {}};
            const std::int64_t count = std::min(framesPerChunk, inFile.end - frame);
            const std::int64_t size = m_packing.bytesFor(count * perFrame);
            if (!stream.read(reinterpret_cast<char*>(bytes.data()), size))
                return Error{ErrorCode::FileUnreadable, file().string(),
                             "reading it stopped early"};
            const auto part = std::span(samples).first(static_cast<std::size_t>(count * perFrame));
            m_packing.decode(std::span(bytes).first(static_cast<std::size_t>(size)), part);
            for (Track& track : m_tracks)
                distribute(track, part, frame, count);
            frame += count;
        }
        return {};
    }

    void distribute(Track& track, std::span<const std::int32_t> samples, std::int64_t firstFrame,
                    std::int64_t frames)
    {
        const auto invalid = m_packing.invalidSample();
        const std::int64_t perFrame = track.signal->samplesPerFrame;
        const bool difference = m_packing.isDifference();
        for (std::int64_t index = 0; index < frames; ++index) {
            const std::int64_t inFile = firstFrame + index;
            const std::int64_t time = inFile - track.signal->skew;
            const bool kept = time >= m_range.first && time < m_range.end;
            for (std::int64_t k = 0; k < perFrame; ++k) {
                const auto at = static_cast<std::size_t>(index * m_group.samplesPerFrame
                                                         + track.firstInFrame + k);
                std::int32_t value = samples[at];
                if (difference) // wraps rather than overflows on damaged data
                    track.running = value
                        = static_cast<std::int32_t>(static_cast<std::uint32_t>(track.running)
                                                    + static_cast<std::uint32_t>(value));
                // The checksum is that of the samples as stored: skew does not enter it.
                if (inFile < m_header.frames)
                    track.sum += static_cast<std::uint32_t>(value);
                if (kept && value != invalid)
                    (*track.output)[static_cast<std::size_t>((time - m_range.first) * perFrame + k)]
                        = value;
            }
        }
    }

    Result<void> verify()
    {
        for (const Track& track : m_tracks) {
            const int sum = static_cast<int>(track.sum & 0xFFFFU);
            if (track.signal->checksum && *track.signal->checksum != sum) {
                const std::string fact = "signal '" + track.signal->label + "' of record "
                    + m_header.name + " adds up to " + std::to_string(sum) + ", not "
                    + std::to_string(*track.signal->checksum);
                if (!m_mismatches)
                    return Error{ErrorCode::ChecksumMismatch, m_header.path.string(), fact};
                m_mismatches->push_back(fact + ", the checksum in its header");
            }
        }
        return {};
    }

    const WfdbHeader& m_header;
    std::vector<std::string>* m_mismatches;
    WfdbGroup m_group;
    const WfdbSignal& m_first;
    FrameRange m_range;
    WfdbPacking m_packing;
    std::vector<Track> m_tracks;
};

bool holds(const WfdbGroup& group, int place)
{
    const auto index = static_cast<std::size_t>(place);
    return index >= group.firstSignal && index < group.firstSignal + group.signalCount;
}

} // namespace

Result<std::int64_t> framesThere(const WfdbHeader& header, const std::vector<int>& places)
{
    std::int64_t there = header.frames;
    for (const WfdbGroup& group : groupsOf(header.channels)) {
        if (std::none_of(places.begin(), places.end(),
                         [&](int place) { return holds(group, place); }))
            continue;
        const auto frames = framesInFile(header.path.parent_path(), header.channels, group);
        if (!frames)
            return frames.error();
        there = std::min(there, *frames);
    }
    return there;
}

Result<void> checkFiles(const WfdbHeader& header, const std::vector<int>& places)
{
    for (const WfdbGroup& group : groupsOf(header.channels)) {
        if (std::none_of(places.begin(), places.end(),
                         [&](int place) { return holds(group, place); }))
            continue;
        const auto frames = framesInFile(header.path.parent_path(), header.channels, group);
        if (!frames)
            return frames.error();
        if (*frames < header.frames) {
            const auto file
                = header.path.parent_path() / header.channels[group.firstSignal].fileName;
            return Error{ErrorCode::FileTruncated, file.string(),
                         "holds " + std::to_string(*frames) + " of the "
                             + std::to_string(header.frames)
                             + " samples per signal that the header states"};
        }
    }
    return {};
}

Result<std::vector<std::vector<std::int32_t>>>
readFrames(const WfdbHeader& header, const std::vector<int>& places, FrameRange range,
           std::vector<std::string>* mismatches, const std::stop_token& stop)
{
    if (auto checked = mismatches ? Result<void>() : checkFiles(header, places); !checked)
        return checked.error();
    std::vector<std::vector<std::int32_t>> outputs(places.size());
    std::vector<bool> done(places.size(), false);
    for (const WfdbGroup& group : groupsOf(header.channels)) {
        GroupReader reader(header, group, range, mismatches);
        bool wanted = false;
        for (std::size_t index = 0; index < places.size(); ++index) {
            if (holds(group, places[index])) {
                reader.addTrack(places[index], outputs[index]);
                wanted = done[index] = true;
            }
        }
        if (!wanted)
            continue;
        if (auto read = reader.read(stop); !read)
            return read.error();
    }
    for (std::size_t index = 0; index < places.size(); ++index) {
        if (!done[index]) { // a signal without samples ("~")
            const auto perFrame
                = header.channels[static_cast<std::size_t>(places[index])].samplesPerFrame;
            outputs[index].assign(static_cast<std::size_t>(range.count() * perFrame),
                                  kInvalidRawSample);
        }
    }
    return outputs;
}

} // namespace splitscape::data
