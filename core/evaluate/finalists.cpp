// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/finalists.h"

#include "core/evaluate/told_fitness.h"
#include "core/search/pareto.h"

#include <algorithm>
#include <exception>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

namespace splitscape::evaluate {

namespace {

std::vector<search::Assessment> figuresOf(std::span<const Finalist> finalists,
                                          partition::Scenario scenario)
{
    std::vector<search::Assessment> figures;
    figures.reserve(finalists.size());
    for (const Finalist& finalist : finalists)
        figures.push_back(assessmentOf(*finalist.candidate, scenario));
    return figures;
}

// Puts the scores of the finalists at these positions into `known`. Where scoring fails the weights
// stay, and extraction meets the error again.
void scoreAt(const std::vector<std::size_t>& positions, std::span<const Finalist> finalists,
             KnownScores& known, const EvaluationSetup& setup, work::WorkerPool& pool,
             const std::stop_token& stop)
{
    std::vector<std::optional<double>> found(positions.size());
    pool.forEach(
        positions.size(),
        [&](std::size_t i) {
            try {
                if (const auto score = heldBackAccuracyOf(finalists[positions[i]], setup, stop))
                    found[i] = *score;
            } catch (const std::exception&) { // no memory
            }
        },
        stop);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (found[i])
            known.emplace(finalists[positions[i]].candidate->id, *found[i]);
    }
}

} // namespace

std::vector<std::size_t> ranked(std::span<const Finalist> finalists,
                                std::span<const HeldBackAccuracy> heldBack,
                                partition::Scenario scenario)
{
    const std::vector<search::Assessment> figures = figuresOf(finalists, scenario);
    std::vector<std::size_t> order(finalists.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (!heldBack.empty() && heldBack[a].accuracy != heldBack[b].accuracy)
            return heldBack[a].accuracy > heldBack[b].accuracy;
        if (figures[a].accuracy != figures[b].accuracy)
            return figures[a].accuracy > figures[b].accuracy;
        if (figures[a].energy_mJ != figures[b].energy_mJ)
            return figures[a].energy_mJ < figures[b].energy_mJ;
        return figures[a].id < figures[b].id;
    });
    std::set<space::Architecture> seen;
    std::erase_if(order, [&](std::size_t position) {
        return !seen.insert(finalists[position].candidate->architecture).second;
    });
    return order;
}

std::vector<std::size_t> frontOf(std::span<const Finalist> finalists, partition::Scenario scenario)
{
    std::vector<search::Tradeoff> tradeoffs;
    tradeoffs.reserve(finalists.size());
    for (const search::Assessment& one : figuresOf(finalists, scenario))
        tradeoffs.push_back({one.accuracy, one.energy_mJ});
    return search::paretoFront(tradeoffs);
}

std::vector<std::size_t> spareFinalists(std::span<const Finalist> finalists, int shortlist,
                                        const KnownScores& known, partition::Scenario scenario)
{
    const bool choosesByHeldBack = shortlist <= 1;
    std::vector<HeldBackAccuracy> heldBack;
    if (choosesByHeldBack) {
        for (const Finalist& finalist : finalists) {
            const auto score = known.find(finalist.candidate->id);
            if (score == known.end())
                return {};
            heldBack.push_back({score->first, score->second});
        }
    }
    std::vector<bool> isNeeded(finalists.size(), false);
    for (const std::size_t position : frontOf(finalists, scenario))
        isNeeded[position] = true;
    const std::vector<std::size_t> order = ranked(finalists, heldBack, scenario);
    const auto places = static_cast<std::size_t>(std::max(1, shortlist));
    for (std::size_t place = 0; place < std::min(places, order.size()); ++place)
        isNeeded[order[place]] = true;
    std::vector<std::size_t> spare;
    for (std::size_t position = 0; position < finalists.size(); ++position) {
        if (!isNeeded[position] && finalists[position].weights)
            spare.push_back(position);
    }
    return spare;
}

Result<double> heldBackAccuracyOf(const Finalist& finalist, const EvaluationSetup& setup,
                                  std::stop_token stop)
{
    const auto matrix
        = evaluateDeployed(setup, finalist.candidate->architecture, *finalist.weights,
                           *finalist.candidate->best, setup.split->heldBack, std::move(stop));
    if (!matrix)
        return matrix.error();
    return matrix->accuracy();
}

std::vector<HeldBackAccuracy> dropSpareWeights(std::vector<Finalist>& finalists, KnownScores& known,
                                               int shortlist, const EvaluationSetup& setup,
                                               work::WorkerPool& pool, std::stop_token stop)
{
    const auto isUnscored = [&known](const Finalist& one) {
        return one.weights && !known.contains(one.candidate->id);
    };
    // Of a score only the accuracy is kept, so where another figure makes the shortlist all stay.
    if ((shortlist <= 1 && !isToldAccuracy(setup))
        || std::count_if(finalists.begin(), finalists.end(), isUnscored) < kSparedAtOnce)
        return {};
    std::sort(finalists.begin(), finalists.end(),
              [](const auto& a, const auto& b) { return a.candidate->id < b.candidate->id; });
    const partition::Scenario scenario = setup.rules.judging.scenario;
    std::vector<std::size_t> positions;
    if (shortlist > 1) {
        positions = spareFinalists(finalists, shortlist, known, scenario);
    } else { // the held-back half makes the shortlist, so all are scored first
        positions.resize(finalists.size());
        std::iota(positions.begin(), positions.end(), std::size_t{0});
        std::erase_if(positions, [&](std::size_t i) { return !isUnscored(finalists[i]); });
    }
    scoreAt(positions, finalists, known, setup, pool, std::move(stop));
    std::vector<HeldBackAccuracy> dropped;
    for (const std::size_t position : spareFinalists(finalists, shortlist, known, scenario)) {
        const auto score = known.find(finalists[position].candidate->id);
        if (score == known.end())
            continue;
        dropped.push_back({score->first, score->second});
        finalists[position].weights.reset();
    }
    return dropped;
}

} // namespace splitscape::evaluate
