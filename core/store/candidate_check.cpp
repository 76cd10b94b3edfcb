// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/candidate_check.h"

#include <cmath>

namespace splitscape::store {

namespace {

bool isCost(Energy energy) { return std::isfinite(energy.inMillijoules()) && energy >= Energy{}; }

/// Most are chains of the paper, which are checked without an allocation.
bool isValid(const space::Architecture& architecture)
{
    if (space::isPaperChain(architecture) && architecture.fog.blocks == 0)
        return space::isValid(architecture.lengths, architecture.channels);
    return space::validate(architecture).has_value();
}

bool isPossible(const partition::PointCost& point, const space::Architecture& architecture)
{
    return isCost(point.edgeCompute) && isCost(point.edgeTransmit) && isCost(point.fogCompute)
        && isCost(point.fogReceive) && point.flash >= Bytes(0) && point.ram >= Bytes(0)
        && point.edgeMultiplyAccumulates >= 0 && point.sentValues >= 0 && point.point >= 1
        && point.point <= partition::Placement::behind(space::layerCount(architecture)).point;
}

} // namespace

bool isAccuracy(double value) { return value >= 0.0 && value <= 1.0; }

bool isPossible(const evaluate::CandidateResult& candidate)
{
    const bool hasPoint = candidate.standing != search::Standing::Abandoned;
    const bool isTrained = candidate.standing == search::Standing::Valid;
    if (candidate.standing == search::Standing::Untrained || candidate.generation < 0
        || candidate.index < 0 || candidate.parameters < 0 || candidate.multiplyAccumulates < 0
        || !isValid(candidate.architecture))
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
