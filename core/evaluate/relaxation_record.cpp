// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/relaxation_record.h"

#include "core/base/json_fields.h"
#include "core/space/architecture_json.h"

namespace splitscape::evaluate {

namespace {

constexpr NumberRange kShare{.low = 0.0, .high = 1.0};

} // namespace

std::string toText(const search::Relaxation& relaxation)
{
    return nlohmann::ordered_json{{"network", space::toJson(relaxation.mostProbable)},
                                  {"keeps_limits", relaxation.keepsLimits},
                                  {"skips", relaxation.skips},
                                  {"collapsed", relaxation.hasCollapsed()},
                                  {"certainty", relaxation.certainty}}
        .dump();
}

Result<search::Relaxation> readRelaxation(std::string_view text)
{
    const std::string name(kRelaxationDocument);
    const auto json = parseJson(text, name);
    if (!json)
        return json.error();
    Problems problems;
    search::Relaxation relaxation;
    bool collapsed = false; // follows from the skips
    JsonFields fields(*json, name, problems);
    if (const nlohmann::json* network = fields.child("network"))
        relaxation.mostProbable
            = space::readArchitecture(*network, fields.pathOf("network"), problems);
    fields.boolean("keeps_limits", relaxation.keepsLimits);
    fields.number("skips", relaxation.skips, kShare);
    fields.boolean("collapsed", collapsed);
    fields.number("certainty", relaxation.certainty, kShare);
    fields.finish();
    if (!problems.empty())
        return problems.front();
    if (const Result<void> good = space::validate(relaxation.mostProbable); !good)
        return good.error();
    return relaxation;
}

} // namespace splitscape::evaluate
