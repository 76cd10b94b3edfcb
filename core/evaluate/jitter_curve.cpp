// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/jitter_curve.h"

#include <exception>
#include <nlohmann/json.hpp>

namespace splitscape::evaluate {

using Json = nlohmann::ordered_json;

std::optional<metrics::Interval> JitterAccuracy::interval() const
{
    return correct && tested ? metrics::wilsonInterval(*correct, *tested) : std::nullopt;
}

std::string toText(const JitterCurve& curve)
{
    Json steps = Json::array();
    for (const JitterAccuracy& step : curve.steps) {
        Json one{{"samples", step.samples}, {"accuracy", step.accuracy}};
        if (step.correct && step.tested) {
            one["correct"] = *step.correct;
            one["tested"] = *step.tested;
        }
        if (const auto interval = step.interval())
            one["interval"] = {{"low", interval->low}, {"high", interval->high}};
        steps.push_back(std::move(one));
    }
    return Json{{"candidate", curve.candidate}, {"steps", steps}}.dump();
}

Result<JitterCurve> readJitterCurve(std::string_view text)
{
    try {
        const Json json = Json::parse(text);
        JitterCurve curve;
        curve.candidate = json.at("candidate");
        for (const Json& step : json.at("steps")) {
            JitterAccuracy& one
                = curve.steps.emplace_back(JitterAccuracy{step.at("samples"), step.at("accuracy")});
            if (step.contains("correct") && step.contains("tested")) {
                one.correct = step.at("correct").get<std::int64_t>();
                one.tested = step.at("tested").get<std::int64_t>();
            }
            if (!(one.accuracy >= 0.0 && one.accuracy <= 1.0) || one.samples < 0
                || (one.tested && !one.interval()))
                return Error{ErrorCode::ValueOutOfRange, std::string(kJitterDocument),
                             "a step is no share of samples"};
        }
        if (curve.steps.empty())
            return Error{ErrorCode::ValueOutOfRange, std::string(kJitterDocument), "no steps"};
        return curve;
    } catch (const std::exception& failure) {
        return Error{ErrorCode::SyntaxInvalid, std::string(kJitterDocument), failure.what()};
    }
}

} // namespace splitscape::evaluate
