// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/deployed_accuracy.h"

#include "core/network/rounding.h"
#include "core/partition/deployments.h"
#include "core/train/activation_ranges.h"
#include "core/train/class_scores.h"

#include <algorithm>
#include <array>
#include <utility>

namespace splitscape::evaluate {

namespace {

/// The range of the raw input in the training part.
network::ValueRange inputRange(const data::Dataset& samples, const data::Split& split)
{
    network::ValueRange range;
    bool isFirst = true;
    for (const std::uint32_t index : split.train) {
        range.include(samples.sample(index), isFirst);
        isFirst = false;
    }
    return range;
}

} // namespace

bool isRounded(const partition::PointCost& deployment)
{
    return deployment.linkFormat != network::NumberFormat::Float32
        || deployment.edgeFormat != network::NumberFormat::Float32;
}

train::CutFormat cutOf(const partition::PointCost& deployment)
{
    return {deployment.cut(), deployment.linkFormat, deployment.edgeFormat};
}

std::vector<std::uint32_t> rangeSamples(const data::Split& split)
{
    return train::rangeSamples(split.train);
}

data::Dataset receivedInput(const data::Dataset& samples, const data::Split& split,
                            network::NumberFormat format)
{
    auto values
        = std::make_shared<std::vector<float>>(samples.values.begin(), samples.values.end());
    network::roundValues(*values, format, inputRange(samples, split));
    data::Dataset received = samples;
    received.values = *values;
    received.owner = std::move(values);
    return received;
}

Result<metrics::ConfusionMatrix>
evaluateDeployed(const EvaluationSetup& setup, const space::Architecture& architecture,
                 std::span<const float> weights, const partition::PointCost& deployment,
                 std::span<const std::uint32_t> indices, std::stop_token stop)
{
    const data::Dataset& samples = setup.samplesFor(architecture);
    if (!isRounded(deployment))
        return setup.trainer->evaluate(architecture, weights, samples, indices, stop);
    const std::array cut{cutOf(deployment)};
    auto matrices = setup.trainer->evaluateCuts(architecture, weights, samples,
                                                rangeSamples(*setup.split), indices, cut, stop);
    if (!matrices)
        return matrices.error();
    return std::move(matrices->front());
}

Result<std::vector<float>> deployedScores(const EvaluationSetup& setup,
                                          const space::Architecture& architecture,
                                          std::span<const float> weights,
                                          const partition::PointCost& deployment,
                                          std::span<const std::uint32_t> indices,
                                          std::stop_token stop)
{
    const data::Dataset& samples = setup.samplesFor(architecture);
    std::optional<train::CutFormat> cut;
    std::vector<std::uint32_t> ranges;
    if (isRounded(deployment)) {
        cut = cutOf(deployment);
        ranges = rangeSamples(*setup.split);
    }
    return train::classScores(architecture, weights, samples, ranges, indices, cut,
                              setup.trainer->description(), std::move(stop));
}

Result<std::optional<ScoredDeployment>> bestOf(const std::vector<partition::PointCost>& deployments,
                                               const EvaluationSetup& setup,
                                               const space::Architecture& architecture,
                                               std::span<const float> weights, double accuracy,
                                               std::stop_token stop)
{
    std::vector<train::CutFormat> cuts;
    for (const partition::PointCost& deployment : deployments)
        if (isRounded(deployment))
            cuts.push_back(cutOf(deployment));
    std::vector<metrics::ConfusionMatrix> matrices;
    if (!cuts.empty()) {
        auto evaluated = setup.trainer->evaluateCuts(
            architecture, weights, setup.samplesFor(architecture), rangeSamples(*setup.split),
            setup.split->selection, cuts, stop);
        if (!evaluated)
            return evaluated.error();
        matrices = std::move(*evaluated);
    }
    std::optional<ScoredDeployment> best;
    std::size_t next = 0;
    for (const partition::PointCost& deployment : deployments) {
        const double scored = isRounded(deployment) ? matrices[next++].accuracy() : accuracy;
        // Strictly higher: of equals the one of least energy, which comes first.
        if (!best || scored > best->accuracy)
            best = ScoredDeployment{deployment, scored};
    }
    return best;
}

Result<std::optional<ScoredDeployment>> bestDeployment(const EvaluationSetup& setup,
                                                       const space::Architecture& architecture,
                                                       std::span<const float> weights,
                                                       double accuracy, std::stop_token stop)
{
    return bestOf(partition::validDeployments(architecture, setup.rules), setup, architecture,
                  weights, accuracy, stop);
}

} // namespace splitscape::evaluate
