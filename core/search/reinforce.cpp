// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/reinforce.h"

#include "core/search/controller.h"
#include "core/search/gene_places.h"
#include "core/search/round_strategy.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace splitscape::search {

namespace {

constexpr std::uint64_t kControllerStream = 7;
constexpr double kBaselineDecay = 0.95;

/// Layer after layer: the length, then the channels, then what else there is of the same number.
std::vector<GenePlace> placesOf(std::span<const space::Chromosome> chromosomes)
{
    std::size_t longest = 0;
    for (const space::Chromosome& chromosome : chromosomes)
        longest = std::max(longest, chromosome.size());
    std::vector<GenePlace> places;
    for (std::size_t gene = 0; gene < longest; ++gene) {
        for (const space::Chromosome& chromosome : chromosomes) {
            if (gene < chromosome.size())
                places.push_back({&chromosome, gene});
        }
    }
    return places;
}

std::vector<std::size_t> countsOf(const std::vector<GenePlace>& places)
{
    std::vector<std::size_t> counts;
    counts.reserve(places.size());
    for (const GenePlace& place : places)
        counts.push_back(place.values().size());
    return counts;
}

class Reinforce : public RoundStrategy {
public:
    explicit Reinforce(StrategySetup asked)
        : RoundStrategy(std::move(asked))
        , m_places(placesOf(chromosomes()))
        , m_controller(countsOf(m_places),
                       {.units = static_cast<std::size_t>(whole("units")),
                        .learningRate = number("learning_rate"),
                        .entropyWeight = number("entropy"),
                        .clip = number("clip"),
                        .epochs = whole("epochs")},
                       Random(Random::derive(setup().seed, {kControllerStream})))
    {
    }

    static std::unique_ptr<Strategy> make(StrategySetup setup)
    {
        return opened<Reinforce>(std::move(setup));
    }

private:
    std::vector<space::Genome> nextRound() override
    {
        return assembled(whole("batch"), [this](Random& random) {
            return genomeOf(chromosomes(), m_places, m_controller.sample(random).choices);
        });
    }

    void learn(std::span<const Member> round) override
    {
        std::vector<Assessment> members;
        for (const Member& member : round) {
            if (member.assessment.standing != Standing::Abandoned)
                members.push_back(member.assessment);
        }
        const double bound = settings().boundAccuracy.value_or(1.0 / setup().space.classes);
        const std::vector<double> fitness = adjustedFitness(members, setup().limit_mJ, bound);
        std::vector<Controller::Sequence> batch;
        std::size_t next = 0;
        double sum = 0.0;
        for (const Member& member : round) {
            const bool counts = member.assessment.standing != Standing::Abandoned;
            const double reward = counts ? fitness[next++] : 0.0;
            batch.push_back(m_controller.withProbabilities(choicesOf(member.genome, m_places)));
            batch.back().advantage = reward;
            sum += reward;
        }
        const double mean = sum / static_cast<double>(round.size());
        m_baseline
            = m_baseline ? kBaselineDecay * *m_baseline + (1.0 - kBaselineDecay) * mean : mean;
        for (Controller::Sequence& sequence : batch)
            sequence.advantage -= *m_baseline;
        m_controller.learn(batch);
    }

    std::vector<GenePlace> m_places; // [step]
    Controller m_controller;
    std::optional<double> m_baseline; // moving average of the rewards
};

} // namespace

StrategyDescription reinforceStrategy()
{
    return {.name = "reinforce",
            .summary = "a controller learns to write networks (NASNet)",
            .settings
            = {{.key = "batch", .standard = 20, .low = 1, .high = 100000},
               {.key = "units", .standard = 100, .low = 1, .high = 1000},
               {.key = "learning_rate", .standard = 0.01, .low = 1e-6, .high = 1, .whole = false},
               {.key = "entropy", .standard = 1e-5, .low = 0, .high = 10, .whole = false},
               {.key = "clip", .standard = 0.2, .low = 0.01, .high = 10, .whole = false},
               {.key = "epochs", .standard = 4, .low = 1, .high = 100}},
            .make = &Reinforce::make};
}

} // namespace splitscape::search
