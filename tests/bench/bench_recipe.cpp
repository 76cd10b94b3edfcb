// SPDX-License-Identifier: GPL-3.0-or-later
// What each part of the training recipe is worth, one added at a time: schedule, which epoch is
// kept, weight decay, augmentation, R peaks that are missed, restarts of dead networks, a teacher.
// Two kinds of network: the rich fog network on raw values, and small chains of the paper. Then,
// with the cosine, what more raw values and larger fog networks are worth, and by which rate and
// for how many epochs they learn best, and others do. The accuracy is that of the held-back half of
// the validation part: the selection half has already chosen the epoch. No test part is looked at.
// Prints the tables of docs/benchmarks.md and docs/benchmark-fog-network.md. Arguments: a folder
// with recordings of MIT-BIH, a number of seeds, and "recipe", "networks", "rates" or "others" for
// one of the tables alone; "few" for half of the samples and of the chains; "patients" for splits
// by patient, where the others are by sample.
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
#include <span>
#include <string>
#include <vector>

using namespace splitscape;
using bench::fail;

namespace {

constexpr int kRawValues = 64;
constexpr int kTeacherValues = 128;
constexpr std::array kRawLengths{64, 128, 256};
constexpr int kEpochs = 60;

/// How much is trained, the same for every line.
struct Size {
    int drawnPerClass = 2857;
    int trainPerClass = 1000;
    std::size_t chains = 4;
    data::SplitBy by = data::SplitBy::Sample;
};

struct Variant {
    const char* name;
    std::function<void(train::TrainingSettings&)> change;
    /// Samples by which the R peaks of the beats to learn from and to select by are moved at most;
    /// the held-back half has them as annotated.
    int jitter = 0;
};

std::vector<Variant> variants()
{
    using train::TrainingSettings;
    return {
        {"constant rate, best epoch, nothing else", [](TrainingSettings&) {}},
        {"shift by up to 2 %", [](TrainingSettings& s) { s.augmentation.shift = 0.02; }},
        {"scale by up to 10 %", [](TrainingSettings& s) { s.augmentation.scale = 0.1; }},
        {"noise of 0.05", [](TrainingSettings& s) { s.augmentation.noise = 0.05; }},
        {"R peaks moved once by up to 5 samples (14 ms)", [](TrainingSettings&) {}, 5},
        {"R peaks moved once by up to 18 samples (50 ms)", [](TrainingSettings&) {}, 18},
        {"2 restarts", [](TrainingSettings& s) { s.restarts = 2; }},
        {"a teacher, half of the loss, temperature 2",
         [](TrainingSettings& s) {
             s.distillation = train::Distillation{.length = kTeacherValues};
         }},
        {"a teacher, 0.9 of the loss, temperature 4",
         [](TrainingSettings& s) {
             s.distillation
                 = train::Distillation{.weight = 0.9, .temperature = 4.0, .length = kTeacherValues};
         }},
        {"cosine", [](TrainingSettings& s) { s.schedule = train::RateSchedule::Cosine; }},
        {"cosine, last epoch",
         [](TrainingSettings& s) {
             s.schedule = train::RateSchedule::Cosine;
             s.kept = train::KeptEpoch::Last;
         }},
        {"weight decay 0.01", [](TrainingSettings& s) { s.weightDecay = 0.01; }},
        {"weight decay 0.1", [](TrainingSettings& s) { s.weightDecay = 0.1; }},
    };
}

/// Those of bench_defaults: of a random population, so chosen by no accuracy.
std::vector<space::Architecture> chains(std::size_t count, int classes)
{
    std::vector<space::Architecture> all{
        {{2048, 256, 128, 1024, 8, 1024, 8}, {1, 1, 1, 2, 1, 3, 3}},
        {{2048, 32, 16, 64, 8, 128, 1024}, {1, 2, 4, 3, 4, 1, 1}},
        {{2048, 8, 16, 8, 16, 16, 4, 128}, {1, 3, 1, 2, 4, 4, 2, 4}},
        {{2048, 16, 8, 64, 64, 16, 512}, {1, 1, 4, 1, 4, 1, 3}}};
    all.resize(count);
    for (space::Architecture& one : all) {
        one.lengths.push_back(classes);
        one.channels.push_back(1);
    }
    return all;
}

Result<evaluate::EvaluationSetup> setupFor(const char* folder, std::uint64_t seed, const Size& size,
                                           int jitter = 0)
{
    data::DatasetSpec spec;
    spec.kind = data::DatasetKind::Mitbih;
    spec.path = folder;
    spec.classes = {"N", "S", "V"};
    spec.beats.jitterSamples = jitter;
    spec.samplesPerClass = size.drawnPerClass;
    auto dataset = data::prepare(spec, seed, {}, {}, {});
    if (!dataset)
        return dataset.error();
    data::SplitSpec parts;
    parts.by = size.by;
    parts.train = 0.5; // half of the validation part is the figure: it is made large
    parts.validation = 0.4;
    parts.test = 0.1;
    parts.trainPerClass = size.trainPerClass;
    auto split = data::makeSplit(**dataset, parts, seed);
    if (!split)
        return split.error();
    evaluate::EvaluationSetup setup;
    setup.dataset = *std::move(dataset);
    setup.split = std::make_shared<const data::Split>(*std::move(split));
    setup.trainer = train::makeNativeTrainer();
    setup.space.classes = setup.dataset->classCount();
    setup.space.frontEnd.lengths = {setup.space.inputLength};
    setup.space.frontEnd.lengths.insert(setup.space.frontEnd.lengths.end(), kRawLengths.begin(),
                                        kRawLengths.end());
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

/// @param taught  whose beats are learnt from and selected by
/// @param judged  whose held-back half is the figure; the same beats, maybe cut otherwise
Result<Score> scoreOf(const evaluate::EvaluationSetup& taught,
                      const evaluate::EvaluationSetup& judged,
                      const std::vector<space::Architecture>& networks)
{
    Score score;
    for (const space::Architecture& network : networks) {
        const auto trained = taught.trainer->train(
            network, taught.samplesFor(network), taught.split->train, taught.split->selection,
            taught.training, evaluate::trainingSeed(taught.seed, network), {});
        if (!trained)
            return trained.error();
        const auto matrix = judged.trainer->evaluate(
            network, trained->weights, judged.samplesFor(network), judged.split->heldBack, {});
        if (!matrix)
            return matrix.error();
        score.accuracy += matrix->accuracy() / static_cast<double>(networks.size());
        score.restarts += trained->restarts;
    }
    return score;
}

using Setups = std::vector<evaluate::EvaluationSetup>; // by seed

/// The setup of one seed as a variant changes it, with its teacher.
Result<evaluate::EvaluationSetup> changed(const char* folder, const Size& size,
                                          const Variant& variant,
                                          const evaluate::EvaluationSetup& plain)
{
    evaluate::EvaluationSetup own = plain;
    if (variant.jitter > 0) {
        auto moved = setupFor(folder, plain.seed, size, variant.jitter);
        if (!moved)
            return moved.error();
        own = *std::move(moved);
    }
    variant.change(own.training);
    return evaluate::withTeacher(std::move(own), {}, {});
}

/// The first table: one line for each variant.
Result<void> printRecipe(const char* folder, const Size& size, const Setups& setups)
{
    std::printf(
        "| %d seeds | fog network on %d raw values: held-back accuracy, %% | against the "
        "first line, points (95 %%) | %d chains of the paper: held-back accuracy, %% | "
        "against the first line, points (95 %%) | starts anew |\n|---|---|---|---|---|---|\n",
        int(setups.size()), kRawValues, int(size.chains));
    std::array<std::vector<double>, 2> first;
    for (const Variant& variant : variants()) {
        std::array<std::vector<double>, 2> found;
        int restarts = 0;
        for (const evaluate::EvaluationSetup& plain : setups) {
            const auto setup = changed(folder, size, variant, plain);
            if (!setup)
                return setup.error();
            const std::array<std::vector<space::Architecture>, 2> kinds{
                std::vector{space::rawNetwork(kRawValues, {16, 1}, setup->space)},
                chains(size.chains, setup->space.classes)};
            for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
                const auto score = scoreOf(*setup, plain, kinds[kind]);
                if (!score)
                    return score.error();
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
    return {};
}

/// The second: fog networks by the raw values that they read.
Result<void> printNetworks(const Setups& setups)
{
    constexpr std::array<space::FogNetwork, 4> kFogs{{{16, 1}, {16, 2}, {32, 1}, {32, 2}}};
    std::printf(
        "| %d seeds, cosine | raw values | held-back accuracy, %% | against the first line, "
        "points (95 %%) |\n|---|---|---|---|\n",
        int(setups.size()));
    std::vector<double> first;
    for (const space::FogNetwork& fog : kFogs) {
        for (const int length : kRawLengths) {
            std::vector<double> found;
            for (evaluate::EvaluationSetup setup : setups) {
                setup.training.schedule = train::RateSchedule::Cosine;
                const auto score
                    = scoreOf(setup, setup, {space::rawNetwork(length, fog, setup.space)});
                if (!score)
                    return score.error();
                found.push_back(score->accuracy);
            }
            const bool isFirst = first.empty();
            if (isFirst)
                first = found;
            std::printf("| fog %d x %d | %d |%s\n", fog.channels, fog.blocks, length,
                        bench::pairedCells(found, isFirst ? found : first).c_str());
            std::fflush(stdout);
        }
    }
    return {};
}

/// Fog networks behind layers of their own on the edge.
std::vector<space::Architecture> behindAnEdge(int classes)
{
    std::vector<space::Architecture> all{{{256, 64, 16}, {1, 4, 2}, {7, 5}, {16, 1}},
                                         {{256, 32}, {1, 2}, {9}, {16, 1}},
                                         {{128, 32}, {1, 4}, {9}, {16, 1}},
                                         {{64, 16}, {1, 2}, {17}, {16, 1}}};
    for (space::Architecture& one : all) {
        one.lengths.push_back(classes);
        one.channels.push_back(1);
    }
    return all;
}

struct Rate {
    double rate = 1e-3;
    int epochs = kEpochs;
    train::Augmentation augmentation = {};
};

struct Group {
    std::string name;
    std::vector<space::Architecture> networks;
};

/// The third and fourth: how the networks of some groups learn by other rates and for more epochs.
Result<void> printRates(const Setups& setups, std::span<const Rate> rates,
                        const std::vector<Group>& groups, int restarts)
{
    std::printf("| %d seeds, cosine, %d restarts: rate | epochs | augmentation |",
                int(setups.size()), restarts);
    for (const Group& group : groups)
        std::printf(" %s: held-back accuracy, %% | against the first line, points (95 %%) |",
                    group.name.c_str());
    std::printf("\n|---|---|---|");
    for (std::size_t i = 0; i < groups.size(); ++i)
        std::printf("---|---|");
    std::printf("\n");
    std::vector<std::vector<double>> first;
    for (const Rate& one : rates) {
        std::vector<std::vector<double>> found(groups.size());
        for (evaluate::EvaluationSetup setup : setups) {
            setup.training.schedule = train::RateSchedule::Cosine;
            setup.training.restarts = restarts;
            setup.training.learningRate = one.rate;
            setup.training.epochs = one.epochs;
            setup.training.augmentation = one.augmentation;
            for (std::size_t i = 0; i < groups.size(); ++i) {
                const auto score = scoreOf(setup, setup, groups[i].networks);
                if (!score)
                    return score.error();
                found[i].push_back(score->accuracy);
            }
        }
        const bool isFirst = first.empty();
        if (isFirst)
            first = found;
        std::printf("| %g | %d | %s |", one.rate, one.epochs,
                    one.augmentation == train::Augmentation{} ? "none" : "yes");
        for (std::size_t i = 0; i < groups.size(); ++i)
            std::printf("%s", bench::pairedCells(found[i], isFirst ? found[i] : first[i]).c_str());
        std::printf("\n");
        std::fflush(stdout);
    }
    return {};
}

Result<void> printRatesOfRaw(const Setups& setups)
{
    constexpr train::Augmentation kSome{.shift = 0.02, .scale = 0.1, .noise = 0.05};
    constexpr std::array<Rate, 7> kRates{{{},
                                          {3e-3},
                                          {1e-2},
                                          {1e-3, 2 * kEpochs},
                                          {3e-3, 2 * kEpochs},
                                          {3e-3, kEpochs, kSome},
                                          {3e-3, 2 * kEpochs, kSome}}};
    std::vector<Group> groups;
    for (const int length : kRawLengths)
        groups.push_back({std::to_string(length) + " raw values",
                          {space::rawNetwork(length, {16, 1}, setups.front().space)}});
    return printRates(setups, kRates, groups, 0);
}

Result<void> printRatesOfOthers(const Size& size, const Setups& setups)
{
    constexpr std::array<Rate, 3> kRates{{{}, {3e-3}, {3e-3, 2 * kEpochs}}};
    const int classes = setups.front().space.classes;
    return printRates(setups, kRates,
                      {{"4 fog networks behind an edge", behindAnEdge(classes)},
                       {"chains of the paper", chains(size.chains, classes)}},
                      2);
}

} // namespace

int main(int argc, char** argv)
{
    std::string table = "all";
    Size size;
    for (int i = 3; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "few")
            size = {1429, 500, 2, size.by};
        else if (word == "patients")
            size.by = data::SplitBy::Patient;
        else if (word == "recipe" || word == "networks" || word == "rates" || word == "others")
            table = word;
        else
            return 2;
    }
    if (argc < 3)
        return 2;
    const auto seeds = static_cast<std::uint64_t>(std::max(2, std::atoi(argv[2])));
    Setups setups;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        auto setup = setupFor(argv[1], seed, size);
        if (!setup)
            return fail(setup.error());
        setups.push_back(*std::move(setup));
    }
    const auto isWanted = [&table](const char* name) { return table == "all" || table == name; };
    if (isWanted("recipe"))
        if (const auto printed = printRecipe(argv[1], size, setups); !printed)
            return fail(printed.error());
    if (isWanted("networks"))
        if (const auto printed = printNetworks(setups); !printed)
            return fail(printed.error());
    if (isWanted("rates"))
        if (const auto printed = printRatesOfRaw(setups); !printed)
            return fail(printed.error());
    if (isWanted("others"))
        if (const auto printed = printRatesOfOthers(size, setups); !printed)
            return fail(printed.error());
    return 0;
}
