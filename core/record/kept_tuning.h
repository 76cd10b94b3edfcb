// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/tuning_record.h"
#include "core/record/run_view.h"

#include <optional>

namespace splitscape::record {

/// What a run fine-tuned; nothing for one that tuned nothing, or whose document cannot be read.
[[nodiscard]] std::optional<evaluate::TuningRecord> keptTuning(const RunView& view);

/// What that was for the network that the run chose; nothing where it was nothing.
[[nodiscard]] std::optional<evaluate::TuningFacts> tuningOfChosen(const RunView& view);

} // namespace splitscape::record
