// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/misclassified.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace splitscape::evaluate {

namespace {

constexpr double kFullScore = 65535.0;

std::optional<CalledSample> calledSo(const TestPredictions& predictions, std::size_t position,
                                     int predicted)
{
    CalledSample sample{position, predictions.labels[position], predicted, 0, {}};
    double sum = 0.0;
    int scored = 0;
    const auto column = position * static_cast<std::size_t>(predictions.classes)
        + static_cast<std::size_t>(predicted);
    for (const TrainingPredictions& training : predictions.trainings) {
        if (training.predicted[position] != predicted)
            continue;
        ++sample.trainings;
        if (training.scores.empty())
            continue;
        ++scored;
        sum += training.scores[column] / kFullScore;
    }
    if (sample.trainings == 0)
        return std::nullopt;
    if (scored > 0)
        sample.probability = sum / scored;
    return sample;
}

} // namespace

std::vector<CalledSample> samplesIn(const TestPredictions& predictions, const ConfusionCell& cell)
{
    std::vector<CalledSample> samples;
    const bool isOneCell = cell.actual && cell.predicted;
    for (std::size_t i = 0; i < predictions.sampleCount(); ++i) {
        const int actual = predictions.labels[i];
        if (cell.actual && *cell.actual != actual)
            continue;
        for (int predicted = 0; predicted < predictions.classes; ++predicted) {
            if (cell.predicted ? *cell.predicted != predicted : predicted == actual)
                continue;
            if (!isOneCell && predicted == actual)
                continue;
            if (const auto sample = calledSo(predictions, i, predicted))
                samples.push_back(*sample);
        }
    }
    std::stable_sort(samples.begin(), samples.end(),
                     [](const CalledSample& one, const CalledSample& other) {
                         if (one.trainings != other.trainings)
                             return one.trainings > other.trainings;
                         return one.probability.value_or(0.0) > other.probability.value_or(0.0);
                     });
    return samples;
}

SamplePlace placeOf(const TestPredictions& predictions, std::size_t position)
{
    SamplePlace place{position + 1, {}, {}, {}};
    if (predictions.recordingOf.empty())
        return place;
    place.recording = predictions.recordings[predictions.recordingOf[position]].name;
    if (predictions.areNumbers)
        place.row = static_cast<std::int64_t>(predictions.times[position]);
    else
        place.time_s = predictions.times[position];
    return place;
}

std::string placeText(const SamplePlace& place)
{
    if (place.row)
        return "row " + std::to_string(*place.row) + " of " + place.recording;
    if (place.time_s)
        return place.recording + " at " + clockText(*place.time_s);
    return "test sample " + std::to_string(place.number);
}

std::string clockText(double time_s)
{
    char text[48] = {};
    // Hours where there are any: recordings last from a minute to days.
    const auto tenths = static_cast<long long>(std::floor(time_s * 10.0));
    const long long seconds = tenths / 10;
    if (seconds >= 3600)
        std::snprintf(text, sizeof text, "%lld:%02lld:%02lld.%lld", seconds / 3600,
                      seconds / 60 % 60, seconds % 60, tenths % 10);
    else
        std::snprintf(text, sizeof text, "%lld:%02lld.%lld", seconds / 60, seconds % 60,
                      tenths % 10);
    return text;
}

} // namespace splitscape::evaluate
