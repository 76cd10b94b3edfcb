// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/session_setup.h"

#include "core/data/preparation/prepare.h"
#include "core/data/split.h"
#include "core/evaluate/told_fitness.h"
#include "core/partition/reachability.h"
#include "core/record/counted_front_end.h"
#include "core/run/moved_data.h"
#include "core/run/session_trainer.h"
#include "core/study/study_json.h"
#include "splitscape_version.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <memory>
#include <string>
#include <utility>

namespace splitscape::run {

namespace fs = std::filesystem;

namespace {

std::string utcNow()
{
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[32] = {};
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

bool isSynthetic(data::DatasetKind kind)
{
    return kind == data::DatasetKind::SyntheticEcg || kind == data::DatasetKind::SyntheticEeg;
}

/// The dataset, its split and the space that is searched on it.
Result<void> addData(evaluate::EvaluationSetup& setup, const RunRequest& request,
                     const record::RunHistory* history, const data::Progress& progress,
                     std::stop_token stop)
{
    const study::StudySpec& spec = request.spec;
    if (progress)
        progress(0.0);
    setup.dataset = request.dataset;
    if (!setup.dataset) {
        auto dataset = data::prepare(spec.dataset, spec.seed, request.cache, progress, stop);
        if (!dataset)
            return history ? gone(dataset.error()) : dataset.error();
        setup.dataset = std::move(*dataset);
    }
    if (history && history->origin.datasetFingerprint != setup.dataset->fingerprint) {
        // Nobody can get a fresh copy of synthetic samples; they depend on the study alone.
        if (!request.dataset && isSynthetic(spec.dataset.kind))
            return Error{ErrorCode::FileUnsupported, earlierFile(request).string(),
                         "an earlier version of the program made its synthetic samples in another "
                         "way; the run can be shown and exported, but not continued"};
        return Error{ErrorCode::ChecksumMismatch, setup.dataset->name,
                     "they are not those that the run in " + earlierFile(request).string()
                         + " began with; where the data has moved, give its path anew (--data)"};
    }
    if (const Result<void> named = study::checkMetrics(spec, setup.dataset->classNames); !named)
        return named.error();
    auto split = history ? Result<data::Split>(history->origin.split)
                         : data::makeSplit(*setup.dataset, spec.dataset.split, spec.seed, stop);
    if (!split)
        return split.error();
    setup.split = std::make_shared<const data::Split>(std::move(*split));
    auto space = study::searchedSpace(spec, *setup.dataset);
    if (!space)
        return space.error();
    setup.space = std::move(*space);
    if (setup.space.sides > 0) {
        setup.sideScale = data::sideScaleOf(*setup.dataset, setup.split->train);
        setup.dataset = data::withScaledSides(setup.dataset, setup.sideScale);
    }
    for (std::size_t i = 0; i < spec.search.startFrom.size(); ++i) {
        if (!space::encode(spec.search.startFrom[i], setup.space))
            return Error{ErrorCode::ValueOutOfRange,
                         "search.start_from[" + std::to_string(i) + "]",
                         space::toText(spec.search.startFrom[i])
                             + " is not a network of the space of this study"};
    }
    auto inputs = data::InputLengths::make(setup.dataset, space::inputLengths(setup.space), stop);
    if (!inputs)
        return inputs.error();
    setup.inputs = std::move(*inputs);
    return {};
}

/// Whether a device that the study judges by counts instructions: a front end is charged on such.
bool countsInstructions(const study::StudySpec& spec)
{
    return spec.rules.device.instructions
        || std::ranges::any_of(spec.compare, [](const study::OtherBoard& board) {
               return board.device && board.device->instructions;
           });
}

/// The rules of a new run: where a device counts instructions and the study does not say what the
/// front end takes, what it takes for these data. A run that is gone on with keeps its rules.
partition::Rules rulesFor(const study::StudySpec& spec, const data::Dataset& dataset, bool isNew)
{
    partition::Rules rules = spec.rules;
    if (isNew && countsInstructions(spec) && !rules.judging.frontEnd)
        rules.judging.frontEnd = record::countedFrontEnd(spec, dataset.name);
    return rules;
}

} // namespace

fs::path earlierFile(const RunRequest& request)
{
    return request.extension ? request.extension->file : request.file.value_or(fs::path());
}

void addSettings(evaluate::EvaluationSetup& setup, const study::StudySpec& spec)
{
    setup.rules = spec.rules;
    setup.training = spec.training;
    setup.seed = spec.seed;
    setup.metric = spec.search.metric;
    setup.windowsPerDay = evaluate::windowsPerDay(spec.dataset);
}

Result<evaluate::EvaluationSetup> sessionSetup(const RunRequest& request,
                                               const record::RunHistory* history,
                                               const data::Progress& progress, std::stop_token stop)
{
    const study::StudySpec& spec = request.spec;
    evaluate::EvaluationSetup setup;
    setup.trainer = request.trainer;
    if (!setup.trainer) {
        auto trainer
            = sessionTrainer(spec.training, history ? history->origin.trainer : std::string());
        if (!trainer)
            return trainer.error();
        setup.trainer = std::move(*trainer);
    }
    if (const Result<void> data = addData(setup, request, history, progress, stop); !data)
        return data.error();
    addSettings(setup, spec);
    setup.rules = rulesFor(spec, *setup.dataset, history == nullptr);
    if (const Result<void> reachable = partition::checkReachable(setup.space, setup.rules);
        !reachable)
        return reachable.error();
    return setup;
}

store::RunOrigin newOrigin(const study::StudySpec& spec, const evaluate::EvaluationSetup& setup)
{
    store::RunOrigin origin;
    origin.specification = study::toText(spec);
    origin.seed = spec.seed;
    origin.programVersion = SPLITSCAPE_VERSION;
    origin.trainer = setup.trainer->description();
    origin.datasetName = setup.dataset->name;
    origin.datasetFingerprint = setup.dataset->fingerprint;
    origin.classNames = setup.dataset->classNames;
    origin.split = *setup.split;
    origin.notes = setup.dataset->notes;
    origin.startedUtc = utcNow();
    return origin;
}

} // namespace splitscape::run
