// SPDX-License-Identifier: GPL-3.0-or-later
// What rounding to int8 and int4 costs, and what fine-tuning with simulated quantisation gives back:
// chains of the paper and fog networks behind an edge of their own, on heartbeats of MIT-BIH and on
// synthetic ones. The accuracy is that of the held-back half of the validation part: the selection
// half has already chosen the epochs and whether a network is tuned and kept. No test part is looked
// at. Prints the tables of docs/benchmarks.md. Arguments: a folder with recordings of MIT-BIH, a
// number of seeds, and "settings" for the table by which epochs and rate were chosen.
#include "core/data/preparation/prepare.h"
#include "core/data/split.h"
#include "core/evaluate/evaluation_setup.h"
#include "core/evaluate/training_seed.h"
#include "core/train/activation_ranges.h"
#include "core/train/fine_tuning.h"
#include "core/train/training_loop.h"
#include "tests/bench/failure.h"
#include "tests/bench/paired_cells.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

using namespace splitscape;
using bench::fail;
using network::NumberFormat;

namespace {

constexpr int kEpochs = 30;
constexpr int kShortInput = 256;

/// A network, and where it is cut: where it sends least.
struct Cut {
    space::Architecture architecture;
    std::size_t cut = 0;
};

struct Kind {
    const char* name;
    std::vector<Cut> networks;
};

std::vector<Kind> kinds(int classes)
{
    const auto ended = [classes](std::vector<Cut> all) {
        for (Cut& one : all) {
            one.architecture.lengths.push_back(classes);
            one.architecture.channels.push_back(1);
        }
        return all;
    };
    // AC-1 and AC-2, and two of bench_defaults: of a random population, so chosen by no accuracy.
    return {{"4 chains of the paper",
             ended({{{{2048, 64, 256, 512, 4, 16, 16, 256}, {1, 1, 1, 3, 2, 4, 4, 1}}, 4},
                    {{{2048, 32, 8, 128, 256, 1024}, {1, 4, 3, 4, 4, 2}}, 2},
                    {{{2048, 256, 128, 1024, 8, 1024, 8}, {1, 1, 1, 2, 1, 3, 3}}, 4},
                    {{{2048, 8, 16, 8, 16, 16, 4, 128}, {1, 3, 1, 2, 4, 4, 2, 4}}, 3}})},
            {"2 fog networks behind an edge",
             ended({{{{kShortInput, 64, 16}, {1, 4, 2}, {7, 5}, {16, 1}}, 2},
                    {{{kShortInput, 32}, {1, 2}, {9}, {16, 1}}, 1}})}};
}

Result<std::shared_ptr<const data::Dataset>> beats(const char* folder)
{
    data::DatasetSpec spec;
    if (folder) {
        spec.kind = data::DatasetKind::Mitbih;
        spec.path = folder;
        spec.classes = {"N", "S", "V"};
    } else {
        spec.kind = data::DatasetKind::SyntheticEcg;
        spec.samplesPerClass = 1000;
    }
    return data::prepare(spec, 1, {}, {}, {});
}

/// The seed splits and trains.
Result<evaluate::EvaluationSetup> setupFor(std::shared_ptr<const data::Dataset> dataset,
                                           std::uint64_t seed)
{
    data::SplitSpec parts; // half of the validation part is the figure: it is made large
    parts.train = 0.5;
    parts.validation = 0.4;
    parts.test = 0.1;
    parts.trainPerClass = 500;
    auto split = data::makeSplit(*dataset, parts, seed);
    if (!split)
        return split.error();
    evaluate::EvaluationSetup setup;
    setup.dataset = std::move(dataset);
    setup.split = std::make_shared<const data::Split>(*std::move(split));
    setup.trainer = train::makeNativeTrainer();
    setup.training.epochs = kEpochs;
    setup.seed = seed;
    const std::array lengths{setup.dataset->length, kShortInput};
    auto inputs = data::InputLengths::make(setup.dataset, lengths, {});
    if (!inputs)
        return inputs.error();
    setup.inputs = *std::move(inputs);
    return setup;
}

/// Accuracies of the networks of one kind, on average, and how often one was tuned and kept.
struct Figures {
    double single = 0.0; ///< float32
    double rounded = 0.0;
    double byRule = 0.0; ///< tuned where it is asked for
    double always = 0.0; ///< tuned, and kept where the selection half says so
    int trainings = 0;
    int tuned = 0;
    int kept = 0;
};

struct Trained {
    const Cut* cut = nullptr;
    train::TrainedNetwork network;
};

Result<double> accuracyOf(const evaluate::EvaluationSetup& setup, const Trained& one,
                          const std::vector<float>& weights, const train::CutFormat& format)
{
    const auto matrices = setup.trainer->evaluateCuts(
        one.cut->architecture, weights, setup.samplesFor(one.cut->architecture),
        train::rangeSamples(setup.split->train), setup.split->heldBack, std::array{format}, {});
    if (!matrices)
        return matrices.error();
    return matrices->front().accuracy();
}

Result<std::vector<Trained>> trainedOf(const evaluate::EvaluationSetup& setup, const Kind& kind)
{
    std::vector<Trained> all;
    for (const Cut& cut : kind.networks) {
        auto trained = setup.trainer->train(
            cut.architecture, setup.samplesFor(cut.architecture), setup.split->train,
            setup.split->selection, setup.training,
            evaluate::trainingSeed(setup.seed, cut.architecture), {});
        if (!trained)
            return trained.error();
        all.push_back({&cut, *std::move(trained)});
    }
    return all;
}

Result<Figures> figuresOf(const evaluate::EvaluationSetup& setup, const std::vector<Trained>& all,
                          NumberFormat link, const train::TrainingSettings& tuning)
{
    Figures sum;
    const auto count = static_cast<double>(all.size());
    for (const Trained& one : all) {
        const space::Architecture& architecture = one.cut->architecture;
        const train::CutFormat format{one.cut->cut, link, NumberFormat::Int8};
        const data::Dataset& samples = setup.samplesFor(architecture);
        const auto single = accuracyOf(setup, one, one.network.weights, {one.cut->cut});
        const auto rounded = accuracyOf(setup, one, one.network.weights, format);
        const auto before = setup.trainer->evaluateCuts(
            architecture, one.network.weights, samples, train::rangeSamples(setup.split->train),
            setup.split->selection, std::array{format}, {});
        const auto tuned = train::fineTune(
            architecture, one.network.weights, samples, setup.split->train, setup.split->selection,
            tuning, format,
            train::seedOf(train::SeedOf::Tuning, evaluate::trainingSeed(setup.seed, architecture)),
            setup.trainer->description(), {});
        if (!single || !rounded || !before || !tuned)
            return !single ? single.error() : !rounded ? rounded.error()
                : !before ? before.error() : tuned.error();
        const bool isBetter = tuned->selectionAccuracy > before->front().accuracy();
        const bool isAsked = one.network.selectionAccuracy - before->front().accuracy()
            > train::kRoundingLoss + 1e-9;
        const auto after
            = isBetter ? accuracyOf(setup, one, tuned->weights, format) : rounded;
        if (!after)
            return after.error();
        sum.single += *single / count;
        sum.rounded += *rounded / count;
        sum.always += *after / count;
        sum.byRule += (isAsked ? *after : *rounded) / count;
        ++sum.trainings;
        sum.tuned += isAsked ? 1 : 0;
        sum.kept += isAsked && isBetter ? 1 : 0;
    }
    return sum;
}

struct Variant {
    int epochs = 0;
    double rate = 0.0; ///< of that of the training
};

train::TrainingSettings with(const train::TrainingSettings& study, const Variant& variant)
{
    train::TrainingSettings settings = train::tuningSettings(study);
    if (variant.epochs > 0) {
        settings.epochs = variant.epochs;
        settings.learningRate = variant.rate * study.learningRate;
    }
    return settings;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3)
        return 2;
    const auto seeds = static_cast<std::uint64_t>(std::max(2, std::atoi(argv[2])));
    std::vector<Variant> variants{{}};
    if (argc > 3 && std::strcmp(argv[3], "settings") == 0)
        variants = {{5, 0.1}, {10, 0.1}, {10, 0.3}, {10, 1.0}, {20, 0.3}, {20, 1.0}};
    std::printf("| %d seeds | int8 edge, link | tuning | float32, %% | rounded, %% | against float32, points (95 %%) "
                "| tuned where it is more than a point, %% | against rounded, points (95 %%) | tuned always, %% "
                "| against rounded, points (95 %%) | more than a point, tuned and kept |\n"
                "|---|---|---|---|---|---|---|---|---|---|---|\n",
                int(seeds));
    for (const char* folder : {static_cast<const char*>(nullptr), const_cast<const char*>(argv[1])}) {
        const auto dataset = beats(folder);
        if (!dataset)
            return fail(dataset.error());
        std::vector<evaluate::EvaluationSetup> setups; // by seed
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            auto setup = setupFor(*dataset, seed);
            if (!setup)
                return fail(setup.error());
            setups.push_back(*std::move(setup));
        }
        const auto all = kinds(setups.front().dataset->classCount());
        for (const Kind& kind : all) {
            std::vector<std::vector<Trained>> trained; // by seed
            for (const evaluate::EvaluationSetup& setup : setups) {
                auto some = trainedOf(setup, kind);
                if (!some)
                    return fail(some.error());
                trained.push_back(*std::move(some));
            }
            for (const NumberFormat link : {NumberFormat::Int8, NumberFormat::Int4})
                for (const Variant& variant : variants) {
                    std::array<std::vector<double>, 4> found;
                    Figures counts;
                    const train::TrainingSettings tuning = with(setups.front().training, variant);
                    for (std::size_t i = 0; i < setups.size(); ++i) {
                        const auto figures = figuresOf(setups[i], trained[i], link, tuning);
                        if (!figures)
                            return fail(figures.error());
                        found[0].push_back(figures->single);
                        found[1].push_back(figures->rounded);
                        found[2].push_back(figures->byRule);
                        found[3].push_back(figures->always);
                        counts.trainings += figures->trainings;
                        counts.tuned += figures->tuned;
                        counts.kept += figures->kept;
                    }
                    std::string single = bench::pairedCells(found[0], found[0]);
                    single.resize(single.size() - 2); // its empty second cell
                    std::printf("| %s, %s | %s | %d epochs, rate %g |%s%s%s%s %d and %d of %d |\n",
                                folder ? "MIT-BIH" : "synthetic beats", kind.name,
                                std::string(network::nameOf(link)).c_str(), tuning.epochs,
                                tuning.learningRate, single.c_str(),
                                bench::pairedCells(found[1], found[0]).c_str(),
                                bench::pairedCells(found[2], found[1]).c_str(),
                                bench::pairedCells(found[3], found[1]).c_str(), counts.tuned,
                                counts.kept, counts.trainings);
                    std::fflush(stdout);
                }
        }
    }
    return 0;
}
