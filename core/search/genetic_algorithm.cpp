// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/genetic_algorithm.h"

#include "core/search/operators.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <string>
#include <utility>

namespace splitscape::search {

namespace {

// First coordinate of derived seeds, so that selection and genomes never share a stream.
constexpr std::uint64_t kGenomeStream = 1;
constexpr std::uint64_t kSelectionStream = 2;

} // namespace

GeneticAlgorithm::GeneticAlgorithm(Setup setup)
    : m_setup(std::move(setup))
    , m_chromosomes(space::chromosomesOf(m_setup.space))
{
    assert(validate(m_setup.settings).empty());
    const auto size = static_cast<std::size_t>(m_setup.settings.population);
    m_population.resize(size);
    m_assessments.resize(size);
    const std::vector<space::Genome> starts = warmStarts(m_setup);
    for (int slot = 0; slot < m_setup.settings.population; ++slot) {
        Random random = generatorFor(slot, 0);
        const auto place = static_cast<std::size_t>(slot);
        m_open.push_back(propose(slot, 0,
                                 place < starts.size()
                                     ? starts[place]
                                     : startGenome(m_setup, m_chromosomes, random)));
    }
}

Random GeneticAlgorithm::generatorFor(int slot, int attempt) const
{
    return Random(
        Random::derive(m_setup.seed,
                       {kGenomeStream, static_cast<std::uint64_t>(m_generation),
                        static_cast<std::uint64_t>(slot), static_cast<std::uint64_t>(attempt)}));
}

Proposal GeneticAlgorithm::propose(int slot, int attempt, space::Genome genome)
{
    return {m_nextId++, m_generation, slot, attempt, std::move(genome)};
}

Result<std::optional<Round>> GeneticAlgorithm::tell(std::span<const Assessment> assessments)
{
    if (const Result<void> fits = checkTold(m_open, assessments); !fits)
        return fits.error();
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        if (assessments[i].standing == Standing::Abandoned
            && m_open[i].attempt + 1 >= kMaximumAttempts)
            return Error{ErrorCode::LimitsUnreachable, "limits",
                         std::to_string(kMaximumAttempts)
                             + " random architectures in a row break the Flash or RAM limit"};
    }
    if (m_open.empty())
        return std::optional<Round>{};

    std::vector<Proposal> replacements;
    const std::vector<Proposal> told = std::exchange(m_open, {});
    for (std::size_t i = 0; i < told.size(); ++i) {
        const auto slot = static_cast<std::size_t>(told[i].index);
        m_population[slot] = told[i];
        m_assessments[slot] = assessments[i];
        if (assessments[i].standing == Standing::Valid
            || assessments[i].standing == Standing::Failed)
            m_trained.insert(space::decode(told[i].genome, m_setup.space));
        if (assessments[i].standing != Standing::Abandoned)
            continue;
        ++m_abandoned;
        Random random = generatorFor(told[i].index, told[i].attempt + 1);
        replacements.push_back(propose(told[i].index, told[i].attempt + 1,
                                       startGenome(m_setup, m_chromosomes, random)));
    }
    if (!replacements.empty()) {
        m_open = std::move(replacements);
        return std::optional<Round>{};
    }

    const Round complete = summariseRound(
        m_generation, m_population, m_assessments, m_setup.limit_mJ,
        m_setup.settings.boundAccuracy.value_or(1.0 / m_setup.space.classes), m_abandoned);
    if (m_generation < m_setup.settings.generations)
        breed(complete);
    return std::optional<Round>{complete};
}

StrategyProgress GeneticAlgorithm::progress() const
{
    StrategyProgress progress;
    progress.generation = m_generation;
    progress.generations = m_setup.settings.generations;
    progress.trained = static_cast<int>(m_trained.size());
    const double all = m_setup.settings.generations + 1.0;
    const double settled = m_setup.settings.population - static_cast<double>(m_open.size());
    progress.fraction
        = finished() ? 1.0 : (m_generation + settled / m_setup.settings.population) / all;
    progress.fractionAfter = finished() ? 1.0 : (m_generation + 1.0) / all;
    return progress;
}

void GeneticAlgorithm::breed(const Round& parents)
{
    const SearchSettings& settings = m_setup.settings;
    std::vector<std::size_t> ranking(m_population.size());
    std::iota(ranking.begin(), ranking.end(), std::size_t{0});
    std::sort(ranking.begin(), ranking.end(), [&](std::size_t a, std::size_t b) {
        return isFitter(a, b, m_assessments, parents.fitness);
    });

    ++m_generation;
    m_abandoned = 0;
    Random selection(
        Random::derive(m_setup.seed, {kSelectionStream, static_cast<std::uint64_t>(m_generation)}));
    const std::vector<std::size_t> mating = tournamentSelection(
        m_assessments, parents.fitness, static_cast<std::size_t>(settings.parentsMating),
        settings.tournamentSize, selection);
    for (int slot = 0; slot < settings.population; ++slot) {
        if (slot < settings.elitism) {
            m_open.push_back(
                propose(slot, 0, m_population[ranking[static_cast<std::size_t>(slot)]].genome));
            continue;
        }
        const auto child = static_cast<std::size_t>(slot - settings.elitism);
        Random random = generatorFor(slot, 0);
        space::Genome genome = singlePointCrossover(
            m_population[mating[child % mating.size()]].genome,
            m_population[mating[(child + 1) % mating.size()]].genome, m_chromosomes, random);
        mutate(genome, m_chromosomes, settings.mutationPercent, random);
        m_open.push_back(propose(slot, 0, std::move(genome)));
    }
}

StrategyDescription geneticStrategy()
{
    return {.name = "genetic",
            .summary = "the paper's genetic algorithm",
            .settings = {},
            .make = [](StrategySetup setup) -> std::unique_ptr<Strategy> {
                return std::make_unique<GeneticAlgorithm>(std::move(setup));
            }};
}

} // namespace splitscape::search
