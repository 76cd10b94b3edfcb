// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibrate/power_trace.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace splitscape::calibrate {

namespace {

constexpr std::size_t kMostSamples = 200'000'000;
constexpr std::size_t kMostColumns = 64;
constexpr std::size_t kBitsOfWord = 8;
constexpr double kUnevenShare = 0.5; // of a step: analysers print rounded times
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

Error wrong(std::size_t line, std::string detail)
{
    return {ErrorCode::RowInvalid, "trace:" + std::to_string(line), std::move(detail)};
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char sign) {
        return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
    });
    return result;
}

/// Lower case, without spaces, underscores and quotes.
std::string plain(std::string_view text)
{
    std::string result = lower(text);
    std::erase_if(result, [](char sign) { return sign == ' ' || sign == '_' || sign == '"'; });
    return result;
}

std::string_view unquoted(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.size() >= 2 && cell.front() == '"' && cell.back() == '"')
        cell = cell.substr(1, cell.size() - 2);
    return cell;
}

template <typename Visit>
void eachCell(std::string_view line, char separator, const Visit& visit)
{
    for (std::size_t i = 0;; ++i) {
        const std::size_t end = line.find(separator);
        if (!visit(i, unquoted(line.substr(0, end))) || end == std::string_view::npos)
            return;
        line.remove_prefix(end + 1);
    }
}

/// Factor to the unit without prefix, by "(ms)", "[uA]", "/mV"; 1 without any.
double unitFactor(std::string_view name, char unit)
{
    const std::string text = plain(name);
    const std::size_t open = text.find_first_of("([/");
    if (open == std::string::npos || open + 1 >= text.size())
        return 1.0;
    const std::string_view inside = std::string_view(text).substr(open + 1);
    if (inside.front() == unit)
        return 1.0;
    switch (inside.front()) {
    case 'm':
        return 1e-3;
    case 'n':
        return 1e-9;
    case 'u':
    case '\xc2': // the micro sign, in UTF-8
    case '\xce':
    case '\xb5': // and in Latin-1
        return 1e-6;
    default:
        return 1.0;
    }
}

bool isDigital(const std::string& name)
{
    const bool numbered = name.size() >= 2 && name.front() == 'd'
        && std::all_of(name.begin() + 1, name.end(), [](char c) { return c >= '0' && c <= '9'; });
    return numbered || name.starts_with("gpi") || name.starts_with("digital")
        || name.starts_with("d0-");
}

/// Where everything stands.
struct Columns {
    char separator = ',';
    std::size_t count = 0;
    std::size_t time = kNone;
    std::size_t current = kNone;
    std::size_t voltage = kNone;
    std::size_t pin = kNone;
    double timeFactor = 1.0;
    double currentFactor = 1.0;
    double voltageFactor = 1.0;
    std::size_t bit = kNone; ///< in the word of bits; none: found by what changes
    bool isWord = false; ///< the pin's column is a word of bits
    std::string names;
    std::vector<std::string> channels; ///< that the pin may be on
};

char separatorOf(std::string_view header)
{
    if (header.find('\t') != std::string_view::npos)
        return '\t';
    return header.find(';') != std::string_view::npos ? ';' : ',';
}

Result<Columns> readHeader(std::string_view header, std::string_view pin)
{
    Columns columns;
    columns.separator = separatorOf(header);
    const std::string wanted = plain(pin);
    std::string digital;
    eachCell(header, columns.separator, [&](std::size_t i, std::string_view cell) {
        while (!cell.empty() && (cell.front() == '#' || cell.front() == ' '))
            cell.remove_prefix(1);
        const std::string name = plain(cell);
        ++columns.count;
        const bool isTime = name.starts_with("time");
        if (isTime && columns.time == kNone) {
            columns.time = i;
            columns.timeFactor = unitFactor(cell, 's');
        } else if (name.find("current") != std::string::npos && name.find("range") == std::string::npos
                   && columns.current == kNone) {
            columns.current = i;
            columns.currentFactor = unitFactor(cell, 'a');
        } else if (name.find("voltage") != std::string::npos && columns.voltage == kNone) {
            columns.voltage = i;
            columns.voltageFactor = unitFactor(cell, 'v');
        } else if (isDigital(name)) {
            digital += (digital.empty() ? "" : ", ") + std::string(cell);
            const bool word = name.starts_with("d0-");
            for (std::size_t bit = 0; word && bit < kBitsOfWord; ++bit)
                columns.channels.push_back("D" + std::to_string(bit));
            if (!word)
                columns.channels.emplace_back(cell);
            const bool inWord = word && wanted.size() == 2 && wanted.front() == 'd'
                && wanted[1] >= '0' && wanted[1] <= '7';
            if (columns.pin == kNone && (wanted.empty() || wanted == name || inWord)) {
                columns.pin = i;
                columns.isWord = word;
                if (inWord)
                    columns.bit = static_cast<std::size_t>(wanted[1] - '0');
            }
        } else {
            return columns.count <= kMostColumns;
        }
        columns.names += (columns.names.empty() ? "" : ", ") + std::string(cell);
        return columns.count <= kMostColumns;
    });
    if (columns.count > kMostColumns)
        return Error{ErrorCode::ValueOutOfRange, "trace",
                     "it has more than " + std::to_string(kMostColumns)
                         + " columns; export time, current, voltage and the pin only"};
    const auto missing = [&](const char* what) {
        return Error{ErrorCode::FileFormatUnknown, "trace",
                     std::string("it has no column for the ") + what
                         + "; its first line is \"" + std::string(header.substr(0, 80)) + "\""};
    };
    if (columns.time == kNone)
        return missing("time");
    if (columns.current == kNone)
        return missing("current");
    if (digital.empty())
        return missing("pin; export the digital channels too");
    if (columns.pin == kNone)
        return Error{ErrorCode::ValueOutOfRange, "trace",
                     "it has no digital channel \"" + std::string(pin.substr(0, 40))
                         + "\"; there are " + digital};
    return columns;
}

/// A number with a point, or with a comma where that separates nothing.
std::optional<double> numberIn(std::string_view cell, char separator)
{
    if (separator == ',' || cell.find(',') == std::string_view::npos)
        return parseNumber(cell);
    std::string text(cell);
    std::replace(text.begin(), text.end(), ',', '.');
    return parseNumber(text);
}

/// Takes the lines one by one.
class TraceReader {
public:
    explicit TraceReader(const Columns& columns)
        : m_columns(columns)
    {
        m_trace.columns = columns.names;
    }

    std::optional<Error> take(std::string_view line, std::size_t number);
    Result<PowerTrace> finish();

private:
    std::optional<Error> takeTime(double time_s, std::size_t number);

    const Columns& m_columns;
    PowerTrace m_trace;
    std::vector<std::uint8_t> m_words; ///< of bits, the first channel lowest
    double m_last_s = 0.0;
};

std::optional<Error> TraceReader::take(std::string_view line, std::size_t number)
{
    std::array<std::string_view, 4> found{}; // time, current, voltage, pin
    std::size_t cells = 0;
    eachCell(line, m_columns.separator, [&](std::size_t i, std::string_view cell) {
        ++cells;
        for (const auto& [place, column] :
             {std::pair{std::size_t{0}, m_columns.time}, {std::size_t{1}, m_columns.current},
              {std::size_t{2}, m_columns.voltage}, {std::size_t{3}, m_columns.pin}})
            if (i == column)
                found[place] = cell;
        return cells <= kMostColumns;
    });
    if (cells > m_columns.count && m_columns.separator == ',')
        return wrong(number,
                     "its numbers have a decimal comma, so its columns cannot be told apart; export "
                     "it with a decimal point or another separator");
    if (cells != m_columns.count)
        return Error{ErrorCode::FileTruncated, "trace:" + std::to_string(number),
                     "the line has " + std::to_string(cells) + " cells instead of "
                         + std::to_string(m_columns.count) + ", so the file was cut off"};
    const auto time = numberIn(found[0], m_columns.separator);
    const auto current = numberIn(found[1], m_columns.separator);
    const auto noNumber = [number](std::string_view cell) {
        return wrong(number, "\"" + std::string(cell.substr(0, 40)) + "\" is no number");
    };
    const auto tooLarge = [number](std::string_view cell) {
        return wrong(number, "\"" + std::string(cell.substr(0, 40)) + "\" is too large");
    };
    if (!time || !current)
        return noNumber(time ? found[1] : found[0]);
    if (auto bad = takeTime(*time * m_columns.timeFactor, number))
        return bad;
    const auto current_A = static_cast<float>(*current * m_columns.currentFactor);
    if (!std::isfinite(current_A))
        return tooLarge(found[1]);
    m_trace.current_A.push_back(current_A);
    if (m_columns.voltage != kNone) {
        const auto voltage = numberIn(found[2], m_columns.separator);
        if (!voltage)
            return noNumber(found[2]);
        const auto voltage_V = static_cast<float>(*voltage * m_columns.voltageFactor);
        if (!std::isfinite(voltage_V))
            return tooLarge(found[2]);
        m_trace.voltage_V.push_back(voltage_V);
    }
    if (m_columns.isWord) {
        if (found[3].empty() || found[3].find_first_not_of("01") != std::string_view::npos)
            return wrong(number, "\"" + std::string(found[3].substr(0, 40)) + "\" is no word of bits");
        unsigned word = 0;
        for (std::size_t bit = 0; bit < std::min(kBitsOfWord, found[3].size()); ++bit)
            word |= found[3][bit] == '1' ? 1U << bit : 0U;
        m_words.push_back(static_cast<std::uint8_t>(word));
    } else {
        const auto level = numberIn(found[3], m_columns.separator);
        if (!level)
            return noNumber(found[3]);
        m_trace.pin.push_back(*level > 0.5);
    }
    return std::nullopt;
}

std::optional<Error> TraceReader::takeTime(double time_s, std::size_t number)
{
    const std::size_t before = m_trace.current_A.size();
    if (before == kMostSamples)
        return wrong(number, "it has more than " + std::to_string(kMostSamples) + " samples");
    if (before == 0)
        m_trace.start_s = time_s;
    if (!std::isfinite(time_s) || !std::isfinite(time_s - m_trace.start_s))
        return wrong(number, "its time is too large");
    if (before > 0 && !(time_s > m_last_s))
        return wrong(number, "its time runs backwards");
    if (before == 1)
        m_trace.step_s = time_s - m_trace.start_s;
    // Against the mean so far: single steps are rounded.
    if (before >= 2) {
        const double step = (m_last_s - m_trace.start_s) / static_cast<double>(before - 1);
        if (std::abs(time_s - m_last_s - step) > kUnevenShare * step + 1e-7)
            return wrong(number,
                         "its samples are not evenly spaced: after steps of "
                             + formatNumber(step) + " s comes one of "
                             + formatNumber(time_s - m_last_s) + " s");
        m_trace.step_s = (time_s - m_trace.start_s) / static_cast<double>(before);
    }
    m_last_s = time_s;
    return std::nullopt;
}

Result<PowerTrace> TraceReader::finish()
{
    if (m_trace.current_A.size() < 2)
        return Error{ErrorCode::FileEmpty, "trace", "it has no samples"};
    if (m_columns.isWord) {
        std::size_t bit = m_columns.bit;
        for (std::size_t b = 0; bit == kNone && b < kBitsOfWord; ++b) {
            const auto isHigh = [b](std::uint8_t word) { return (unsigned{word} >> b & 1U) != 0; };
            const bool first = isHigh(m_words.front());
            if (std::any_of(m_words.begin(), m_words.end(),
                            [&](std::uint8_t word) { return isHigh(word) != first; }))
                bit = b;
        }
        for (const std::uint8_t word : m_words)
            m_trace.pin.push_back((unsigned{word} >> (bit == kNone ? 0 : bit) & 1U) != 0);
    }
    return std::move(m_trace);
}

/// Takes the next line off a text, without spaces around it.
std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    const std::string_view row = trimmed(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return row;
}

/// Takes the lines off a file down to the one that names its columns.
Result<Columns> takeHeader(std::string_view& csv, std::string_view pin, std::size_t& line)
{
    if (csv.starts_with("\xef\xbb\xbf"))
        csv.remove_prefix(3);
    while (!csv.empty()) {
        ++line;
        const std::string_view row = takeLine(csv);
        if (row.empty())
            continue;
        auto found = readHeader(row, pin);
        // Some exports have lines about the recording first.
        if (found || found.error().code != ErrorCode::FileFormatUnknown || row.front() != '#')
            return found;
    }
    return Error{ErrorCode::FileEmpty, "trace", "it is empty"};
}

} // namespace

Result<PowerTrace> parsePowerTrace(std::string_view csv, std::string_view pin,
                                   const std::stop_token& stop)
{
    std::size_t line = 0;
    const auto columns = takeHeader(csv, pin, line);
    if (!columns)
        return columns.error();
    TraceReader reader(*columns);
    while (!csv.empty()) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, "trace", {}};
        ++line;
        const std::string_view row = takeLine(csv);
        if (row.empty())
            continue;
        if (auto bad = reader.take(row, line))
            return *std::move(bad);
    }
    return reader.finish();
}

Result<std::vector<std::string>> digitalChannels(std::string_view beginning)
{
    std::size_t line = 0;
    auto columns = takeHeader(beginning, {}, line);
    if (!columns)
        return columns.error();
    return std::move(columns->channels);
}

} // namespace splitscape::calibrate
