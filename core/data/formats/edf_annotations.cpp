// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/edf_annotations.h"

#include "core/base/text.h"
#include "core/data/formats/recording.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace splitscape::data {

namespace {

constexpr char kTextEnd = '\x14';
constexpr char kDurationMark = '\x15';
constexpr double kLongestSeconds = 1e9; // three decades

std::optional<double> secondsIn(std::string_view text)
{
    auto seconds = parseNumber(text);
    if (!seconds && text.find('.') == std::string_view::npos) { // "+20,5"
        std::string pointed(text);
        std::replace(pointed.begin(), pointed.end(), ',', '.');
        seconds = parseNumber(pointed);
    }
    return seconds && std::abs(*seconds) <= kLongestSeconds ? seconds : std::nullopt;
}

/// ONSET[\x15DURATION]\x14TEXT\x14...TEXT\x14; of texts `most`, and one more where there are.
std::optional<EdfTimedTexts> parseEntry(std::string_view entry, std::size_t most)
{
    const std::size_t timeEnd = entry.find(kTextEnd);
    if (timeEnd == std::string_view::npos || entry.back() != kTextEnd)
        return std::nullopt;
    const std::string_view time = entry.substr(0, timeEnd);
    const std::size_t mark = time.find(kDurationMark);
    EdfTimedTexts parsed;
    const auto onset = secondsIn(time.substr(0, mark));
    if (!onset || (time.front() != '+' && time.front() != '-'))
        return std::nullopt;
    parsed.onsetSeconds = *onset;
    if (mark != std::string_view::npos && mark + 1 < time.size()) {
        parsed.durationSeconds = secondsIn(time.substr(mark + 1));
        if (!parsed.durationSeconds || *parsed.durationSeconds < 0.0)
            return std::nullopt;
    }
    for (std::size_t at = timeEnd + 1; at < entry.size() && parsed.texts.size() <= most;) {
        const std::size_t end = entry.find(kTextEnd, at); // there is one: the entry ends with it
        if (end > at)
            parsed.texts.emplace_back(entry.substr(at, end - at));
        at = end + 1;
    }
    return parsed;
}

} // namespace

Result<std::vector<EdfTimedTexts>> parseEdfAnnotations(std::string_view bytes)
{
    std::vector<EdfTimedTexts> entries;
    std::size_t left = kMaximumAnnotations;
    while (!bytes.empty()) {
        if (bytes.front() == '\0') { // the end of an entry, or padding
            bytes.remove_prefix(1);
            continue;
        }
        const std::string_view entry = bytes.substr(0, bytes.find('\0'));
        auto parsed = parseEntry(entry, left);
        if (!parsed)
            return Error{ErrorCode::FileDamaged, {}, "an annotation has no time or no end"};
        if (parsed->texts.size() + 1 > left)
            return Error{ErrorCode::FileTooLarge, {},
                         "more than " + std::to_string(kMaximumAnnotations) + " annotations"};
        left -= parsed->texts.size() + 1;
        entries.push_back(std::move(*parsed));
        bytes.remove_prefix(entry.size());
    }
    return entries;
}

} // namespace splitscape::data
