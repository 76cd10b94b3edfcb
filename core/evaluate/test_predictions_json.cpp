// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/test_predictions.h"

#include "core/base/base64.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <nlohmann/json.hpp>

namespace splitscape::evaluate {

namespace {

using Json = nlohmann::ordered_json;

constexpr double kMilliseconds = 1000.0;

Error wrong(const char* field)
{
    return {ErrorCode::ValueOutOfRange, std::string(kPredictionsDocument),
            std::string("its ") + field + " are not those of a run"};
}

Json recordingsJson(const std::vector<data::RecordingOrigin>& recordings)
{
    Json list = Json::array();
    for (const data::RecordingOrigin& recording : recordings) {
        Json events = Json::array();
        for (const data::LabelledEvent& event : recording.events)
            events.push_back({event.start_s, event.end_s, event.label});
        list.push_back({{"name", recording.name},
                        {"duration_s", recording.duration_s},
                        {"events", std::move(events)}});
    }
    return list;
}

std::vector<data::RecordingOrigin> recordingsFrom(const Json& json)
{
    std::vector<data::RecordingOrigin> recordings;
    for (const Json& one : json) {
        data::RecordingOrigin recording{one.at("name").get<std::string>(),
                                        one.at("duration_s").get<double>(),
                                        {}};
        for (const Json& event : one.at("events"))
            recording.events.push_back({event.at(0).get<double>(), event.at(1).get<double>(),
                                        event.at(2).get<std::uint8_t>()});
        recordings.push_back(std::move(recording));
    }
    return recordings;
}

template <typename T>
bool read(const Json& json, const char* key, std::vector<T>& values)
{
    auto found = numbersFromBase64<T>(json.at(key).get_ref<const std::string&>());
    if (!found)
        return false;
    values = *std::move(found);
    return true;
}

template <typename T>
bool allBelow(const std::vector<T>& values, std::size_t bound)
{
    return std::all_of(values.begin(), values.end(), [bound](T one) { return one < bound; });
}

/// Whether everything behind a reader may index by what it holds.
Result<void> check(const TestPredictions& predictions)
{
    const std::size_t samples = predictions.sampleCount();
    if (predictions.classes < 1 || predictions.classes > 256)
        return wrong("classes");
    const auto classes = static_cast<std::size_t>(predictions.classes);
    if (!allBelow(predictions.labels, classes))
        return wrong("labels");
    if (predictions.patientOf.size() != samples
        || !allBelow(predictions.patientOf, predictions.patients.size()))
        return wrong("patients");
    const bool hasOrigins = !predictions.recordingOf.empty();
    if (predictions.times.size() != predictions.recordingOf.size()
        || (hasOrigins && predictions.recordingOf.size() != samples)
        || !allBelow(predictions.recordingOf, predictions.recordings.size()))
        return wrong("recordings");
    for (const TrainingPredictions& training : predictions.trainings) {
        if (training.predicted.size() != samples || !allBelow(training.predicted, classes))
            return wrong("predicted classes");
        if (!training.scores.empty() && training.scores.size() != samples * classes)
            return wrong("scores");
    }
    return {};
}

} // namespace

std::string toText(const TestPredictions& predictions)
{
    std::vector<std::uint64_t> times;
    const double unit = predictions.areNumbers ? 1.0 : kMilliseconds;
    for (const double time : predictions.times)
        times.push_back(static_cast<std::uint64_t>(std::max(0.0, std::round(time * unit))));
    Json json;
    json["classes"] = predictions.classes;
    json["patients"] = predictions.patients;
    json["recordings"] = recordingsJson(predictions.recordings);
    json["window_s"] = predictions.window_s;
    json["are_numbers"] = predictions.areNumbers;
    json["labels"] = numbersToBase64(predictions.labels);
    json["patient_of"] = numbersToBase64(predictions.patientOf);
    json["recording_of"] = numbersToBase64(predictions.recordingOf);
    json["times"] = numbersToBase64(times);
    json["trainings"] = Json::array();
    for (const TrainingPredictions& training : predictions.trainings)
        json["trainings"].push_back({{"seed", training.seed},
                                     {"predicted", numbersToBase64(training.predicted)},
                                     {"scores", numbersToBase64(training.scores)}});
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<TestPredictions> readPredictions(std::string_view text)
{
    try {
        const Json json = Json::parse(text);
        TestPredictions predictions;
        predictions.classes = json.at("classes").get<int>();
        predictions.patients = json.at("patients").get<std::vector<std::string>>();
        predictions.recordings = recordingsFrom(json.at("recordings"));
        predictions.window_s = json.at("window_s").get<double>();
        predictions.areNumbers = json.at("are_numbers").get<bool>();
        std::vector<std::uint64_t> times;
        if (!read(json, "labels", predictions.labels)
            || !read(json, "patient_of", predictions.patientOf)
            || !read(json, "recording_of", predictions.recordingOf) || !read(json, "times", times))
            return wrong("lists");
        for (const std::uint64_t time : times)
            predictions.times.push_back(static_cast<double>(time)
                                        / (predictions.areNumbers ? 1.0 : kMilliseconds));
        for (const Json& one : json.at("trainings")) {
            TrainingPredictions training;
            training.seed = one.at("seed").get<std::uint64_t>();
            if (!read(one, "predicted", training.predicted) || !read(one, "scores", training.scores))
                return wrong("lists");
            predictions.trainings.push_back(std::move(training));
        }
        if (const Result<void> sound = check(predictions); !sound)
            return sound.error();
        return predictions;
    } catch (const std::exception& failure) {
        return Error{ErrorCode::SyntaxInvalid, std::string(kPredictionsDocument), failure.what()};
    }
}

} // namespace splitscape::evaluate
