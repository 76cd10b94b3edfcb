// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/wfdb_header.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/file_signature.h"
#include "core/data/formats/wfdb_fields.h"
#include "core/data/formats/wfdb_groups.h"
#include "core/data/formats/wfdb_packing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

namespace splitscape::data {

namespace {

constexpr std::uint64_t kMaximumHeaderBytes = 16U << 20;
constexpr std::int64_t kMaximumSignals = 4096;
constexpr std::int64_t kMaximumSegments = 1'000'000;
constexpr std::int64_t kMaximumSamplesPerFrame = 100'000;
constexpr std::int64_t kMaximumFrameSamples
    = 1'000'000; ///< of all signals together: readers hold whole frames
constexpr std::int64_t kMaximumFrames = std::int64_t{1} << 40;

struct Line {
    std::size_t number = 0;
    std::string_view text;
};

/// A name that stays in the record's own folder (or below it).
bool staysInside(std::string_view name)
{
    const std::filesystem::path path(name);
    return !name.empty() && !path.is_absolute() && !path.has_root_path() && path.has_filename()
        && std::find(path.begin(), path.end(), "..") == path.end();
}

std::string unreadFormat(int format)
{
    if (format == 508 || format == 516 || format == 524)
        return "its samples are compressed with FLAC (format " + std::to_string(format)
            + "), convert the record with \"xform -i RECORD -o COPY -O 16\" of the WFDB tools, or "
              "with "
              "wfdb-python: rdrecord, then wrsamp with fmt 16";
    return "storage format " + std::to_string(format)
        + " is none that is known (8, 16, 24, 32, 61, 80, 160, 212, 310, 311)";
}

class HeaderParser {
public:
    HeaderParser(const std::filesystem::path& path, std::string_view text)
        : m_text(text)
    {
        m_header.path = path;
    }

    Result<WfdbHeader> parse()
    {
        splitLines();
        if (m_lines.empty())
            return Error{ErrorCode::FileFormatUnknown, subject(), "no record line"};
        std::int64_t channels = 0;
        std::int64_t segments = 0;
        if (auto read = recordLine(channels, segments); !read)
            return read.error();
        const std::int64_t expected = segments > 0 ? segments : channels;
        if (static_cast<std::int64_t>(m_lines.size()) - 1 < expected) {
            return damaged(m_lines.front().number,
                           "states " + std::to_string(expected)
                               + (segments > 0 ? " segments" : " signals") + ", but "
                               + std::to_string(m_lines.size() - 1) + " lines follow");
        }
        for (std::int64_t index = 0; index < expected; ++index) {
            const Line& line = m_lines[static_cast<std::size_t>(index) + 1];
            auto read = segments > 0 ? segmentLine(line, index) : signalLine(line);
            if (!read)
                return read.error();
        }
        return std::move(m_header);
    }

private:
    void splitLines()
    {
        std::size_t number = 0;
        for (std::size_t at = 0; at < m_text.size();) {
            // Lines of an old Mac end in '\r' alone; the '\r' of Windows leaves an empty line.
            const std::size_t end = std::min(m_text.find_first_of("\r\n", at), m_text.size());
            const std::string_view line = trimmed(m_text.substr(at, end - at));
            at = end + (m_text.substr(std::min(end, m_text.size())).starts_with("\r\n") ? 2 : 1);
            ++number;
            if (!line.empty() && line.front() == '#')
                m_header.comments.emplace_back(trimmed(line.substr(1)));
            else if (!line.empty())
                m_lines.push_back({number, line});
        }
    }

    Result<void> recordLine(std::int64_t& channels, std::int64_t& segments)
    {
        const Line& line = m_lines.front();
        WfdbFields fields(line.text);
        const std::string_view name = fields.next();
        // "RECORD/SEGMENTS", or a folder before the name: "folder/record".
        std::size_t slash = name.rfind('/');
        if (slash != std::string_view::npos
            && name.substr(slash + 1).find_first_not_of("0123456789-") != std::string_view::npos) {
            m_header.repairs.push_back("its record line names a folder, " + inQuotes(name));
            m_header.name = name.substr(slash + 1);
            slash = std::string_view::npos;
        } else {
            m_header.name = name.substr(0, slash);
        }
        if (slash != std::string_view::npos) {
            WfdbFieldText count(name.substr(slash + 1));
            if (!count.number(segments) || !count.atEnd() || segments < 1
                || segments > kMaximumSegments)
                return damaged(line.number,
                               "segment count in " + inQuotes(name) + " is not 1 to 1000000");
        }
        const std::string_view signalField = fields.next();
        WfdbFieldText signalCount(signalField);
        if (!signalCount.number(channels) || !signalCount.atEnd()) {
            if (signalField.empty()
                || signalField.find_first_not_of("0123456789-") != std::string_view::npos)
                return Error{ErrorCode::FileFormatUnknown, subject(),
                             "line " + std::to_string(line.number)
                                 + " is not the record line of a WFDB header"};
            channels = -1; // a whole number too large for any type
        }
        if (channels < 0 || channels > kMaximumSignals)
            return damaged(line.number,
                           "number of signals " + inQuotes(signalField) + " is not 0 to 4096");
        return rateAndLength(line.number, fields);
    }

    Result<void> rateAndLength(std::size_t line, WfdbFields& fields)
    {
        if (fields.atEnd())
            return {};
        std::string rateField(fields.next());
        if (rateField.find(',') != std::string::npos && rateField.find('.') == std::string::npos) {
            std::replace(rateField.begin(), rateField.end(), ',', '.');
            m_header.repairs.emplace_back("its sampling frequency has a decimal comma");
        }
        WfdbFieldText rate(rateField);
        double counterRate = 0.0;
        double baseCounter = 0.0;
        const bool good = rate.number(m_header.rateHz)
            && (!rate.mark('/') || rate.number(counterRate))
            && (!rate.mark('(') || (rate.number(baseCounter) && rate.mark(')'))) && rate.atEnd();
        if (!good || !std::isfinite(m_header.rateHz) || m_header.rateHz <= 0.0
            || m_header.rateHz > 1e9)
            return damaged(
                line, "sampling frequency " + inQuotes(rateField) + " is not a positive number");
        if (fields.atEnd())
            return {};
        const std::string_view lengthField = fields.next();
        if (!wholeNumber(lengthField, m_header.frames) || m_header.frames < 0
            || m_header.frames > kMaximumFrames)
            return damaged(
                line, "number of samples " + inQuotes(lengthField) + " is not a possible length");
        m_header.startTime = fields.rest();
        return {};
    }

    Result<void> segmentLine(const Line& line, std::int64_t index)
    {
        WfdbFields fields(line.text);
        WfdbSegment segment;
        segment.name = fields.next();
        const std::string_view lengthField = fields.next();
        WfdbFieldText length(lengthField);
        if (!length.number(segment.frames) || !length.atEnd() || segment.frames < 0
            || segment.frames > kMaximumFrames)
            return damaged(line.number,
                           "length " + inQuotes(lengthField) + " of segment "
                               + inQuotes(segment.name) + " is not a number of samples");
        if (segment.name != "~" && !staysInside(segment.name))
            return outside(line.number, segment.name);
        if (index == 0 && segment.frames == 0 && segment.name != "~")
            m_header.variableLayout = true;
        m_header.segments.push_back(std::move(segment));
        return {};
    }

    Result<void> signalLine(const Line& line)
    {
        WfdbFields fields(line.text);
        WfdbSignal signal;
        signal.fileName = fields.next();
        bringInside(signal.fileName);
        if (auto read = formatField(line.number, fields.next(), signal); !read)
            return read;
        if (auto read = gainField(line.number, fields, signal); !read)
            return read;
        if (auto read = numberFields(line.number, fields, signal); !read)
            return read;
        signal.label = fields.rest();
        if (signal.label.empty())
            signal.label = "signal " + std::to_string(m_header.channels.size() + 1);
        return addSignal(line.number, std::move(signal));
    }

    /// A path of another machine stands for the file of that name beside the header.
    void bringInside(std::string& name)
    {
        const std::size_t slash = name.find_last_of("/\\");
        if (slash == std::string::npos || slash + 1 >= name.size())
            return;
        const auto folder = m_header.path.parent_path();
        const bool windows = name.find('\\') != std::string::npos;
        const std::string bare = name.substr(slash + 1);
        if ((staysInside(name) && !windows) || !fileAnyCase(folder / bare))
            return;
        m_header.repairs.push_back("its header names " + inQuotes(name) + ", read from "
                                   + inQuotes(bare) + " beside it");
        name = bare;
    }

    Result<void> addSignal(std::size_t line, WfdbSignal signal)
    {
        if (signal.format != 0) {
            if (signal.fileName == "-")
                return Error{ErrorCode::FileUnsupported, subject(),
                             "line " + std::to_string(line) + ": samples from standard input"};
            if (!staysInside(signal.fileName))
                return outside(line, signal.fileName);
        }
        if (!m_header.channels.empty() && m_header.channels.back().fileName == signal.fileName) {
            const WfdbSignal& before = m_header.channels.back();
            if (before.format != signal.format)
                return damaged(line,
                               "format " + std::to_string(signal.format) + " differs from format "
                                   + std::to_string(before.format) + " of the same file above");
        }
        m_frameSamples += signal.samplesPerFrame;
        if (m_frameSamples > kMaximumFrameSamples)
            return damaged(line, "a frame of the signals up to here has more than 1000000 samples");
        m_header.channels.push_back(std::move(signal));
        return {};
    }

    /// FORMAT[xSAMPLES][:SKEW][+OFFSET]
    Result<void> formatField(std::size_t line, std::string_view field, WfdbSignal& signal)
    {
        WfdbFieldText text(field);
        const bool good = text.number(signal.format)
            && (!text.mark('x') || text.number(signal.samplesPerFrame))
            && (!text.mark(':') || text.number(signal.skew))
            && (!text.mark('+') || text.number(signal.byteOffset)) && text.atEnd();
        if (!good)
            return damaged(line, "format " + inQuotes(field) + " cannot be read");
        if (signal.format != 0 && !WfdbPacking::of(signal.format))
            return Error{ErrorCode::FileUnsupported, subject(),
                         "line " + std::to_string(line) + ": " + unreadFormat(signal.format)};
        if (signal.samplesPerFrame == 0)
            signal.samplesPerFrame = 1; // as the WFDB library takes "x0"
        if (signal.samplesPerFrame < 0 || signal.samplesPerFrame > kMaximumSamplesPerFrame)
            return damaged(line,
                           "samples per frame in " + inQuotes(field) + " are not 1 to 100000");
        if (signal.skew < 0 || signal.byteOffset < 0 || signal.byteOffset > kMaximumFrames)
            return damaged(line, "skew or offset in " + inQuotes(field) + " is not a possible one");
        return {};
    }

    /// GAIN[(BASELINE)][/UNIT]; a gain of 0 means the default, uncalibrated one.
    Result<void> gainField(std::size_t line, WfdbFields& fields, WfdbSignal& signal)
    {
        m_baselineGiven = false;
        if (fields.atEnd())
            return {};
        std::string field(fields.next());
        const std::size_t comma = field.find(',');
        const std::size_t end = field.find_first_of("(/");
        if (comma < end && field.find('.') >= end) {
            field[comma] = '.';
            m_header.repairs.emplace_back("a gain of it has a decimal comma");
        }
        WfdbFieldText text(field);
        bool good = text.number(signal.gain) && std::isfinite(signal.gain);
        if (good && text.mark('(')) {
            double baseline = 0.0; // some programs write "0.0"
            good = text.number(baseline) && text.mark(')') && baseline == std::floor(baseline)
                && std::abs(baseline) <= std::numeric_limits<int>::max();
            signal.baseline = good ? static_cast<int>(baseline) : 0;
            m_baselineGiven = true;
        }
        if (good && text.mark('/'))
            signal.unit = text.atEnd() ? signal.unit : std::string(text.rest());
        else
            good = good && text.atEnd();
        if (!good)
            return damaged(line, "gain " + inQuotes(field) + " is not GAIN(BASELINE)/UNIT");
        if (signal.gain == 0.0)
            signal.gain = WfdbSignal().gain;
        return {};
    }

    /// ADC resolution, ADC zero, initial value, checksum, block size; each may end the line.
    Result<void> numberFields(std::size_t line, WfdbFields& fields, WfdbSignal& signal)
    {
        constexpr const char* kNames[]
            = {"ADC resolution", "ADC zero", "initial value", "checksum", "block size"};
        constexpr std::size_t kChecksum = 3;
        int values[5] = {};
        bool hasChecksum = true;
        std::size_t given = 0;
        for (; given < 5 && !fields.atEnd(); ++given) {
            const std::string_view field = fields.next();
            if (wholeNumber(field, values[given]))
                continue;
            if (given < kChecksum)
                return damaged(line,
                               std::string(kNames[given]) + " " + inQuotes(field)
                                   + " is not a whole number");
            // Neither it nor what follows says anything of the samples.
            m_header.repairs.push_back("its " + std::string(kNames[given]) + " " + inQuotes(field)
                                       + " is not a whole number and is passed over");
            hasChecksum = hasChecksum && given != kChecksum;
        }
        signal.adcZero = values[1];
        if (!m_baselineGiven)
            signal.baseline = signal.adcZero;
        signal.initialValue = given > 2 ? values[2] : signal.adcZero;
        if (given > kChecksum && hasChecksum)
            signal.checksum = static_cast<int>(static_cast<unsigned>(values[3]) & 0xFFFFU);
        return {};
    }

    /// A whole number, which some programs write as "1024.0".
    template <typename Number>
    static bool wholeNumber(std::string_view field, Number& value)
    {
        if (field.size() > 2 && field.ends_with(".0"))
            field.remove_suffix(2);
        WfdbFieldText text(field);
        return text.number(value) && text.atEnd();
    }

    [[nodiscard]] std::string subject() const { return m_header.path.string(); }
    [[nodiscard]] Error damaged(std::size_t line, const std::string& fact) const
    {
        return {ErrorCode::FileDamaged, subject(), "line " + std::to_string(line) + ": " + fact};
    }
    [[nodiscard]] Error outside(std::size_t line, std::string_view name) const
    {
        return {ErrorCode::FileUnsupported, subject(),
                "line " + std::to_string(line) + ": " + inQuotes(name)
                    + " lies outside the record's folder"};
    }

    std::string_view m_text;
    std::vector<Line> m_lines;
    WfdbHeader m_header;
    std::int64_t m_frameSamples = 0;
    bool m_baselineGiven = false;
};

/// Without a stated length, a record is as long as its shortest file.
Result<void> deriveLength(WfdbHeader& header)
{
    std::int64_t shortest = std::numeric_limits<std::int64_t>::max();
    for (const WfdbGroup& group : groupsOf(header.channels)) {
        const auto frames = framesInFile(header.path.parent_path(), header.channels, group);
        if (!frames)
            return frames.error();
        shortest = std::min(shortest, *frames);
    }
    header.frames = shortest == std::numeric_limits<std::int64_t>::max() ? 0 : shortest;
    return {};
}

Result<WfdbHeader> parseFile(const std::filesystem::path& path)
{
    const auto text = readFile(path, kMaximumHeaderBytes);
    if (!text)
        return text.error();
    if (text->find('\0') != std::string::npos)
        return Error{ErrorCode::FileFormatUnknown, path.string(),
                     "binary content where a WFDB header is text"};
    std::string_view plain = *text;
    if (plain.starts_with("\xEF\xBB\xBF"))
        plain.remove_prefix(3);
    auto header = HeaderParser(path, plain).parse();
    if (!header && header.error().code == ErrorCode::FileFormatUnknown)
        if (const std::string found = describe(signatureOf(path)); !found.empty())
            return Error{ErrorCode::FileFormatUnknown, path.string(), found};
    if (header)
        findFilesAnyCase(*header);
    return header;
}

Result<void> finishSegments(WfdbHeader& header)
{
    std::int64_t total = 0;
    const WfdbSegment* describing = nullptr;
    for (const WfdbSegment& segment : header.segments) {
        total += segment.frames; // at most 2^20 segments of 2^40 frames
        if (!describing && segment.name != "~")
            describing = &segment;
    }
    if (header.frames != 0 && header.frames != total)
        return Error{ErrorCode::FileDamaged, header.path.string(),
                     "states " + std::to_string(header.frames) + " samples, but its segments have "
                         + std::to_string(total)};
    header.frames = total;
    if (!describing)
        return Error{ErrorCode::FileDamaged, header.path.string(), "all its segments are gaps"};
    auto described = parseFile(header.path.parent_path() / (describing->name + ".hea"));
    if (!described)
        return described.error();
    if (!described->segments.empty())
        return Error{ErrorCode::FileUnsupported, header.path.string(),
                     "segment " + inQuotes(describing->name) + " has segments itself"};
    header.channels = std::move(described->channels);
    if (header.variableLayout) {
        header.layout = std::move(header.segments.front().name);
        header.segments.erase(header.segments.begin());
    }
    return {};
}

} // namespace

Result<WfdbHeader> readWfdbHeader(const std::filesystem::path& path)
{
    auto header = parseFile(path);
    if (!header)
        return header;
    Result<void> finished;
    if (!header->segments.empty())
        finished = finishSegments(*header);
    else if (header->frames == 0)
        finished = deriveLength(*header);
    if (!finished)
        return finished.error();
    return header;
}

} // namespace splitscape::data
