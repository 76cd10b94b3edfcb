// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_spec.h"

#include "core/cost/presets.h"
#include "core/metrics/alarm_class.h"
#include "core/network/usable_formats.h"
#include "core/partition/limits_json.h"
#include "core/search/strategies.h"
#include "core/space/dividing_lengths.h"
#include "core/train/training_settings.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace splitscape::study {

namespace {

constexpr int kOpenPopulation = 16;
constexpr int kOpenGenerations = 5;
// By docs/benchmark-fog-network.md, "Rate and epochs" and "Windows of EEG".
constexpr int kOpenEpochs = 120;
constexpr int kOpenBatch = 32;
constexpr double kOpenLearningRate = 3e-3;
constexpr train::Augmentation kOpenEegAugmentation{.shift = 0.1, .scale = 0.5, .noise = 0.2};
constexpr int kOpenRestarts = 2;
constexpr int kOpenFinalists = 4;
constexpr int kOpenFirstEpochs = 8;

void append(Problems& problems, Problems more)
{
    problems.insert(problems.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

/// What goes with the open space.
void useOpenRecipe(StudySpec& spec)
{
    spec.rules.judging.linkFormats
        = {network::kLinkFormats.begin(), network::kLinkFormats.end()};
    // int8 counts where the device has figures for it.
    spec.rules.judging.edgeFormats
        = {network::kEdgeFormats.begin(), network::kEdgeFormats.end()};
    spec.baselines = true;
    spec.finalists = kOpenFinalists;
    spec.search.population = kOpenPopulation;
    spec.search.parentsMating = kOpenPopulation / 2;
    spec.search.generations = kOpenGenerations;
    spec.search.initialisation = search::Initialisation::Feasible;
    spec.training.epochs = kOpenEpochs;
    spec.training.batchSize = kOpenBatch;
    spec.training.learningRate = kOpenLearningRate;
    if (spec.dataset.isEeg())
        spec.training.augmentation = kOpenEegAugmentation;
    spec.training.schedule = train::RateSchedule::Cosine;
    spec.training.restarts = kOpenRestarts;
    spec.training.successiveHalving = train::SuccessiveHalving{kOpenFirstEpochs, 2};
}

} // namespace

StudySpec defaultStudy(const data::DatasetSpec& dataset, space::SpacePreset preset)
{
    StudySpec spec;
    spec.dataset = dataset;
    const int length = dataset.sampleLength();
    spec.space = space::presetSpace(preset, length > 0 ? length : spec.space.inputLength,
                                    dataset.sampleChannels());
    if (!space::validate(spec.space).empty()) // the usual lengths do not divide such samples
        spec.space.lengths = space::dividingLengths(spec.space.inputLength);
    spec.rules.device = cost::defaultDevice();
    spec.rules.link = cost::defaultLink();
    spec.search.generations = dataset.isEeg() ? 20 : 10;
    spec.training.batchSize = dataset.isEeg() ? 4 : 32;
    if (preset == space::SpacePreset::Open)
        useOpenRecipe(spec);
    return spec;
}

StudySpec withPreset(StudySpec spec, space::SpacePreset preset)
{
    const StudySpec defaults = defaultStudy(spec.dataset, preset);
    spec.space = defaults.space;
    spec.rules.judging.linkFormats = defaults.rules.judging.linkFormats;
    spec.rules.judging.edgeFormats = defaults.rules.judging.edgeFormats;
    spec.search = defaults.search;
    spec.training = defaults.training;
    spec.baselines = defaults.baselines;
    spec.finalists = defaults.finalists;
    return spec;
}

Result<void> checkMetrics(const StudySpec& spec, const std::vector<std::string>& classNames)
{
    const auto isThere = [&classNames](const std::string& name) {
        return std::find(classNames.begin(), classNames.end(), name) != classNames.end();
    };
    std::string there;
    for (const std::string& name : classNames)
        there += (there.empty() ? "" : ", ") + name;
    const auto refusal = [&there](const char* field, const std::string& name) {
        return Error{ErrorCode::ValueOutOfRange, field,
                     "there is no class \"" + name + "\" in the data, there are " + there};
    };
    const std::string& named = spec.search.metric.className;
    if (!named.empty() && !isThere(named))
        return refusal("search.metric", named);
    for (const auto& [name, least] : spec.rules.limits.required.sensitivity) {
        if (!isThere(name))
            return refusal("limits.sensitivity", name);
    }
    const std::string alarmClass(metrics::kAlarmClass);
    if (spec.rules.limits.required.falseAlarmsPerDay && !isThere(alarmClass))
        return refusal("limits.false_alarms_per_day", alarmClass);
    return {};
}

Problems validate(const StudySpec& spec)
{
    Problems problems = data::validate(spec.dataset);
    append(problems, space::validate(spec.space));
    if (const Result<void> energy = cost::checkEnergyModel(spec.rules.device); !energy)
        problems.push_back(energy.error());
    for (std::size_t i = 0; i < spec.compare.size(); ++i) {
        if (!spec.compare[i].device)
            continue;
        if (const Result<void> energy = cost::checkEnergyModel(*spec.compare[i].device); !energy)
            problems.push_back({energy.error().code,
                                "compare." + std::to_string(i) + "." + energy.error().subject,
                                energy.error().detail});
    }
    const auto& edgeFormats = spec.rules.judging.edgeFormats;
    if (std::ranges::none_of(edgeFormats, [&](network::NumberFormat format) {
            return spec.rules.device.computes(format);
        }))
        problems.push_back({ErrorCode::ValueOutOfRange, "judging.formats.edge",
                            spec.rules.device.name
                                + " has no figures for int8 layers, so an edge that computes in "
                                  "int8 alone has no known energy there"});
    append(problems, partition::validate(spec.rules));
    if (spec.rules.limits.required.falseAlarmsPerDay && !spec.dataset.isEeg())
        problems.push_back({ErrorCode::ValueOutOfRange, "limits.false_alarms_per_day",
                            "it can be required of the windows of an EEG only"});
    if (sideInputs(spec) > 0 && !spec.rules.judging.partitioning)
        problems.push_back({ErrorCode::ValueOutOfRange, "judging.partitioning",
                            "the side values of the data join in the last layer, on the fog, so "
                            "nothing can run whole on the edge; switch it on, or set "
                            "space.side_inputs to false"});
    if (sideInputs(spec) > 0 && spec.training.trainer == train::TrainerKind::LibTorch)
        problems.push_back({ErrorCode::ValueOutOfRange, "training.trainer",
                            "LibTorch does not read the side values of the data; choose \"native\", "
                            "or set space.side_inputs to false"});
    append(problems, search::validate(spec.search));
    const search::StrategyDescription* strategy = search::findStrategy(spec.search.strategy);
    if (strategy && strategy->mixesConvolutions
        && std::ranges::any_of(spec.space.edge.kinds, [](int kind) { return kind != 0; }))
        problems.push_back({ErrorCode::ValueOutOfRange, "space.edge.kinds",
                            std::string(strategy->name)
                                + " mixes convolutions and no other kinds, so list none of them or "
                                  "choose another strategy"});
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

int sideInputs(const StudySpec& spec)
{
    const bool isBeats = !spec.dataset.isEeg() && spec.dataset.kind != data::DatasetKind::Csv;
    return spec.space.sideInputs && isBeats
        ? static_cast<int>(spec.dataset.beats.rrInputs.size())
        : 0;
}

space::SearchSpace searchedSpace(const StudySpec& spec, int classes)
{
    space::SearchSpace space
        = spec.search.layerOptimisation ? spec.space : space::withoutLayerOptimisation(spec.space);
    space.classes = classes;
    space.sides = sideInputs(spec);
    return space;
}

namespace {

/// What to change so that samples of that length can be searched.
std::string wayOut(const StudySpec& spec, int length)
{
    std::string text = "; the layer lengths that divide " + std::to_string(length) + " are "
        + space::listedLengths(space::dividingLengths(length)) + " (space.lengths)";
    const auto nearest = space::nearestWorkableLengths(length);
    if (nearest.empty())
        return text;
    const char* field = spec.dataset.kind == data::DatasetKind::Csv ? "dataset.csv.length"
        : spec.dataset.isEeg()                                      ? "dataset.eeg.window_s"
                                                                    : "dataset.beats.length";
    return text + "; samples of " + space::listedLengths(nearest) + " values leave more choice ("
        + field + ")";
}

} // namespace

Result<space::SearchSpace> searchedSpace(const StudySpec& spec, const data::Dataset& dataset)
{
    space::SearchSpace space = searchedSpace(spec, dataset.classCount());
    space.sides = spec.space.sideInputs ? static_cast<int>(dataset.sideNames.size()) : 0;
    if (space.inputLength != dataset.length || space.inputChannels != dataset.channels)
        return Error{ErrorCode::ValueOutOfRange, "space.input_length",
                     "it is " + std::to_string(space.inputLength) + " x "
                         + std::to_string(space.inputChannels) + ", the samples are "
                         + std::to_string(dataset.length) + " x " + std::to_string(dataset.channels)
                         + wayOut(spec, dataset.length)};
    if (const Problems problems = space::validate(space); !problems.empty())
        return problems.front();
    return space;
}

} // namespace splitscape::study
