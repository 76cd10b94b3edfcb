// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/accuracy_forecast.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::evaluate {

/// What accuracy a search expected of networks that it did not train to the end, and how good its
/// forecasts were of those that it did.
struct ForecastRecord {
    struct Entry {
        std::uint64_t candidate = 0;
        search::ExpectedAccuracy expected;

        friend bool operator==(const Entry&, const Entry&) = default;
    };
    std::int64_t learnedFrom = 0; ///< trained networks
    search::ForecastQuality quality;
    std::vector<Entry> candidates; ///< by rising id; the last kMostForecasts of them

    /// Nothing for a candidate that has none.
    [[nodiscard]] std::optional<search::ExpectedAccuracy> of(std::uint64_t candidate) const;
    friend bool operator==(const ForecastRecord&, const ForecastRecord&) = default;
};
inline constexpr std::size_t kMostForecasts = 5000;

/// Name of the document that keeps it with a run.
inline constexpr std::string_view kForecastDocument = "forecast";

/// JSON: {"learned_from", "coverage", "forecasts", "mean_error", "covered", "candidates":
/// [[id, mean, low, high]]}.
[[nodiscard]] std::string toText(const ForecastRecord& record);
/// Reads that back.   Errors: SyntaxInvalid; ValueOutOfRange.
[[nodiscard]] Result<ForecastRecord> readForecast(std::string_view text);

} // namespace splitscape::evaluate
