// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/threads/worker_pool.h"
#include "core/evaluate/extraction.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::evaluate {

/// The name of the store::Document that keeps them.
inline constexpr std::string_view kPredictionsDocument = "predictions";

/// Scores that are kept, over all trainings; of the trainings beyond, only the classes are.
inline constexpr std::size_t kMostScores = std::size_t{1} << 22;
/// Predicted classes that are kept; trainings beyond are left out.
inline constexpr std::size_t kMostPredictions = std::size_t{1} << 24;

/// What one repeated training of the chosen network says of every test sample.
struct TrainingPredictions {
    std::uint64_t seed = 0;
    std::vector<std::uint8_t> predicted; ///< [sample], the class of the highest score
    /// [sample, class], probability in 1/65535; empty where kMostScores is reached.
    std::vector<std::uint16_t> scores;

    friend bool operator==(const TrainingPredictions&, const TrainingPredictions&) = default;
};

/// The predictions of the final trainings, each with whose sample it is and where it is found. The
/// samples are those of data::Split::test, in its order.
struct TestPredictions {
    int classes = 0;
    std::vector<std::string> patients; ///< persons of the test part
    std::vector<data::RecordingOrigin> recordings; ///< of the test part; empty where nobody told
    double window_s = 0.0; ///< as in data::SampleOrigins, and so areNumbers
    bool areNumbers = false;
    std::vector<std::uint8_t> labels; ///< [sample]
    std::vector<std::uint32_t> patientOf; ///< [sample], into patients
    std::vector<std::uint32_t> recordingOf; ///< [sample], into recordings; empty where nobody told
    std::vector<double> times; ///< [sample], to the millisecond; empty where nobody told
    std::vector<TrainingPredictions> trainings;

    [[nodiscard]] std::size_t sampleCount() const { return labels.size(); }
    friend bool operator==(const TestPredictions&, const TestPredictions&) = default;
};

/// Whether predictions can be those of a run with so many test samples and classes. A document that
/// another run wrote says of samples and classes what is not there.
[[nodiscard]] bool belongTo(const TestPredictions& predictions, std::size_t testSamples,
                            std::size_t classes);

/// The predictions of the trainings that extraction did of its chosen candidate, as deployed.
/// @param trainings  of that candidate; others are passed over
/// Errors: Cancelled; those of train::classScores.
[[nodiscard]] Result<TestPredictions>
predictTest(const EvaluationSetup& setup, const CandidateResult& chosen,
            std::span<const RepeatedTraining> trainings, work::WorkerPool& pool,
            std::stop_token stop);

/// As JSON text, lists in base64.
[[nodiscard]] std::string toText(const TestPredictions& predictions);
/// What toText wrote. Errors: SyntaxInvalid, ValueOutOfRange with kPredictionsDocument as subject.
[[nodiscard]] Result<TestPredictions> readPredictions(std::string_view text);

} // namespace splitscape::evaluate
