// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/chbmit.h"

#include "core/base/text.h"
#include "core/data/formats/text_lines.h"
#include "core/data/formats/wfdb_annotations.h"

#include <algorithm>
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
            if (auto taken = takeLine(trimmed(text.substr(at, end - at))); !taken)
                return taken.error();
            at = end + 1;
        }
        if (auto closed = closeEntry(); !closed)
            return closed.error();
        if (m_entries.empty())
            return Error{ErrorCode::FileFormatUnknown, m_subject, "no line 'File Name:'"};
        return std::move(m_entries);
    }

private:
    Result<void> takeLine(std::string_view line)
    {
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            return {};
        const std::string_view key = trimmed(line.substr(0, colon));
        const std::string_view value = trimmed(line.substr(colon + 1));
        if (key == "File Name") {
            if (auto closed = closeEntry(); !closed)
                return closed;
            m_entries.push_back({std::string(value), {}});
            return {};
        }
        if (key == "Number of Seizures in File")
            return takeCount(value);
        if (!key.starts_with("Seizure"))
            return {}; // channels, times of day
        // "Seizure Start Time", "Seizure 1 Start Time": the number is not needed, the order is.
        if (key.ends_with("Start Time"))
            return takeTime(value, true);
        if (key.ends_with("End Time"))
            return takeTime(value, false);
        return {};
    }

    Result<void> takeCount(std::string_view value)
    {
        const auto count = parseInteger(value);
        if (!count || *count < 0 || m_entries.empty())
            return damaged("number of seizures is '" + std::string(value) + "'");
        m_stated = *count;
        return {};
    }

    Result<void> takeTime(std::string_view value, bool isStart)
    {
        // "20 seconds", "20 sec", "20 s", "20s"
        const auto seconds = parseNumber(trimmed(value.substr(0, value.find('s'))));
        if (!seconds || *seconds < 0.0 || m_entries.empty())
            return damaged("time of a seizure is '" + std::string(value) + "'");
        if (isStart == m_start.has_value())
            return damaged(isStart ? "a seizure starts before the last one ends"
                                   : "a seizure ends that did not start");
        if (isStart) {
            m_start = seconds;
            return {};
        }
        if (*seconds <= *m_start)
            return damaged("a seizure ends before it starts");
        m_entries.back().seizures.push_back({*m_start, *seconds});
        m_start.reset();
        return {};
    }

    /// Checks the entry that ends here.
    Result<void> closeEntry()
    {
        if (m_entries.empty())
            return {};
        const SummaryEntry& entry = m_entries.back();
        if (m_start)
            return damaged("a seizure of " + entry.fileName + " does not end");
        const auto count = static_cast<long long>(entry.seizures.size());
        if (m_stated.value_or(count) != count)
            return damaged(entry.fileName + " states " + std::to_string(*m_stated)
                           + " seizures, but lists " + std::to_string(count));
        m_stated.reset();
        return {};
    }

    [[nodiscard]] Error damaged(const std::string& fact) const
    {
        return {ErrorCode::FileDamaged, m_subject, "line " + std::to_string(m_line) + ": " + fact};
    }

    std::string m_subject;
    std::size_t m_line = 0;
    std::vector<SummaryEntry> m_entries;
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
