// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/regularised_evolution.h"

#include "core/search/operators.h"
#include "core/search/round_strategy.h"

#include <deque>
#include <utility>

namespace splitscape::search {

namespace {

class RegularisedEvolution : public RoundStrategy {
public:
    explicit RegularisedEvolution(StrategySetup setup)
        : RoundStrategy(std::move(setup))
    {
    }

    static std::unique_ptr<Strategy> make(StrategySetup setup)
    {
        return opened<RegularisedEvolution>(std::move(setup));
    }

private:
    std::vector<space::Genome> nextRound() override
    {
        if (m_population.empty())
            return assembled(whole("population"));
        return assembled(whole("batch"), [this](Random& random) { return child(random); });
    }

    void learn(std::span<const Member> round) override
    {
        for (const Member& member : round)
            m_population.push_back(member);
        while (m_population.size() > static_cast<std::size_t>(whole("population")))
            m_population.pop_front();
    }

    space::Genome child(Random& random) const
    {
        const Member* parent = &m_population[random.index(m_population.size())];
        for (int i = 1; i < whole("sample"); ++i) {
            const Member& rival = m_population[random.index(m_population.size())];
            if (isBetter(rival.assessment, parent->assessment))
                parent = &rival;
        }
        space::Genome genome = parent->genome;
        mutateOneGene(genome, chromosomes(), random);
        return genome;
    }

    std::deque<Member> m_population; // the oldest first
};

Result<void> check(const SearchSettings& settings)
{
    const StrategyDescription& own = *findStrategy(settings.strategy);
    if (own.value(settings, "sample") > own.value(settings, "population"))
        return Error{ErrorCode::ValueOutOfRange, "sample", "must be at most the population"};
    return {};
}

} // namespace

StrategyDescription regularisedEvolutionStrategy()
{
    return {.name = "regularised-evolution",
            .summary = "evolution in which the oldest network dies, not the worst",
            .settings = {{.key = "population", .standard = 30, .low = 2, .high = 100000},
                         {.key = "sample", .standard = 10, .low = 1, .high = 100000},
                         {.key = "batch", .standard = 8, .low = 1, .high = 100000}},
            .make = &RegularisedEvolution::make,
            .check = &check};
}

} // namespace splitscape::search
