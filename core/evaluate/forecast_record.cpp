// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/forecast_record.h"

#include "core/base/json_fields.h"

#include <algorithm>

namespace splitscape::evaluate {

namespace {

bool isShare(double value) { return value >= 0.0 && value <= 1.0; }

bool isSound(const ForecastRecord& record)
{
    const auto isExpectation = [](const ForecastRecord::Entry& entry) {
        const search::ExpectedAccuracy& one = entry.expected;
        return isShare(one.low) && isShare(one.high) && one.low <= one.mean
            && one.mean <= one.high;
    };
    return record.learnedFrom >= 0 && record.quality.forecasts >= 0
        && record.quality.meanError >= 0.0 && isShare(record.quality.covered)
        && std::ranges::all_of(record.candidates, isExpectation)
        && std::ranges::is_sorted(record.candidates, {}, &ForecastRecord::Entry::candidate);
}

} // namespace

std::optional<search::ExpectedAccuracy> ForecastRecord::of(std::uint64_t candidate) const
{
    const auto found = std::ranges::lower_bound(candidates, candidate, {}, &Entry::candidate);
    if (found == candidates.end() || found->candidate != candidate)
        return {};
    return found->expected;
}

std::string toText(const ForecastRecord& record)
{
    auto candidates = nlohmann::ordered_json::array();
    for (const ForecastRecord::Entry& entry : record.candidates)
        candidates.push_back(
            {entry.candidate, entry.expected.mean, entry.expected.low, entry.expected.high});
    return nlohmann::ordered_json{{"learned_from", record.learnedFrom},
                                  {"coverage", search::kForecastCoverage},
                                  {"forecasts", record.quality.forecasts},
                                  {"mean_error", record.quality.meanError},
                                  {"covered", record.quality.covered},
                                  {"candidates", std::move(candidates)}}
        .dump();
}

Result<ForecastRecord> readForecast(std::string_view text)
{
    const std::string name(kForecastDocument);
    const auto json = parseJson(text, name);
    if (!json)
        return json.error();
    ForecastRecord record;
    try {
        record.learnedFrom = json->at("learned_from");
        record.quality.forecasts = json->at("forecasts");
        record.quality.meanError = json->at("mean_error");
        record.quality.covered = json->at("covered");
        for (const nlohmann::json& entry : json->at("candidates"))
            record.candidates.push_back(
                {entry.at(0), {entry.at(1), entry.at(2), entry.at(3)}});
    } catch (const nlohmann::json::exception& failure) {
        return Error{ErrorCode::ValueOutOfRange, name, failure.what()};
    }
    if (!isSound(record))
        return Error{ErrorCode::ValueOutOfRange, name, "it holds figures that no search expects"};
    return record;
}

} // namespace splitscape::evaluate
