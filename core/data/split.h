// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/data/dataset_spec.h"

#include <cstdint>

namespace splitscape::data {

/// Divides a dataset into train, validation (two random halves) and test.
///
/// By sample: each class is drawn at random in the stated fractions; samples of one block stay
/// together. By patient: no group is in two parts; of many seeded greedy assignments the one
/// nearest to the fractions in every class is taken. DeChazal: test is DS2, validation is cut by
/// patient from DS1, records of neither are left out. (Recordings 201 and 202 of MIT-BIH are one
/// person: they stay together by patient, but the published DS1 and DS2 part them.) [deChazal2004]
/// Selection, held-back half and test hold every class equally often, thinned at random to the
/// rarest; training is balanced as SplitSpec says.
/// Errors: TooFewSamples with the class as the subject. Deterministic in (dataset, spec, seed).
[[nodiscard]] Result<Split> makeSplit(const Dataset& dataset, const SplitSpec& spec,
                                      std::uint64_t seed);

} // namespace splitscape::data
