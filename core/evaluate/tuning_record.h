// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/extraction.h"
#include "core/network/rounding.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::evaluate {

/// A repeated training of the extraction that was fine-tuned.
struct TunedTraining {
    std::uint64_t candidate = 0;
    int repetition = 0;
    std::uint64_t seed = 0; ///< of the training; that of the tuning follows from it
    train::Tuning tuning;

    friend bool operator==(const TunedTraining&, const TunedTraining&) = default;
};

/// The network that an export carries, where it was fine-tuned for its deployment: the weights of the
/// search stay with the candidate.
struct TunedNetwork {
    std::uint64_t candidate = 0;
    int point = 1;
    network::NumberFormat edgeFormat = network::NumberFormat::Float32;
    network::NumberFormat linkFormat = network::NumberFormat::Float32;
    train::Tuning tuning;
    /// Of the input and of every layer's output in the training part, [layer + 1]; empty where the
    /// network was not kept.
    std::vector<network::ValueRange> ranges;
    std::vector<float> weights; ///< as train::TrainedNetwork; empty where it was not kept

    friend bool operator==(const TunedNetwork&, const TunedNetwork&) = default;
};

/// What an extraction fine-tuned.
struct TuningRecord {
    int epochs = 0;
    double learningRate = 0.0;
    std::vector<TunedTraining> trainings; ///< by candidate, then by repetition
    std::optional<TunedNetwork> network;

    [[nodiscard]] bool isEmpty() const { return trainings.empty() && !network; }
    friend bool operator==(const TuningRecord&, const TuningRecord&) = default;
};

/// Fine-tunings in sum; losses are means of accuracies on the selection half.
struct TuningSummary {
    int tuned = 0;
    int kept = 0;
    double lossBefore = 0.0; ///< what rounding took of those that were tuned
    double lossAfter = 0.0; ///< what it takes of what is in use since, tuned or not

    friend bool operator==(const TuningSummary&, const TuningSummary&) = default;
};

/// What fine-tuning did for one candidate.
struct TuningFacts {
    std::optional<TuningSummary> trainings; ///< of the repeated trainings; nothing where none was tuned
    std::optional<train::Tuning> network; ///< of the network that is exported

    friend bool operator==(const TuningFacts&, const TuningFacts&) = default;
};
[[nodiscard]] TuningFacts factsOf(const TuningRecord& record, std::uint64_t candidate);

/// The record of such trainings, without a network.
[[nodiscard]] TuningRecord recordOf(const train::TrainingSettings& study,
                                    const std::vector<RepeatedTraining>& trainings);

/// Puts what a record says of trainings beside those it is about: a file keeps them apart.
void putTunings(const TuningRecord& record, std::vector<RepeatedTraining>& trainings);

/// The weights that the search found for a finalist, fine-tuned for its deployment where that rounds
/// and costs too much (train::tunedWhereRoundingCosts); nothing where there was no need.
/// Errors: those of the trainer; Cancelled.   Thread: any.
[[nodiscard]] Result<std::optional<TunedNetwork>>
tunedFinalist(const EvaluationSetup& setup, const Finalist& finalist, std::stop_token stop);

/// Name of the document that keeps it with a run.
inline constexpr std::string_view kTuningDocument = "tuning";

/// JSON: {"epochs", "learning_rate", "trainings": [{"candidate", "repetition", "seed", "unrounded",
/// "before", "after", "kept"}], "network": {"candidate", "point", "edge", "link", "unrounded",
/// "before", "after", "kept", "ranges": [[low, high]], "weights": base64 of float32} or null}.
[[nodiscard]] std::string toText(const TuningRecord& record);
/// Reads that back.   Errors: SyntaxInvalid; ValueOutOfRange for what no run writes.
[[nodiscard]] Result<TuningRecord> readTuningRecord(std::string_view text);

} // namespace splitscape::evaluate
