// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/candidate_check.h"

#include <cmath>

namespace splitscape::store {

namespace {

partition::Verdict verdictOf(evaluate::Status status)
{
    switch (status) {
    case evaluate::Status::Valid:
    case evaluate::Status::TrainingFailed:
        return partition::Verdict::Valid;
    case evaluate::Status::Invalid:
        return partition::Verdict::Invalid;
    case evaluate::Status::Abandoned:
        break;
    }
    return partition::Verdict::Abandoned;
}

bool isCost(Energy energy) { return std::isfinite(energy.inMillijoules()) && energy >= Energy{}; }

bool isPossible(const partition::PointCost& point, const space::Architecture& architecture)
{
    return isCost(point.edgeCompute) && isCost(point.edgeTransmit) && isCost(point.fogCompute)
        && isCost(point.fogReceive) && point.flash >= Bytes(0) && point.ram >= Bytes(0)
        && point.edgeMultiplyAccumulates >= 0 && point.sentValues >= 0 && point.point >= 1
        && point.point <= static_cast<int>(architecture.lengths.size());
}

} // namespace

bool isAccuracy(double value) { return value >= 0.0 && value <= 1.0; }

bool complete(evaluate::CandidateResult& candidate)
{
    candidate.verdict = verdictOf(candidate.status);
    const bool hasPoint = candidate.status != evaluate::Status::Abandoned;
    const bool isTrained = candidate.status == evaluate::Status::Valid;
    if (candidate.generation < 0 || candidate.index < 0 || candidate.parameters < 0
        || candidate.multiplyAccumulates < 0 || !space::validate(candidate.architecture))
        return false;
    if (candidate.best.has_value() != hasPoint || candidate.training.has_value() != isTrained)
        return false;
    if (candidate.training && !isAccuracy(candidate.training->selectionAccuracy))
        return false;
    if (candidate.heldBackAccuracy && !isAccuracy(*candidate.heldBackAccuracy))
        return false;
    if (candidate.fitness && !std::isfinite(*candidate.fitness))
        return false;
    return !candidate.best || isPossible(*candidate.best, candidate.architecture);
}

} // namespace splitscape::store
