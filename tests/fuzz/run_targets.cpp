// SPDX-License-Identifier: GPL-3.0-or-later
// Readers of studies, jobs and run files. What is read and written again is the same.
#include "core/evaluate/training_job.h"
#include "core/record/deployment.h"
#include "core/record/recovery.h"
#include "core/record/run_history.h"
#include "core/record/run_view.h"
#include "core/study/study_json.h"
#include "tests/fuzz/scratch_folder.h"

#include <array>
#include <numeric>

namespace splitscape::fuzz {

void takeStudy(Bytes input)
{
    const study::StudyReading first = study::parseStudy(textOf(input), "study");
    if (!first.ok())
        return;
    const std::string written = study::toText(first.spec);
    const study::StudyReading second = study::parseStudy(written, "study");
    require(second.ok(), "a study that was written can be read");
    require(study::toText(second.spec) == written, "a study stays what it is");
}

void takeTrainingJob(Bytes input)
{
    const auto first = evaluate::readTrainingJob(textOf(input));
    if (!first)
        return;
    const auto second = evaluate::readTrainingJob(evaluate::toText(*first));
    require(static_cast<bool>(second), "a job that was written can be read");
    require(*second == *first, "a job stays what it is");
}

void takeRunFile(Bytes input)
{
    const std::filesystem::path file = scratchFile("run.splitscape", input);
    static_cast<void>(record::readHistory(file));
    const auto view = record::loadRun(file);
    if (!view)
        return;
    for (const evaluate::CandidatePtr& one : view->candidates) {
        require(one->architecture.lengths.size() == one->architecture.channels.size(),
                "a candidate has an architecture");
        require(!one->training
                    || (one->training->selectionAccuracy >= 0.0
                        && one->training->selectionAccuracy <= 1.0),
                "an accuracy lies between 0 and 1");
    }
    static_cast<void>(view->best());
    static_cast<void>(record::readDeployment(file, {}));
    // It syncs a new file, which takes longer than all the rest: for some inputs only.
    const auto sum = std::accumulate(input.begin(), input.end(), 0U);
    if (sum % 16 == 0)
        static_cast<void>(
            record::recoverRun(file, scratchFolder() / "recovered.splitscape", true, {}));
}

std::span<const Target> runTargets()
{
    static constexpr std::array kAll{
        Target{"study", takeStudy, 4096},
        Target{"training_job", takeTrainingJob, 2048},
        Target{"task_package", takeTaskPackage, 4096},
        Target{"worker_results", takeWorkerResults, 2048},
        Target{"sample_package", takeSamplePackage, 2048},
        Target{"power_trace", takePowerTrace, 2048},
        Target{"uart_log", takeUartLog, 2048},
        Target{"measurement_plan", takeMeasurementPlan, 2048},
        Target{"run_file", takeRunFile, 65536},
    };
    return kAll;
}

} // namespace splitscape::fuzz
