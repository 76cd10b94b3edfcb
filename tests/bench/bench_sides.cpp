// SPDX-License-Identifier: GPL-3.0-or-later
// What R-R intervals as side values are worth: beats of MIT-BIH as recorded, trained on DS1 and
// tested on every beat of DS2 in the classes N, S and V, with and without them, three seeds. The
// epoch is chosen on the selection half. Argument: the folder of the database.
#include "core/data/front_end/input_lengths.h"
#include "core/data/preparation/prepare.h"
#include "core/data/side_values.h"
#include "core/data/split.h"
#include "core/train/trainer.h"
#include "tests/bench/failure.h"

#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

using namespace splitscape;
using bench::fail;

namespace {

constexpr std::uint64_t kSeeds = 3;
constexpr int kSupraventricular = 1;
constexpr int kVentricular = 2;

struct Figures {
    double macroF1 = 0.0;
    double s = 0.0;
    double sPrecision = 0.0;
    double v = 0.0;
    double selection = 0.0;
};

struct Spread {
    double mean = 0.0;
    double deviation = 0.0;
};

Spread spreadOf(const std::vector<Figures>& all, double Figures::* figure)
{
    Spread spread;
    const auto count = static_cast<double>(all.size());
    for (const Figures& one : all)
        spread.mean += one.*figure / count;
    for (const Figures& one : all)
        spread.deviation += (one.*figure - spread.mean) * (one.*figure - spread.mean);
    spread.deviation = std::sqrt(spread.deviation / (count - 1.0));
    return spread;
}

data::DatasetSpec specOf(const char* folder)
{
    data::DatasetSpec spec;
    spec.kind = data::DatasetKind::Mitbih;
    spec.path = folder;
    spec.beats = data::BeatSpec::rawRate();
    spec.classes = {"N", "S", "V"};
    spec.samplesPerClass = 0;
    spec.split.by = data::SplitBy::DeChazal;
    spec.split.balanceTest = false;
    spec.split.trainPerClass = 1000;
    return spec;
}

Result<Figures> trained(const space::Architecture& architecture, const data::Dataset& dataset,
                        const data::Split& split, std::uint64_t seed)
{
    const auto trainer = train::makeNativeTrainer();
    train::TrainingSettings settings;
    settings.epochs = 12;
    settings.schedule = train::RateSchedule::Cosine;
    const auto network = trainer->train(architecture, dataset, split.train, split.selection,
                                        settings, seed, {});
    if (!network)
        return network.error();
    const auto matrix = trainer->evaluate(architecture, network->weights, dataset, split.test, {});
    if (!matrix)
        return matrix.error();
    return Figures{matrix->macroF1().value_or(0.0), matrix->sensitivity(kSupraventricular),
                   matrix->precision(kSupraventricular), matrix->sensitivity(kVentricular),
                   network->selectionAccuracy};
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    struct Network {
        const char* name;
        space::Architecture architecture;
    };
    const std::vector<Network> networks{
        {"128 raw values, fog network 16 x 1", {{128, 3}, {1, 1}, {}, {16, 1}}},
        {"256,32,8,3 / 1,3,2,1", {{256, 32, 8, 3}, {1, 3, 2, 1}}}};
    const auto prepared = data::prepare(specOf(argv[1]), 1, {}, {}, {});
    if (!prepared)
        return fail(prepared.error());
    for (const Network& network : networks) {
        for (const bool withSides : {false, true}) {
            std::vector<Figures> all;
            for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
                const auto split = data::makeSplit(**prepared, specOf(argv[1]).split, seed);
                if (!split)
                    return fail(split.error());
                std::shared_ptr<const data::Dataset> dataset = data::withScaledSides(
                    *prepared, data::sideScaleOf(**prepared, split->train));
                space::Architecture architecture = network.architecture;
                if (architecture.lengths.front() != dataset->length) {
                    const auto shorter
                        = data::shortened(*dataset, architecture.lengths.front(), {});
                    if (!shorter)
                        return fail(shorter.error());
                    dataset = *shorter;
                }
                architecture.sides
                    = withSides ? static_cast<int>(dataset->sideNames.size()) : 0;
                const auto figures = trained(architecture, *dataset, *split, seed);
                if (!figures)
                    return fail(figures.error());
                all.push_back(*figures);
            }
            std::printf("%s, %s:", network.name, withSides ? "with" : "without");
            const std::pair<const char*, double Figures::*> columns[]{
                {"selection", &Figures::selection}, {"macro-F1", &Figures::macroF1},
                {"S sensitivity", &Figures::s},     {"S precision", &Figures::sPrecision},
                {"V sensitivity", &Figures::v}};
            for (const auto& [name, figure] : columns) {
                const Spread spread = spreadOf(all, figure);
                std::printf("  %s %.1f +- %.1f", name, 100.0 * spread.mean,
                            100.0 * spread.deviation);
            }
            std::printf("\n");
            std::fflush(stdout);
        }
    }
    return 0;
}
