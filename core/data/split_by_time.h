// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/threads/stop_check.h"
#include "core/data/dataset.h"
#include "core/data/dataset_spec.h"

#include <cstdint>
#include <vector>

namespace splitscape::data {

enum class TimePart : std::uint8_t { Train, Selection, HeldBack, Test, Gap };

/// The part of every sample for SplitBy::Time: within each group, in the order of its samples
/// (which is that of time), the first SplitSpec::train of them are for training, then come the two
/// halves of validation, and the last SplitSpec::test are the test. Where two parts meet,
/// SplitSpec::gap of the group's samples, at least one, belongs to neither, since neighbouring
/// windows share signal. Groups with too few samples for all parts are wholly for training.
/// [sample], only some of them told after a stop request; deterministic, no seed.
[[nodiscard]] std::vector<TimePart> partsByTime(const Dataset& dataset, const SplitSpec& spec,
                                                work::StopCheck& stop);

} // namespace splitscape::data
