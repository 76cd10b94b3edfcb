// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/restart_count.h"

#include "core/base/json_fields.h"

namespace splitscape::evaluate {

std::string toText(const RestartCount& count)
{
    return nlohmann::json{{"trainings", count.trainings}, {"restarts", count.restarts}}.dump();
}

Result<RestartCount> readRestarts(std::string_view text)
{
    const std::string name(kRestartsDocument);
    const auto json = parseJson(text, name);
    if (!json)
        return json.error();
    RestartCount count;
    try {
        count.trainings = json->at("trainings");
        count.restarts = json->at("restarts");
    } catch (const nlohmann::json::exception& failure) {
        return Error{ErrorCode::ValueOutOfRange, name, failure.what()};
    }
    if (count.trainings < 0 || count.restarts < count.trainings)
        return Error{ErrorCode::ValueOutOfRange, name, "no search counts so"};
    return count;
}

} // namespace splitscape::evaluate
