// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/edf.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/file_signature.h"

#include <algorithm>
#include <cmath>
#include <fstream>

namespace splitscape::data {

namespace {

constexpr std::int64_t kFixedBytes = 256;
constexpr std::int64_t kMaximumSignals = 9999; // the field has four digits
constexpr std::int64_t kMaximumRecordBytes = 256 << 20;

/// The signal part stores each field for all signals before the next field.
struct FieldPlace {
    std::int64_t offset; ///< bytes of the earlier fields of one signal
    std::int64_t width;
};
constexpr FieldPlace kLabel{0, 16};
constexpr FieldPlace kUnit{96, 8};
constexpr FieldPlace kPhysicalMinimum{104, 8};
constexpr FieldPlace kPhysicalMaximum{112, 8};
constexpr FieldPlace kDigitalMinimum{120, 8};
constexpr FieldPlace kDigitalMaximum{128, 8};
constexpr FieldPlace kSamplesPerRecord{216, 8};

class EdfHeaderParser {
public:
    EdfHeaderParser(const std::filesystem::path& path, std::int64_t fileBytes)
        : m_fileBytes(fileBytes)
    {
        m_header.path = path;
    }

    Result<EdfHeader> parse()
    {
        std::ifstream file(m_header.path, std::ios::binary);
        for (auto step : {&EdfHeaderParser::readFixed, &EdfHeaderParser::readSignals,
                          &EdfHeaderParser::countRecords}) {
            if (auto done = (this->*step)(file); !done)
                return done.error();
        }
        return std::move(m_header);
    }

private:
    Result<void> readFixed(std::ifstream& file)
    {
        m_text.resize(static_cast<std::size_t>(std::min(kFixedBytes, m_fileBytes)));
        file.read(m_text.data(), static_cast<std::streamsize>(m_text.size()));
        const bool bdf = m_text.starts_with("\xff"
                                            "BIOSEMI");
        if (const auto signature = signatureOf(m_header.path); signature != FileSignature::Edf) {
            const std::string found = describe(signature);
            return fail(ErrorCode::FileFormatUnknown,
                        found.empty() ? "it starts neither as EDF nor as BDF" : found);
        }
        if (m_fileBytes < kFixedBytes)
            return fail(ErrorCode::FileTruncated, "it ends inside its header");
        m_header.bytesPerSample = bdf ? 3 : 2;
        notePadding();
        const std::string_view kind = fixed(192, 44);
        m_header.plus = kind.starts_with("EDF+") || kind.starts_with("BDF+");
        m_header.discontinuous = m_header.plus && kind.substr(4).starts_with("D");
        m_header.startTime = std::string(fixed(168, 8)) + " " + std::string(fixed(176, 8));
        const auto records = parseInteger(fixed(236, 8));
        if (records && *records < -1)
            return field("number of records", fixed(236, 8));
        if (!records)
            repaired("its number of records is '" + std::string(fixed(236, 8))
                     + "', counted by the length of the file instead");
        m_header.records = records.value_or(-1);
        const auto seconds = numberIn(fixed(244, 8));
        if (!seconds || *seconds < 0.0)
            return field("record length", fixed(244, 8));
        m_header.recordSeconds = *seconds;
        const auto count = parseInteger(fixed(252, 4));
        if (!count || *count < 1 || *count > kMaximumSignals)
            return field("number of signals", fixed(252, 4));
        m_count = *count;
        if (parseInteger(fixed(184, 8)) != headerBytes())
            m_header.repairs.push_back("its header states a length of '"
                                       + std::string(fixed(184, 8)) + "' bytes, read as the "
                                       + std::to_string(headerBytes()) + " of its "
                                       + std::to_string(m_count) + " signals");
        return {};
    }

    Result<void> readSignals(std::ifstream& file)
    {
        if (m_fileBytes < headerBytes())
            return fail(ErrorCode::FileTruncated, "it ends inside its header");
        m_text.resize(static_cast<std::size_t>(headerBytes() - kFixedBytes));
        if (!file.read(m_text.data(), static_cast<std::streamsize>(m_text.size())))
            return fail(ErrorCode::FileUnreadable, "reading it stopped early");
        notePadding();
        for (std::int64_t index = 0; index < m_count; ++index) {
            if (auto done = readSignal(index); !done)
                return done;
        }
        if (m_header.discontinuous
            && std::none_of(m_header.channels.begin(), m_header.channels.end(),
                            [](const EdfSignal& signal) { return signal.annotations; })) {
            m_header.discontinuous = false;
            repaired("its header says that it has gaps (EDF+D), but no signal tells when its records "
                     "are, read as if one follows the other");
        }
        return {};
    }

    Result<void> readSignal(std::int64_t index)
    {
        EdfSignal signal;
        signal.label = ofSignal(kLabel, index);
        signal.unit = ofSignal(kUnit, index);
        const std::string plainLabel = lowerCase(signal.label);
        signal.annotations = plainLabel == "edf annotations" || plainLabel == "bdf annotations";
        if (signal.annotations && !m_header.plus) {
            m_header.plus = true;
            repaired("it has annotations though its header calls it a plain EDF");
        }
        const auto number = [&](FieldPlace place, double& value) {
            const std::string_view text = ofSignal(place, index);
            const auto parsed = numberIn(text);
            value = parsed.value_or(0.0);
            return parsed || text.empty(); // dummy signals leave their range blank
        };
        double digitalMinimum = 0.0;
        double digitalMaximum = 0.0;
        double samples = 0.0;
        const bool good = number(kPhysicalMinimum, signal.physicalMinimum)
            && number(kPhysicalMaximum, signal.physicalMaximum)
            && number(kDigitalMinimum, digitalMinimum) && number(kDigitalMaximum, digitalMaximum);
        constexpr double kDigitalLimit = 8388608.0; // of 24 bits
        if (!good || std::abs(digitalMinimum) > kDigitalLimit
            || std::abs(digitalMaximum) > kDigitalLimit)
            return fail(ErrorCode::FileDamaged,
                        "the range of signal '" + signal.label + "' is not four numbers");
        signal.digitalMinimum = static_cast<int>(digitalMinimum);
        signal.digitalMaximum = static_cast<int>(digitalMaximum);
        if (!number(kSamplesPerRecord, samples) || samples < 0.0 || samples != std::floor(samples)
            || samples > static_cast<double>(kMaximumRecordBytes))
            return field("number of samples of signal '" + signal.label + "'",
                         ofSignal(kSamplesPerRecord, index));
        signal.samplesPerRecord = static_cast<int>(samples);
        if (m_header.recordSeconds == 0.0 && !signal.annotations)
            return fail(ErrorCode::FileDamaged, "its records have no length, but it has samples");
        m_header.channels.push_back(std::move(signal));
        return {};
    }

    Result<void> countRecords(std::ifstream&)
    {
        std::int64_t recordBytes = 0;
        for (const EdfSignal& signal : m_header.channels)
            recordBytes += std::int64_t{signal.samplesPerRecord} * m_header.bytesPerSample;
        if (recordBytes == 0)
            return fail(ErrorCode::FileDamaged, "its records hold no samples");
        if (recordBytes > kMaximumRecordBytes)
            return fail(ErrorCode::FileUnsupported,
                        "one record has " + std::to_string(recordBytes) + " bytes");
        const std::int64_t there = (m_fileBytes - headerBytes()) / recordBytes;
        if (there == 0)
            return fail(ErrorCode::FileTruncated, "it ends after its header");
        // -1 and 0: a recorder that was never stopped. More: a recorder or a download that was.
        if (m_header.records == 0 || there < m_header.records)
            repaired("its header states " + std::to_string(m_header.records)
                     + " records, the file has " + std::to_string(there) + " whole ones");
        else if (m_header.records > 0 && there > m_header.records)
            repaired("its header states " + std::to_string(m_header.records) + " records, the file has "
                     + std::to_string(there) + ", of which the first "
                     + std::to_string(m_header.records) + " are read");
        if (m_header.records < 1 || there < m_header.records)
            m_header.records = there;
        return {};
    }

    void notePadding()
    {
        if (m_text.find('\0') != std::string::npos)
            repaired("its header is padded with NUL instead of blanks");
    }
    /// A comma is taken as the point where there is no point.
    std::optional<double> numberIn(std::string_view text)
    {
        if (text.find(',') == std::string_view::npos || text.find('.') != std::string_view::npos)
            return parseNumber(text);
        std::string pointed(text);
        std::replace(pointed.begin(), pointed.end(), ',', '.');
        const auto number = parseNumber(pointed);
        if (number)
            repaired("numbers of its header have a decimal comma");
        return number;
    }
    void repaired(const std::string& fact)
    {
        if (std::find(m_header.repairs.begin(), m_header.repairs.end(), fact)
            == m_header.repairs.end())
            m_header.repairs.push_back(fact);
    }

    [[nodiscard]] std::int64_t headerBytes() const { return kFixedBytes * (m_count + 1); }
    [[nodiscard]] std::string_view fixed(std::size_t offset, std::size_t width) const
    {
        const std::string_view text = std::string_view(m_text).substr(offset, width);
        return trimmed(text.substr(0, text.find('\0')));
    }
    [[nodiscard]] std::string_view ofSignal(FieldPlace place, std::int64_t index) const
    {
        const auto offset = static_cast<std::size_t>(place.offset * m_count + place.width * index);
        const std::string_view text
            = std::string_view(m_text).substr(offset, static_cast<std::size_t>(place.width));
        return trimmed(text.substr(0, text.find('\0')));
    }
    [[nodiscard]] Error fail(ErrorCode code, std::string fact) const
    {
        return {code, m_header.path.string(), std::move(fact)};
    }
    [[nodiscard]] Error field(const std::string& name, std::string_view text) const
    {
        return fail(ErrorCode::FileDamaged, name + " is '" + std::string(text) + "'");
    }

    std::int64_t m_fileBytes;
    std::int64_t m_count = 0;
    std::string m_text;
    EdfHeader m_header;
};

} // namespace

double EdfHeader::rateHz(const EdfSignal& signal) const
{
    return signal.annotations || recordSeconds == 0.0 ? 0.0
                                                      : signal.samplesPerRecord / recordSeconds;
}

Result<EdfHeader> readEdfHeader(const std::filesystem::path& path)
{
    const auto size = checkReadableFile(path);
    if (!size)
        return size.error();
    return EdfHeaderParser(path, static_cast<std::int64_t>(*size)).parse();
}

} // namespace splitscape::data
