// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluator.h"

#include "core/evaluate/generation_training.h"
#include "core/evaluate/told_fitness.h"
#include "core/evaluate/training_seed.h"
#include "core/partition/deployments.h"

#include <algorithm>
#include <mutex>
#include <utility>

namespace splitscape::evaluate {

using search::Standing;

namespace {

/// The deployment that an earlier session chose, with its costs by these rules; nothing where they
/// do not allow it.
std::optional<ScoredDeployment> deploymentOf(const CandidateResult& earlier,
                                             const partition::Rules& rules)
{
    if (!earlier.best)
        return {};
    if (const auto own = partition::validDeployment(earlier.architecture, rules,
                                                    earlier.best->point, earlier.best->linkFormat,
                                                    earlier.best->edgeFormat))
        return ScoredDeployment{*own, earlier.training->selectionAccuracy};
    return {};
}

// An architecture that proposals want trained.
struct Wanted {
    space::Architecture architecture;
    std::int64_t multiplyAccumulates = 0;
    std::vector<std::size_t> candidates; // positions of the proposals that decode to it
};

// The largest first, so that none of them is left for the end.
std::vector<Wanted> largestFirst(std::map<space::Architecture, Wanted> byArchitecture)
{
    std::vector<Wanted> wanted;
    wanted.reserve(byArchitecture.size());
    for (auto& [architecture, one] : byArchitecture)
        wanted.push_back(std::move(one));
    std::stable_sort(wanted.begin(), wanted.end(), [](const Wanted& a, const Wanted& b) {
        return a.multiplyAccumulates > b.multiplyAccumulates;
    });
    return wanted;
}

} // namespace

Evaluator::Evaluator(EvaluationSetup setup, work::WorkerPool& pool)
    : m_setup(std::move(setup))
    , m_backend(backendOf(m_setup, pool))
    , m_data(dataKey(*m_setup.dataset, *m_setup.split))
{
}

bool Evaluator::isFinal(const Known& known) const
{
    return known.failure || !m_setup.training.successiveHalving
        || std::cmp_greater_equal(known.training->epochs.size(), m_setup.training.epochs);
}

TrainingJob Evaluator::jobFor(const space::Architecture& architecture) const
{
    train::TrainingSettings settings = m_setup.training;
    if (settings.distillation && settings.distillation->taught == train::Taught::Finalists)
        settings.distillation.reset();
    return {architecture, settings, trainingSeed(m_setup.seed, architecture), settings.epochs,
            m_data};
}

CandidateResult Evaluator::judged(const search::Proposal& proposal) const
{
    CandidateResult candidate;
    candidate.id = proposal.id;
    candidate.generation = proposal.generation;
    candidate.index = proposal.index;
    candidate.attempt = proposal.attempt;
    candidate.genome = proposal.genome;
    candidate.architecture = space::decode(proposal.genome, m_setup.space);
    candidate.parameters = space::parameterCount(candidate.architecture);
    candidate.multiplyAccumulates = space::multiplyAccumulates(candidate.architecture);
    const partition::Partition partition = partition::judge(candidate.architecture, m_setup.rules);
    candidate.standing = standingOf(partition.verdict, false, false);
    if (const partition::PointCost* best = partition.best())
        candidate.best = *best;
    return candidate;
}

void Evaluator::complete(CandidateResult& candidate, const Known& known, Source source)
{
    candidate.source = source;
    candidate.training = known.training;
    candidate.failure = known.failure;
    candidate.standing = known.failure ? Standing::Failed : Standing::Valid;
    candidate.fitness = known.failure ? 0.0 : known.training->told();
    if (known.deployment)
        candidate.best = known.deployment->cost;
}

std::optional<Evaluator::Known> Evaluator::learnt(const space::Architecture& architecture,
                                                  Result<train::TrainedNetwork>& trained,
                                                  std::stop_token stop) const
{
    Known known;
    if (!trained) {
        known.failure = trained.error();
        return known;
    }
    auto deployment = bestDeployment(m_setup, architecture, trained->weights,
                                     trained->selectionAccuracy, stop);
    if (!deployment) {
        if (deployment.error().code == ErrorCode::Cancelled)
            return {};
        known.failure = deployment.error();
        return known;
    }
    known.deployment = *deployment;
    known.restarts = trained->restarts;
    std::optional<double> fitness;
    if (known.deployment && !isToldAccuracy(m_setup)) {
        const auto matrix
            = evaluateDeployed(m_setup, architecture, trained->weights, known.deployment->cost,
                               m_setup.split->selection, std::move(stop));
        if (!matrix && matrix.error().code == ErrorCode::Cancelled)
            return {};
        if (!matrix) {
            known.failure = matrix.error();
            return known;
        }
        fitness = toldFitness(m_setup, *matrix);
    }
    // The score of the deployed network counts; the curve keeps that of the unrounded one.
    known.training = TrainingSummary{known.deployment ? known.deployment->accuracy
                                                      : trained->selectionAccuracy,
                                     trained->bestEpoch, std::move(trained->epochs), fitness,
                                     !m_setup.rules.limits.required.empty()};
    return known;
}

Result<CandidatePtr> Evaluator::recall(const search::Proposal& proposal,
                                       const CandidateResult& earlier)
{
    CandidateResult candidate = judged(proposal);
    const bool keepsLimits = candidate.standing == Standing::Untrained;
    if (earlier.id != proposal.id || earlier.generation != proposal.generation
        || earlier.index != proposal.index || earlier.attempt != proposal.attempt
        || earlier.genome != proposal.genome || earlier.architecture != candidate.architecture
        || (!keepsLimits && earlier.standing != candidate.standing)
        || keepsLimits != (earlier.training || earlier.failure))
        return Error{ErrorCode::ValueOutOfRange, "candidate " + std::to_string(proposal.id),
                     "it does not follow from the study and its seed"};
    std::optional<ScoredDeployment> chosen;
    if (keepsLimits && earlier.training) {
        chosen = deploymentOf(earlier, m_setup.rules);
        if (!chosen)
            return Error{ErrorCode::ValueOutOfRange, "candidate " + std::to_string(proposal.id),
                         "its deployment does not keep the limits of the study"};
    }
    if (keepsLimits) {
        const Known now{earlier.training, earlier.failure, chosen, 0};
        auto known = m_known.try_emplace(candidate.architecture, now).first;
        if (earlier.source == Source::Trained && !isFinal(known->second))
            known->second = now; // it came further than the one before
        complete(candidate, known->second, earlier.source);
        candidate.seconds = earlier.seconds;
    }
    return std::make_shared<const CandidateResult>(std::move(candidate));
}

std::vector<CandidatePtr> Evaluator::evaluate(std::span<const search::Proposal> proposals,
                                              const Deliver& deliver, std::stop_token stop)
{
    std::vector<CandidateResult> drafts;
    std::vector<CandidatePtr> results(proposals.size());
    std::map<space::Architecture, Wanted> byArchitecture;
    drafts.reserve(proposals.size());
    const auto finish = [&](std::size_t position, const WeightsPtr& weights) {
        results[position] = std::make_shared<const CandidateResult>(std::move(drafts[position]));
        deliver(results[position], weights);
    };

    for (std::size_t i = 0; i < proposals.size(); ++i) {
        drafts.push_back(judged(proposals[i]));
        CandidateResult& draft = drafts.back();
        const auto known = m_known.find(draft.architecture);
        if (draft.standing != Standing::Untrained) {
            finish(i, nullptr);
        } else if (known != m_known.end() && isFinal(known->second)) {
            complete(draft, known->second, Source::Reused);
            finish(i, nullptr);
        } else {
            Wanted& one = byArchitecture[draft.architecture];
            one.architecture = draft.architecture;
            one.multiplyAccumulates = draft.multiplyAccumulates;
            one.candidates.push_back(i);
        }
    }
    const std::vector<Wanted> wanted = largestFirst(std::move(byArchitecture));

    std::mutex delivering; // guards drafts, results, m_known and the callback
    const auto finishAll = [&](const Wanted& one, const Known& known, Seconds seconds, bool trained,
                               const WeightsPtr& weights) {
        for (const std::size_t position : one.candidates) {
            const bool first = trained && position == one.candidates.front();
            drafts[position].seconds = first ? seconds : Seconds{0.0};
            complete(drafts[position], known, first ? Source::Trained : Source::Reused);
            finish(position, first ? weights : nullptr);
        }
    };
    const auto done = [&](std::size_t number, std::optional<TrainingOutcome> outcome) {
        const Wanted& one = wanted[number];
        if (!outcome) {
            const std::lock_guard lock(delivering);
            return finishAll(one, m_known.at(one.architecture), {}, false, nullptr);
        }
        std::optional<Known> known = learnt(one.architecture, outcome->network, stop);
        if (!known)
            return;
        WeightsPtr weights;
        if (known->training)
            weights
                = std::make_shared<const std::vector<float>>(std::move(outcome->network->weights));
        const std::lock_guard lock(delivering);
        if (!m_countedBefore.contains(one.architecture))
            m_restarts.add(known->restarts);
        finishAll(one, *known, outcome->seconds, true, weights);
        m_known.insert_or_assign(one.architecture, std::move(*known));
    };
    if (m_setup.training.successiveHalving) {
        std::vector<Contender> contenders;
        for (const Wanted& one : wanted) {
            const auto known = m_known.find(one.architecture);
            contenders.push_back({jobFor(one.architecture),
                                  known == m_known.end() ? std::nullopt : known->second.training});
        }
        trainByHalving(contenders, *m_backend, done, stop);
    } else {
        std::vector<TrainingJob> jobs;
        jobs.reserve(wanted.size());
        for (const Wanted& one : wanted)
            jobs.push_back(jobFor(one.architecture));
        m_backend->train(jobs, done, stop);
    }

    std::erase(results, nullptr);
    return results;
}

} // namespace splitscape::evaluate
