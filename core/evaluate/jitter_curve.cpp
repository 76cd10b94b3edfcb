// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/jitter_curve.h"

#include <exception>
#include <nlohmann/json.hpp>

namespace splitscape::evaluate {

using Json = nlohmann::ordered_json;

std::string toText(const JitterCurve& curve)
{
    Json steps = Json::array();
    for (const JitterAccuracy& step : curve.steps)
        steps.push_back({{"samples", step.samples}, {"accuracy", step.accuracy}});
    return Json{{"candidate", curve.candidate}, {"steps", steps}}.dump();
}

Result<JitterCurve> readJitterCurve(std::string_view text)
{
    try {
        const Json json = Json::parse(text);
        JitterCurve curve;
        curve.candidate = json.at("candidate");
        for (const Json& step : json.at("steps")) {
            curve.steps.push_back({step.at("samples"), step.at("accuracy")});
            if (!(curve.steps.back().accuracy >= 0.0 && curve.steps.back().accuracy <= 1.0)
                || curve.steps.back().samples < 0)
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
