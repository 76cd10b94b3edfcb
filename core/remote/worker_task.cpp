// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/worker_task.h"

#include "core/base/files.h"
#include "core/remote/mathematics.h"
#include "core/remote/printable_bytes.h"
#include "core/remote/sample_package.h"
#include "core/remote/task_package.h"
#include "splitscape_version.h"

#include <chrono>
#include <exception>
#include <map>
#include <ostream>
#include <string>
#include <utility>

namespace splitscape::remote {

namespace {

using Samples = std::map<int, TrainingSamples>; ///< by input length

Result<train::TrainedNetwork> trained(const evaluate::TrainingJob& job,
                                      const TrainingSamples& samples,
                                      const train::Trainer& trainer)
{
    try {
        if (job.epochs >= job.settings.epochs) {
            auto network = trainer.train(job.architecture, samples.dataset, samples.train,
                                         samples.selection, job.settings, job.seed, {});
            if (!network)
                return network;
            return evaluate::readied(job, *std::move(network), trainer, samples.dataset,
                                     samples.train, samples.selection, {});
        }
        auto training = trainer.begin(job.architecture, samples.dataset, samples.train,
                                      samples.selection, job.settings, job.seed);
        if (!training)
            return training.error();
        if (const auto advanced = (*training)->advance(job.epochs, {}); !advanced)
            return advanced.error();
        return (*training)->result();
    } catch (const std::exception& failure) { // memory, mostly
        return Error{ErrorCode::Internal, space::toText(job.architecture), failure.what()};
    }
}

/// The samples of every job. Errors: those of loadSamples; ChecksumMismatch for other samples.
Result<Samples> samplesFor(const TaskPackage& package, const std::filesystem::path& folder)
{
    Samples all;
    for (const evaluate::TrainingJob& job : package.jobs) {
        const int length = job.architecture.lengths.front();
        auto found = all.find(length);
        if (found == all.end()) {
            auto samples = loadSamples(folder / sampleFileName(length));
            if (!samples)
                return samples.error();
            found = all.emplace(length, std::move(*samples)).first;
        }
        if (found->second.key != job.data || found->second.dataset.length != length)
            return Error{ErrorCode::ChecksumMismatch, sampleFileName(length),
                         "they are not those of the task"};
    }
    return all;
}

} // namespace

WorkerExit performTask(const std::filesystem::path& task, const TrainerOf& trainerOf,
                       std::ostream& out)
{
    const auto tell = [&out](WorkerExit exit, const Error& error) {
        out << error.subject << ": " << error.detail << '\n';
        return exit;
    };
    const auto bytes = readFile(task, kMostTaskBytes + 64);
    if (!bytes)
        return tell(WorkerExit::TaskDamaged, bytes.error());
    const auto package = readTaskPackage(*bytes);
    if (!package)
        return tell(package.error().code == ErrorCode::FileUnsupported ? WorkerExit::OtherVersion
                                                                       : WorkerExit::TaskDamaged,
                    package.error());
    if (package->programVersion != SPLITSCAPE_VERSION) {
        out << SPLITSCAPE_VERSION << '\n';
        return WorkerExit::OtherVersion;
    }
    const auto trainer = trainerOf(package->trainer);
    if (!trainer) {
        out << package->trainer << '\n';
        return WorkerExit::LevelMissing;
    }
    if (package->mathematics != mathematicsFingerprint())
        return WorkerExit::MathematicsDiffer;
    const auto samples = samplesFor(*package, task.parent_path());
    if (!samples)
        return tell(WorkerExit::SamplesDamaged, samples.error());
    std::vector<JobResult> results;
    for (const evaluate::TrainingJob& job : package->jobs) {
        const auto start = std::chrono::steady_clock::now();
        auto network = trained(job, samples->at(job.architecture.lengths.front()), *trainer);
        results.push_back({std::move(network), std::chrono::steady_clock::now() - start});
    }
    out << printable(toBytes(results)) << std::flush;
    return out.good() ? WorkerExit::Done : WorkerExit::CannotWrite;
}

} // namespace splitscape::remote
