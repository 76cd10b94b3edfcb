// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch_line.h"

#include "core/base/json_fields.h"

#include <charconv>
#include <streambuf>

namespace splitscape::cli {

namespace {

/// The plain form only; gives up (without an error) on anything it does not expect.
class FastReader {
public:
    explicit FastReader(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    bool read(space::Architecture& architecture)
    {
        bool lengths = false;
        bool channels = false;
        if (!take('{'))
            return false;
        do {
            const std::string_view key = name();
            bool& seen = key == "lengths" ? lengths : channels;
            if ((key != "lengths" && key != "channels") || seen || !take(':'))
                return false;
            seen = true;
            if (!list(key == "lengths" ? architecture.lengths : architecture.channels))
                return false;
        } while (take(','));
        if (!take('}'))
            return false;
        skipSpace();
        return m_at == m_end && lengths && channels;
    }

private:
    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r'))
            ++m_at;
    }
    bool take(char wanted)
    {
        skipSpace();
        if (m_at == m_end || *m_at != wanted)
            return false;
        ++m_at;
        return true;
    }
    std::string_view name()
    {
        if (!take('"'))
            return {};
        const char* start = m_at;
        while (m_at != m_end && *m_at >= 'a' && *m_at <= 'z')
            ++m_at;
        const std::string_view found(start, static_cast<std::size_t>(m_at - start));
        return take('"') ? found : std::string_view();
    }
    bool list(std::vector<int>& values)
    {
        values.clear();
        if (!take('['))
            return false;
        do {
            skipSpace();
            int value = 0;
            // Leading zeros are no JSON: the library shall say so.
            const bool zero = m_at != m_end && *m_at == '0';
            const auto [end, failure] = std::from_chars(m_at, m_end, value);
            if (failure != std::errc() || (zero && end != m_at + 1))
                return false;
            m_at = end;
            values.push_back(value);
        } while (take(','));
        return take(']');
    }

    const char* m_at;
    const char* m_end;
};

Result<void> parseSlowly(std::string_view line, space::Architecture& architecture)
{
    const auto json = parseJson(line, "architecture");
    if (!json)
        return json.error();
    architecture = {};
    Problems problems;
    JsonFields fields(*json, "", problems);
    fields.integers("lengths", architecture.lengths);
    fields.integers("channels", architecture.channels);
    fields.finish();
    if (!problems.empty()) {
        Error first = problems.front();
        if (first.subject.empty())
            first.subject = "architecture";
        return first;
    }
    return validate(architecture);
}

} // namespace

bool LineReader::next()
{
    using Traits = std::streambuf::traits_type;
    m_line.clear();
    m_tooLong = false;
    auto character = m_buffer.sbumpc();
    if (Traits::eq_int_type(character, Traits::eof()))
        return false;
    ++m_number;
    for (; !Traits::eq_int_type(character, Traits::eof()) && character != '\n';
         character = m_buffer.sbumpc()) {
        if (m_line.size() < kMaximumBytes)
            m_line.push_back(Traits::to_char_type(character));
        else
            m_tooLong = true;
    }
    return true;
}

Result<void> parseBatchLine(std::string_view line, space::Architecture& architecture)
{
    if (FastReader(line).read(architecture)) {
        if (space::isValid(architecture.lengths, architecture.channels))
            return {};
        return validate(architecture);
    }
    return parseSlowly(line, architecture);
}

} // namespace splitscape::cli
