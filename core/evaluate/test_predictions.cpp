// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/test_predictions.h"

#include "core/data/split_by_patient.h"
#include "core/evaluate/deployed_accuracy.h"
#include "core/train/class_scores.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace splitscape::evaluate {

namespace {

constexpr float kFullScore = 65535.0F;

/// Numbers the first time each is met.
class Renumbering {
public:
    std::uint32_t of(std::size_t old)
    {
        const auto [place, isNew]
            = m_numbers.try_emplace(old, static_cast<std::uint32_t>(m_order.size()));
        if (isNew)
            m_order.push_back(old);
        return place->second;
    }
    [[nodiscard]] const std::vector<std::size_t>& order() const { return m_order; }

private:
    std::map<std::size_t, std::uint32_t> m_numbers;
    std::vector<std::size_t> m_order;
};

void describeSamples(const data::Dataset& dataset, std::span<const std::uint32_t> indices,
                     TestPredictions& predictions)
{
    const std::vector<std::size_t> personOf = data::personsOf(dataset);
    Renumbering persons;
    for (const std::uint32_t index : indices) {
        predictions.labels.push_back(dataset.labels[index]);
        predictions.patientOf.push_back(persons.of(personOf[dataset.groups[index]]));
    }
    for (const std::size_t group : persons.order())
        predictions.patients.push_back(dataset.groupNames[group]);
    if (!dataset.origins)
        return;
    const data::SampleOrigins& origins = *dataset.origins;
    predictions.window_s = origins.window_s;
    predictions.areNumbers = origins.areNumbers;
    Renumbering recordings;
    for (const std::uint32_t index : indices) {
        predictions.recordingOf.push_back(recordings.of(origins.recordingOf[index]));
        predictions.times.push_back(std::round(origins.times[index] * 1000.0) / 1000.0);
    }
    for (const std::size_t recording : recordings.order())
        predictions.recordings.push_back(origins.recordings[recording]);
}

TrainingPredictions predictionsOf(const std::vector<float>& scores, std::size_t classes,
                                  std::uint64_t seed, bool keepsScores)
{
    TrainingPredictions training;
    training.seed = seed;
    for (std::size_t first = 0; first < scores.size(); first += classes) {
        const auto row = std::span(scores).subspan(first, classes);
        training.predicted.push_back(
            static_cast<std::uint8_t>(std::max_element(row.begin(), row.end()) - row.begin()));
    }
    if (keepsScores) {
        for (const float score : scores)
            training.scores.push_back(std::isfinite(score)
                                          ? static_cast<std::uint16_t>(std::lround(score * kFullScore))
                                          : std::uint16_t{0});
    }
    return training;
}

} // namespace

bool belongTo(const TestPredictions& predictions, std::size_t testSamples, std::size_t classes)
{
    return predictions.sampleCount() == testSamples
        && static_cast<std::size_t>(predictions.classes) <= classes;
}

Result<TestPredictions> predictTest(const EvaluationSetup& setup, const CandidateResult& chosen,
                                    std::span<const RepeatedTraining> trainings,
                                    work::WorkerPool& pool, std::stop_token stop)
{
    std::vector<const RepeatedTraining*> own;
    for (const RepeatedTraining& training : trainings) {
        if (training.candidate == chosen.id && training.weights)
            own.push_back(&training);
    }
    std::sort(own.begin(), own.end(),
              [](const auto* a, const auto* b) { return a->repetition < b->repetition; });
    const std::vector<std::uint32_t>& indices = setup.split->test;
    TestPredictions predictions;
    predictions.classes = setup.dataset->classCount();
    describeSamples(*setup.dataset, indices, predictions);
    const auto classes = static_cast<std::size_t>(predictions.classes);
    own.resize(std::min(own.size(), kMostPredictions / std::max<std::size_t>(indices.size(), 1)));
    const std::size_t scored = kMostScores / std::max<std::size_t>(indices.size() * classes, 1);

    std::vector<std::optional<Result<std::vector<float>>>> scores(own.size());
    pool.forEach(
        own.size(),
        [&](std::size_t i) {
            scores[i] = deployedScores(setup, chosen.architecture, *own[i]->weights, *chosen.best,
                                       indices, stop);
        },
        stop);
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (!scores[i])
            return Error{ErrorCode::Cancelled, "predictions", "stopped on request"};
        if (!*scores[i])
            return scores[i]->error();
        predictions.trainings.push_back(
            predictionsOf(**scores[i], classes, own[i]->training.seed, i < scored));
    }
    return predictions;
}

} // namespace splitscape::evaluate
