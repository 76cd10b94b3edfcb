// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/strategies.h"

#include "core/base/text.h"
#include "core/search/bananas.h"
#include "core/search/cnn_ga.h"
#include "core/search/differentiable.h"
#include "core/search/genetic_algorithm.h"
#include "core/search/local_search.h"
#include "core/search/nsga2.h"
#include "core/search/one_shot.h"
#include "core/search/random_search.h"
#include "core/search/regularised_evolution.h"
#include "core/search/reinforce.h"
#include "core/search/zero_shot.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace splitscape::search {

double StrategySetting::of(const SearchSettings& settings) const
{
    const auto told = settings.own.find(key);
    return told == settings.own.end() ? standard : told->second;
}

std::string StrategySetting::rangeText() const
{
    const auto text = [](double value) { return formatNumber(value); };
    return std::string(whole ? "must be a whole number from " : "must be from ") + text(low)
        + " to " + text(high);
}

const StrategySetting* StrategyDescription::find(std::string_view key) const
{
    const auto found = std::find_if(settings.begin(), settings.end(),
                                    [key](const StrategySetting& one) { return one.key == key; });
    return found == settings.end() ? nullptr : &*found;
}

double StrategyDescription::value(const SearchSettings& told, std::string_view key) const
{
    const StrategySetting* setting = find(key);
    assert(setting);
    return setting->of(told);
}

const std::vector<StrategyDescription>& allStrategies()
{
    static const std::vector<StrategyDescription> all{
        geneticStrategy(),     randomStrategy(),  regularisedEvolutionStrategy(),
        localSearchStrategy(), nsga2Strategy(),   cnnGaStrategy(),
        zeroShotStrategy(),    oneShotStrategy(), bananasStrategy(), reinforceStrategy(),
        differentiableStrategy(),
    };
    return all;
}

const StrategyDescription* findStrategy(std::string_view name)
{
    const auto found
        = std::find_if(allStrategies().begin(), allStrategies().end(),
                       [name](const StrategyDescription& one) { return one.name == name; });
    return found == allStrategies().end() ? nullptr : &*found;
}

std::unique_ptr<Strategy> makeStrategy(StrategySetup setup)
{
    const StrategyDescription* description = findStrategy(setup.settings.strategy);
    assert(description);
    return description->make(std::move(setup));
}

} // namespace splitscape::search
