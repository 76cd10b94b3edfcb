// SPDX-License-Identifier: GPL-3.0-or-later
// Whole trainings of both trainers on synthetic heartbeats, twenty seeds each: test accuracies, and
// Welch's 95 % interval of their difference, as a Markdown table.
#include "tests/core/train/example_networks.h"
#include "tests/core/train/whole_trainings.h"

#include <cstdio>

using namespace splitscape;

namespace {

int failed(const Error& error)
{
    std::fprintf(stderr, "bench_agreement: %s: %s\n", error.subject.c_str(), error.detail.c_str());
    return 1;
}

} // namespace

int main()
{
    const auto beats = test::syntheticHeartbeats(2048, 200);
    if (!beats)
        return failed(beats.error());
    const auto torch = train::makeTorchTrainer();
    if (!torch)
        return failed(torch.error());
    const auto native = train::makeNativeTrainer();
    train::TrainingSettings settings;
    settings.epochs = 10;
    std::printf("| network | native | LibTorch | difference, 95 %% interval (Welch) "
                "|\n|---|---|---|---|\n");
    const auto examples = test::exampleNetworks();
    for (std::size_t i = 2; i < 4; ++i) { // AC-1 and AC-2: five classes
        const space::Architecture& architecture = examples[i].architecture;
        const auto ours = test::wholeTrainings(*native, architecture, *beats, settings);
        const auto theirs = test::wholeTrainings(**torch, architecture, *beats, settings);
        if (!ours || !theirs)
            return failed(ours ? theirs.error() : ours.error());
        const double difference = 100.0 * (ours->mean() - theirs->mean());
        const double half = 100.0 * test::welchHalfWidth(*ours, *theirs);
        std::printf("| %s | %.2f ± %.2f %% | %.2f ± %.2f %% | %+.2f points, %+.2f to %+.2f |\n",
                    examples[i].name, 100.0 * ours->mean(), 100.0 * ours->deviation(),
                    100.0 * theirs->mean(), 100.0 * theirs->deviation(), difference,
                    difference - half, difference + half);
        std::fflush(stdout);
    }
    return 0;
}
