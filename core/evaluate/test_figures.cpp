// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/test_figures.h"

#include "core/metrics/alarm_class.h"

#include <algorithm>
#include <numeric>

namespace splitscape::evaluate {

namespace {

constexpr std::uint64_t kBootstrapSeed = 95;
constexpr double kFullScore = 65535.0;
constexpr double kWhole = 0.9; // share of a recording that windows must cover

metrics::ConfusionMatrix emptyMatrix(int classes)
{
    metrics::ConfusionMatrix matrix;
    matrix.classes = classes;
    matrix.counts.assign(static_cast<std::size_t>(classes) * static_cast<std::size_t>(classes), 0);
    return matrix;
}

std::optional<metrics::Interval> byPatient(const TestPredictions& predictions)
{
    std::vector<std::uint8_t> correct;
    std::vector<std::uint32_t> patients;
    for (const TrainingPredictions& training : predictions.trainings) {
        for (std::size_t i = 0; i < predictions.sampleCount(); ++i) {
            correct.push_back(training.predicted[i] == predictions.labels[i] ? 1 : 0);
            patients.push_back(predictions.patientOf[i]);
        }
    }
    return metrics::groupBootstrap(correct, patients, kBootstrapSeed);
}

std::vector<PatientFigures> patientsOf(const TestPredictions& predictions)
{
    std::vector<PatientFigures> patients;
    for (const std::string& name : predictions.patients)
        patients.push_back({name, 0, emptyMatrix(predictions.classes)});
    for (std::size_t i = 0; i < predictions.sampleCount(); ++i) {
        PatientFigures& patient = patients[predictions.patientOf[i]];
        ++patient.samples;
        const auto row = static_cast<std::size_t>(predictions.labels[i])
            * static_cast<std::size_t>(predictions.classes);
        for (const TrainingPredictions& training : predictions.trainings)
            ++patient.confusion.counts[row + training.predicted[i]];
    }
    std::stable_sort(patients.begin(), patients.end(),
                     [](const PatientFigures& one, const PatientFigures& other) {
                         return one.confusion.accuracy() < other.confusion.accuracy();
                     });
    return patients;
}

std::optional<CurveFigures> curvesOf(const TestPredictions& predictions)
{
    if (predictions.classes != 2)
        return std::nullopt;
    CurveFigures figures;
    double trainings = 0.0;
    for (const TrainingPredictions& training : predictions.trainings) {
        std::vector<double> scores;
        for (std::size_t i = 1; i < training.scores.size(); i += 2)
            scores.push_back(training.scores[i] / kFullScore);
        const auto curve = metrics::scoreCurve(scores, predictions.labels);
        if (!curve)
            continue;
        if (trainings == 0.0)
            figures.first = *curve;
        trainings += 1.0;
        figures.areaUnderRoc += curve->areaUnderRoc;
        figures.averagePrecision += curve->averagePrecision;
    }
    if (trainings == 0.0)
        return std::nullopt;
    figures.areaUnderRoc /= trainings;
    figures.averagePrecision /= trainings;
    figures.positiveShare
        = static_cast<double>(std::count(predictions.labels.begin(), predictions.labels.end(), 1))
        / static_cast<double>(predictions.sampleCount());
    return figures;
}

std::optional<metrics::Calibration> calibration(const TestPredictions& predictions)
{
    std::vector<double> stated;
    std::vector<std::uint8_t> correct;
    const auto classes = static_cast<std::size_t>(predictions.classes);
    for (const TrainingPredictions& training : predictions.trainings) {
        for (std::size_t i = 0; i * classes < training.scores.size(); ++i) {
            stated.push_back(training.scores[i * classes + training.predicted[i]] / kFullScore);
            correct.push_back(training.predicted[i] == predictions.labels[i] ? 1 : 0);
        }
    }
    return metrics::calibrationOf(stated, correct);
}

/// The windows of one recording, by time.
struct Windows {
    std::vector<std::size_t> samples; ///< positions, by rising time
    double covered_s = 0.0;
};

std::vector<Windows> windowsByRecording(const TestPredictions& predictions)
{
    std::vector<Windows> all(predictions.recordings.size());
    std::vector<std::size_t> order(predictions.sampleCount());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return predictions.times[a] < predictions.times[b];
    });
    std::vector<double> coveredTo(all.size(), 0.0);
    for (const std::size_t sample : order) {
        const std::uint32_t recording = predictions.recordingOf[sample];
        const double start = std::max(predictions.times[sample], coveredTo[recording]);
        const double end = predictions.times[sample] + predictions.window_s;
        all[recording].samples.push_back(sample);
        all[recording].covered_s += std::max(0.0, end - start);
        coveredTo[recording] = std::max(coveredTo[recording], end);
    }
    return all;
}

metrics::EventScore scoreOf(const TestPredictions& predictions, const Windows& windows,
                            const data::RecordingOrigin& recording,
                            const TrainingPredictions& training, std::uint8_t seizure)
{
    std::vector<metrics::TimedEvent> truth;
    for (const data::LabelledEvent& event : recording.events) {
        if (event.label == seizure)
            truth.push_back({event.start_s, event.end_s});
    }
    std::vector<double> starts;
    std::vector<std::uint8_t> positive;
    for (const std::size_t sample : windows.samples) {
        starts.push_back(predictions.times[sample]);
        positive.push_back(training.predicted[sample] == seizure ? 1 : 0);
    }
    return metrics::scoreEvents(
        truth, metrics::eventsFromWindows(starts, positive, predictions.window_s),
        recording.duration_s);
}

std::optional<EventFigures> eventsOf(const TestPredictions& predictions,
                                     std::span<const std::string> classNames)
{
    const auto found = std::find(classNames.begin(), classNames.end(), metrics::kAlarmClass);
    if (found == classNames.end() || predictions.window_s <= 0.0
        || predictions.recordingOf.empty())
        return std::nullopt;
    const auto seizure = static_cast<std::uint8_t>(found - classNames.begin());
    const std::vector<Windows> windows = windowsByRecording(predictions);
    EventFigures figures;
    figures.trainings = static_cast<int>(predictions.trainings.size());
    for (std::size_t r = 0; r < windows.size(); ++r) {
        const data::RecordingOrigin& recording = predictions.recordings[r];
        if (recording.duration_s <= 0.0 || windows[r].covered_s < kWhole * recording.duration_s) {
            ++figures.incomplete;
            continue;
        }
        ++figures.recordings;
        figures.hours += recording.duration_s / 3600.0;
        for (const TrainingPredictions& training : predictions.trainings)
            figures.score.add(
                scoreOf(predictions, windows[r], recording, training, seizure));
    }
    return figures;
}

} // namespace

TestFigures figuresOf(const TestPredictions& predictions, std::span<const std::string> classNames)
{
    TestFigures figures;
    figures.samples = static_cast<std::int64_t>(predictions.sampleCount());
    figures.trainings = static_cast<int>(predictions.trainings.size());
    figures.byPatient = byPatient(predictions);
    figures.patients = patientsOf(predictions);
    figures.curves = curvesOf(predictions);
    figures.calibration = calibration(predictions);
    figures.events = eventsOf(predictions, classNames);
    return figures;
}

} // namespace splitscape::evaluate
