// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/reachable_time.h"

#include "core/base/text.h"
#include "core/partition/reachability.h"

#include <cmath>

namespace splitscape::partition {

namespace {

/// The rules with seconds in the place of joules, so that the least energy is the least latency: a
/// device of 1 W, a link that spends what it takes, and a fog that is as many times faster.
Rules inSeconds(const Rules& rules)
{
    const auto energyOf = [](Seconds time) { return Power::watts(1.0) * time; };
    Rules timed = rules;
    timed.device.computePower = Power::watts(1.0);
    timed.link.perByte = energyOf(rules.link.timePerByte);
    timed.link.perPacket = energyOf(rules.link.timePerPacket);
    timed.link.perEvent = energyOf(rules.link.timePerEvent);
    timed.link.fogReceivePerByte = Energy{};
    timed.judging.scenario
        = rules.judging.fogSpeed ? Scenario::TotalEnergy : Scenario::EdgeEnergy;
    timed.judging.fogFactor = rules.judging.fogSpeed.value_or(1.0);
    return timed;
}

/// The least latency of any architecture within the memory limits. With inferences that share a
/// packet it is a bound.
std::optional<Seconds> smallestLatencyWithin(const space::SearchSpace& space, const Rules& rules)
{
    const auto least = smallestEnergyWithin(space, inSeconds(rules));
    if (!least)
        return std::nullopt;
    const int others = rules.link.inferencesPerPacket - 1;
    const Seconds waiting
        = others > 0 ? others * rules.inferencePeriod().value_or(Seconds{0.0}) : Seconds{0.0};
    return waiting + Seconds(least->inJoules());
}

/// The least average power, which follows from the energy of the edge whatever the scenario.
std::optional<Power> smallestPowerWithin(const space::SearchSpace& space, Rules rules)
{
    const auto period = rules.inferencePeriod();
    rules.judging.scenario = Scenario::EdgeEnergy;
    const auto least = smallestEnergyWithin(space, rules);
    if (!least || !period)
        return std::nullopt;
    return *least / *period + rules.device.sleepPower;
}

Error unreachable(const char* field, std::string detail)
{
    return {ErrorCode::LimitsUnreachable, field, std::move(detail)};
}

} // namespace

std::string roundedUpText(double value)
{
    if (value <= 0.0)
        return formatNumber(value);
    const double scale = std::pow(10.0, 3.0 - std::floor(std::log10(value)));
    return formatNumber(std::ceil(value * scale) / scale);
}

Result<void> checkTimeReachable(const space::SearchSpace& space, const Rules& rules)
{
    const Limits& limits = rules.limits;
    if (limits.latency) {
        const auto latency = smallestLatencyWithin(space, rules);
        if (latency && *latency > *limits.latency)
            return unreachable("limits.latency_ms",
                               "the smallest reachable latency is "
                                   + roundedUpText(latency->count() * 1e3)
                                   + " ms within the Flash and RAM limits");
    }
    if (limits.averagePower) {
        const auto power = smallestPowerWithin(space, rules);
        if (power && *power > *limits.averagePower)
            return unreachable("limits.power_uW",
                               "the smallest reachable average power is "
                                   + roundedUpText(power->inMicrowatts())
                                   + " uW within the Flash and RAM limits");
    }
    return {};
}

} // namespace splitscape::partition
