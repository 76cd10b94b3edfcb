// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/random_search.h"

#include "core/search/round_strategy.h"

#include <utility>

namespace splitscape::search {

namespace {

class RandomSearch : public RoundStrategy {
public:
    explicit RandomSearch(StrategySetup setup)
        : RoundStrategy(std::move(setup))
    {
    }

    static std::unique_ptr<Strategy> make(StrategySetup setup)
    {
        return opened<RandomSearch>(std::move(setup));
    }

private:
    std::vector<space::Genome> nextRound() override
    {
        return assembled(whole("batch"));
    }

    void learn(std::span<const Member>) override { }
};

} // namespace

StrategyDescription randomStrategy()
{
    return {.name = "random",
            .summary = "random networks, each once",
            .settings = {{.key = "batch", .standard = 32, .low = 1, .high = 100000}},
            .make = &RandomSearch::make};
}

} // namespace splitscape::search
