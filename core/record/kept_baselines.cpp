// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/kept_baselines.h"

#include "core/evaluate/baselines_json.h"

#include <algorithm>
#include <cassert>
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

const evaluate::Baseline& bestBaseline(const std::vector<evaluate::Baseline>& baselines)
{
    assert(!baselines.empty());
    return *std::ranges::max_element(baselines, {}, &evaluate::Baseline::testAccuracyMean);
}

} // namespace splitscape::record
