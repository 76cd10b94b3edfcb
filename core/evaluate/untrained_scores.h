// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluation_setup.h"
#include "core/search/strategy.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace splitscape::evaluate {

/// Scores of networks that are not trained, with the initial weights of train::initialWeights; more
/// is better. About a millisecond for a network of the default space.   Thread: any; pure.
class UntrainedScores {
public:
    /// Samples that the scores which need data look at.
    static constexpr std::size_t kBatch = 16;

    /// Looks at the first kBatch training samples of `setup`; its seed decides the weights. Without
    /// data there is no nwot.
    explicit UntrainedScores(EvaluationSetup setup)
        : m_setup(std::move(setup))
    {
    }

    /// log |K|, where K counts for every two samples the ReLUs that agree.            [Mellor2021]
    /// The lowest number there is where two samples cannot be told apart.
    [[nodiscard]] double nwot(const space::Architecture& architecture) const;

    /// log of the sum over all weights of |w * dR/dw|, where R is the sum of the outputs for an
    /// input of ones with all weights positive and no biases. [Tanaka2020]
    [[nodiscard]] double synflow(const space::Architecture& architecture) const;

    /// @param proxy  Nwot or Synflow
    [[nodiscard]] double operator()(const space::Architecture& architecture,
                                    search::Proxy proxy) const
    {
        return proxy == search::Proxy::Nwot ? nwot(architecture) : synflow(architecture);
    }

private:
    EvaluationSetup m_setup;
};

/// The logarithm of the determinant of a symmetric matrix, [row][column]; the lowest number there
/// is unless it is positive.
[[nodiscard]] double logDeterminant(std::vector<std::vector<double>> matrix);

} // namespace splitscape::evaluate
