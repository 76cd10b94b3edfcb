// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/batch_judge.h"

#include "core/cost/memory.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace splitscape::partition {

namespace {

constexpr Bytes kNoByteLimit{std::numeric_limits<std::int64_t>::max()};
constexpr Energy kNoEnergyLimit = Energy::joules(std::numeric_limits<double>::infinity());

} // namespace

BatchJudge::BatchJudge(const Rules& rules)
    : m_figures(rules)
    , m_scenario(rules.judging.scenario)
    , m_partitioning(rules.judging.partitioning)
    , m_flashLimit(rules.flashLimit().value_or(kNoByteLimit))
    , m_ramLimit(rules.ramLimit())
    , m_energyLimit(rules.limits.energy.value_or(kNoEnergyLimit))
    , m_pointMinimum(rules.limits.pointMinimum)
    , m_floats(true)
{
    const auto formats = rules.edgeFormats();
    m_floats = std::ranges::count(formats, network::NumberFormat::Float32) != 0;
    if (std::ranges::count(formats, network::NumberFormat::Int8) != 0)
        m_integerFigures.emplace(rules, network::NumberFormat::Int8);
}

void BatchJudge::fillPoints(std::span<const int> lengths, std::span<const int> channels)
{
    const std::size_t layers = lengths.size() - 1;
    std::int64_t sent = std::int64_t{lengths[0]} * channels[0];
    Bytes flash;
    Bytes ram = cost::memoryOf(sent);
    std::int64_t edgeMacs = 0;
    Energy edgeCompute;
    for (std::size_t i = 0;; ++i) {
        // Field by field: copying a running PointCost as a whole would wait for its own stores.
        PointCost& point = m_points[i];
        point.point = static_cast<int>(i) + 1;
        point.flash = flash;
        point.ram = ram;
        point.edgeMultiplyAccumulates = edgeMacs;
        point.sentValues = sent;
        point.linkFormat = m_figures.format;
        point.edgeFormat = network::NumberFormat::Float32;
        point.edgeCompute = edgeCompute;
        point.edgeTransmit = cost::transmitEnergy(sent, m_figures.format, m_figures.link);
        point.fogReceive = cost::receiveEnergy(sent, m_figures.format, m_figures.link);
        if (i == layers)
            break;
        const network::Layer layer = space::layerAt(lengths, channels, i);
        const std::int64_t macs = network::multiplyAccumulates(layer);
        m_layerCompute[i] = m_figures.power * cost::layerLatency(layer, macs, m_figures.latency);
        flash += cost::flashOf(layer);
        ram = std::max(ram, cost::ramOf(layer));
        edgeMacs += macs;
        edgeCompute += m_layerCompute[i];
        sent = layer.outValues();
    }
    // Summed from the back, so that the last point's fog compute is zero and not a rounding error.
    Energy afterCut;
    m_points[layers].fogCompute = afterCut;
    for (std::size_t i = layers; i-- > 0;) {
        afterCut += m_layerCompute[i];
        m_points[i].fogCompute = afterCut / m_figures.fogFactor;
    }
}

std::uint8_t BatchJudge::violationsOf(const PointCost& point) const
{
    unsigned violations = NoViolation;
    violations |= point.flash > m_flashLimit ? FlashViolation : NoViolation;
    violations |= point.ram > m_ramLimit ? RamViolation : NoViolation;
    violations |= scenarioEnergy(point, m_scenario) > m_energyLimit ? EnergyViolation : NoViolation;
    violations |= point.point < m_pointMinimum ? PointViolation : NoViolation;
    return static_cast<std::uint8_t>(violations);
}

BatchJudge::Outcome BatchJudge::judge(std::span<const int> lengths, std::span<const int> channels)
{
    assert(space::isValid(lengths, channels));
    if (m_integerFigures) [[unlikely]]
        return judge(space::Architecture{{lengths.begin(), lengths.end()},
                                         {channels.begin(), channels.end()}});
    fillPoints(lengths, channels);
    return choose(std::span<PointCost>(m_points).first(lengths.size()));
}

BatchJudge::Outcome BatchJudge::judge(const space::Architecture& architecture)
{
    if (!m_integerFigures)
        return judgeFloats(architecture);
    const Outcome integers = judgeIntegers(architecture);
    if (!m_floats)
        return integers;
    const Outcome floats = judgeFloats(architecture);
    if (floats.bestPoint == 0 || integers.bestPoint == 0)
        return integers.bestPoint == 0 ? floats : integers;
    const auto energyOf = [this](const Outcome& outcome) {
        return scenarioEnergy(outcome.points[static_cast<std::size_t>(outcome.bestPoint - 1)],
                              m_scenario);
    };
    // Of equals float32, which needs no calibration.
    return energyOf(integers) < energyOf(floats) ? integers : floats;
}

BatchJudge::Outcome BatchJudge::judgeFloats(const space::Architecture& architecture)
{
    if (space::isPaperChain(architecture)) {
        fillPoints(architecture.lengths, architecture.channels);
        return choose(std::span<PointCost>(m_points).first(architecture.lengths.size()));
    }
    m_networkPoints = pointsOf(space::networkOf(architecture), m_figures);
    return choose(m_networkPoints);
}

BatchJudge::Outcome BatchJudge::judgeIntegers(const space::Architecture& architecture)
{
    m_integerPoints = pointsOf(space::networkOf(architecture), *m_integerFigures);
    return choose(m_integerPoints);
}

BatchJudge::Outcome BatchJudge::choose(std::span<PointCost> points) const
{
    Outcome outcome;
    outcome.points = points;
    Energy leastEdge = kNoEnergyLimit;
    Energy leastTotal = kNoEnergyLimit;
    for (std::size_t i = 0; i < points.size(); ++i) {
        PointCost& point = points[i];
        point.violations = violationsOf(point);
        const bool allowed = (m_partitioning || i + 1 == points.size())
            && (point.violations & (FlashViolation | RamViolation | PointViolation)) == 0;
        // Strictly less: of equals, the lowest-numbered point stays. Without branches, since which
        // point is best is what no predictor knows.
        const Energy edge = allowed ? point.edge() : kNoEnergyLimit;
        const Energy total = allowed ? point.total() : kNoEnergyLimit;
        outcome.bestForEdge = edge < leastEdge ? point.point : outcome.bestForEdge;
        leastEdge = std::min(leastEdge, edge);
        outcome.bestForTotal = total < leastTotal ? point.point : outcome.bestForTotal;
        leastTotal = std::min(leastTotal, total);
    }
    outcome.bestPoint
        = m_scenario == Scenario::EdgeEnergy ? outcome.bestForEdge : outcome.bestForTotal;
    if (outcome.bestPoint != 0)
        outcome.verdict = points[static_cast<std::size_t>(outcome.bestPoint - 1)].feasible()
            ? Verdict::Valid
            : Verdict::Invalid;
    return outcome;
}

} // namespace splitscape::partition
