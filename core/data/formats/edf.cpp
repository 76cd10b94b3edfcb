// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/edf.h"

#include "core/base/text.h"
#include "core/data/formats/edf_annotations.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>

namespace splitscape::data {

namespace {

constexpr std::int64_t kChunkBytes = 256 << 10;
constexpr std::int64_t kFreeGapSamples = std::int64_t{1} << 26; // half a week of one channel at 200 Hz
constexpr double kLeastJump_s = 0.5; // between records that belong together; clocks drift a little

std::int32_t sampleAt(const char* bytes, int width)
{
    const auto byte
        = [&](int at) { return static_cast<std::uint32_t>(static_cast<std::uint8_t>(bytes[at])); };
    if (width == 2)
        return static_cast<std::int16_t>(byte(0) | byte(1) << 8);
    return static_cast<std::int32_t>((byte(0) << 8 | byte(1) << 16 | byte(2) << 24)) >> 8;
}

/// Libedf (1.23) is not used here: it clips samples to the declared digital range and refuses
/// EDF+D, an unknown number of records and real BioSemi files. The tests compare with it.
class EdfReader {
public:
    EdfReader(const EdfHeader& header, const EdfSelection& selection, const std::stop_token& stop)
        : m_header(header)
        , m_selection(selection)
        , m_stop(stop)
    {
        for (const EdfSignal& signal : header.channels) {
            m_offsets.push_back(m_recordBytes);
            m_recordBytes += std::int64_t{signal.samplesPerRecord} * header.bytesPerSample;
            m_recording.rateHz = std::max(m_recording.rateHz, header.rateHz(signal));
        }
        m_recording.name = header.path.filename().string();
        m_recording.startTime = header.startTime;
        m_recording.repairs = header.repairs;
        m_recording.hasGaps = header.discontinuous;
    }

    Result<Recording> read()
    {
        if (auto chosen = choose(); !chosen)
            return chosen.error();
        if (m_header.plus) {
            const auto take = [this](std::int64_t record, const char* bytes) {
                return takeAnnotations(record, bytes);
            };
            if (auto done = forEachRecord(take); !done)
                return done.error();
            finishAnnotations();
        }
        if (!m_selection.samples)
            return std::move(m_recording);
        if (auto made = makeSignals(); !made)
            return made.error();
        const auto take
            = [this](std::int64_t record, const char* bytes) { return takeSamples(record, bytes); };
        if (auto done = forEachRecord(take); !done)
            return done.error();
        return std::move(m_recording);
    }

private:
    Result<void> choose()
    {
        const auto& all = m_header.channels;
        for (const std::string& label : m_selection.labels) {
            const auto found = std::find_if(all.begin(), all.end(), [&](const EdfSignal& signal) {
                return !signal.annotations && signal.label == trimmed(label);
            });
            if (found == all.end())
                return fail(ErrorCode::SignalMissing, "no signal is named '" + label + "'");
            m_chosen.push_back(static_cast<std::size_t>(found - all.begin()));
        }
        for (const int index : m_selection.channels) {
            if (index < 0 || index >= static_cast<int>(all.size())
                || all[static_cast<std::size_t>(index)].annotations)
                return fail(ErrorCode::SignalMissing, "no signal " + std::to_string(index));
            m_chosen.push_back(static_cast<std::size_t>(index));
        }
        const bool everything = m_selection.labels.empty() && m_selection.channels.empty();
        for (std::size_t index = 0; everything && index < all.size(); ++index) {
            if (!all[index].annotations)
                m_chosen.push_back(index);
        }
        for (const std::size_t index : m_chosen) {
            const EdfSignal& signal = all[index];
            if (signal.digitalMinimum == signal.digitalMaximum
                || signal.physicalMinimum == signal.physicalMaximum)
                return fail(ErrorCode::FileDamaged,
                            "the range of signal '" + signal.label + "' is empty");
        }
        return {};
    }

    /// Calls take(record, bytes) for each data record in turn.
    template <typename Take>
    Result<void> forEachRecord(const Take& take)
    {
        std::ifstream file(m_header.path, std::ios::binary);
        file.seekg(256 * (static_cast<std::int64_t>(m_header.channels.size()) + 1));
        const std::int64_t perChunk = std::max<std::int64_t>(1, kChunkBytes / m_recordBytes);
        std::vector<char> bytes(static_cast<std::size_t>(perChunk * m_recordBytes));
        for (std::int64_t first = 0; first < m_header.records; first += perChunk) {
            if (m_stop.stop_requested())
                return fail(ErrorCode::Cancelled, {});
            const std::int64_t count = std::min(perChunk, m_header.records - first);
            if (!file.read(bytes.data(), count * m_recordBytes))
                return fail(ErrorCode::FileUnreadable, "reading it stopped early");
            for (std::int64_t index = 0; index < count; ++index) {
                if (auto taken = take(first + index, bytes.data() + index * m_recordBytes); !taken)
                    return taken;
            }
        }
        return {};
    }

    Result<void> takeAnnotations(std::int64_t record, const char* bytes)
    {
        std::optional<double> onset;
        for (std::size_t index = 0; index < m_header.channels.size(); ++index) {
            const EdfSignal& signal = m_header.channels[index];
            if (!signal.annotations)
                continue;
            const auto size = static_cast<std::size_t>(signal.samplesPerRecord)
                * static_cast<std::size_t>(m_header.bytesPerSample);
            auto entries = parseEdfAnnotations({bytes + m_offsets[index], size});
            if (!entries)
                return fail(entries.error().code,
                            entries.error().detail + " in record " + std::to_string(record + 1));
            for (EdfTimedTexts& entry : *entries) {
                if (!onset) // the first entry of a record keeps its time
                    onset = entry.onsetSeconds;
                if (!addAnnotations(std::move(entry)))
                    return fail(ErrorCode::FileTooLarge,
                                "more than " + std::to_string(kMaximumAnnotations) + " annotations");
            }
        }
        if (m_header.discontinuous && !onset)
            return fail(ErrorCode::FileDamaged,
                        "record " + std::to_string(record + 1) + " has no time");
        const double expected = m_onsets.empty() ? 0.0 : m_onsets.back() + m_header.recordSeconds;
        if (onset && !m_onsets.empty()) {
            m_jumpsForward = m_jumpsForward || *onset > expected + kLeastJump_s;
            m_jumpsBack = m_jumpsBack || *onset < expected - kLeastJump_s;
        }
        m_onsets.push_back(onset.value_or(expected));
        const std::size_t last = m_onsets.size() - 1;
        const double slack = m_recording.rateHz > 0.0 ? 0.5 / m_recording.rateHz : 0.0;
        if (m_header.discontinuous && last > 0
            && m_onsets[last] < m_onsets[last - 1] + m_header.recordSeconds - slack)
            return fail(ErrorCode::FileDamaged,
                        "record " + std::to_string(record + 1)
                            + " starts before the one before it ends");
        return {};
    }

    /// False where there are too many.
    bool addAnnotations(EdfTimedTexts entry)
    {
        if (entry.texts.size() > kMaximumAnnotations - m_recording.annotations.size())
            return false;
        for (std::string& text : entry.texts) {
            Annotation annotation;
            annotation.seconds = entry.onsetSeconds;
            annotation.durationSeconds = entry.durationSeconds;
            annotation.text = std::move(text);
            m_recording.annotations.push_back(std::move(annotation));
        }
        return true;
    }

    /// Times count from the first sample, which need not fall on the whole second of the header.
    void finishAnnotations()
    {
        if (!m_header.discontinuous && m_jumpsForward && !m_jumpsBack
            && m_header.recordSeconds > 0.0) {
            m_recording.hasGaps = true;
            m_recording.repairs.emplace_back(
                "it has gaps by the times of its records though its header calls it continuous "
                "(EDF+C), read by these times");
        }
        const double start = m_onsets.front();
        if (start > 0.0 && start < 1.0)
            m_recording.startTime += formatNumber(start).substr(1); // ".25"
        for (Annotation& annotation : m_recording.annotations) {
            annotation.seconds -= start;
            annotation.sample = std::llround(annotation.seconds * m_recording.rateHz);
        }
    }

    [[nodiscard]] std::int64_t position(std::int64_t record, const EdfSignal& signal) const
    {
        if (!m_recording.hasGaps)
            return record * signal.samplesPerRecord;
        const double seconds = m_onsets[static_cast<std::size_t>(record)] - m_onsets.front();
        return std::llround(seconds * m_header.rateHz(signal));
    }

    Result<void> makeSignals()
    {
        std::int64_t left = kMaximumSamplesRead;
        std::int64_t stored = 0;
        for (const std::size_t index : m_chosen) {
            const EdfSignal& signal = m_header.channels[index];
            const std::int64_t samples
                = position(m_header.records - 1, signal) + signal.samplesPerRecord;
            left -= samples;
            stored += m_header.records * signal.samplesPerRecord;
            if (samples > kMaximumSamplesRead || left < 0)
                return fail(ErrorCode::FileTooLarge,
                            "more than " + std::to_string(kMaximumSamplesRead)
                                + " samples at once");
        }
        if (auto checked = checkGaps(m_header.path.string(), kMaximumSamplesRead - left, stored,
                                     kFreeGapSamples);
            !checked)
            return checked;
        for (const std::size_t index : m_chosen) {
            const EdfSignal& signal = m_header.channels[index];
            const std::int64_t samples
                = position(m_header.records - 1, signal) + signal.samplesPerRecord;
            m_recording.channels.push_back(
                {signal.label, signal.unit, m_header.rateHz(signal),
                 std::vector<float>(static_cast<std::size_t>(samples),
                                    std::numeric_limits<float>::quiet_NaN())});
        }
        return {};
    }

    Result<void> takeSamples(std::int64_t record, const char* bytes)
    {
        for (std::size_t output = 0; output < m_chosen.size(); ++output) {
            const EdfSignal& signal = m_header.channels[m_chosen[output]];
            const double scale = (signal.physicalMaximum - signal.physicalMinimum)
                / (static_cast<double>(signal.digitalMaximum) - signal.digitalMinimum);
            const char* from = bytes + m_offsets[m_chosen[output]];
            float* to = m_recording.channels[output].samples.data() + position(record, signal);
            for (int index = 0; index < signal.samplesPerRecord;
                 ++index, from += m_header.bytesPerSample) {
                const double raw = sampleAt(from, m_header.bytesPerSample);
                to[index] = static_cast<float>((raw - signal.digitalMinimum) * scale
                                               + signal.physicalMinimum);
            }
        }
        return {};
    }

    [[nodiscard]] Error fail(ErrorCode code, std::string fact) const
    {
        return {code, m_header.path.string(), std::move(fact)};
    }

    const EdfHeader& m_header;
    const EdfSelection& m_selection;
    const std::stop_token& m_stop;
    std::int64_t m_recordBytes = 0;
    std::vector<std::int64_t> m_offsets; ///< [signal], byte within a record
    std::vector<std::size_t> m_chosen;
    bool m_jumpsForward = false; ///< a record starts later than the one before it ends
    bool m_jumpsBack = false;
    std::vector<double> m_onsets; ///< [record], seconds from the header's start time
    Recording m_recording;
};

} // namespace

Result<Recording> readEdf(const std::filesystem::path& path, const EdfSelection& selection,
                          std::stop_token stop)
{
    const auto header = readEdfHeader(path);
    if (!header)
        return header.error();
    return EdfReader(*header, selection, stop).read();
}

} // namespace splitscape::data
