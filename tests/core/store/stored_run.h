// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/store/run_lock.h"
#include "core/store/run_store.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What the tests of run files put into them.
namespace splitscape::test {

inline store::RunOrigin originOf()
{
    store::RunOrigin origin;
    origin.specification = R"({"seed":18446744073709551615})";
    origin.seed = 18446744073709551615U;
    origin.programVersion = "1.2.3";
    origin.trainer = "fake";
    origin.datasetName = "five beats";
    origin.datasetFingerprint = "0123456789abcdef";
    origin.classNames = {"N", "S, or \"T\"", "V"};
    origin.split = {{5, 1, 4000000000U}, {2}, {}, {3, 3}};
    origin.startedUtc = "2026-01-02T03:04:05Z";
    return origin;
}

inline evaluate::CandidateResult validCandidate(std::uint64_t id)
{
    evaluate::CandidateResult candidate;
    candidate.id = id;
    candidate.generation = 2;
    candidate.index = static_cast<int>(id);
    candidate.attempt = 1;
    candidate.genome = {{128, 0, 8, 64}, {1, 4, 3, 2}};
    candidate.architecture = {{2048, 128, 8, 64, 5}, {1, 1, 3, 2, 1}};
    candidate.parameters = 3;
    candidate.multiplyAccumulates = 4;
    partition::PointCost point;
    point.point = 3;
    point.flash = Bytes(300);
    point.ram = Bytes(8704);
    point.edgeMultiplyAccumulates = 2568;
    point.sentValues = 32;
    point.edgeCompute = Energy::millijoules(0.0625); // exact in binary, so it reads back the same
    point.edgeTransmit = Energy::millijoules(0.03125);
    point.fogCompute = Energy::millijoules(0.5);
    candidate.best = point;
    candidate.standing = search::Standing::Valid;
    candidate.source = evaluate::Source::Trained;
    candidate.training = evaluate::TrainingSummary{0.875, 1, {{1.5, 0.5}, {0.7, 0.875}}};
    candidate.fitness = 0.875;
    candidate.seconds = Seconds{2.5};
    return candidate;
}

inline evaluate::CandidateResult failedCandidate(std::uint64_t id)
{
    evaluate::CandidateResult candidate = validCandidate(id);
    candidate.standing = search::Standing::Failed;
    candidate.training.reset();
    candidate.fitness = 0.0;
    candidate.failure = Error{ErrorCode::Internal, "training", "out of memory"};
    return candidate;
}

inline evaluate::CandidateResult abandonedCandidate(std::uint64_t id)
{
    evaluate::CandidateResult candidate = validCandidate(id);
    candidate.standing = search::Standing::Abandoned;
    candidate.source = evaluate::Source::NotTrained;
    candidate.training.reset();
    candidate.fitness.reset();
    candidate.best.reset();
    return candidate;
}

inline evaluate::CandidatePtr shared(evaluate::CandidateResult candidate)
{
    return std::make_shared<const evaluate::CandidateResult>(std::move(candidate));
}

inline evaluate::WeightsPtr weightsOf(std::vector<float> weights)
{
    return std::make_shared<const std::vector<float>>(std::move(weights));
}

inline evaluate::ExtractionResult extractionOf(std::uint64_t chosen)
{
    evaluate::ExtractionResult result;
    result.chosen = chosen;
    result.heldBackAccuracy = 0.75;
    result.heldBack = {{chosen, 0.75}};
    result.shortlist = {{chosen, 0.625}, {chosen + 1, 0.5}};
    result.tests = {{11, 0.5, 0.25, 0.75}, {12, 0.5, 0.25, 0.25}};
    result.testAccuracyMean = 0.5;
    result.testAccuracyDeviation = 0.353;
    result.confusion = {2, {7, 1, 0, 4}};
    return result;
}

inline std::unique_ptr<store::RunStore> made(const std::filesystem::path& path,
                                             store::RunStore::Options options = {})
{
    auto store = store::RunStore::create(path, originOf(), std::move(options));
    return store ? std::move(*store) : nullptr;
}

inline Result<std::unique_ptr<store::RunStore>> reopened(const std::filesystem::path& path,
                                                         const store::SessionRecord& session)
{
    auto lock = store::RunLock::acquire(path);
    if (!lock)
        return lock.error();
    return store::RunStore::open(path, std::move(*lock), session, {});
}

/// Writes a finished run of `count` valid candidates; its bytes, nothing where that failed.
inline std::optional<std::string> writtenRun(const std::filesystem::path& path, std::uint64_t count)
{
    const auto store = made(path);
    for (std::uint64_t id = 0; id < count; ++id)
        store->add(shared(validCandidate(id)), nullptr);
    if (!store->finish({}))
        return {};
    const auto bytes = readFile(path, 1 << 24);
    return bytes ? std::optional(*bytes) : std::nullopt;
}

} // namespace splitscape::test
