// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/data/dataset_spec.h"

#include <cstdint>
#include <stop_token>

namespace splitscape::data {

/// Divides a dataset into train, validation (two random halves) and test.
///
/// By sample: each class is drawn at random in the stated fractions; samples of one block stay
/// together. By time: within each record, first to train, last to test, with gaps between. By
/// patient: no person is in two parts, the two halves of validation included; of many seeded greedy
/// assignments the one nearest to the fractions in every class is taken, or the persons are dealt
/// into folds. DeChazal: test is DS2, the rest is DS1, records of neither are left out. (Recordings
/// 201 and 202 of MIT-BIH are one person: they stay together by patient, but the published DS1 and
/// DS2 part them.) Files: the names of files and folders say what is test.      [deChazal2004]
/// Selection, held-back half and, unless SplitSpec::balanceTest is off, test hold every class
/// equally often, thinned at random to the rarest; training is balanced as SplitSpec says.
/// Errors: TooFewSamples with the class as the subject; Cancelled. Deterministic in (dataset, spec,
/// seed).
[[nodiscard]] Result<Split> makeSplit(const Dataset& dataset, const SplitSpec& spec,
                                      std::uint64_t seed, const std::stop_token& stop = {});

} // namespace splitscape::data
