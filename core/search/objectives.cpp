// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/objectives.h"

#include "core/search/strategies.h"

#include <algorithm>
#include <set>

namespace splitscape::search {

namespace {

constexpr std::array kOptional{Objective::Latency, Objective::Flash};

std::string_view nameOf(Objective objective)
{
    return kObjectiveNames[static_cast<std::size_t>(objective)];
}

Error wrong(std::string detail) { return {ErrorCode::ValueOutOfRange, {}, std::move(detail)}; }

} // namespace

std::vector<Objective> objectivesOf(const SearchSettings& settings)
{
    std::vector<Objective> objectives{Objective::Accuracy, Objective::Energy};
    const StrategyDescription* strategy = findStrategy(settings.strategy);
    for (const Objective objective : kOptional) {
        const StrategySetting* setting = strategy ? strategy->find(nameOf(objective)) : nullptr;
        if (setting && setting->of(settings) != 0.0)
            objectives.push_back(objective);
    }
    return objectives;
}

Result<void> setObjectives(SearchSettings& settings, const std::vector<std::string>& names)
{
    const std::set<std::string_view> wanted(names.begin(), names.end());
    if (wanted.size() != names.size())
        return wrong("it names an objective twice");
    if (!wanted.contains("accuracy") || !wanted.contains("energy"))
        return wrong("accuracy and energy are always objectives; add them");
    for (const std::string_view name : wanted) {
        if (std::ranges::find(kObjectiveNames, name) == kObjectiveNames.end())
            return wrong("each is accuracy, energy, latency or flash; found \"" + std::string(name)
                         + "\"");
    }
    const StrategyDescription* strategy = findStrategy(settings.strategy);
    for (const Objective objective : kOptional) {
        const std::string name(nameOf(objective));
        const bool isWanted = wanted.contains(name);
        if (strategy && strategy->find(name))
            settings.own[name] = isWanted ? 1.0 : 0.0;
        else if (isWanted)
            return wrong("the strategy " + settings.strategy + " does not look at " + name
                         + "; nsga2 does");
    }
    return {};
}

} // namespace splitscape::search
