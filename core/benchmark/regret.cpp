// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/regret.h"

#include "core/evaluate/untrained_scores.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <set>
#include <utility>

namespace splitscape::benchmark {

namespace {

// q_0.05 of the Studentised range over sqrt(2), for 2 to 20 competitors.          [Demsar2006]
constexpr std::array kNemenyi{1.960, 2.343, 2.569, 2.728, 2.850, 2.949, 3.031, 3.102, 3.164, 3.219,
                              3.268, 3.313, 3.354, 3.391, 3.426, 3.458, 3.489, 3.517, 3.544};

/// The genetic algorithm counts generations: enough of them for so many trainings.
search::SearchSettings withTrainings(search::SearchSettings settings, int trainings)
{
    settings.trainings = trainings;
    if (settings.isGenetic())
        settings.generations = std::max(settings.generations, 20 * trainings / settings.population);
    return settings;
}

/// The best networks so far and the one that an extraction would choose.
class Finalists {
public:
    Finalists(int count, std::uint64_t seed)
        : m_count(static_cast<std::size_t>(count))
        , m_seed(seed)
    {
    }

    void add(const Problem::Entry& entry)
    {
        const auto place = std::ranges::find_if(m_best, [&](const Problem::Entry* other) {
            return selectionOf(*other) < selectionOf(entry);
        });
        m_best.insert(place, &entry);
        if (m_best.size() > m_count)
            m_best.pop_back();
    }

    [[nodiscard]] const Problem::Entry* chosen() const
    {
        if (m_best.empty() || m_count == 1)
            return m_best.empty() ? nullptr : m_best.front();
        return *std::ranges::max_element(m_best, {}, [this](const Problem::Entry* entry) {
            return heldBackOf(*entry);
        });
    }

private:
    [[nodiscard]] double selectionOf(const Problem::Entry& entry) const
    {
        return entry.selection[m_seed % entry.selection.size()];
    }
    /// Mean over the trainings that the search has not seen, where there are any.
    [[nodiscard]] double heldBackOf(const Problem::Entry& entry) const
    {
        const std::size_t trainings = entry.heldBack.size();
        double sum = 0.0;
        for (std::size_t i = 0; i < trainings; ++i)
            sum += i == m_seed % trainings && trainings > 1 ? 0.0 : entry.heldBack[i];
        return trainings > 1 ? sum / static_cast<double>(trainings - 1) : sum;
    }

    std::size_t m_count;
    std::uint64_t m_seed;
    std::vector<const Problem::Entry*> m_best; // the best first
};

} // namespace

bool isEnoughFor(const search::SearchSettings& settings)
{
    const search::StrategyDescription* strategy = search::findStrategy(settings.strategy);
    return strategy && !(strategy->needsSamples && strategy->needsSamples(settings));
}

std::vector<std::string> strategiesForTables()
{
    std::vector<std::string> names;
    for (const search::StrategyDescription& strategy : search::allStrategies()) {
        search::SearchSettings settings;
        settings.strategy = strategy.name;
        if (isEnoughFor(settings))
            names.emplace_back(strategy.name);
    }
    return names;
}

Trace runOn(const Problem& problem, search::SearchSettings settings, int trainings,
            std::uint64_t seed, int finalists, std::stop_token stop)
{
    search::StrategySetup setup;
    setup.settings = withTrainings(std::move(settings), trainings);
    setup.space = problem.space;
    setup.seed = seed;
    setup.limit_mJ = problem.limit_mJ;
    setup.appraise = [&problem](const space::Architecture& architecture) {
        return problem.entries.at(architecture).costs;
    };
    evaluate::EvaluationSetup withoutData; // synflow needs none
    withoutData.seed = seed;
    setup.score = evaluate::UntrainedScores(std::move(withoutData));
    setup.stop = stop;
    if (problem.relax)
        setup.relax = [&problem, asked = setup] { return problem.relax(asked); };
    const std::unique_ptr<search::Strategy> strategy = search::makeStrategy(std::move(setup));

    Trace trace;
    std::set<space::Architecture> trained;
    Finalists best(finalists, seed);
    double regret = problem.bestTest; // of no network at all
    while (!strategy->finished() && !stop.stop_requested()
           && trace.regret.size() < static_cast<std::size_t>(trainings)) {
        std::vector<search::Assessment> told;
        for (const search::Proposal& proposal : strategy->ask()) {
            const space::Architecture architecture = space::decode(proposal.genome, problem.space);
            const Problem::Entry& entry = problem.entries.at(architecture);
            search::Assessment assessment{
                proposal.id,           entry.costs.standing,  0.0,
                entry.costs.energy_mJ, entry.costs.latency_s, entry.costs.flash_bytes};
            if (entry.costs.keepsLimits()) {
                assessment.standing = search::Standing::Valid;
                assessment.accuracy = entry.selection[seed % entry.selection.size()];
                if (trained.insert(architecture).second) {
                    best.add(entry);
                    regret = problem.bestTest - best.chosen()->test;
                    trace.regret.push_back(regret);
                }
            }
            told.push_back(assessment);
        }
        if (!strategy->tell(told))
            break;
    }
    trace.regret.resize(static_cast<std::size_t>(trainings), regret);
    return trace;
}

double quantile(std::vector<double> values, double share)
{
    assert(!values.empty());
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (place - std::floor(place));
}

std::vector<double> meanRanks(const std::vector<std::vector<double>>& values)
{
    std::vector<double> ranks(values.size(), 0.0);
    if (values.empty())
        return ranks;
    const std::size_t rounds = values.front().size();
    for (std::size_t round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            double lower = 0.0;
            double equal = 0.0; // itself too
            for (const std::vector<double>& other : values) {
                lower += other[round] < values[i][round];
                equal += other[round] == values[i][round];
            }
            ranks[i] += (lower + (equal + 1.0) / 2.0) / static_cast<double>(rounds);
        }
    }
    return ranks;
}

std::optional<double> criticalDifference(std::size_t competitors, std::size_t rounds)
{
    if (competitors < 2 || competitors > kNemenyi.size() + 1 || rounds == 0)
        return std::nullopt;
    const auto k = static_cast<double>(competitors);
    return kNemenyi[competitors - 2]
        * std::sqrt(k * (k + 1.0) / (6.0 * static_cast<double>(rounds)));
}

} // namespace splitscape::benchmark
