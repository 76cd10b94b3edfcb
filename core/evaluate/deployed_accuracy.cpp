// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/deployed_accuracy.h"

#include "core/network/rounding.h"
#include "core/partition/deployments.h"

#include <numeric>

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

/// Some samples with their values rounded, in the order of the indices.
data::Dataset roundedSamples(const data::Dataset& samples, std::span<const std::uint32_t> indices,
                             network::NumberFormat format, const network::ValueRange& range)
{
    data::Dataset rounded;
    rounded.name = samples.name;
    rounded.classNames = samples.classNames;
    rounded.length = samples.length;
    rounded.channels = samples.channels;
    auto values = std::make_shared<std::vector<float>>();
    values->reserve(indices.size() * samples.sampleValues());
    for (const std::uint32_t index : indices) {
        const auto sample = samples.sample(index);
        values->insert(values->end(), sample.begin(), sample.end());
        rounded.labels.push_back(samples.labels[index]);
    }
    network::roundValues(*values, format, range);
    rounded.groups.assign(indices.size(), 0);
    rounded.values = *values;
    rounded.owner = std::move(values);
    return rounded;
}

} // namespace

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
    if (deployment.linkFormat == network::NumberFormat::Float32)
        return setup.trainer->evaluate(architecture, weights, samples, indices, stop);
    const data::Dataset rounded = roundedSamples(samples, indices, deployment.linkFormat,
                                                 inputRange(samples, *setup.split));
    std::vector<std::uint32_t> all(indices.size());
    std::iota(all.begin(), all.end(), 0U);
    return setup.trainer->evaluate(architecture, weights, rounded, all, stop);
}

Result<std::optional<ScoredDeployment>> bestOf(const std::vector<partition::PointCost>& deployments,
                                               const EvaluationSetup& setup,
                                               const space::Architecture& architecture,
                                               std::span<const float> weights, double accuracy,
                                               std::stop_token stop)
{
    std::optional<ScoredDeployment> best;
    for (const partition::PointCost& deployment : deployments) {
        if (deployment.linkFormat != network::NumberFormat::Float32 && deployment.point > 1)
            continue;
        ScoredDeployment scored{deployment, accuracy};
        if (deployment.linkFormat != network::NumberFormat::Float32) {
            const auto matrix = evaluateDeployed(setup, architecture, weights, deployment,
                                                 setup.split->selection, stop);
            if (!matrix)
                return matrix.error();
            scored.accuracy = matrix->accuracy();
        }
        if (!best || scored.accuracy > best->accuracy)
            best = scored;
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
