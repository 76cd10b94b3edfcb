// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/threads/worker_pool.h"
#include "core/data/dataset.h"
#include "core/evaluate/candidate_result.h"
#include "core/evaluate/deployed_accuracy.h"
#include "core/evaluate/evaluation_setup.h"
#include "core/evaluate/restart_count.h"
#include "core/evaluate/training_backend.h"
#include "core/partition/rules.h"
#include "core/search/strategy.h"
#include "core/space/search_space.h"
#include "core/train/trainer.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <stop_token>
#include <vector>

namespace splitscape::evaluate {

/// Assesses candidates: costs first, then training, only of valid ones and of each architecture
/// once. Under successive halving a training may be cut short: a later candidate of the
/// architecture then competes again, and what it gains is from then on the architecture's. What it
/// returns depends on the setup and the proposals alone, never on the threads.
class Evaluator {
public:
    /// Called for every candidate as it finishes, from any thread of the pool, one call at a time.
    /// `weights` are there for a candidate that was trained now.
    using Deliver = std::function<void(const CandidatePtr& candidate, const WeightsPtr& weights)>;

    /// `pool` must outlive the evaluator.
    Evaluator(EvaluationSetup setup, work::WorkerPool& pool);

    /// The results in the order of the proposals; trainings start with the largest networks, so
    /// that none of them is left for the end. After a stop request, which trainers notice within 20
    /// ms, only the finished ones. With train::SuccessiveHalving the proposals compete: what is
    /// trained is delivered together at the end, and a stop request leaves none of it.
    [[nodiscard]] std::vector<CandidatePtr> evaluate(std::span<const search::Proposal> proposals,
                                                     const Deliver& deliver, std::stop_token stop);

    /// A candidate of an earlier session, judged again, with the training it had then; later ones
    /// of its architecture reuse that.
    /// Errors: ValueOutOfRange where the proposal, the limits or the training are not those of that
    /// candidate.
    [[nodiscard]] Result<CandidatePtr> recall(const search::Proposal& proposal,
                                              const CandidateResult& earlier);

    /// Of the trainings of this evaluator.
    [[nodiscard]] const RestartCount& restarts() const { return m_restarts; }
    /// Somebody has counted the restarts of this one: where it is trained anew, which gives the
    /// same weights, they are not counted again.
    void restartsAreCounted(const space::Architecture& architecture)
    {
        m_countedBefore.insert(architecture);
    }
    [[nodiscard]] const EvaluationSetup& setup() const { return m_setup; }

private:
    struct Known {
        std::optional<TrainingSummary> training;
        std::optional<Error> failure;
        std::optional<ScoredDeployment> deployment; ///< of what was trained
        int restarts = 0; ///< of that training
    };
    [[nodiscard]] CandidateResult judged(const search::Proposal& proposal) const;
    /// What a training came to; nothing where it was stopped while its deployments were scored.
    [[nodiscard]] std::optional<Known> learnt(const space::Architecture& architecture,
                                              Result<train::TrainedNetwork>& trained,
                                              std::stop_token stop) const;
    static void complete(CandidateResult& candidate, const Known& known, Source source);
    /// Nothing a further training could add to.
    [[nodiscard]] bool isFinal(const Known& known) const;
    [[nodiscard]] TrainingJob jobFor(const space::Architecture& architecture) const;

    EvaluationSetup m_setup;
    std::shared_ptr<TrainingBackend> m_backend;
    std::string m_data; ///< key of the samples and the split
    RestartCount m_restarts;
    std::set<space::Architecture> m_countedBefore;
    std::map<space::Architecture, Known> m_known; ///< touched by the calling thread only
};

} // namespace splitscape::evaluate
