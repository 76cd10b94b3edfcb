// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluation_setup.h"
#include "core/search/strategy.h"

#include <memory>
#include <stop_token>

namespace splitscape::evaluate {

/// Accuracies on the selection half with weights inherited from a supernet.         [Guo2020]
///
/// The supernet is trained at the first question: `passes` times over the training part, each batch
/// with the network of a random genome that keeps the limits, if one can be found. Everything
/// follows from the seed of `setup`. After a stop request the training ends where it is, and every
/// score is 0. Copies share one supernet.   Thread: one at a time.
class InheritedScores {
public:
    /// Batches of the training part from which batch norm takes its statistics for a score.
    static constexpr int kStatisticsBatches = 4;

    /// @param problem  what a start of a search is drawn from; its `score` is not used
    InheritedScores(EvaluationSetup setup, search::StrategySetup problem, int passes,
                    std::stop_token stop);

    /// 0..1; 0 as well for a network that is too large to train.
    [[nodiscard]] double operator()(const space::Architecture& architecture) const;

private:
    struct Supernet;
    std::shared_ptr<Supernet> m_supernet;
};

} // namespace splitscape::evaluate
