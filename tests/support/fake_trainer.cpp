// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_trainer.h"

#include "core/base/random.h"

#include <thread>

namespace splitscape::test {

namespace {

std::uint64_t mixed(const space::Architecture& architecture, std::uint64_t seed)
{
    for (const int length : architecture.lengths)
        seed = Random::derive(seed, {static_cast<std::uint64_t>(length)});
    for (const int channel : architecture.channels)
        seed = Random::derive(seed, {static_cast<std::uint64_t>(channel)});
    return seed;
}

} // namespace

Result<train::TrainedNetwork> FakeTrainer::train(const space::Architecture& architecture,
                                                 const data::Dataset&,
                                                 std::span<const std::uint32_t>,
                                                 std::span<const std::uint32_t>,
                                                 const train::TrainingSettings& settings,
                                                 std::uint64_t seed, std::stop_token stop) const
{
    const auto end = std::chrono::steady_clock::now() + duration;
    do {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, "training", "stopped on request"};
        if (duration.count() > 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    } while (std::chrono::steady_clock::now() < end);

    ++m_trainings;
    if (failLayers > 0 && static_cast<int>(architecture.lengths.size()) - 1 == failLayers)
        return Error{ErrorCode::Internal, "training", "made to fail"};
    train::TrainedNetwork network;
    network.architecture = architecture;
    Random random(mixed(architecture, seed));
    for (int epoch = 0; epoch < settings.epochs; ++epoch) {
        network.epochs.push_back({random.uniform(0.1, 2.0), random.uniform(0.3, 0.95)});
        if (network.epochs.back().selectionAccuracy > network.selectionAccuracy) {
            network.selectionAccuracy = network.epochs.back().selectionAccuracy;
            network.bestEpoch = epoch;
        }
    }
    for (std::int64_t i = 0; i < space::parameterCount(architecture); ++i)
        network.weights.push_back(static_cast<float>(random.uniform(-1.0, 1.0)));
    return network;
}

Result<metrics::ConfusionMatrix> FakeTrainer::evaluate(const space::Architecture& architecture,
                                                     std::span<const float> weights,
                                                     const data::Dataset& dataset,
                                                     std::span<const std::uint32_t> indices,
                                                     std::stop_token stop) const
{
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, "evaluation", "stopped on request"};
    ++m_evaluations;
    if (!indices.empty() && indices.front() == m_firstTestIndex)
        ++m_testEvaluations;
    std::uint64_t key = 0;
    for (const float weight : weights)
        key = Random::derive(key, {static_cast<std::uint64_t>((weight + 1.0F) * 1e6F)});
    Random random(mixed(architecture, key));
    metrics::ConfusionMatrix matrix;
    matrix.classes = dataset.classCount();
    matrix.counts.assign(
        static_cast<std::size_t>(matrix.classes) * static_cast<std::size_t>(matrix.classes), 0);
    for (const std::uint32_t index : indices) {
        const auto actual = static_cast<std::size_t>(dataset.labels[index]);
        const auto classes = static_cast<std::size_t>(matrix.classes);
        const std::size_t predicted = random.chance(0.8) ? actual : random.index(classes);
        ++matrix.counts[actual * classes + predicted];
    }
    return matrix;
}

cost::DeviceProfile calibratedDevice()
{
    cost::DeviceProfile device;
    device.id = "calibrated";
    device.name = "Calibrated";
    device.flash = Bytes(1024 * 1024);
    device.ram = Bytes(128 * 1024);
    device.computePower = Power::milliwatts(24.0);
    for (cost::LatencySurrogate& surrogate : device.latency)
        surrogate.perMac = 1.15e-6; // 27.6 nJ / 24 mW
    return device;
}

std::shared_ptr<const data::Dataset> emptyDataset(int samples, int length, int classes)
{
    auto dataset = std::make_shared<data::Dataset>();
    dataset->name = "empty";
    for (int i = 0; i < classes; ++i)
        dataset->classNames.push_back(std::string(1, static_cast<char>('A' + i)));
    dataset->length = length;
    dataset->channels = 1;
    const auto values = std::make_shared<std::vector<float>>(static_cast<std::size_t>(samples)
                                                             * static_cast<std::size_t>(length));
    dataset->values = *values;
    dataset->owner = values;
    for (int i = 0; i < samples; ++i)
        dataset->labels.push_back(static_cast<std::uint8_t>(i % classes));
    dataset->groups.assign(static_cast<std::size_t>(samples), 0);
    dataset->groupNames = {"all"};
    dataset->fingerprint = "0123456789abcdef";
    return dataset;
}

std::shared_ptr<const data::Split> quarteredSplit(int samples)
{
    auto split = std::make_shared<data::Split>();
    for (int i = 0; i < samples; ++i) {
        const auto index = static_cast<std::uint32_t>(i);
        const int part = i * 4 / samples;
        (part == 0       ? split->train
             : part == 1 ? split->selection
             : part == 2 ? split->heldBack
                         : split->test)
            .push_back(index);
    }
    return split;
}

} // namespace splitscape::test
