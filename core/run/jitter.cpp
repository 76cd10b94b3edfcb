// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/jitter.h"

#include "core/data/preparation/prepare.h"
#include "core/data/side_values.h"
#include "core/evaluate/deployed_accuracy.h"
#include "core/record/deployment.h"
#include "core/record/run_view.h"
#include "core/run/moved_data.h"
#include "core/run/session_setup.h"
#include "core/run/session_trainer.h"
#include "core/store/run_store.h"
#include "core/study/study_spec.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace splitscape::run {

namespace {

/// A share of the whole progress.
data::Progress shareOf(const data::Progress& progress, double first, double share)
{
    if (!progress)
        return {};
    return [progress, first, share](double done) { progress(first + share * done); };
}

Result<evaluate::EvaluationSetup> setupOf(const record::RunView& view,
                                          std::shared_ptr<const data::Dataset> dataset,
                                          std::stop_token stop)
{
    evaluate::EvaluationSetup setup;
    auto trainer = sessionTrainer(view.spec.training, view.origin.trainer);
    if (!trainer)
        return trainer.error();
    setup.trainer = *std::move(trainer);
    setup.dataset = std::move(dataset);
    setup.split = std::make_shared<const data::Split>(view.origin.split);
    auto space = study::searchedSpace(view.spec, *setup.dataset);
    if (!space)
        return space.error();
    setup.space = *std::move(space);
    auto inputs
        = data::InputLengths::make(setup.dataset, space::inputLengths(setup.space), std::move(stop));
    if (!inputs)
        return inputs.error();
    setup.inputs = *std::move(inputs);
    addSettings(setup, view.spec);
    return setup;
}

/// The samples of a run, those of its test part as another preparation has them: the ranges of int8
/// and int4 stay those of the training part, as they are in the network.
std::shared_ptr<const data::Dataset> withTestPartOf(const data::Dataset& moved,
                                                    const data::Dataset& samples,
                                                    std::span<const std::uint32_t> test)
{
    auto mixed = std::make_shared<data::Dataset>(samples);
    auto values
        = std::make_shared<std::vector<float>>(samples.values.begin(), samples.values.end());
    const std::size_t length = samples.sampleValues();
    const std::size_t sides = samples.sideNames.size();
    for (const std::uint32_t index : test) {
        std::ranges::copy(moved.sample(index), values->data() + index * length);
        std::ranges::copy(data::sidesOf(moved, index), mixed->sides.data() + index * sides);
    }
    mixed->values = *values;
    mixed->owner = std::move(values);
    return mixed;
}

} // namespace

Result<evaluate::JitterCurve> measureJitter(const std::filesystem::path& file,
                                            std::span<const int> levels,
                                            const std::string& dataPath,
                                            const data::CacheFolder& cache,
                                            const data::Progress& progress, std::stop_token stop)
{
    auto view = record::loadRun(file, stop);
    if (!view)
        return view.error();
    data::DatasetSpec spec = view->spec.dataset;
    if (spec.isEeg() || spec.kind == data::DatasetKind::Csv)
        return Error{ErrorCode::ValueOutOfRange, "dataset.kind",
                     "only heartbeats of recordings have R peaks that a detector can miss"};
    const std::string moved = dataPath.empty() ? movedData(spec.path, file) : dataPath;
    if (!moved.empty())
        spec.path = moved;
    const auto answer = record::readDeployment(file, {}, stop);
    if (!answer)
        return answer.error();
    std::vector<int> all{spec.beats.jitterSamples};
    for (const int level : levels)
        if (level > all.back())
            all.push_back(level);
    evaluate::JitterCurve curve{answer->candidate->id, {}};
    const double share = 1.0 / static_cast<double>(all.size());
    data::SideScale sideScale; // of the samples that the run learned from
    std::shared_ptr<const data::Dataset> learned; // those of the run itself
    for (std::size_t i = 0; i < all.size(); ++i) {
        spec.beats.jitterSamples = all[i];
        // Only what the run itself used is worth keeping on disk.
        auto dataset = data::prepare(spec, view->spec.seed, i == 0 ? cache : data::CacheFolder{},
                                     shareOf(progress, static_cast<double>(i) * share, share), stop);
        if (!dataset)
            return gone(dataset.error());
        if (i == 0 && (*dataset)->fingerprint != view->origin.datasetFingerprint)
            return Error{ErrorCode::ChecksumMismatch, (*dataset)->name,
                         "they are not those that the run in " + file.string()
                             + " began with; where the data has moved, give its path anew (--data)"};
        if (i == 0)
            sideScale = data::sideScaleOf(**dataset, view->origin.split.train);
        auto samples = data::withScaledSides(*std::move(dataset), sideScale);
        if (i == 0)
            learned = samples;
        else if (samples->labels != learned->labels)
            return Error{ErrorCode::ChecksumMismatch, samples->name,
                         "they changed while they were read; measure again"};
        else
            samples = withTestPartOf(*samples, *learned, view->origin.split.test);
        const auto setup = setupOf(*view, std::move(samples), stop);
        if (!setup)
            return setup.error();
        const auto matrix = evaluate::evaluateDeployed(*setup, answer->candidate->architecture,
                                                       answer->network.weights, answer->model,
                                                       setup->split->test, stop);
        if (!matrix)
            return matrix.error();
        curve.steps.push_back({all[i], matrix->accuracy(), matrix->correct(), matrix->total()});
    }
    return curve;
}

Result<void> keepJitter(const std::filesystem::path& file, const evaluate::JitterCurve& curve)
{
    auto lock = store::RunLock::acquire(file);
    if (!lock)
        return lock.error();
    return store::RunStore::annotate(
        file, *std::move(lock),
        {std::string(evaluate::kJitterDocument), evaluate::toText(curve)});
}

} // namespace splitscape::run
