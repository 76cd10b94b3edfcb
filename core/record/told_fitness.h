// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_reader.h"
#include "core/study/study_spec.h"

namespace splitscape::record {

/// Gives candidates of a file what their search was told of the trained network: files keep that as
/// the fitness. Empty for a study whose fitness is the accuracy alone, where nothing is to be added.
[[nodiscard]] store::RunReader::Completion toldFitness(const study::StudySpec& spec);

} // namespace splitscape::record
