// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/batch_judge.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace splitscape::partition {

namespace {

constexpr std::int64_t kBytesPerValue = 4; // float32, in memory
constexpr Bytes kNoByteLimit {std::numeric_limits<std::int64_t>::max()};
constexpr Energy kNoEnergyLimit = Energy::joules(std::numeric_limits<double>::infinity());

} // namespace

BatchJudge::BatchJudge(const cost::DeviceProfile& device, const cost::RadioLink& link, const Limits& limits,
                       const Judging& judging)
    : m_latency(device.latency)
    , m_power(device.computePower.value_or(Power {}))
    , m_link(link)
    , m_judging(judging)
    , m_flashLimit(limits.flash.value_or(device.flash.value_or(kNoByteLimit)))
    , m_ramLimit(limits.ram.value_or(device.ram))
    , m_energyLimit(limits.energy.value_or(kNoEnergyLimit))
{
}

void BatchJudge::fillPoints(std::span<const int> lengths, std::span<const int> channels)
{
    const std::size_t layers = lengths.size() - 1;
    const auto inputValues = std::int64_t {lengths[0]} * channels[0];
    std::array<Energy, space::kMaximumDepth> compute;
    PointCost running;
    running.sentValues = inputValues;
    running.ram = Bytes(kBytesPerValue * inputValues);
    for (std::size_t i = 0;; ++i) {
        running.point = static_cast<int>(i) + 1;
        running.edgeTransmit = cost::transmitEnergy(running.sentValues, m_link);
        running.fogReceive = cost::receiveEnergy(running.sentValues, m_link);
        m_points[i] = running;
        if (i == layers)
            break;
        const space::Layer layer = space::layerAt(lengths, channels, i);
        const std::int64_t macs = space::multiplyAccumulates(layer);
        compute[i] = m_power * cost::layerLatency(layer, macs, m_latency);
        running.flash += Bytes(kBytesPerValue * space::parameterCount(layer));
        running.ram = std::max(running.ram, Bytes(kBytesPerValue * (layer.inValues() + layer.outValues())));
        running.edgeMultiplyAccumulates += macs;
        running.edgeCompute += compute[i];
        running.sentValues = layer.outValues();
    }
    // Summed from the back, so that the last point's fog compute is zero and not a rounding error.
    Energy afterCut;
    m_points[layers].fogCompute = afterCut;
    for (std::size_t i = layers; i-- > 0;) {
        afterCut += compute[i];
        m_points[i].fogCompute = afterCut / m_judging.fogFactor;
    }
}

std::uint8_t BatchJudge::violationsOf(const PointCost& point) const
{
    unsigned violations = NoViolation;
    violations |= point.flash > m_flashLimit ? FlashViolation : NoViolation;
    violations |= point.ram > m_ramLimit ? RamViolation : NoViolation;
    violations |= scenarioEnergy(point, m_judging.scenario) > m_energyLimit ? EnergyViolation : NoViolation;
    return static_cast<std::uint8_t>(violations);
}

BatchJudge::Outcome BatchJudge::judge(std::span<const int> lengths, std::span<const int> channels)
{
    assert(space::isValid(lengths, channels));
    fillPoints(lengths, channels);
    Outcome outcome;
    outcome.points = std::span<const PointCost>(m_points).first(lengths.size());
    Energy leastEdge = kNoEnergyLimit;
    Energy leastTotal = kNoEnergyLimit;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        PointCost& point = m_points[i];
        point.violations = violationsOf(point);
        const bool allowed = m_judging.partitioning || i + 1 == lengths.size();
        if (!allowed || (point.violations & (FlashViolation | RamViolation)) != 0)
            continue;
        // Strictly less: of equals, the lowest-numbered point stays.
        if (point.edge() < leastEdge) {
            leastEdge = point.edge();
            outcome.bestForEdge = point.point;
        }
        if (point.total() < leastTotal) {
            leastTotal = point.total();
            outcome.bestForTotal = point.point;
        }
    }
    outcome.bestPoint = m_judging.scenario == Scenario::EdgeEnergy ? outcome.bestForEdge : outcome.bestForTotal;
    if (outcome.bestPoint != 0)
        outcome.verdict = m_points[static_cast<std::size_t>(outcome.bestPoint - 1)].feasible() ? Verdict::Valid
                                                                                               : Verdict::Invalid;
    return outcome;
}

} // namespace splitscape::partition
