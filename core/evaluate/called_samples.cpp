// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/called_samples.h"

#include "core/evaluate/column_names.h"

#include <sstream>

namespace splitscape::evaluate {

namespace {

using Json = nlohmann::ordered_json;

Json rowOf(const CalledSample& sample, const TestPredictions& predictions, const TestPart& part)
{
    const std::size_t at = sample.position;
    const bool isPlaced = !predictions.recordingOf.empty();
    Json row;
    row[column::kSample] = part.samples[at];
    row[column::kPatient] = predictions.patients[predictions.patientOf[at]];
    row[column::kRecording]
        = isPlaced ? Json(predictions.recordings[predictions.recordingOf[at]].name) : Json(nullptr);
    row[predictions.areNumbers ? column::kRow : column::kTime]
        = isPlaced ? Json(predictions.times[at]) : Json(nullptr);
    row[column::kActual] = part.classNames[static_cast<std::size_t>(sample.actual)];
    row[column::kPredicted] = part.classNames[static_cast<std::size_t>(sample.predicted)];
    row[column::kTrainings] = sample.trainings;
    row[column::kOfTrainings] = predictions.trainings.size();
    row[column::kProbability] = sample.probability ? Json(*sample.probability) : Json(nullptr);
    return row;
}

} // namespace

std::string calledSamplesText(std::span<const CalledSample> called,
                              const TestPredictions& predictions, const TestPart& part,
                              RowFormat format)
{
    std::ostringstream text;
    JsonRows rows(text, format);
    for (const CalledSample& sample : called)
        rows.add(rowOf(sample, predictions, part));
    rows.finish();
    return text.str();
}

} // namespace splitscape::evaluate
