// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/metrics/interval.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::evaluate {

/// What a network scores on the test part where the R peak of each beat is missed by up to so many
/// samples, as a detector misses it.
struct JitterAccuracy {
    int samples = 0; ///< drawn evenly from -samples to samples
    double accuracy = 0.0; ///< 0..1
    /// Of the test part; absent in documents of before they were kept.
    std::optional<std::int64_t> correct{};
    std::optional<std::int64_t> tested{};

    /// 95 %, as if samples were independent.                                  [Wilson1927]
    [[nodiscard]] std::optional<metrics::Interval> interval() const;
    friend bool operator==(const JitterAccuracy&, const JitterAccuracy&) = default;
};

struct JitterCurve {
    std::uint64_t candidate = 0; ///< as trained in the search
    std::vector<JitterAccuracy> steps; ///< by rising jitter, 0 first
    friend bool operator==(const JitterCurve&, const JitterCurve&) = default;
};

/// The document of a run file that keeps it.
inline constexpr std::string_view kJitterDocument = "jitter";
[[nodiscard]] std::string toText(const JitterCurve& curve);
/// Errors: SyntaxInvalid; ValueOutOfRange for an accuracy or a count that is none, or no steps.
[[nodiscard]] Result<JitterCurve> readJitterCurve(std::string_view text);

} // namespace splitscape::evaluate
