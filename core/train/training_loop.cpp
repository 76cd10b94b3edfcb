// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training_loop.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>

namespace splitscape::train {

namespace {

constexpr std::size_t kPredictedTogether = 64;
constexpr std::size_t kDeadEpochs = 3; // of one class: then a network counts as dead

Error cancelled(const space::Architecture& architecture)
{
    return {ErrorCode::Cancelled, space::toText(architecture), "the training was stopped"};
}

bool allFinite(const std::vector<float>& weights)
{
    return std::all_of(weights.begin(), weights.end(), [](float w) { return std::isfinite(w); });
}

/// All samples were told one class.
bool toldOneClass(const metrics::ConfusionMatrix& matrix)
{
    int told = 0;
    for (int index = 0; index < matrix.classes; ++index)
        told += matrix.predicted(index) > 0 ? 1 : 0;
    return told <= 1;
}

} // namespace

Result<void> checkTraining(const space::Architecture& architecture, const data::Dataset& dataset,
                           std::span<const std::uint32_t> indices)
{
    if (const auto valid = space::validate(architecture); !valid)
        return valid.error();
    const std::string name = space::toText(architecture);
    const auto refused = [&name](std::string detail) {
        return Error{ErrorCode::ValueOutOfRange, name, std::move(detail)};
    };
    const std::vector<network::Layer> layers = space::layersOf(architecture);
    if (space::parameterCount(architecture) > kMaximumParameters)
        return refused("a network of more than 67108864 parameters cannot be trained here");
    std::int64_t activations = 0;
    for (const network::Layer& layer : layers)
        if ((activations += layer.outValues()) > kMaximumActivations)
            return refused(
                "a network of more than 4194304 values between its layers cannot be trained here");
    if (static_cast<std::size_t>(layers.front().inValues()) != dataset.sampleValues()
        || architecture.channels.front() != dataset.channels)
        return refused("the samples are " + std::to_string(dataset.length) + " long with "
                       + std::to_string(dataset.channels)
                       + " channels, which is not the input of the network");
    if (layers.back().outValues() != dataset.classCount() || dataset.classCount() > 256)
        return refused("the network tells " + std::to_string(layers.back().outValues())
                       + " classes apart, the data set has "
                       + std::to_string(dataset.classCount()));
    for (const std::uint32_t index : indices)
        if (index >= dataset.sampleCount() || dataset.labels[index] >= dataset.classCount())
            return refused("sample " + std::to_string(index)
                           + " is not in the data set or has no known class");
    if (dataset.values.size() < dataset.sampleCount() * dataset.sampleValues())
        return refused("the data set has fewer values than its samples need");
    const auto sides = static_cast<std::size_t>(architecture.sides);
    if (sides > 0
        && (dataset.sideNames.size() != sides
            || dataset.sides.size() != sides * dataset.sampleCount()))
        return refused("the network reads " + std::to_string(sides)
                       + " side values of a sample, the data set has "
                       + std::to_string(dataset.sideNames.size()));
    return {};
}

Result<void> checkArguments(const space::Architecture& architecture, const data::Dataset& dataset,
                            std::span<const std::uint32_t> trainIndices,
                            std::span<const std::uint32_t> selectionIndices,
                            const TrainingSettings& settings)
{
    for (const auto indices : {trainIndices, selectionIndices})
        if (const auto good = checkTraining(architecture, dataset, indices); !good)
            return good;
    if (const Problems problems = validate(settings, {}); !problems.empty())
        return problems.front();
    const std::size_t told = dataset.sampleCount() * static_cast<std::size_t>(dataset.classCount());
    if (settings.distillation && (!dataset.teaching || dataset.teaching->size() != told))
        return Error{ErrorCode::ValueOutOfRange, space::toText(architecture),
                     "a teacher is to help, and the data set has nothing that one said"};
    return {};
}

std::uint64_t seedOf(SeedOf part, std::uint64_t trainingSeed)
{
    return Random::derive(trainingSeed, {static_cast<std::uint64_t>(part)});
}

Result<metrics::ConfusionMatrix> confusionOf(Learner& learner, const data::Dataset& dataset,
                                             std::span<const std::uint32_t> indices,
                                             const std::stop_token& stop)
{
    metrics::ConfusionMatrix matrix;
    matrix.classes = dataset.classCount();
    const auto classes = static_cast<std::size_t>(matrix.classes);
    matrix.counts.assign(classes * classes, 0);
    std::array<std::uint8_t, kPredictedTogether> predicted{};
    for (std::size_t first = 0; first < indices.size(); first += kPredictedTogether) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, dataset.name, "the evaluation was stopped"};
        const auto some
            = indices.subspan(first, std::min(kPredictedTogether, indices.size() - first));
        learner.predict(some, std::span(predicted).first(some.size()));
        for (std::size_t i = 0; i < some.size(); ++i)
            ++matrix.counts[dataset.labels[some[i]] * classes + predicted[i]];
    }
    return matrix;
}

TrainingLoop::TrainingLoop(Learner& learner, const space::Architecture& architecture,
                           const data::Dataset& dataset,
                           std::span<const std::uint32_t> trainIndices,
                           std::span<const std::uint32_t> selectionIndices,
                           const TrainingSettings& settings, std::uint64_t seed)
    : m_learner(learner)
    , m_dataset(dataset)
    , m_selectionIndices(selectionIndices)
    , m_trainIndices(trainIndices)
    , m_settings(settings)
    , m_seed(seed)
    , m_random(0)
{
    m_result.architecture = architecture;
    start(seed);
}

void TrainingLoop::start(std::uint64_t seed)
{
    m_seed = seed;
    m_random = Random(seedOf(SeedOf::Order, seed));
    m_order.assign(m_trainIndices.begin(), m_trainIndices.end());
    m_deadEpochs = 0;
    m_result.weights = m_learner.weights();
    m_result.epochs.clear();
    m_result.bestEpoch = 0;
    m_result.selectionAccuracy = 0.0;
}

std::optional<double> TrainingLoop::stepThrough(const std::stop_token& stop)
{
    const std::span<const std::uint32_t> order(m_order);
    const auto batchSize = static_cast<std::size_t>(m_settings.batchSize);
    const double batches
        = std::ceil(static_cast<double>(order.size()) / static_cast<double>(batchSize));
    double done = batches * static_cast<double>(m_result.epochs.size());
    double loss = 0.0;
    for (std::size_t first = 0; first < order.size(); first += batchSize, done += 1.0) {
        if (stop.stop_requested())
            return std::nullopt;
        if (m_settings.schedule == RateSchedule::Cosine)
            m_learner.setRateFactor(
                0.5 + 0.5 * std::cos(std::numbers::pi * done / (batches * m_settings.epochs)));
        const auto left = order.subspan(first);
        const auto batch = left.first(std::min(batchSize, left.size()));
        const auto later = left.subspan(batch.size());
        m_learner.expect(later.first(std::min(batchSize, later.size())));
        loss += m_learner.step(batch);
        if (!std::isfinite(loss))
            break;
    }
    return loss;
}

Result<void> TrainingLoop::advance(int epochs, const std::stop_token& stop)
{
    while (!m_diverged && m_result.epochs.size() < static_cast<std::size_t>(std::max(epochs, 0)))
        if (const auto done = runEpoch(stop); !done)
            return done;
    return {};
}

Result<void> TrainingLoop::runEpoch(const std::stop_token& stop)
{
    m_random.shuffle(std::span(m_order));
    const auto loss = stepThrough(stop);
    if (!loss)
        return cancelled(m_result.architecture);
    std::vector<float> weights = m_learner.weights();
    m_diverged = !std::isfinite(*loss) || !allFinite(weights);
    if (m_diverged)
        return {};
    const auto matrix = confusionOf(m_learner, m_dataset, m_selectionIndices, stop);
    if (!matrix)
        return cancelled(m_result.architecture);
    if (m_deadEpochs == m_result.epochs.size() && toldOneClass(*matrix))
        ++m_deadEpochs;
    if (m_deadEpochs == kDeadEpochs && m_result.restarts < m_settings.restarts) {
        ++m_result.restarts;
        const std::uint64_t seed = seedOf(SeedOf::Restart, m_seed);
        m_learner.restart(seed);
        start(seed);
        return {};
    }
    const double accuracy = matrix->accuracy();
    const bool best = m_result.epochs.empty() || m_settings.kept == KeptEpoch::Last
        || accuracy > m_result.selectionAccuracy;
    m_result.epochs.push_back(
        {*loss / static_cast<double>(std::max<std::size_t>(m_order.size(), 1)), accuracy});
    if (best) {
        m_result.weights = std::move(weights);
        m_result.bestEpoch = static_cast<int>(m_result.epochs.size()) - 1;
        m_result.selectionAccuracy = accuracy;
    }
    return {};
}

Result<TrainedNetwork> runTraining(Learner& learner, const space::Architecture& architecture,
                                   const data::Dataset& dataset,
                                   std::span<const std::uint32_t> trainIndices,
                                   std::span<const std::uint32_t> selectionIndices,
                                   const TrainingSettings& settings, std::uint64_t seed,
                                   const std::stop_token& stop)
{
    TrainingLoop loop(learner, architecture, dataset, trainIndices, selectionIndices, settings,
                      seed);
    if (const auto done = loop.advance(settings.epochs, stop); !done)
        return done.error();
    return loop.result();
}

} // namespace splitscape::train
