// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/task_package.h"

#include "core/remote/byte_fields.h"
#include "core/remote/envelope.h"
#include "core/space/architecture.h"

#include <cmath>
#include <utility>

namespace splitscape::remote {

namespace {

constexpr PackageMagic kTaskMagic{'S', 'P', 'L', 'T', 'T', 'A', 'S', 'K'};
constexpr PackageMagic kResultMagic{'S', 'P', 'L', 'T', 'R', 'S', 'L', 'T'};
constexpr std::uint64_t kMostResultBytes = std::uint64_t{4} << 30;
const std::string kTaskName = "training task";
const std::string kResultName = "training result";

Error damaged(const std::string& name, std::string detail)
{
    return {ErrorCode::FileDamaged, name, std::move(detail)};
}

void write(ByteWriter& out, const train::TrainedNetwork& network)
{
    out.number(static_cast<std::int32_t>(network.bestEpoch));
    out.number(network.selectionAccuracy);
    out.number(static_cast<std::int32_t>(network.restarts));
    std::vector<double> curve;
    for (const train::EpochRecord& epoch : network.epochs) {
        curve.push_back(epoch.trainingLoss);
        curve.push_back(epoch.selectionAccuracy);
    }
    out.numbers(std::span<const double>(curve));
    out.numbers(std::span<const float>(network.weights));
    out.number(static_cast<std::uint8_t>(network.tuning.has_value()));
    if (!network.tuning)
        return;
    out.number(network.tuning->unrounded);
    out.number(network.tuning->before);
    out.number(network.tuning->after);
    out.number(static_cast<std::uint8_t>(network.tuning->isKept));
}

train::TrainedNetwork readNetwork(ByteReader& in)
{
    train::TrainedNetwork network;
    network.bestEpoch = in.number<std::int32_t>();
    network.selectionAccuracy = in.number<double>();
    network.restarts = in.number<std::int32_t>();
    const auto curve = in.numbers<double>();
    for (std::size_t i = 0; i + 1 < curve.size(); i += 2)
        network.epochs.push_back({curve[i], curve[i + 1]});
    network.weights = in.numbers<float>();
    if (in.number<std::uint8_t>() == 0)
        return network;
    train::Tuning tuning;
    tuning.unrounded = in.number<double>();
    tuning.before = in.number<double>();
    tuning.after = in.number<double>();
    tuning.isKept = in.number<std::uint8_t>() != 0;
    network.tuning = tuning;
    return network;
}

bool isShare(double value) { return value >= 0.0 && value <= 1.0; }

/// What a training of the job can have come to.
bool fits(const train::TrainedNetwork& network, const evaluate::TrainingJob& job)
{
    const bool hasEpochs = !network.epochs.empty();
    if (std::cmp_not_equal(network.weights.size(), space::parameterCount(job.architecture))
        || std::cmp_greater(network.epochs.size(), job.epochs) || network.bestEpoch < 0
        || (hasEpochs && std::cmp_greater_equal(network.bestEpoch, network.epochs.size()))
        || !isShare(network.selectionAccuracy) || network.restarts < 0
        || network.restarts > job.settings.restarts)
        return false;
    for (const train::EpochRecord& epoch : network.epochs)
        if (!isShare(epoch.selectionAccuracy) || !std::isfinite(epoch.trainingLoss))
            return false;
    const auto& tuning = network.tuning;
    return !tuning
        || (job.deployment && isShare(tuning->unrounded) && isShare(tuning->before)
            && isShare(tuning->after) && tuning->isKept == (tuning->after > tuning->before));
}

} // namespace

std::string toBytes(const TaskPackage& package)
{
    ByteWriter out;
    out.text(package.programVersion);
    out.text(package.trainer);
    out.number(package.mathematics);
    out.number(static_cast<std::uint32_t>(package.jobs.size()));
    for (const evaluate::TrainingJob& job : package.jobs)
        out.text(evaluate::toText(job));
    return enclosed(kTaskMagic, out.bytes());
}

std::string toBytes(const std::vector<JobResult>& results)
{
    ByteWriter out;
    out.number(static_cast<std::uint32_t>(results.size()));
    for (const JobResult& result : results) {
        out.number(result.seconds.count());
        out.number(static_cast<std::uint8_t>(result.network.has_value()));
        if (result.network) {
            write(out, *result.network);
        } else {
            out.number(static_cast<std::uint32_t>(result.network.error().code));
            out.text(result.network.error().subject);
            out.text(result.network.error().detail);
        }
    }
    return enclosed(kResultMagic, out.bytes());
}

Result<TaskPackage> readTaskPackage(std::string_view bytes)
{
    const auto content = contentOf(bytes, kTaskMagic, kMostTaskBytes, kTaskName);
    if (!content)
        return content.error();
    ByteReader in(*content);
    TaskPackage package;
    package.programVersion = in.text();
    package.trainer = in.text();
    package.mathematics = in.number<std::uint64_t>();
    const auto count = in.number<std::uint32_t>();
    if (count > kMostJobs)
        return Error{ErrorCode::FileTooLarge, kTaskName,
                     "it holds " + std::to_string(count) + " trainings"};
    for (std::uint32_t i = 0; i < count && in.ok(); ++i) {
        const std::string_view text = in.text();
        if (!in.ok())
            break;
        auto job = evaluate::readTrainingJob(text);
        if (!job)
            return job.error();
        package.jobs.push_back(std::move(*job));
    }
    if (!in.isAtEnd())
        return damaged(kTaskName, "its fields do not fit");
    return package;
}

Result<std::vector<JobResult>> readResults(std::string_view bytes,
                                           const std::vector<evaluate::TrainingJob>& jobs)
{
    const auto content = contentOf(bytes, kResultMagic, kMostResultBytes, kResultName);
    if (!content)
        return content.error();
    ByteReader in(*content);
    if (in.number<std::uint32_t>() != jobs.size())
        return damaged(kResultName, "it is of another task");
    std::vector<JobResult> results;
    for (const evaluate::TrainingJob& job : jobs) {
        const Seconds seconds(in.number<double>());
        if (!in.ok() || !std::isfinite(seconds.count()) || seconds.count() < 0.0)
            return damaged(kResultName, "its fields do not fit");
        if (in.number<std::uint8_t>() == 0) {
            const auto code = in.number<std::uint32_t>();
            Error error{ErrorCode::Internal, std::string(in.text()), std::string(in.text())};
            if (code > static_cast<std::uint32_t>(kLastErrorCode))
                return damaged(kResultName, "its fields do not fit");
            error.code = static_cast<ErrorCode>(code);
            results.push_back({std::move(error), seconds});
            continue;
        }
        train::TrainedNetwork network = readNetwork(in);
        if (!in.ok() || !fits(network, job))
            return damaged(kResultName, "a network in it is not the one that was asked for");
        network.architecture = job.architecture;
        results.push_back({std::move(network), seconds});
    }
    if (!in.isAtEnd())
        return damaged(kResultName, "its fields do not fit");
    return results;
}

} // namespace splitscape::remote
