// SPDX-License-Identifier: GPL-3.0-or-later
// What the scale of windows costs on real seizures of children that a network has never seen: SD-1
// of the paper, trained and tested by patient, for each normalisation. One argument: the folder
// `recorded` of the test data's chbmit-seizures.
#include "core/data/preparation/prepare.h"
#include "core/data/split.h"
#include "core/study/study_spec.h"
#include "core/train/trainer.h"

#include <array>
#include <cmath>
#include <cstdio>
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

/// Test accuracy of one training; negative where something failed.
double accuracyOf(const data::DatasetSpec& spec, std::uint64_t seed, const train::Trainer& trainer)
{
    const auto dataset = data::prepare(spec, seed, {}, {}, {});
    if (!dataset)
        return -1.0;
    const auto split = data::makeSplit(**dataset, spec.split, seed);
    if (!split)
        return -1.0;
    const auto settings = study::defaultStudy(spec).training;
    const auto trained = trainer.train(kSd1, **dataset, split->train, split->selection, settings,
                                       seed, {});
    if (!trained)
        return -1.0;
    const auto matrix = trainer.evaluate(kSd1, trained->weights, **dataset, split->test, {});
    return matrix ? matrix->accuracy() : -1.0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    const auto trainer = train::makeNativeTrainer();
    std::printf("%-34s  accuracy, %%, of %d splits by patient\n", "scale", int(kSplits));
    for (const Way& way : kWays) {
        data::DatasetSpec spec;
        spec.kind = data::DatasetKind::Chbmit;
        spec.path = argv[1];
        spec.eeg.normalisation = way.normalisation;
        spec.eeg.calibration_s = way.calibration_s;
        spec.split.by = data::SplitBy::Patient;
        std::vector<double> found;
        double sum = 0.0;
        for (std::uint64_t seed = 1; seed <= kSplits; ++seed) {
            found.push_back(100.0 * accuracyOf(spec, seed, *trainer));
            sum += found.back();
        }
        std::printf("%-34s  %5.1f  (", way.name, sum / static_cast<double>(found.size()));
        for (std::size_t i = 0; i < found.size(); ++i)
            std::printf("%s%.1f", i == 0 ? "" : ", ", found[i]);
        std::printf(")\n");
        std::fflush(stdout);
    }
    return 0;
}
