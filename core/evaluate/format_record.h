// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluation_setup.h"
#include "core/network/number_format.h"
#include "core/network/rounding.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::evaluate {

/// What trained weights score in one deployment, without a new training.
struct FormatAccuracy {
    int point = 1;
    network::NumberFormat edgeFormat = network::NumberFormat::Float32;
    network::NumberFormat linkFormat = network::NumberFormat::Float32;
    double heldBackAccuracy = 0.0;

    friend bool operator==(const FormatAccuracy&, const FormatAccuracy&) = default;
};

/// A trained network in every number format: what a what-if shows, and what an int8 export needs.
struct FormatRecord {
    std::uint64_t candidate = 0;
    /// Of the input and of every layer's output in the training part: [layer + 1].
    std::vector<network::ValueRange> ranges;
    std::vector<FormatAccuracy> accuracies; ///< of every point in every pair of formats

    /// On the held-back half; nothing for a point that the network has not.
    [[nodiscard]] std::optional<double> accuracyOf(int point, network::NumberFormat edge,
                                                   network::NumberFormat link) const;
    friend bool operator==(const FormatRecord&, const FormatRecord&) = default;
};

/// Scores trained weights on the held-back half in every deployment: all points, float32 and int8
/// edges, every link format.   Errors: those of the trainer.   Thread: any.
[[nodiscard]] Result<FormatRecord> measureFormats(const EvaluationSetup& setup,
                                                  std::uint64_t candidate,
                                                  const space::Architecture& architecture,
                                                  std::span<const float> weights,
                                                  std::stop_token stop);

/// Name of the document that keeps them with a run.
inline constexpr std::string_view kFormatsDocument = "formats";

/// JSON: a list of {"candidate", "ranges": [[low, high]], "accuracies": [{"point", "edge", "link",
/// "held_back_accuracy"}]}.
[[nodiscard]] std::string toText(const std::vector<FormatRecord>& records);
/// Reads that back.   Errors: SyntaxInvalid; ValueOutOfRange for what no run writes.
[[nodiscard]] Result<std::vector<FormatRecord>> readFormatRecords(std::string_view text);

} // namespace splitscape::evaluate
