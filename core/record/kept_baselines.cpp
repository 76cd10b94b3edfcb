// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/kept_baselines.h"

#include "core/evaluate/baselines_json.h"

#include <string>
#include <utility>

namespace splitscape::record {

std::vector<evaluate::Baseline> keptBaselines(const RunView& view)
{
    const auto document = view.documents.find(std::string(evaluate::kBaselinesDocument));
    if (document == view.documents.end())
        return {};
    auto baselines = evaluate::readBaselines(document->second);
    return baselines ? *std::move(baselines) : std::vector<evaluate::Baseline>();
}

} // namespace splitscape::record
