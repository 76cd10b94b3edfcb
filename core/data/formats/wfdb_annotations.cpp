// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/wfdb_annotations.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/data/formats/file_signature.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace splitscape::data {

namespace {

// 33 million annotations: the beats of a year.
constexpr std::uint64_t kMaximumFileBytes = 64U << 20;
constexpr std::size_t kWordsPerStopCheck = 10'000;
constexpr int kLastCode = 49;
constexpr int kNote = 22;
enum Command { Skip = 59, Number = 60, Subtype = 61, Channel = 62, Text = 63 };

/// Mnemonics of codes 0 to 49; empty where the format leaves a code to the user. [WfdbAnnot]
constexpr std::array<std::string_view, kLastCode + 1> kMnemonics{
    "",  "N", "L",  "R", "a", "V", "F", "J", "A", "S", // 0
    "E", "j", "/",  "Q", "~", "",  "|", "",  "s", "T", // 10
    "*", "D", "\"", "=", "p", "B", "^", "t", "+", "u", // 20
    "?", "!", "[",  "]", "e", "n", "@", "x", "f", "(", // 30
    ")", "r", "",   "",  "",  "",  "",  "",  "",  "", // 40
};

/// Letters alone: even an annotation file without an end mark has other bytes, such as those of N.
bool isPlainText(std::string_view bytes)
{
    constexpr std::size_t kFewest = 32;
    return bytes.size() >= kFewest && std::all_of(bytes.begin(), bytes.end(), [](char letter) {
        return (letter >= ' ' && letter <= '~') || letter == '\t' || letter == '\n' || letter == '\r';
    });
}

class AnnotationParser {
public:
    using Visit = std::function<void(const Annotation&)>;

    AnnotationParser(std::string subject, std::string_view bytes, double rateHz, const Visit& visit,
                     std::vector<std::string>* repairs)
        : m_subject(std::move(subject))
        , m_repairs(repairs)
        , m_visit(visit)
        , m_bytes(bytes)
        , m_rateHz(rateHz)
    {
        for (std::size_t code = 0; code < kMnemonics.size(); ++code)
            m_symbols[code] = kMnemonics[code].empty()
                ? std::string("[").append(std::to_string(code)).append("]")
                : std::string(kMnemonics[code]);
    }

    /// Ticks per second.
    Result<double> parse(const std::stop_token& stop)
    {
        bool ended = false;
        for (std::size_t words = 0; !ended; ++words) {
            if (words % kWordsPerStopCheck == 0 && stop.stop_requested())
                return Error{ErrorCode::Cancelled, m_subject, {}};
            const bool cut = m_bytes.size() - m_at < 2;
            if (cut && !m_repairs)
                return truncated();
            if (cut)
                m_repairs->push_back("its annotation file has no end mark, read up to its end");
            const unsigned word = cut ? 0U : takeWord();
            ended = word == 0;
            if (auto taken = ended
                    ? finish()
                    : take(static_cast<int>(word >> 10), static_cast<int>(word & 0x3FFU));
                !taken)
                return taken.error();
        }
        return m_rateHz;
    }

private:
    Result<void> take(int code, int interval)
    {
        switch (code) {
        case Skip:
            return skip();
        case Number:
            m_number = m_open.number = static_cast<std::int8_t>(interval);
            return {};
        case Subtype:
            m_open.subtype = static_cast<std::int8_t>(interval);
            return {};
        case Channel:
            m_channel = m_open.channel = static_cast<std::uint8_t>(interval);
            return {};
        case Text:
            return text(static_cast<std::size_t>(interval));
        default:
            break;
        }
        if (code > kLastCode)
            return Error{ErrorCode::FileDamaged, m_subject,
                         "annotation " + std::to_string(m_count + 1) + " has the undefined code "
                             + std::to_string(code)};
        if (auto done = finish(); !done)
            return done;
        m_time += interval;
        m_code = code;
        m_open = Annotation();
        m_open.sample = m_time;
        m_open.channel = m_channel;
        m_open.number = m_number;
        return {};
    }

    /// A four-byte interval, its high half first, each half little-endian.
    Result<void> skip()
    {
        if (m_bytes.size() - m_at < 4)
            return truncated();
        const unsigned high = takeWord();
        const unsigned low = takeWord();
        if (auto done = finish(); !done) // what follows describes the next annotation
            return done;
        m_time += static_cast<std::int32_t>(high << 16 | low);
        return {};
    }

    Result<void> text(std::size_t length)
    {
        const std::size_t padded = length + length % 2;
        if (m_bytes.size() - m_at < padded)
            return truncated();
        m_open.text = m_bytes.substr(m_at, length);
        while (!m_open.text.empty() && m_open.text.back() == '\0')
            m_open.text.pop_back();
        m_at += padded;
        return {};
    }

    /// Keeps the annotation whose parts have been read, if there is one.
    Result<void> finish()
    {
        const int code = std::exchange(m_code, 0);
        if (code == 0)
            return {};
        ++m_count;
        if (m_open.sample < 0 && m_repairs) {
            m_repairs->push_back("annotation " + std::to_string(m_count)
                                 + " of its file lies before the record's start and is left out");
            return {};
        }
        if (m_open.sample < 0)
            return Error{ErrorCode::FileDamaged, m_subject,
                         "annotation " + std::to_string(m_count)
                             + " lies before the record's start"};
        if (m_open.sample == 0 && code == kNote && isDefinition(m_open.text))
            return {};
        m_open.symbol = m_symbols[static_cast<std::size_t>(code)];
        m_visit(m_open);
        return {};
    }

    /// Applies a note that describes the file rather than the recording.
    bool isDefinition(std::string_view note)
    {
        constexpr std::string_view kResolution = "## time resolution:";
        if (note == "## annotation type definitions") {
            m_inDefinitions = true;
            return true;
        }
        if (note == "## end of definitions") {
            m_inDefinitions = false;
            return true;
        }
        if (note.starts_with(kResolution)) {
            const auto rate = parseNumber(note.substr(kResolution.size()));
            if (rate && *rate > 0.0)
                m_rateHz = *rate;
            return true;
        }
        if (m_inDefinitions)
            define(note);
        return m_inDefinitions;
    }

    /// "CODE MNEMONIC DESCRIPTION"
    void define(std::string_view note)
    {
        const std::size_t codeEnd = note.find(' ');
        if (codeEnd == std::string_view::npos)
            return;
        const auto code = parseInteger(note.substr(0, codeEnd));
        const std::string_view rest = trimmed(note.substr(codeEnd));
        const std::string_view mnemonic = rest.substr(0, rest.find(' '));
        if (code && *code >= 1 && *code <= kLastCode && !mnemonic.empty())
            m_symbols[static_cast<std::size_t>(*code)] = mnemonic;
    }

    unsigned takeWord()
    {
        const auto low = static_cast<std::uint8_t>(m_bytes[m_at]);
        const auto high = static_cast<std::uint8_t>(m_bytes[m_at + 1]);
        m_at += 2;
        return low | static_cast<unsigned>(high) << 8;
    }

    [[nodiscard]] Error truncated() const
    {
        return {ErrorCode::FileTruncated, m_subject,
                "it stops without an end mark after " + std::to_string(m_count) + " annotations"};
    }

    std::string m_subject;
    std::vector<std::string>* m_repairs;
    const Visit& m_visit;
    std::string_view m_bytes;
    double m_rateHz;
    std::array<std::string, kLastCode + 1> m_symbols;
    std::size_t m_at = 0;
    std::size_t m_count = 0;
    std::int64_t m_time = 0;
    int m_code = 0; ///< of m_open; 0 when there is none, or a placeholder
    Annotation m_open;
    int m_channel = 0;
    int m_number = 0;
    bool m_inDefinitions = false;
};

} // namespace

Result<double> visitWfdbAnnotations(const std::filesystem::path& path, double rateHz,
                                    const std::function<void(const Annotation&)>& visit,
                                    std::stop_token stop, std::vector<std::string>* repairs)
{
    if (!std::isfinite(rateHz) || rateHz <= 0.0)
        return Error{ErrorCode::ValueOutOfRange, path.string(),
                     "sampling frequency is not positive"};
    const auto bytes = readFile(path, kMaximumFileBytes);
    if (!bytes)
        return bytes.error();
    // Their bytes would make annotations.
    switch (const FileSignature signature = signatureOf(path)) {
    case FileSignature::Gzip:
    case FileSignature::Zip:
    case FileSignature::LfsPointer:
    case FileSignature::Html:
        return Error{ErrorCode::FileFormatUnknown, path.string(), describe(signature)};
    default:
        break;
    }
    if (isPlainText(*bytes))
        return Error{ErrorCode::FileFormatUnknown, path.string(),
                     "it is text where annotations in MIT format are binary; \"wrann\" of the WFDB "
                     "tools makes them of what \"rdann\" wrote"};
    return AnnotationParser(path.string(), *bytes, rateHz, visit, repairs).parse(stop);
}

Result<std::vector<Annotation>> readWfdbAnnotations(const std::filesystem::path& path,
                                                    double rateHz, std::stop_token stop,
                                                    std::vector<std::string>* repairs)
{
    std::vector<Annotation> list;
    const Result<double> ticks = visitWfdbAnnotations(
        path, rateHz, [&list](const Annotation& one) { list.push_back(one); }, std::move(stop),
        repairs);
    if (!ticks)
        return ticks.error();
    for (Annotation& annotation : list)
        annotation.seconds = static_cast<double>(annotation.sample) / *ticks;
    return list;
}

} // namespace splitscape::data
