// SPDX-License-Identifier: GPL-3.0-or-later
// Time of one training step - draw the batch, forward, backward, Adam - on one thread: the native
// trainer at every instruction level, LibTorch eager where it was built, and how far each is from
// what this core could do.
#include "core/train/native/network.h"
#include "core/train/trainer.h"
#include "tests/bench/machine_limit.h"
#include "tests/core/train/example_networks.h"
#ifdef SPLITSCAPE_WITH_TORCH
#include "core/train/torch/torch_learner.h"
#endif

#include <benchmark/benchmark.h>
#include <cmath>
#include <cstdio>
#include <map>

using namespace splitscape;

namespace {

/// SD-1, SD-2, AC-1 and AC-2 of the paper's tables.
std::vector<test::ExampleNetwork> publishedNetworks()
{
    auto networks = test::exampleNetworks();
    networks.resize(4);
    return networks;
}

constexpr double kSliceSeconds = 0.005;
constexpr int kRepetitions = 20;
constexpr int kSamples = 8192; // 64 MB: beyond every cache, as the data of a real study are

/// Made once for each number of classes and kept: a benchmark is entered many times.
const data::Dataset& datasetFor(const test::ExampleNetwork& network)
{
    static std::map<int, data::Dataset> datasets;
    data::Dataset& dataset = datasets[network.architecture.lengths.back()];
    if (dataset.labels.empty())
        dataset = test::exampleDataset(network.architecture, kSamples, 1);
    return dataset;
}

/// Batches of shuffled samples, epoch after epoch.
class Batches {
public:
    Batches(std::size_t samples, std::size_t batch)
        : m_order(test::indicesFrom(0, static_cast<std::uint32_t>(samples)))
        , m_batch(batch)
    {
        m_random.shuffle(std::span(m_order));
    }

    std::span<const std::uint32_t> next()
    {
        if (m_first + m_batch > m_order.size()) {
            m_random.shuffle(std::span(m_order));
            m_first = 0;
        }
        m_first += m_batch;
        return std::span(m_order).subspan(m_first - m_batch, m_batch);
    }

    /// What next() will give, as far as it is known.
    std::span<const std::uint32_t> upcoming() const
    {
        return std::span(m_order).subspan(m_first, std::min(m_batch, m_order.size() - m_first));
    }

private:
    std::vector<std::uint32_t> m_order;
    std::size_t m_batch;
    std::size_t m_first = 0;
    Random m_random{1};
};

void stepNative(benchmark::State& state, const test::ExampleNetwork& network, std::size_t batch,
                train::native::InstructionLevel level)
{
    const auto& kernels = *train::native::kernelsFor(level);
    const auto& architecture = network.architecture;
    const data::Dataset& dataset = datasetFor(network);
    train::TrainingSettings settings;
    settings.dropout = 0.1;
    train::native::Network trained(architecture, kernels);
    trained.setWeights(train::initialWeights(architecture, 1));
    train::native::DropoutStream dropout(settings.dropout, 1, kernels);
    Batches batches(kSamples, batch);
    std::vector<const float*> samples(batch);
    std::vector<const float*> upcoming;
    std::vector<std::uint8_t> labels(batch);
    for (auto _ : state) {
        const auto indices = batches.next();
        upcoming.clear();
        for (const std::uint32_t index : batches.upcoming())
            upcoming.push_back(dataset.sample(index).data());
        for (std::size_t i = 0; i < batch; ++i) {
            samples[i] = dataset.sample(indices[i]).data();
            labels[i] = dataset.labels[indices[i]];
        }
        benchmark::DoNotOptimize(trained.computeGradient(samples, labels, &dropout, upcoming));
        trained.applyGradient(settings);
    }
}

#ifdef SPLITSCAPE_WITH_TORCH
void stepTorch(benchmark::State& state, const test::ExampleNetwork& network, std::size_t batch)
{
    const auto& architecture = network.architecture;
    const data::Dataset& dataset = datasetFor(network);
    train::TrainingSettings settings;
    settings.dropout = 0.1;
    const auto learner = train::torch_module::makeTorchLearner(architecture, dataset, settings, 1);
    learner->setWeights(train::initialWeights(architecture, 1));
    Batches batches(kSamples, batch);
    for (auto _ : state)
        benchmark::DoNotOptimize(learner->step(batches.next()));
}
#endif

std::string nameOf(const char* who, const test::ExampleNetwork& network, std::size_t batch)
{
    return std::string(who) + "/" + network.name + "/" + std::to_string(batch);
}

/// Keeps the best repetition of each benchmark: slices this short often run undisturbed even where
/// the machine is shared.
class Collector : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override
    {
        if (runs.front().run_type != Run::RT_Iteration)
            return;
        for (const Run& run : runs) {
            double& best = m_best.try_emplace(run.run_name.function_name, INFINITY).first->second;
            best = std::min(best, run.GetAdjustedCPUTime() * 1e-3);
        }
        std::printf("%-26s %10.2f us\n", runs.front().run_name.function_name.c_str(),
                    best(runs.front().run_name.function_name));
    }
    /// us a step; NaN where it did not run.
    double best(const std::string& name) const
    {
        const auto found = m_best.find(name);
        return found == m_best.end() ? NAN : found->second;
    }

private:
    std::map<std::string, double> m_best;
};

void printTable(const Collector& collector, const bench::MachineLimit& machine, const char* native)
{
    std::printf("\none core: %.1f GFLOP/s multiply-add, %.1f GB/s from the second-level cache\n",
                machine.flopsPerSecond * 1e-9, machine.bytesPerSecond * 1e-9);
    std::printf("%-6s %5s %12s %12s %9s %12s %9s\n", "", "batch", "native us", "LibTorch us",
                "times", "limit us", "of limit");
    for (const std::size_t batch : {std::size_t{4}, std::size_t{32}}) {
        double times = 1.0;
        for (const test::ExampleNetwork& network : publishedNetworks()) {
            const double us = collector.best(nameOf(native, network, batch));
            const double torch = collector.best(nameOf("libtorch", network, batch));
            const double limit = bench::limitSeconds(network.architecture, machine) * 1e6
                * static_cast<double>(batch);
            times *= torch / us;
            std::printf("%-6s %5zu %12.2f %12.1f %9.1f %12.3f %8.0f%%\n", network.name, batch, us,
                        torch, torch / us, limit, 100.0 * limit / us);
        }
        std::printf("geometric mean at batch %zu: %.1f times LibTorch eager\n", batch,
                    std::pow(times, 0.25));
    }
}

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    std::string best;
    for (const std::size_t batch : {std::size_t{4}, std::size_t{32}})
        for (const test::ExampleNetwork& network : publishedNetworks()) {
            for (const auto level : train::native::availableLevels()) {
                best = "native " + std::string(instructionLevelName(level));
                benchmark::RegisterBenchmark(nameOf(best.c_str(), network, batch).c_str(),
                                             stepNative, network, batch, level)
                    ->MinTime(kSliceSeconds)
                    ->Repetitions(kRepetitions);
            }
#ifdef SPLITSCAPE_WITH_TORCH
            benchmark::RegisterBenchmark(nameOf("libtorch", network, batch).c_str(), stepTorch,
                                         network, batch)
                ->MinTime(kSliceSeconds)
                ->Repetitions(kRepetitions);
#endif
        }
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector);
    printTable(collector, bench::measureMachine(), best.c_str());
    return 0;
}
