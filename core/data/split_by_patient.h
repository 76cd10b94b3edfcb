// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/dataset_spec.h"

#include <cstdint>
#include <vector>

namespace splitscape::data {

enum class PatientPart { Train, Validation, Test, LeftOut };

/// The part of every group of the dataset, for SplitBy::Patient and SplitBy::DeChazal.
/// Deterministic in (dataset, spec, seed).
[[nodiscard]] std::vector<PatientPart> assignPatients(const Dataset& dataset, const SplitSpec& spec,
                                                      std::uint64_t seed);

} // namespace splitscape::data
