// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/chbmit.h"

#include "core/base/text.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/text_lines.h"
#include "core/data/formats/wfdb_annotations.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

namespace splitscape::data {

namespace {

constexpr double kTicksPerSecond = 256.0;
constexpr std::uint64_t kMaximumSummaryBytes = 4U << 20;

class SummaryParser {
public:
    explicit SummaryParser(std::string subject)
        : m_subject(std::move(subject))
    {
    }

    Result<std::vector<SummaryEntry>> parse(std::string_view text)
    {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            ++m_line;
            takeLine(trimmed(text.substr(at, end - at)));
            if (m_entries.empty() && !m_stray.empty())
                return Error{ErrorCode::FileDamaged, m_subject, m_stray};
            at = end + 1;
        }
        closeEntry();
        if (m_entries.empty())
            return Error{ErrorCode::FileFormatUnknown, m_subject, "no line 'File Name:'"};
        return std::move(m_entries);
    }

private:
    void takeLine(std::string_view line)
    {
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            return;
        const std::string key = lowerCase(trimmed(line.substr(0, colon)));
        const std::string_view value = trimmed(line.substr(colon + 1));
        const auto says = [&key](std::initializer_list<const char*> words) {
            return std::any_of(words.begin(), words.end(), [&key](const char* word) {
                return key.find(word) != std::string::npos;
            });
        };
        if (key == "file name" || key == "filename") {
            closeEntry();
            m_entries.push_back({std::string(value), {}});
        } else if (key.starts_with("number of seizure")) {
            takeCount(value);
        } else if (key.starts_with("seizure")) {
            // "Seizure Start Time", "Seizure 1 Start Time": the number is not needed, the order is.
            if (says({"start", "onset", "begin"}))
                takeTime(value, true);
            else if (says({"end", "stop", "offset"}))
                takeTime(value, false);
        } // else channels, times of day
    }

    void takeCount(std::string_view value)
    {
        const auto count = parseInteger(value);
        if (!count || *count < 0 || m_entries.empty())
            return damaged("number of seizures is '" + std::string(value) + "'");
        m_stated = *count;
    }

    /// "20 seconds", "20 sec", "20 s", "20s", "0:00:20"
    static std::optional<double> secondsIn(std::string_view value)
    {
        if (value.find(':') == std::string_view::npos)
            return parseNumber(trimmed(value.substr(0, value.find_first_of("sS"))));
        double seconds = 0.0;
        std::size_t parts = 0;
        for (std::size_t at = 0; at <= value.size(); ++parts) {
            const std::size_t end = std::min(value.find(':', at), value.size());
            const auto part = parseNumber(value.substr(at, end - at));
            if (!part || *part < 0.0 || (parts > 0 && *part >= 60.0))
                return std::nullopt;
            seconds = 60.0 * seconds + *part;
            at = end + 1;
        }
        return parts == 3 ? std::optional(seconds) : std::nullopt;
    }

    void takeTime(std::string_view value, bool isStart)
    {
        const auto seconds = secondsIn(value);
        if (!seconds || *seconds < 0.0 || m_entries.empty())
            return damaged("time of a seizure is '" + std::string(value) + "'");
        if (isStart == m_start.has_value())
            return damaged(isStart ? "a seizure starts before the last one ends"
                                   : "a seizure ends that did not start");
        if (isStart) {
            m_start = seconds;
            return;
        }
        if (*seconds <= *m_start)
            return damaged("a seizure ends before it starts");
        m_entries.back().seizures.push_back({*m_start, *seconds});
        m_start.reset();
    }

    /// Checks the entry that ends here.
    void closeEntry()
    {
        if (!m_entries.empty()) {
            const SummaryEntry& entry = m_entries.back();
            const auto count = static_cast<long long>(entry.seizures.size());
            if (m_start)
                damaged("a seizure of " + entry.fileName + " does not end");
            else if (m_stated.value_or(count) != count)
                damaged(entry.fileName + " states " + std::to_string(*m_stated)
                        + " seizures, but lists " + std::to_string(count));
        }
        m_stated.reset();
        m_start.reset();
    }

    /// The first fault of an entry is the one that tells.
    void damaged(const std::string& fact)
    {
        std::string& problem = m_entries.empty() ? m_stray : m_entries.back().problem;
        if (problem.empty())
            problem = "line " + std::to_string(m_line) + ": " + fact;
    }

    std::string m_subject;
    std::size_t m_line = 0;
    std::vector<SummaryEntry> m_entries;
    std::string m_stray; ///< what is wrong before the first entry
    std::optional<long long> m_stated;
    std::optional<double> m_start;
};

} // namespace

Result<std::vector<TimeSpan>> readSeizureFile(const std::filesystem::path& path)
{
    // Start and end in ticks, which is all that is wanted of an annotation.
    std::vector<std::pair<std::int64_t, std::int64_t>> ticks;
    bool isOpen = false;
    bool isPaired = true;
    const auto visit = [&](const Annotation& annotation) {
        if (annotation.symbol == "[") {
            isPaired = isPaired && !isOpen;
            isOpen = true;
            ticks.emplace_back(annotation.sample, annotation.sample);
        } else if (annotation.symbol == "]") {
            isPaired = isPaired && isOpen && annotation.sample > ticks.back().first;
            isOpen = false;
            if (isPaired)
                ticks.back().second = annotation.sample;
        }
    };
    const auto rate_Hz = visitWfdbAnnotations(path, kTicksPerSecond, visit, {});
    if (!rate_Hz)
        return rate_Hz.error();
    if (isOpen || !isPaired)
        return Error{ErrorCode::FileDamaged, path.string(),
                     "starts and ends of seizures do not pair up"};
    std::vector<TimeSpan> seizures;
    seizures.reserve(ticks.size());
    for (const auto& [start, end] : ticks)
        seizures.push_back({static_cast<double>(start) / *rate_Hz,
                            static_cast<double>(end) / *rate_Hz});
    return seizures;
}

Result<std::vector<SummaryEntry>> readChbMitSummary(const std::filesystem::path& path)
{
    const auto text = readText(path, kMaximumSummaryBytes);
    if (!text)
        return text.error();
    return SummaryParser(path.string()).parse(*text);
}

} // namespace splitscape::data
