// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/text_lines.h"

#include "core/base/files.h"
#include "core/data/formats/file_signature.h"

#include <cstdint>
#include <memory>
#include <zlib.h>

namespace splitscape::data {

namespace {

constexpr std::size_t kChunkBytes = 1 << 20;
constexpr std::size_t kLookedBytes = 64 << 10;
constexpr std::size_t kMaximumLineBytes = 4 << 20;

/// A file as it is, or unpacked where it is gzip.
class Bytes {
public:
    explicit Bytes(const std::filesystem::path& path)
        : m_file(gzopen(path.c_str(), "rb"), gzclose)
    {
    }
    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }
    /// How many were read; negative for a broken file.
    int read(char* to, std::size_t size)
    {
        return gzread(m_file.get(), to, static_cast<unsigned>(size));
    }
    /// Whether a gzip file stopped before its own end.
    [[nodiscard]] bool isCut() const
    {
        int error = Z_OK;
        gzerror(m_file.get(), &error);
        return error == Z_BUF_ERROR;
    }

private:
    std::unique_ptr<gzFile_s, int (*)(gzFile)> m_file;
};

bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<unsigned char>(text[i++]);
        const int more = first < 0x80 ? 0
            : (first >> 5) == 6       ? 1
            : (first >> 4) == 14      ? 2
            : (first >> 3) == 30      ? 3
                                      : -1;
        if (more < 0)
            return false;
        for (int k = 0; k < more && i < text.size(); ++k, ++i) // the last may be cut by the chunk
            if ((static_cast<unsigned char>(text[i]) >> 6) != 2)
                return false;
    }
    return true;
}

void appendUtf8(std::string& text, std::uint32_t letter)
{
    const auto add = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (letter < 0x80) {
        add(letter);
    } else if (letter < 0x800) {
        add(0xC0U | letter >> 6);
        add(0x80U | (letter & 0x3FU));
    } else if (letter < 0x10000) {
        add(0xE0U | letter >> 12);
        add(0x80U | (letter >> 6 & 0x3FU));
        add(0x80U | (letter & 0x3FU));
    } else {
        add(0xF0U | letter >> 18);
        add(0x80U | (letter >> 12 & 0x3FU));
        add(0x80U | (letter >> 6 & 0x3FU));
        add(0x80U | (letter & 0x3FU));
    }
}

/// Turns chunks of bytes into UTF-8; a letter cut by a chunk's end waits for the next one.
class Decoder {
public:
    explicit Decoder(TextEncoding encoding)
        : m_encoding(encoding)
    {
    }

    void decode(std::string_view bytes, std::string& text)
    {
        text.clear();
        if (m_encoding == TextEncoding::Utf8) {
            text.assign(bytes);
        } else if (m_encoding == TextEncoding::Latin1) {
            for (const char byte : bytes)
                appendUtf8(text, static_cast<unsigned char>(byte));
        } else {
            for (const char byte : bytes) {
                m_pending = m_pending << 8 | static_cast<unsigned char>(byte);
                m_isOdd = !m_isOdd;
                if (!m_isOdd)
                    takeUnit(m_pending & 0xFFFFU, text);
            }
        }
    }

private:
    void takeUnit(std::uint32_t unit, std::string& text)
    {
        if (m_encoding == TextEncoding::Utf16Little)
            unit = (unit >> 8) | (unit & 0xFFU) << 8;
        if (unit >= 0xD800 && unit < 0xDC00) {
            m_high = unit;
        } else if (unit >= 0xDC00 && unit < 0xE000) {
            if (m_high != 0)
                appendUtf8(text, 0x10000U + ((m_high - 0xD800U) << 10) + (unit - 0xDC00U));
            m_high = 0;
        } else {
            appendUtf8(text, unit);
        }
    }

    TextEncoding m_encoding;
    std::uint32_t m_pending = 0;
    std::uint32_t m_high = 0;
    bool m_isOdd = false;
};

} // namespace

Result<TextForm> textFormOf(const std::filesystem::path& path, const std::string& encoding)
{
    if (const auto size = checkReadableFile(path); !size)
        return size.error();
    TextForm form;
    const FileSignature signature = signatureOf(path);
    form.gzip = signature == FileSignature::Gzip;
    if (signature != FileSignature::Text && signature != FileSignature::Utf16 && !form.gzip)
        return Error{ErrorCode::FileFormatUnknown, path.string(), describe(signature)};
    Bytes bytes(path);
    std::string buffer(kLookedBytes, '\0');
    const int count = bytes.isOpen() ? bytes.read(buffer.data(), buffer.size()) : -1;
    if (count < 0)
        return Error{form.gzip ? ErrorCode::FileDamaged : ErrorCode::FileUnreadable, path.string(),
                     form.gzip ? "it cannot be unpacked" : ""};
    const std::string_view start
        = std::string_view(buffer).substr(0, static_cast<std::size_t>(count));
    const std::size_t nul = start.find('\0');
    if (start.starts_with("\xfe\xff"))
        form.encoding = TextEncoding::Utf16Big;
    else if (start.starts_with("\xff\xfe") || encoding == "utf-16")
        form.encoding = TextEncoding::Utf16Little;
    else if (nul != std::string_view::npos && signature == FileSignature::Utf16)
        form.encoding = nul % 2 == 1 ? TextEncoding::Utf16Little : TextEncoding::Utf16Big;
    else if (encoding == "latin-1" || (encoding == "auto" && !isUtf8(start)))
        form.encoding = TextEncoding::Latin1;
    if (start.find('\n') == std::string_view::npos && start.find('\r') != std::string_view::npos)
        form.lineEnd = '\r';
    return form;
}

Result<void> forEachLine(const std::filesystem::path& path, const TextForm& form,
                         const std::function<Result<bool>(std::string_view)>& take,
                         const std::stop_token& stop)
{
    const auto fail = [&](ErrorCode code, const char* fact) {
        return Error{code, path.string(), fact};
    };
    Bytes file(path);
    if (!file.isOpen())
        return fail(ErrorCode::FileUnreadable, "");
    Decoder decoder(form.encoding);
    std::string pending; // unfinished last line of the chunks so far
    std::string chunk(kChunkBytes, '\0');
    std::string text;
    std::size_t lines = 0;
    bool more = true;
    const auto give = [&](std::string_view line) -> Result<void> {
        if (stop.stop_requested()) // at every line: one may have megabytes
            return fail(ErrorCode::Cancelled, "");
        if (lines++ == 0 && line.starts_with("\xEF\xBB\xBF"))
            line.remove_prefix(3);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        auto wanted = take(line);
        if (!wanted)
            return wanted.error();
        more = *wanted;
        return {};
    };
    while (more) {
        const int count = file.read(chunk.data(), chunk.size());
        if (count < 0)
            return fail(ErrorCode::FileDamaged, "it cannot be unpacked to its end");
        if (count == 0 && form.gzip && file.isCut())
            return fail(ErrorCode::FileTruncated,
                        "it is a gzip file that stops before its end, perhaps a download that was "
                        "interrupted");
        if (count == 0)
            break;
        decoder.decode({chunk.data(), static_cast<std::size_t>(count)}, text);
        if (text.find('\0') != std::string::npos)
            return fail(ErrorCode::FileFormatUnknown,
                        "binary content where a table of text is expected");
        std::size_t at = 0;
        for (std::size_t end = 0; more && (end = text.find(form.lineEnd, at)) != std::string::npos;
             at = end + 1) {
            pending.append(text, at, end - at);
            if (auto given = give(pending); !given)
                return given;
            pending.clear();
        }
        if (more)
            pending.append(text, at);
        if (pending.size() > kMaximumLineBytes)
            return fail(ErrorCode::FileFormatUnknown, "a line of more than 4 MiB");
    }
    return !more || pending.empty() ? Result<void>() : give(pending);
}

Result<std::string> readText(const std::filesystem::path& path, std::uint64_t maximumBytes,
                             const std::stop_token& stop)
{
    const auto form = textFormOf(path, "auto");
    if (!form)
        return form.error();
    std::string text;
    const auto take = [&](std::string_view line) -> Result<bool> {
        if (text.size() + line.size() >= maximumBytes)
            return Error{ErrorCode::FileTooLarge, path.string(),
                         "more than " + std::to_string(maximumBytes) + " bytes"};
        text.append(line).append("\n");
        return true;
    };
    if (auto done = forEachLine(path, *form, take, stop); !done)
        return done.error();
    return text;
}

} // namespace splitscape::data
