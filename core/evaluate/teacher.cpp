// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/teacher.h"

#include "core/evaluate/training_seed.h"
#include "core/train/class_scores.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <string>
#include <utility>

namespace splitscape::evaluate {

namespace {

/// The study's settings, for a network that nobody teaches and that is trained in full.
train::TrainingSettings ownSettings(train::TrainingSettings settings)
{
    settings.distillation.reset();
    settings.successiveHalving.reset();
    return settings;
}

Result<train::TrainedNetwork> trainedTeacher(const EvaluationSetup& setup,
                                             const data::Dataset& samples,
                                             const data::Progress& progress,
                                             const std::stop_token& stop)
{
    const space::Architecture architecture = teacherOf(setup);
    const train::TrainingSettings settings = ownSettings(setup.training);
    const auto training = setup.trainer->begin(architecture, samples, setup.split->train,
                                               setup.split->selection, settings,
                                               teacherSeed(setup.seed, architecture));
    if (!training)
        return training.error();
    for (int epoch = 1; epoch <= settings.epochs; ++epoch) {
        if (const auto advanced = (*training)->advance(epoch, stop); !advanced)
            return advanced.error();
        if (progress)
            progress(static_cast<double>(epoch) / settings.epochs);
    }
    return (*training)->result();
}

/// What the teacher says of each sample of the training part, at the dataset's own place.
Result<std::vector<float>> lessons(const EvaluationSetup& setup, const data::Dataset& samples,
                                   const train::TrainedNetwork& teacher, const std::stop_token& stop)
{
    std::vector<std::uint32_t> asked = setup.split->train;
    std::ranges::sort(asked);
    asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
    auto said = train::classScores(teacher.architecture, teacher.weights, samples, {}, asked, {},
                                   setup.trainer->description(), stop);
    if (!said)
        return said.error();
    const auto classes = static_cast<std::size_t>(samples.classCount());
    soften(*said, classes, setup.training.distillation->temperature);
    std::vector<float> all(samples.sampleCount() * classes, 0.0F);
    for (std::size_t i = 0; i < asked.size(); ++i)
        std::copy_n(said->begin() + static_cast<std::ptrdiff_t>(i * classes), classes,
                    all.begin() + static_cast<std::ptrdiff_t>(asked[i] * classes));
    return all;
}

/// The samples at another place, with what the teacher says beside them.
std::shared_ptr<const data::Dataset>
taught(const data::Dataset& dataset, const std::shared_ptr<const std::vector<float>>& teaching)
{
    auto copy = std::make_shared<data::Dataset>(dataset);
    copy->teaching = teaching;
    return copy;
}

} // namespace

space::Architecture teacherOf(const EvaluationSetup& setup)
{
    const train::Distillation& settings = *setup.training.distillation;
    return space::rawNetwork(std::min(settings.length, setup.dataset->length),
                             {settings.channels, settings.blocks}, setup.space);
}

void soften(std::vector<float>& likelihoods, std::size_t classes, double temperature)
{
    for (std::size_t first = 0; first < likelihoods.size(); first += classes) {
        const auto row = std::span(likelihoods).subspan(first, classes);
        double sum = 0.0;
        for (const float one : row)
            sum += std::pow(static_cast<double>(one), 1.0 / temperature);
        for (float& one : row)
            one = static_cast<float>(std::pow(static_cast<double>(one), 1.0 / temperature) / sum);
    }
}

Result<EvaluationSetup> withTeacher(EvaluationSetup setup, const data::Progress& progress,
                                    std::stop_token stop)
{
    if (!setup.training.distillation)
        return setup;
    const int length = teacherOf(setup).lengths.front();
    if (setup.dataset->length % length != 0)
        return Error{ErrorCode::ValueOutOfRange, "training.distillation.length",
                     std::to_string(length) + " does not divide the "
                         + std::to_string(setup.dataset->length) + " values of a sample"};
    try {
        auto inputs = data::InputLengths::make(setup.dataset, std::array{length}, stop);
        if (!inputs)
            return inputs.error();
        const auto samples = inputs->at(length);
        const auto teacher = trainedTeacher(setup, *samples, progress, stop);
        if (!teacher)
            return teacher.error();
        auto said = lessons(setup, *samples, *teacher, stop);
        if (!said)
            return said.error();
        const auto teaching = std::make_shared<const std::vector<float>>(std::move(*said));
        setup.dataset = taught(*setup.dataset, teaching);
        auto own = data::InputLengths::make(setup.dataset, space::inputLengths(setup.space), stop);
        if (!own)
            return own.error();
        setup.inputs = std::move(*own);
        return setup;
    } catch (const std::exception& failure) {
        return Error{ErrorCode::Internal, "training.distillation", failure.what()};
    }
}

} // namespace splitscape::evaluate
