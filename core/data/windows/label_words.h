// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"
#include "core/data/windows/eeg_source.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::data {

/// An annotation as some file gives it.
struct TimedText {
    double startSeconds = 0.0;
    std::optional<double> endSeconds; ///< nothing where the file gives no length
    std::string text;
    bool isClock = false; ///< the times were written as h:mm:ss, and may be those of the day
    std::optional<std::int64_t> day{}; ///< of the start, where a date stood before such a time
};

/// What annotations of one recording say.
struct LabelReading {
    std::vector<LabelledSpan> spans;
    bool meansSomething = false; ///< at least one annotation names a class, be it the background
    std::string doubt; ///< why the labels cannot be trusted; empty where they can
    std::map<std::string, int> otherTexts; ///< annotations of no class, with their counts
};

/// Tells from its words which class an annotation means. Without rules of the study: "seizure" by
/// the words for it in English, German, French, Italian, Spanish and the labels of TUH and BIDS
/// ("sz", "fnsz", "seiz"); "background" by "bckg" and the like. A word counts as a whole, in any
/// case; one that ends in '*' counts by its beginning.
class LabelWords {
public:
    explicit LabelWords(const LabelSpec& labels);

    [[nodiscard]] const std::vector<std::string>& classNames() const { return m_names; }
    [[nodiscard]] bool hasBackground() const { return m_hasBackground; }

    /// Spans of annotations in order of time. One without a length starts or ends a span by its
    /// words ("Seizure start", "Seizure end"); one that does neither makes the reading doubtful, as
    /// does a start without an end.
    [[nodiscard]] LabelReading read(std::vector<TimedText> texts) const;

private:
    enum class Mark { Span, Start, End };
    [[nodiscard]] std::optional<std::size_t> classOf(const std::vector<std::string>& words,
                                                     std::string_view text) const;
    [[nodiscard]] Mark markOf(const std::vector<std::string>& words) const;

    std::vector<std::string> m_names;
    std::vector<std::vector<std::string>> m_words; ///< [class]
    std::vector<std::string> m_starts;
    std::vector<std::string> m_ends;
    bool m_hasBackground = true;
    bool m_own = false; ///< the classes are the study's
};

/// "Recording starts" (2), "Eyes open" (1); the first `most` of them.
[[nodiscard]] std::string listed(const std::map<std::string, int>& texts, std::size_t most = 8);

} // namespace splitscape::data
