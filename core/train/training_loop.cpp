// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training_loop.h"

#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

namespace splitscape::train {

namespace {

constexpr std::size_t kPredictedTogether = 64;

Error cancelled(const space::Architecture& architecture)
{
    return {ErrorCode::Cancelled, space::toText(architecture), "the training was stopped"};
}

bool allFinite(const std::vector<float>& weights)
{
    return std::all_of(weights.begin(), weights.end(), [](float w) { return std::isfinite(w); });
}

/// The summed loss of one epoch; not finite when it diverged; nothing when it was stopped.
std::optional<double> runEpoch(Learner& learner, std::span<const std::uint32_t> order, std::size_t batchSize,
                               const std::stop_token& stop)
{
    double loss = 0.0;
    for (std::size_t first = 0; first < order.size(); first += batchSize) {
        if (stop.stop_requested())
            return std::nullopt;
        const auto left = order.subspan(first);
        const auto batch = left.first(std::min(batchSize, left.size()));
        const auto later = left.subspan(batch.size());
        learner.expect(later.first(std::min(batchSize, later.size())));
        loss += learner.step(batch);
        if (!std::isfinite(loss))
            break;
    }
    return loss;
}

} // namespace

Result<void> checkTraining(const space::Architecture& architecture, const data::Dataset& dataset,
                           std::span<const std::uint32_t> indices)
{
    if (const auto valid = space::validate(architecture); !valid)
        return valid.error();
    const std::string name = space::toText(architecture);
    const auto refused = [&name](std::string detail) {
        return Error {ErrorCode::ValueOutOfRange, name, std::move(detail)};
    };
    const std::vector<space::Layer> layers = space::layersOf(architecture);
    if (space::parameterCount(architecture) > kMaximumParameters)
        return refused("a network of more than 67108864 parameters cannot be trained here");
    std::int64_t activations = 0;
    for (const space::Layer& layer : layers)
        if ((activations += layer.outValues()) > kMaximumActivations)
            return refused("a network of more than 4194304 values between its layers cannot be trained here");
    if (static_cast<std::size_t>(layers.front().inValues()) != dataset.sampleValues()
        || architecture.channels.front() != dataset.channels)
        return refused("the samples are " + std::to_string(dataset.length) + " long with "
                       + std::to_string(dataset.channels) + " channels, which is not the input of the network");
    if (layers.back().outValues() != dataset.classCount() || dataset.classCount() > 256)
        return refused("the network tells " + std::to_string(layers.back().outValues())
                       + " classes apart, the data set has " + std::to_string(dataset.classCount()));
    for (const std::uint32_t index : indices)
        if (index >= dataset.sampleCount() || dataset.labels[index] >= dataset.classCount())
            return refused("sample " + std::to_string(index) + " is not in the data set or has no known class");
    if (dataset.values.size() < dataset.sampleCount() * dataset.sampleValues())
        return refused("the data set has fewer values than its samples need");
    return {};
}

Result<void> checkArguments(const space::Architecture& architecture, const data::Dataset& dataset,
                            std::span<const std::uint32_t> trainIndices,
                            std::span<const std::uint32_t> selectionIndices, const TrainingSettings& settings)
{
    for (const auto indices : {trainIndices, selectionIndices})
        if (const auto good = checkTraining(architecture, dataset, indices); !good)
            return good;
    if (const Problems problems = validate(settings, {}); !problems.empty())
        return problems.front();
    return {};
}

std::uint64_t seedOf(SeedOf part, std::uint64_t trainingSeed)
{
    return Random::derive(trainingSeed, {static_cast<std::uint64_t>(part)});
}

Result<ConfusionMatrix> confusionOf(Learner& learner, const data::Dataset& dataset,
                                    std::span<const std::uint32_t> indices, const std::stop_token& stop)
{
    ConfusionMatrix matrix;
    matrix.classes = dataset.classCount();
    const auto classes = static_cast<std::size_t>(matrix.classes);
    matrix.counts.assign(classes * classes, 0);
    std::array<std::uint8_t, kPredictedTogether> predicted {};
    for (std::size_t first = 0; first < indices.size(); first += kPredictedTogether) {
        if (stop.stop_requested())
            return Error {ErrorCode::Cancelled, dataset.name, "the evaluation was stopped"};
        const auto some = indices.subspan(first, std::min(kPredictedTogether, indices.size() - first));
        learner.predict(some, std::span(predicted).first(some.size()));
        for (std::size_t i = 0; i < some.size(); ++i)
            ++matrix.counts[dataset.labels[some[i]] * classes + predicted[i]];
    }
    return matrix;
}

Result<TrainedNetwork> runTraining(Learner& learner, const space::Architecture& architecture,
                                   const data::Dataset& dataset, std::span<const std::uint32_t> trainIndices,
                                   std::span<const std::uint32_t> selectionIndices,
                                   const TrainingSettings& settings, std::uint64_t seed,
                                   const std::stop_token& stop)
{
    TrainedNetwork result;
    result.architecture = architecture;
    result.weights = learner.weights();
    bool judged = false;
    const auto judge = [&]() -> Result<double> {
        const auto matrix = confusionOf(learner, dataset, selectionIndices, stop);
        if (!matrix)
            return cancelled(architecture);
        return matrix->accuracy();
    };

    Random random(seedOf(SeedOf::Order, seed));
    std::vector<std::uint32_t> order(trainIndices.begin(), trainIndices.end());
    for (int epoch = 0; epoch < settings.epochs; ++epoch) {
        random.shuffle(std::span(order));
        const auto loss = runEpoch(learner, order, static_cast<std::size_t>(settings.batchSize), stop);
        if (!loss)
            return cancelled(architecture);
        std::vector<float> weights = learner.weights();
        if (!std::isfinite(*loss) || !allFinite(weights))
            break;
        const auto accuracy = judge();
        if (!accuracy)
            return accuracy.error();
        result.epochs.push_back({*loss / static_cast<double>(std::max<std::size_t>(order.size(), 1)), *accuracy});
        if (judged && *accuracy <= result.selectionAccuracy)
            continue;
        result.weights = std::move(weights);
        result.bestEpoch = epoch;
        result.selectionAccuracy = *accuracy;
        judged = true;
    }
    return result;
}

} // namespace splitscape::train
