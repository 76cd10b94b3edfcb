// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/baselines.h"

#include <string>
#include <string_view>

namespace splitscape::evaluate {

/// Name of the document that keeps the baselines with a run.
inline constexpr std::string_view kBaselinesDocument = "baselines";

/// JSON: a list of {"kind", "input_length", "lengths", "channels", "fog", "sides" where
/// there are any, "point", "link_format",
/// "edge_format" where it is not float32, "sent_values", "flash_bytes", "ram_bytes", "edge_compute_mJ", "edge_transmit_mJ",
/// "fog_compute_mJ", "fog_receive_mJ", "selection_accuracy", "held_back_accuracy_mean",
/// "test_accuracies"}. Mean and deviation of the tests follow from their list.
[[nodiscard]] std::string toText(const std::vector<Baseline>& baselines);

/// Reads that back.
/// Errors: SyntaxInvalid; ValueOutOfRange for a value that no baseline has.
[[nodiscard]] Result<std::vector<Baseline>> readBaselines(std::string_view text);

} // namespace splitscape::evaluate
