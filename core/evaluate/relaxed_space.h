// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluation_setup.h"
#include "core/search/strategy.h"

#include <stop_token>

namespace splitscape::evaluate {

/// Probabilities of the genes of a space, learned by gradient descent on a mixture of its networks.
/// First-order DARTS [Liu2019] on the trellis of train::Trellis, with these departures:
///
/// - In each batch a layer gene mixes `branches` of its lengths, drawn by their probabilities and
///   weighted among themselves, as ProxylessNAS does with two [Cai2019]; all lengths at once cost
///   a hundred times as much.
/// - Channel counts are masks of one wide layer [Wan2020]; all counts take part in every batch.
/// - Genes of an open space (input length, layers read, fog network, kernels) are drawn anew for
///   each batch and learn by the score function, its baseline a moving average of the loss.
/// - The costs are not relaxed. What the loss gets for them is the mean of
///
///     w (1 - E_limit / E)  where the energy is above its limit, w where any other limit is broken
///
///   over drawn networks, each judged at its best cut; its gradient is by the score function, too.
///
/// One half of the training part trains the weights, the other the probabilities; the selection
/// part is not looked at. In the first kWarmup of the passes only the costs move probabilities.
/// Everything follows from the seed of `setup`.   Thread: one at a time.
class RelaxedSpace {
public:
    static constexpr double kWarmup = 0.25; ///< share of the passes
    static constexpr int kDrawnForCosts = 64; ///< networks judged in each step

    /// @param problem  its own settings are "passes", "branches", "learning_rate" and
    ///                 "energy_weight"; its functions but `appraise` are not used
    RelaxedSpace(EvaluationSetup setup, search::StrategySetup problem, std::stop_token stop);

    /// Learns from the beginning. After a stop request it ends where it is.
    [[nodiscard]] search::GeneProbabilities operator()() const;

private:
    EvaluationSetup m_setup;
    search::StrategySetup m_problem;
    std::stop_token m_stop;
};

/// The gradient, [gene][value], by the logits of the mean penalty of networks drawn with these
/// probabilities; an estimate.
[[nodiscard]] search::GeneProbabilities::Table
penaltyGradient(const search::GeneProbabilities& genes, const search::StrategySetup& problem,
                int drawn, Random& random);

/// What a network pays for its costs: 0 within all limits, below 1 for too much energy, else 1.
[[nodiscard]] double penaltyOf(const search::Appraisal& costs, std::optional<double> limit_mJ);

} // namespace splitscape::evaluate
