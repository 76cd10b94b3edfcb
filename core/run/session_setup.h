// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/progress.h"
#include "core/evaluate/evaluator.h"
#include "core/record/run_history.h"
#include "core/run/search_run.h"

#include <filesystem>
#include <stop_token>

namespace splitscape::run {

/// Everything that the candidates of a session are evaluated with: the settings of the study in
/// `request`, its trainer, its data (prepared where the request brings none), their split and the
/// space. A resumption goes on with the split of `history`, which is null for a new run.
/// The rules of a new run charge the front end that the data need, see partition::Judging::frontEnd.
/// `progress` is told of the preparation. Errors: those of sessionTrainer, data::prepare,
/// data::makeSplit, study::searchedSpace and partition::checkReachable; ChecksumMismatch for data
/// that are not those the run began with.
[[nodiscard]] Result<evaluate::EvaluationSetup> sessionSetup(const RunRequest& request,
                                                             const record::RunHistory* history,
                                                             const data::Progress& progress,
                                                             std::stop_token stop);

/// What the study itself says of how candidates are evaluated.
void addSettings(evaluate::EvaluationSetup& setup, const study::StudySpec& spec);

/// The file that a resumption or an extension goes on from; empty where there is none.
[[nodiscard]] std::filesystem::path earlierFile(const RunRequest& request);

/// The origin that the file of a run with this setup records.
[[nodiscard]] store::RunOrigin newOrigin(const study::StudySpec& spec,
                                         const evaluate::EvaluationSetup& setup);

} // namespace splitscape::run
