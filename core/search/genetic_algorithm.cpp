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
{
    assert(validate(m_setup.settings).empty());
    const auto size = static_cast<std::size_t>(m_setup.settings.population);
    m_population.resize(size);
    m_assessments.resize(size);
    for (int slot = 0; slot < m_setup.settings.population; ++slot) {
        Random random = generatorFor(slot, 0);
        m_open.push_back(propose(slot, 0, space::randomGenome(m_setup.space, random)));
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

Result<std::optional<Generation>> GeneticAlgorithm::tell(std::span<const Assessment> assessments)
{
    if (assessments.size() != m_open.size())
        return Error{ErrorCode::ValueOutOfRange, "search",
                     std::to_string(m_open.size()) + " assessments expected, "
                         + std::to_string(assessments.size()) + " told"};
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        if (assessments[i].id != m_open[i].id)
            return Error{ErrorCode::ValueOutOfRange, "search",
                         "candidate " + std::to_string(m_open[i].id) + " expected, "
                             + std::to_string(assessments[i].id) + " told"};
        if (assessments[i].standing == Standing::Abandoned
            && m_open[i].attempt + 1 >= kMaximumAttempts)
            return Error{ErrorCode::LimitsUnreachable, "limits",
                         std::to_string(kMaximumAttempts)
                             + " random architectures in a row break the Flash or RAM limit"};
    }
    if (m_open.empty())
        return std::optional<Generation>{};

    std::vector<Proposal> replacements;
    const std::vector<Proposal> told = std::exchange(m_open, {});
    for (std::size_t i = 0; i < told.size(); ++i) {
        const auto slot = static_cast<std::size_t>(told[i].index);
        m_population[slot] = told[i];
        m_assessments[slot] = assessments[i];
        if (assessments[i].standing != Standing::Abandoned)
            continue;
        ++m_abandoned;
        Random random = generatorFor(told[i].index, told[i].attempt + 1);
        replacements.push_back(propose(told[i].index, told[i].attempt + 1,
                                       space::randomGenome(m_setup.space, random)));
    }
    if (!replacements.empty()) {
        m_open = std::move(replacements);
        return std::optional<Generation>{};
    }

    const Generation complete = summarise();
    if (m_generation < m_setup.settings.generations)
        breed(complete);
    return std::optional<Generation>{complete};
}

Generation GeneticAlgorithm::summarise() const
{
    Generation summary;
    summary.index = m_generation;
    summary.fitness
        = adjustedFitness(m_assessments, m_setup.limit_mJ,
                          m_setup.settings.boundAccuracy.value_or(1.0 / m_setup.space.classes));
    for (const Proposal& member : m_population)
        summary.ids.push_back(member.id);
    for (const Assessment& member : m_assessments) {
        summary.valid += member.standing == Standing::Valid;
        summary.invalid += member.standing == Standing::Invalid;
        summary.failed += member.standing == Standing::Failed;
    }
    summary.abandoned = m_abandoned;
    summary.bestFitness = *std::max_element(summary.fitness.begin(), summary.fitness.end());
    summary.meanFitness = std::accumulate(summary.fitness.begin(), summary.fitness.end(), 0.0)
        / static_cast<double>(summary.fitness.size());
    return summary;
}

void GeneticAlgorithm::breed(const Generation& parents)
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
            m_population[mating[(child + 1) % mating.size()]].genome, random);
        mutate(genome.lengths, m_setup.space.lengths, settings.mutationPercent, random);
        mutate(genome.channels, m_setup.space.channels, settings.mutationPercent, random);
        m_open.push_back(propose(slot, 0, std::move(genome)));
    }
}

} // namespace splitscape::search
