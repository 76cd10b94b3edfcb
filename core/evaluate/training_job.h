// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/space/architecture.h"
#include "core/train/trainer.h"
#include "core/train/training_settings.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

namespace splitscape::evaluate {

/// One training to be done, as a value: who has the data of that key needs nothing else to do it,
/// and gets the same weights. It trains on the training part of the split and takes the epoch that
/// is best on the selection half.
struct TrainingJob {
    space::Architecture architecture;
    train::TrainingSettings settings;
    std::uint64_t seed = 0;
    /// How far to train, at most settings.epochs; a job that comes again with more goes on.
    int epochs = 0;
    std::string data; ///< dataKey() of the samples and the split
    /// What it is trained for: once it has all its epochs it is fine-tuned where the rounding of this
    /// deployment costs too much (train::tunedWhereRoundingCosts). Nothing: it stays as trained.
    std::optional<train::CutFormat> deployment = {};

    friend bool operator==(const TrainingJob&, const TrainingJob&) = default;
};

/// Names samples and split: the fingerprint of the dataset, then one of the indices of each part.
[[nodiscard]] std::string dataKey(const std::string& datasetFingerprint, const data::Split& split);

/// The same of a dataset, and a hash of what its teacher says where it has one.
[[nodiscard]] std::string dataKey(const data::Dataset& dataset, const data::Split& split);

/// A job as one line of JSON.
[[nodiscard]] std::string toText(const TrainingJob& job);

/// The job that toText wrote. Errors: those of parseJson; WrongType, UnknownKey, ValueOutOfRange
/// with the field as subject ("settings.epochs"); those of space::validate.
[[nodiscard]] Result<TrainingJob> readTrainingJob(std::string_view text);

/// What a job gives of the network that its epochs gave: see TrainingJob::deployment.
/// @param samples  those of the job, with the parts of its split
/// Errors: those of train::tunedWhereRoundingCosts.
[[nodiscard]] Result<train::TrainedNetwork>
readied(const TrainingJob& job, train::TrainedNetwork trained, const train::Trainer& trainer,
        const data::Dataset& samples, std::span<const std::uint32_t> trainIndices,
        std::span<const std::uint32_t> selectionIndices, std::stop_token stop);

} // namespace splitscape::evaluate
