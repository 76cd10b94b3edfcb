// SPDX-License-Identifier: GPL-3.0-or-later
// What the scale of windows costs on real seizures of children that a network has never seen: SD-1
// of the paper, trained and tested by patient, for each normalisation. Arguments: the folder
// `recorded` of the test data's chbmit-seizures; with "folds" behind it, SD-1 and SD-2 of the paper
// and two fog networks on raw values instead, in each of five folds by patient, and what the
// selection half would choose among them; with "recipes", what the smaller of the fog networks
// scores on both halves of the validation parts, trained in several ways.
#include "core/data/front_end/input_lengths.h"
#include "core/data/preparation/prepare.h"
#include "core/data/split.h"
#include "core/study/study_spec.h"
#include "core/train/trainer.h"
#include "tests/bench/failure.h"

#include <array>
#include <cstdio>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

using namespace splitscape;

namespace {

constexpr std::uint64_t kSplits = 3;

struct Way {
    const char* name;
    data::Normalisation normalisation;
    double calibration_s;
};

constexpr std::array<Way, 5> kWays{{
    {"each window (z-score)", data::Normalisation::ZScore, 0.0},
    {"constant, amplitudes kept", data::Normalisation::Constant, 0.0},
    {"by patient, 60 s without a label", data::Normalisation::Patient, 60.0},
    {"by patient, all without a label", data::Normalisation::Patient, 0.0},
    {"by recording", data::Normalisation::Recording, 0.0},
}};

const space::Architecture kSd1{{2048, 128, 8, 64, 2}, {1, 1, 4, 2, 1}};

struct Accuracies {
    double selection = 0.0;
    double judged = 0.0; ///< of the test part, or of the held-back half for a choice of recipes
};

/// Of one training, in percent.
Result<Accuracies> accuraciesOf(const space::Architecture& network, const data::Split& split,
                                const std::vector<std::uint32_t>& judged,
                                const data::Dataset& samples,
                                const train::TrainingSettings& settings, std::uint64_t seed,
                                const train::Trainer& trainer)
{
    const auto trained
        = trainer.train(network, samples, split.train, split.selection, settings, seed, {});
    if (!trained)
        return trained.error();
    const auto matrix = trainer.evaluate(network, trained->weights, samples, judged, {});
    if (!matrix)
        return matrix.error();
    return Accuracies{100.0 * trained->selectionAccuracy, 100.0 * matrix->accuracy()};
}

data::DatasetSpec seizures(const char* folder, data::Normalisation normalisation,
                           double calibration_s)
{
    data::DatasetSpec spec;
    spec.kind = data::DatasetKind::Chbmit;
    spec.path = folder;
    spec.eeg.normalisation = normalisation;
    spec.eeg.calibration_s = calibration_s;
    spec.split.by = data::SplitBy::Patient;
    return spec;
}

Result<void> printScales(const char* folder, const train::Trainer& trainer)
{
    std::printf("%-34s  accuracy, %%, of %d splits by patient\n", "scale", int(kSplits));
    for (const Way& way : kWays) {
        const data::DatasetSpec spec = seizures(folder, way.normalisation, way.calibration_s);
        std::vector<double> found;
        double sum = 0.0;
        for (std::uint64_t seed = 1; seed <= kSplits; ++seed) {
            const auto dataset = data::prepare(spec, seed, {}, {}, {});
            if (!dataset)
                return dataset.error();
            const auto split = data::makeSplit(**dataset, spec.split, seed);
            if (!split)
                return split.error();
            const auto one = accuraciesOf(kSd1, *split, split->test, **dataset,
                                          study::defaultStudy(spec).training, seed, trainer);
            if (!one)
                return one.error();
            found.push_back(one->judged);
            sum += one->judged;
        }
        std::printf("%-34s  %5.1f  (", way.name, sum / static_cast<double>(found.size()));
        for (std::size_t i = 0; i < found.size(); ++i)
            std::printf("%s%.1f", i == 0 ? "" : ", ", found[i]);
        std::printf(")\n");
        std::fflush(stdout);
    }
    return {};
}

constexpr int kFolds = 5;
constexpr int kFoldSamples = 1500; // of each class, as tests/bench/open-protocols has it
constexpr int kTrainings = 3;
constexpr std::array kRawLengths{64, 128, 256};

struct Contestant {
    const char* name;
    space::Architecture network;
    space::SpacePreset recipe; ///< whose settings it is trained with
};

std::vector<Contestant> contestants()
{
    std::vector<Contestant> all{
        {"SD-1", kSd1, space::SpacePreset::Paper},
        {"SD-2", {{2048, 128, 4, 128, 2}, {1, 3, 3, 2, 1}}, space::SpacePreset::Paper}};
    const std::vector<std::pair<const char*, space::FogNetwork>> fogs{
        {"raw values, fog 16 x 1", {16, 1}}, {"raw values, fog 32 x 2", {32, 2}}};
    for (const auto& [name, fog] : fogs)
        for (const int length : kRawLengths)
            all.push_back({name, {{length, 2}, {1, 1}, {}, fog}, space::SpacePreset::Open});
    return all;
}

using ByFold = std::array<Accuracies, kFolds>;

/// What all contestants of one scale share: the samples at every length, and the folds.
struct Folds {
    std::shared_ptr<const data::Dataset> dataset;
    data::InputLengths inputs;
    std::vector<data::Split> splits; // by fold
};

Result<Folds> foldsOf(const data::DatasetSpec& spec)
{
    auto dataset = data::prepare(spec, 1, {}, {}, {});
    if (!dataset)
        return dataset.error();
    auto inputs = data::InputLengths::make(*dataset, kRawLengths, {});
    if (!inputs)
        return inputs.error();
    Folds folds{*std::move(dataset), *std::move(inputs), {}};
    data::SplitSpec parts = spec.split;
    parts.folds = kFolds;
    for (parts.fold = 0; parts.fold < kFolds; ++parts.fold) {
        auto split = data::makeSplit(*folds.dataset, parts, 1);
        if (!split)
            return split.error();
        folds.splits.push_back(*std::move(split));
    }
    return folds;
}

/// Means of kTrainings trainings in every fold.
Result<ByFold> inFolds(const Contestant& contestant, const data::DatasetSpec& spec,
                       const Folds& folds, const train::Trainer& trainer)
{
    ByFold means{};
    const auto shorter = folds.inputs.at(contestant.network.lengths.front());
    const data::Dataset& samples = shorter ? *shorter : *folds.dataset;
    auto settings = study::defaultStudy(spec, contestant.recipe).training;
    settings.successiveHalving.reset();
    for (std::size_t fold = 0; fold < kFolds; ++fold) {
        for (std::uint64_t seed = 1; seed <= kTrainings; ++seed) {
            const auto one
                = accuraciesOf(contestant.network, folds.splits[fold], folds.splits[fold].test,
                               samples, settings, seed, trainer);
            if (!one)
                return one.error();
            means[fold].selection += one->selection / kTrainings;
            means[fold].judged += one->judged / kTrainings;
        }
    }
    return means;
}

void printRow(const char* name, int length, const char* scale, const ByFold& folds)
{
    Accuracies mean;
    for (const Accuracies& fold : folds) {
        mean.selection += fold.selection / kFolds;
        mean.judged += fold.judged / kFolds;
    }
    std::printf("| %s | %d | %s | %.1f | %.1f |", name, length, scale, mean.selection, mean.judged);
    for (const Accuracies& fold : folds)
        std::printf(" %.1f", fold.judged);
    std::printf(" |\n");
    std::fflush(stdout);
}

Result<void> printFolds(const char* folder, const train::Trainer& trainer)
{
    constexpr std::array<Way, 2> kScales{{{"patient, 60 s", data::Normalisation::Patient, 60.0},
                                          {"constant", data::Normalisation::Constant, 0.0}}};
    std::printf("| network | values | scale | selection half, %% | test, %% | test of each fold |\n"
                "|---|---|---|---|---|---|\n");
    for (const Way& scale : kScales) {
        data::DatasetSpec spec = seizures(folder, scale.normalisation, scale.calibration_s);
        spec.samplesPerClass = kFoldSamples;
        const auto shared = foldsOf(spec);
        if (!shared)
            return shared.error();
        ByFold chosen{};
        for (const Contestant& contestant : contestants()) {
            const auto folds = inFolds(contestant, spec, *shared, trainer);
            if (!folds)
                return folds.error();
            printRow(contestant.name, contestant.network.lengths.front(), scale.name, *folds);
            for (std::size_t fold = 0; fold < kFolds; ++fold)
                if ((*folds)[fold].selection > chosen[fold].selection)
                    chosen[fold] = (*folds)[fold];
        }
        printRow("the best on the selection half of each fold", 0, scale.name, chosen);
    }
    return {};
}

/// No test part is looked at.
Result<void> printRecipes(const char* folder, const train::Trainer& trainer)
{
    struct Recipe {
        int batch;
        double rate;
        int epochs;
        train::Augmentation augmentation;
    };
    constexpr train::Augmentation kSome{.shift = 0.02, .scale = 0.1, .noise = 0.05};
    constexpr train::Augmentation kStrong{.shift = 0.1, .scale = 0.5, .noise = 0.2};
    constexpr std::array<Recipe, 7> kRecipes{{{4, 1e-3, 60, {}},
                                              {32, 1e-3, 60, {}},
                                              {32, 3e-3, 60, {}},
                                              {32, 3e-3, 60, kSome},
                                              {32, 3e-3, 60, kStrong},
                                              {32, 1e-3, 60, kStrong},
                                              {32, 3e-3, 120, kStrong}}};
    data::DatasetSpec spec = seizures(folder, data::Normalisation::Patient, 60.0);
    spec.samplesPerClass = kFoldSamples;
    const auto shared = foldsOf(spec);
    if (!shared)
        return shared.error();
    auto settings = study::defaultStudy(spec, space::SpacePreset::Open).training;
    settings.successiveHalving.reset();
    std::printf("| batch | rate | epochs | shift, scale, noise | values: selection half, %%, "
                "held-back half, %% |\n|---|---|---|---|---|\n");
    for (const Recipe& recipe : kRecipes) {
        settings.batchSize = recipe.batch;
        settings.learningRate = recipe.rate;
        settings.epochs = recipe.epochs;
        settings.augmentation = recipe.augmentation;
        std::printf("| %d | %g | %d | %g, %g, %g |", recipe.batch, recipe.rate, recipe.epochs,
                    recipe.augmentation.shift, recipe.augmentation.scale,
                    recipe.augmentation.noise);
        for (const int length : kRawLengths) {
            Accuracies mean;
            for (const data::Split& split : shared->splits) {
                for (std::uint64_t seed = 1; seed <= kTrainings; ++seed) {
                    const auto one
                        = accuraciesOf({{length, 2}, {1, 1}, {}, {16, 1}}, split, split.heldBack,
                                       *shared->inputs.at(length), settings, seed, trainer);
                    if (!one)
                        return one.error();
                    mean.selection += one->selection / (kFolds * kTrainings);
                    mean.judged += one->judged / (kFolds * kTrainings);
                }
            }
            std::printf(" %d: %.1f, %.1f", length, mean.selection, mean.judged);
            std::fflush(stdout);
        }
        std::printf(" |\n");
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const std::string_view table = argc == 3 ? argv[2] : "";
    if (argc < 2 || argc > 3 || (argc == 3 && table != "folds" && table != "recipes"))
        return 2;
    const auto trainer = train::makeNativeTrainer();
    const auto printed = table == "folds" ? printFolds(argv[1], *trainer)
        : table == "recipes"              ? printRecipes(argv[1], *trainer)
                                          : printScales(argv[1], *trainer);
    return printed ? 0 : bench::fail(printed.error());
}
