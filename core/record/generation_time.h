// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/generation_accuracy.h"
#include "core/record/run_view.h"

#include <span>
#include <vector>

namespace splitscape::record {

/// Searching time up to the end of each of `generations`, which rise; pauses between sessions are not
/// counted. Shorter than them where the last ones have not ended, or their records are lost.
/// Thread: any; pure.
[[nodiscard]] std::vector<Seconds>
elapsedBy(const RunView& view, std::span<const GenerationAccuracy> generations);

} // namespace splitscape::record
