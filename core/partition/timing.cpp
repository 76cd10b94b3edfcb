// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/timing.h"

#include "core/cost/cost_model.h"

#include <algorithm>

namespace splitscape::partition {

namespace {

/// How long the first of the inferences that share a packet waits for the last one.
std::optional<Seconds> waitingTime(const Rules& rules)
{
    const int others = rules.link.inferencesPerPacket - 1;
    if (others == 0)
        return Seconds{0.0};
    const auto period = rules.inferencePeriod();
    return period ? std::optional(*period * others) : std::nullopt;
}

Seconds computeTime(Energy energy, Power power)
{
    return Seconds(energy.inJoules() / power.inWatts());
}

Seconds fogTime(const PointCost& point, const Rules& rules)
{
    if (!rules.judging.fogSpeed)
        return Seconds{0.0};
    return computeTime(point.fogCompute * rules.judging.fogFactor, *rules.device.computePower)
        / *rules.judging.fogSpeed;
}

} // namespace

std::optional<Seconds> edgeTime(const PointCost& point, const cost::DeviceProfile& device)
{
    if (!device.computePower)
        return std::nullopt;
    return computeTime(point.edgeCompute, *device.computePower);
}

std::optional<Timing> timingOf(const PointCost& point, const Rules& rules, int inputLength)
{
    const auto waiting = waitingTime(rules);
    if (!waiting || !rules.device.hasEnergyModel())
        return std::nullopt;
    Timing timing;
    timing.waiting = *waiting;
    timing.frontEnd = rules.frontEnd(inputLength).latency;
    timing.edge = std::max(Seconds{0.0}, *edgeTime(point, rules.device) - timing.frontEnd);
    timing.radio
        = cost::transmitTime(point.sentValues, point.linkFormat, rules.link, point.sentSides);
    timing.fog = fogTime(point, rules);
    return timing;
}

std::optional<Seconds> latencyOf(const PointCost& point, const Rules& rules)
{
    const auto waiting = waitingTime(rules);
    if (!waiting || !rules.device.hasEnergyModel())
        return std::nullopt;
    return *waiting + *edgeTime(point, rules.device)
        + cost::transmitTime(point.sentValues, point.linkFormat, rules.link, point.sentSides)
        + fogTime(point, rules);
}

std::optional<Power> averagePower(const PointCost& point, const Rules& rules)
{
    const auto period = rules.inferencePeriod();
    if (!period || !rules.device.hasEnergyModel())
        return std::nullopt;
    return point.edge() / *period + rules.device.sleepPower;
}

bool statesTime(const Rules& rules)
{
    const cost::RadioFigures& link = rules.link;
    return rules.limits.limitTime() || rules.inferencePeriod() || rules.judging.fogSpeed
        || (rules.judging.frontEnd && rules.device.instructions)
        || link.timePerByte + link.timePerPacket + link.timePerEvent > Seconds{0.0};
}

std::uint8_t timeViolations(const PointCost& point, const Rules& rules)
{
    unsigned violations = NoViolation;
    if (rules.limits.latency) {
        const auto latency = latencyOf(point, rules);
        violations |= latency && *latency > *rules.limits.latency ? LatencyViolation : NoViolation;
    }
    if (rules.limits.averagePower) {
        const auto power = averagePower(point, rules);
        violations |= power && *power > *rules.limits.averagePower ? PowerViolation : NoViolation;
    }
    return static_cast<std::uint8_t>(violations);
}

Energy pressedEnergy(const PointCost& point, const Rules& rules)
{
    const Energy spent = scenarioEnergy(point, rules.judging.scenario);
    const std::uint8_t violations = timeViolations(point, rules);
    if (violations == NoViolation)
        return spent;
    double excess = 1.0;
    if ((violations & LatencyViolation) != 0)
        excess = std::max(excess, *latencyOf(point, rules) / *rules.limits.latency);
    if ((violations & PowerViolation) != 0)
        excess = std::max(excess, averagePower(point, rules)->inWatts()
                                      / rules.limits.averagePower->inWatts());
    return std::max(spent, rules.limits.energy.value_or(spent) * excess);
}

} // namespace splitscape::partition
