// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/batch_judge.h"

#include "core/cost/memory.h"
#include "core/partition/timing.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

namespace splitscape::partition {

namespace {

constexpr Bytes kNoByteLimit{std::numeric_limits<std::int64_t>::max()};
constexpr Energy kNoEnergyLimit = Energy::joules(std::numeric_limits<double>::infinity());

} // namespace

BatchJudge::BatchJudge(const Rules& rules)
    : m_figures(rules)
    , m_scenario(rules.judging.scenario)
    , m_partitioning(rules.judging.partitioning)
    , m_thresholds{rules.flashLimit().value_or(kNoByteLimit), rules.ramLimit(),
                   rules.limits.energy.value_or(kNoEnergyLimit), rules.limits.pointMinimum}
    , m_floats(true)
{
    const auto formats = rules.edgeFormats();
    m_floats = std::ranges::count(formats, network::NumberFormat::Float32) != 0;
    if (std::ranges::count(formats, network::NumberFormat::Int8) != 0)
        m_integerFigures.emplace(rules, network::NumberFormat::Int8);
    if (rules.limits.limitTime())
        m_timed = rules;
}

/// A call of its own, so that the layer of the hot loop stays in registers.
[[gnu::noinline]] Seconds BatchJudge::latencyBeyondPaper(std::span<const int> lengths,
                                                         std::span<const int> channels,
                                                         std::size_t index) const
{
    const network::Layer layer = space::layerAt(lengths, channels, index);
    return cost::layerLatency(layer, network::multiplyAccumulates(layer), m_figures.latency);
}

void BatchJudge::fillPoints(std::span<const int> lengths, std::span<const int> channels)
{
    const std::size_t layers = lengths.size() - 1;
    PointCost* const points = m_points.data();
    // Copied once, so that the hot loop does not ask the device again for every layer.
    const bool beyondPaper = m_figures.beyondPaper;
    const cost::RadioFigures& link = m_figures.link;
    const Power power = m_figures.power;
    const auto& latency = m_figures.latency;
    std::int64_t sent = std::int64_t{lengths[0]} * channels[0];
    Bytes flash;
    Bytes ram = cost::memoryOf(sent);
    std::int64_t edgeMacs = 0;
    Energy edgeCompute;
    for (std::size_t i = 0;; ++i) {
        // Field by field: copying a running PointCost as a whole would wait for its own stores.
        PointCost& point = points[i];
        point.point = Placement::behind(i).point;
        point.flash = flash;
        point.ram = ram;
        point.edgeMultiplyAccumulates = edgeMacs;
        point.sentValues = sent;
        point.linkFormat = m_figures.format;
        point.edgeCompute = edgeCompute;
        const std::int64_t bytes = cost::sentBytes(sent, m_figures.format, link) + link.headerBytes;
        point.edgeTransmit = cost::transmitEnergy(bytes, link);
        point.fogReceive = cost::receiveEnergy(bytes, link);
        if (i == layers)
            break;
        const network::Layer layer = space::layerAt(lengths, channels, i);
        const std::int64_t macs = network::multiplyAccumulates(layer);
        const Energy compute = power
            * (beyondPaper ? latencyBeyondPaper(lengths, channels, i)
                           : cost::paperLatency(layer, macs,
                                                latency[static_cast<std::size_t>(layer.kind)]));
        flash += cost::flashOf(layer);
        ram = std::max(ram, cost::ramOf(layer));
        edgeMacs += macs;
        point.fogCompute = compute; // of this layer alone, until the sum from the back
        edgeCompute += compute;
        sent = layer.outValues();
    }
    // Summed from the back, so that the last point's fog compute is zero and not a rounding error.
    Energy afterCut;
    points[layers].fogCompute = afterCut;
    for (std::size_t i = layers; i-- > 0;) {
        afterCut += points[i].fogCompute;
        points[i].fogCompute = afterCut / m_figures.fogFactor;
    }
}

inline std::uint8_t BatchJudge::Thresholds::violatedBy(const PointCost& point, Energy spent) const
{
    unsigned violations = NoViolation;
    violations |= point.flash > flash ? FlashViolation : NoViolation;
    violations |= point.ram > ram ? RamViolation : NoViolation;
    violations |= spent > energy ? EnergyViolation : NoViolation;
    violations |= point.point < pointMinimum ? PointViolation : NoViolation;
    return static_cast<std::uint8_t>(violations);
}

BatchJudge::Outcome BatchJudge::judge(std::span<const int> lengths, std::span<const int> channels)
{
    assert(space::isValid(lengths, channels));
    if (m_integerFigures) [[unlikely]]
        return judge(space::Architecture{{lengths.begin(), lengths.end()},
                                         {channels.begin(), channels.end()}});
    return judgeChain(lengths, channels);
}

BatchJudge::Outcome BatchJudge::judgeChain(std::span<const int> lengths,
                                           std::span<const int> channels)
{
    if (m_points.size() < lengths.size())
        m_points.resize(lengths.size());
    fillPoints(lengths, channels);
    const auto points = std::span<PointCost>(m_points).first(lengths.size());
    if (m_figures.hasBoardCharges()) [[unlikely]]
        chargeBoard(points, lengths[0], m_figures);
    return choose(points);
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
    // Where time is limited, less energy need not keep the limits.
    if (floats.verdict != integers.verdict)
        return floats.verdict == Verdict::Valid ? floats : integers;
    const auto energyOf = [this](const Outcome& outcome) {
        return scenarioEnergy(outcome.points[Placement{outcome.bestPoint}.cut()],
                              m_scenario);
    };
    // Of equals float32, which needs no calibration.
    return energyOf(integers) < energyOf(floats) ? integers : floats;
}

std::vector<PointCost> BatchJudge::take(const Outcome& outcome)
{
    for (std::vector<PointCost>* points : {&m_points, &m_networkPoints, &m_integerPoints}) {
        if (points->data() != outcome.points.data())
            continue;
        points->resize(outcome.points.size());
        return std::move(*points);
    }
    return {outcome.points.begin(), outcome.points.end()};
}

BatchJudge::Outcome BatchJudge::judgeFloats(const space::Architecture& architecture)
{
    if (space::isPaperChain(architecture))
        return judgeChain(architecture.lengths, architecture.channels);
    m_networkPoints = pointsOf(space::networkOf(architecture), m_figures);
    return choose(m_networkPoints, architecture.sides > 0);
}

BatchJudge::Outcome BatchJudge::judgeIntegers(const space::Architecture& architecture)
{
    m_integerPoints = pointsOf(space::networkOf(architecture), *m_integerFigures);
    return choose(m_integerPoints, architecture.sides > 0);
}

/// As choose(), among the points that keep latency and average power as long as there are any, and
/// without the last one where it is not allowed. Apart, so that the loop of choose() stays short.
[[gnu::noinline]] BatchJudge::Outcome BatchJudge::chooseBeyondPaper(std::span<PointCost> points,
                                                                    bool lastOnFog) const
{
    constexpr unsigned kMemory = FlashViolation | RamViolation | PointViolation | SidesViolation;
    constexpr unsigned kTime = LatencyViolation | PowerViolation;
    for (PointCost& point : points) {
        point.violations = m_thresholds.violatedBy(point, scenarioEnergy(point, m_scenario));
        if (m_timed)
            point.violations |= timeViolations(point, *m_timed);
    }
    if (lastOnFog)
        points.back().violations |= SidesViolation;
    const auto leastBy = [&](Scenario scenario) {
        for (const unsigned excluded : {kMemory | kTime, kMemory}) {
            const PointCost* least = nullptr;
            for (std::size_t i = m_partitioning ? 0 : points.size() - 1; i < points.size(); ++i) {
                if ((points[i].violations & excluded) == 0
                    && (!least
                        || scenarioEnergy(points[i], scenario) < scenarioEnergy(*least, scenario)))
                    least = &points[i];
            }
            if (least)
                return least->point;
        }
        return 0;
    };
    Outcome outcome;
    outcome.points = points;
    outcome.bestForEdge = leastBy(Scenario::EdgeEnergy);
    outcome.bestForTotal = leastBy(Scenario::TotalEnergy);
    outcome.bestPoint
        = m_scenario == Scenario::EdgeEnergy ? outcome.bestForEdge : outcome.bestForTotal;
    if (outcome.bestPoint != 0)
        outcome.verdict = points[Placement{outcome.bestPoint}.cut()].feasible()
            ? Verdict::Valid
            : Verdict::Invalid;
    return outcome;
}

BatchJudge::Outcome BatchJudge::choose(std::span<PointCost> points, bool lastOnFog) const
{
    if (m_timed || lastOnFog) [[unlikely]]
        return chooseBeyondPaper(points, lastOnFog);
    // A copy, which stores to the points cannot change: it stays in registers.
    const Thresholds thresholds = m_thresholds;
    const bool byEdge = m_scenario == Scenario::EdgeEnergy;
    Outcome outcome;
    outcome.points = points;
    Energy leastEdge = kNoEnergyLimit;
    Energy leastTotal = kNoEnergyLimit;
    for (std::size_t i = 0; i < points.size(); ++i) {
        PointCost& point = points[i];
        const Energy edgeEnergy = point.edge();
        const Energy totalEnergy = point.total();
        const std::uint8_t violations
            = thresholds.violatedBy(point, byEdge ? edgeEnergy : totalEnergy);
        point.violations = violations;
        const bool allowed = (m_partitioning || i + 1 == points.size())
            && (violations & (FlashViolation | RamViolation | PointViolation)) == 0;
        // Strictly less: of equals, the lowest-numbered point stays. The best point varies from
        // architecture to architecture, so a branch here is mispredicted half the time.
        const Energy edge = allowed ? edgeEnergy : kNoEnergyLimit;
        const Energy total = allowed ? totalEnergy : kNoEnergyLimit;
        outcome.bestForEdge = edge < leastEdge ? point.point : outcome.bestForEdge;
        leastEdge = std::min(leastEdge, edge);
        outcome.bestForTotal = total < leastTotal ? point.point : outcome.bestForTotal;
        leastTotal = std::min(leastTotal, total);
    }
    outcome.bestPoint = byEdge ? outcome.bestForEdge : outcome.bestForTotal;
    if (outcome.bestPoint != 0)
        outcome.verdict = points[Placement{outcome.bestPoint}.cut()].feasible()
            ? Verdict::Valid
            : Verdict::Invalid;
    return outcome;
}

} // namespace splitscape::partition
