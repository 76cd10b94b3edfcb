// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/threads/stop_check.h"
#include "core/data/dataset.h"
#include "core/data/dataset_spec.h"

#include <cstdint>
#include <vector>

namespace splitscape::data {

/// The two halves of the validation part are parts of their own, so that they share no patient.
enum class PatientPart { Train, Selection, HeldBack, Test, LeftOut };

/// The part of every group of the dataset, for SplitBy::Patient and SplitBy::DeChazal. No person is
/// in two parts. With SplitSpec::folds, the persons are dealt into so many folds, alike in their
/// classes, and fold number SplitSpec::fold is the test part; as many folds as persons leave one
/// out. Every person is in the test part of one fold exactly.
/// Deterministic in (dataset, spec, seed); any parts after a stop request.
[[nodiscard]] std::vector<PatientPart> assignPatients(const Dataset& dataset, const SplitSpec& spec,
                                                      std::uint64_t seed, work::StopCheck& stop);

/// [group], the first group of the same person: groups of one name are one person, and so are
/// MIT-BIH 201 and 202.
[[nodiscard]] std::vector<std::size_t> personsOf(const Dataset& dataset);
/// Only some are found after a stop request.
[[nodiscard]] std::vector<std::size_t> personsOf(const Dataset& dataset, work::StopCheck& stop);

/// How many persons the groups are: recordings of one person count once.
[[nodiscard]] std::size_t personCount(const Dataset& dataset, work::StopCheck& stop);

/// A split by patient needs at least one for each of its four parts, and one for each fold; that of
/// de Chazal three recordings of DS1 and one of DS2.
/// Errors: TooFewSamples, naming the patients that the data tells of, or how many of each list;
/// Cancelled.
[[nodiscard]] Result<void> checkPatients(const Dataset& dataset, const SplitSpec& spec,
                                         work::StopCheck& stop);

} // namespace splitscape::data
