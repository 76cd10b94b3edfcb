// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_spec.h"

#include "core/cost/presets.h"
#include "core/partition/limits_json.h"
#include "core/train/training_settings.h"

namespace splitscape::study {

namespace {

int sampleLength(const data::DatasetSpec& dataset)
{
    if (dataset.isEeg())
        return dataset.eeg.windowSamples() * static_cast<int>(dataset.eeg.channels.size());
    if (dataset.kind == data::DatasetKind::Csv && dataset.csv.length > 0)
        return dataset.csv.length;
    return dataset.beats.length;
}

void append(Problems& problems, Problems more)
{
    problems.insert(problems.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

} // namespace

StudySpec defaultStudy(const data::DatasetSpec& dataset)
{
    StudySpec spec;
    spec.dataset = dataset;
    spec.space.inputLength = sampleLength(dataset);
    spec.rules.device = cost::defaultDevice();
    spec.rules.link = cost::defaultLink();
    spec.search.generations = dataset.isEeg() ? 20 : 10;
    spec.training.batchSize = dataset.isEeg() ? 4 : 32;
    return spec;
}

Problems validate(const StudySpec& spec)
{
    Problems problems = data::validate(spec.dataset);
    append(problems, space::validate(spec.space));
    if (const Result<void> energy = cost::checkEnergyModel(spec.rules.device); !energy)
        problems.push_back(energy.error());
    for (std::size_t i = 0; i < spec.compare.size(); ++i) {
        if (const Result<void> energy = cost::checkEnergyModel(spec.compare[i].device); !energy)
            problems.push_back({energy.error().code,
                                "compare." + std::to_string(i) + "." + energy.error().subject,
                                energy.error().detail});
    }
    append(problems, partition::validate(spec.rules.limits));
    append(problems, partition::validate(spec.rules.judging));
    append(problems, search::validate(spec.search));
    append(problems, train::validate(spec.training, "training"));
    const auto check = [&problems](const char* field, const NumberRange& range, double value) {
        if (!range.contains(value))
            problems.push_back({ErrorCode::ValueOutOfRange, field, "must be " + range.text()});
    };
    check("test_trainings", kTestTrainings, spec.testTrainings);
    check("finalists", kFinalists, spec.finalists);
    if (spec.budgets.time)
        check("budgets.seconds", kBudgetSeconds, spec.budgets.time->count());
    if (spec.budgets.candidates)
        check("budgets.candidates", kBudgetCandidates,
              static_cast<double>(*spec.budgets.candidates));
    return problems;
}

space::SearchSpace searchedSpace(const StudySpec& spec, int classes)
{
    space::SearchSpace space
        = spec.search.layerOptimisation ? spec.space : space::withoutLayerOptimisation(spec.space);
    space.classes = classes;
    return space;
}

Result<space::SearchSpace> searchedSpace(const StudySpec& spec, const data::Dataset& dataset)
{
    space::SearchSpace space = searchedSpace(spec, dataset.classCount());
    if (space.inputLength != dataset.length || space.inputChannels != dataset.channels)
        return Error{ErrorCode::ValueOutOfRange, "space.input_length",
                     "it is " + std::to_string(space.inputLength) + " x "
                         + std::to_string(space.inputChannels) + ", the samples are "
                         + std::to_string(dataset.length) + " x "
                         + std::to_string(dataset.channels)};
    if (const Problems problems = space::validate(space); !problems.empty())
        return problems.front();
    return space;
}

} // namespace splitscape::study
