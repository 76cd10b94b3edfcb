// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluate/candidate_result.h"
#include "core/export/front_end_cost.h"
#include "core/export/preparation.h"
#include "core/export/split_network.h"
#include "core/network/integer_network.h"
#include "core/partition/partition.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>

namespace splitscape::record {

/// What of a run should leave the program; absent: the best candidate, at its best point.
struct DeploymentChoice {
    std::optional<std::uint64_t> candidate;
    std::optional<int> point;
};

/// A candidate of a run, ready to be exported.
struct Deployment {
    evaluate::CandidatePtr candidate;
    exporting::SplitNetwork network;
    partition::PointCost model; ///< what the cost model says of the chosen point
    Problems damage; ///< of the rest of the file; the candidate and its weights are sound
    bool hasChecksums = true; ///< see RunView
    exporting::Preparation preparation; ///< of the network's input
    data::Split split; ///< of the prepared samples
    std::uint64_t seed = 0;
    std::string datasetFingerprint;
    std::optional<cost::FrontEndCharge> frontEnd; ///< what it takes on the device of the study
    bool frontEndIsCharged = false; ///< it is in the costs of `model`
    int inferencesPerPacket = 1; ///< of the link of the study
    std::string modelCard; ///< see modelCard()
    /// Of the input and of every layer's output in the training part, [layer + 1]; empty where the run
    /// kept none: it keeps them for the network that it chose and for those of the Pareto front.
    std::vector<network::ValueRange> ranges = {};
    /// Where the network was fine-tuned for this deployment, whose weights and ranges these are then
    /// if it was kept; see evaluate::TuningRecord.
    std::optional<train::Tuning> tuning = {};
};

/// Fails with ValueOutOfRange where the run kept no ranges.
[[nodiscard]] Result<void> checkRanges(const Deployment& deployment);

/// The layers on the edge of a deployment in int8. Errors: those of checkRanges() and of
/// network::inIntegers().
[[nodiscard]] Result<network::IntegerNetwork> integerEdge(const Deployment& deployment);

/// Whether edge or radio are in another format than float32.
[[nodiscard]] inline bool isRounded(const Deployment& deployment)
{
    return deployment.model.edgeFormat != network::NumberFormat::Float32
        || deployment.model.linkFormat != network::NumberFormat::Float32;
}

/// Reads a candidate with its weights, or those that were fine-tuned for its deployment, from a `.splitscape` file. A candidate whose architecture was
/// trained for an earlier one has that one's weights.
/// Errors: those of loadRun(); FileDamaged for a candidate or weights that are not sound, and of a
/// damaged file also where no candidate is named, since the best one may be what is missing;
/// ValueOutOfRange for a candidate that is not there, has no weights in
/// the file (the detail names some that have) or does not have the point.
[[nodiscard]] Result<Deployment> readDeployment(const std::filesystem::path& path,
                                                const DeploymentChoice& choice,
                                                std::stop_token stop = {});

} // namespace splitscape::record
