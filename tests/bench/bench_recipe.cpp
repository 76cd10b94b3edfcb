// SPDX-License-Identifier: GPL-3.0-or-later
// What each part of the training recipe is worth, one added at a time: schedule, which epoch is kept,
// weight decay, augmentation, restarts of dead networks, a teacher. Two kinds of network: the rich
// fog network on raw values, and small chains of the paper. The accuracy is that of the held-back
// half of the validation part: the selection half has already chosen the epoch. No test part is
// looked at. Prints the table of docs/benchmarks.md. Arguments: a folder with recordings of MIT-BIH, a
// number of seeds.
#include "core/data/preparation/prepare.h"
#include "core/data/split.h"
#include "core/evaluate/teacher.h"
#include "core/evaluate/training_seed.h"
#include "core/train/trainer.h"
#include "tests/bench/failure.h"
#include "tests/bench/paired_cells.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

using namespace splitscape;
using bench::fail;

namespace {

constexpr int kRawValues = 64;
constexpr int kTeacherValues = 128;
constexpr int kEpochs = 60;

struct Variant {
    const char* name;
    std::function<void(train::TrainingSettings&)> change;
};

std::vector<Variant> variants()
{
    using train::TrainingSettings;
    return {
        {"constant rate, best epoch, nothing else", [](TrainingSettings&) {}},
        {"cosine",
         [](TrainingSettings& s) { s.schedule = train::RateSchedule::Cosine; }},
        {"cosine, last epoch",
         [](TrainingSettings& s) {
             s.schedule = train::RateSchedule::Cosine;
             s.kept = train::KeptEpoch::Last;
         }},
        {"weight decay 0.01", [](TrainingSettings& s) { s.weightDecay = 0.01; }},
        {"weight decay 0.1", [](TrainingSettings& s) { s.weightDecay = 0.1; }},
        {"shift by up to 2 %", [](TrainingSettings& s) { s.augmentation.shift = 0.02; }},
        {"scale by up to 10 %", [](TrainingSettings& s) { s.augmentation.scale = 0.1; }},
        {"noise of 0.05", [](TrainingSettings& s) { s.augmentation.noise = 0.05; }},
        {"2 restarts", [](TrainingSettings& s) { s.restarts = 2; }},
        {"a teacher, half of the loss, temperature 2",
         [](TrainingSettings& s) { s.distillation = train::Distillation{.length = kTeacherValues}; }},
        {"a teacher, 0.9 of the loss, temperature 4",
         [](TrainingSettings& s) {
             s.distillation = train::Distillation{.weight = 0.9, .temperature = 4.0, .length = kTeacherValues};
         }},
    };
}

/// Those of bench_defaults: of a random population, so chosen by no accuracy.
std::vector<space::Architecture> chains(int classes)
{
    std::vector<space::Architecture> all{
        {{2048, 256, 128, 1024, 8, 1024, 8}, {1, 1, 1, 2, 1, 3, 3}},
        {{2048, 32, 16, 64, 8, 128, 1024}, {1, 2, 4, 3, 4, 1, 1}},
        {{2048, 8, 16, 8, 16, 16, 4, 128}, {1, 3, 1, 2, 4, 4, 2, 4}},
        {{2048, 16, 8, 64, 64, 16, 512}, {1, 1, 4, 1, 4, 1, 3}}};
    for (space::Architecture& one : all) {
        one.lengths.push_back(classes);
        one.channels.push_back(1);
    }
    return all;
}

Result<evaluate::EvaluationSetup> setupFor(const char* folder, std::uint64_t seed)
{
    data::DatasetSpec spec;
    spec.kind = data::DatasetKind::Mitbih;
    spec.path = folder;
    spec.classes = {"N", "S", "V"};
    auto dataset = data::prepare(spec, seed, {}, {}, {});
    if (!dataset)
        return dataset.error();
    data::SplitSpec parts; // half of the validation part is the figure: it is made large
    parts.train = 0.5;
    parts.validation = 0.4;
    parts.test = 0.1;
    parts.trainPerClass = 1000;
    auto split = data::makeSplit(**dataset, parts, seed);
    if (!split)
        return split.error();
    evaluate::EvaluationSetup setup;
    setup.dataset = *std::move(dataset);
    setup.split = std::make_shared<const data::Split>(*std::move(split));
    setup.trainer = train::makeNativeTrainer();
    setup.space.classes = setup.dataset->classCount();
    setup.space.frontEnd.lengths = {setup.space.inputLength, kRawValues};
    setup.training.epochs = kEpochs;
    setup.seed = seed;
    auto inputs = data::InputLengths::make(setup.dataset, space::inputLengths(setup.space), {});
    if (!inputs)
        return inputs.error();
    setup.inputs = *std::move(inputs);
    return setup;
}

/// What networks score on the held-back half on average, and how often one was started anew.
struct Score {
    double accuracy = 0.0;
    int restarts = 0;
};

Result<Score> scoreOf(const evaluate::EvaluationSetup& setup,
                      const std::vector<space::Architecture>& networks)
{
    Score score;
    for (const space::Architecture& network : networks) {
        const data::Dataset& samples = setup.samplesFor(network);
        const auto trained = setup.trainer->train(
            network, samples, setup.split->train, setup.split->selection, setup.training,
            evaluate::trainingSeed(setup.seed, network), {});
        if (!trained)
            return trained.error();
        const auto matrix = setup.trainer->evaluate(network, trained->weights, samples,
                                                    setup.split->heldBack, {});
        if (!matrix)
            return matrix.error();
        score.accuracy += matrix->accuracy() / static_cast<double>(networks.size());
        score.restarts += trained->restarts;
    }
    return score;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const auto seeds = static_cast<std::uint64_t>(std::max(2, std::atoi(argv[2])));
    std::vector<evaluate::EvaluationSetup> setups; // by seed, with its teacher
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        auto setup = setupFor(argv[1], seed);
        if (!setup)
            return fail(setup.error());
        setups.push_back(*std::move(setup));
    }
    std::printf("| %d seeds | fog network on %d raw values: held-back accuracy, %% | against the "
                "first line, points (95 %%) | 4 chains of the paper: held-back accuracy, %% | "
                "against the first line, points (95 %%) | starts anew |\n|---|---|---|---|---|---|\n",
                int(seeds), kRawValues);
    std::array<std::vector<double>, 2> first;
    for (const Variant& variant : variants()) {
        std::array<std::vector<double>, 2> found;
        int restarts = 0;
        for (const evaluate::EvaluationSetup& plain : setups) {
            evaluate::EvaluationSetup own = plain;
            variant.change(own.training);
            const auto setup = evaluate::withTeacher(own, {}, {});
            if (!setup)
                return fail(setup.error());
            const int classes = setup->space.classes;
            const std::array<std::vector<space::Architecture>, 2> kinds{
                std::vector{space::rawNetwork(kRawValues, {16, 1}, setup->space)},
                chains(classes)};
            for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
                const auto score = scoreOf(*setup, kinds[kind]);
                if (!score)
                    return fail(score.error());
                found[kind].push_back(score->accuracy);
                restarts += score->restarts;
            }
        }
        const bool isFirst = first.front().empty();
        if (isFirst)
            first = found;
        std::string line = std::string("| ") + variant.name + " |";
        for (std::size_t kind = 0; kind < found.size(); ++kind)
            line += bench::pairedCells(found[kind], isFirst ? found[kind] : first[kind]);
        std::printf("%s %d |\n", line.c_str(), restarts);
        std::fflush(stdout);
    }
    return 0;
}
