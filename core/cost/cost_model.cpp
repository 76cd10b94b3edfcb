// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cost_model.h"

#include "core/base/day.h"
#include "core/cost/memory.h"

#include <cmath>
#include <string>

namespace splitscape::cost {

namespace {

constexpr double kSecondsPerHour = 3600.0;

Error outOfRange(const char* subject, const char* detail)
{
    return {ErrorCode::ValueOutOfRange, subject, detail};
}

bool positive(double value) { return std::isfinite(value) && value > 0.0; }

bool notNegative(double value) { return std::isfinite(value) && value >= 0.0; }

} // namespace

Seconds boardLatency(const network::Layer& layer, std::int64_t multiplyAccumulates,
                     const LatencySurrogate& of)
{
    const std::int64_t macs = of.executedMacs
        ? executedMultiplyAccumulates(layer, multiplyAccumulates)
        : multiplyAccumulates;
    return Seconds(of.intercept + of.perMac * static_cast<double>(macs)
                   + of.perInput * static_cast<double>(layer.inValues())
                   + of.perOutput * static_cast<double>(layer.outValues())
                   + of.perInputLength * layer.inLength + of.perOutputLength * layer.outLength);
}

std::vector<LayerCost> layerCosts(const space::Architecture& architecture,
                                  const DeviceProfile& device)
{
    std::vector<LayerCost> costs;
    const network::Network network = space::networkOf(architecture);
    costs.reserve(network.layers.size());
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
        const network::Layer& layer = network.layers[i];
        LayerCost cost;
        cost.layer = layer;
        cost.multiplyAccumulates = network::multiplyAccumulates(layer);
        cost.parameters = network::parameterCount(layer);
        cost.flash = flashOf(layer);
        // Inside a residual block what the sum still needs is alive too.
        cost.ram = memoryOf(network::liveValues(network, i));
        cost.latency = layerLatency(layer, cost.multiplyAccumulates, device.latency);
        cost.compute = device.computePower.value_or(Power{}) * cost.latency;
        costs.push_back(cost);
    }
    return costs;
}

Result<double> batteryLifeDays(Energy perInference, Seconds period, double capacity, double voltage,
                               Power sleepPower)
{
    if (!positive(capacity))
        return outOfRange("battery capacity", "it must be above 0 mAh");
    if (!positive(voltage))
        return outOfRange("battery voltage", "it must be above 0 V");
    if (!positive(period.count()))
        return outOfRange("inference period", "it must be above 0 s");
    if (!notNegative(perInference.inJoules()))
        return outOfRange("energy per inference", "it must be at least 0 mJ");
    if (!notNegative(sleepPower.inWatts()))
        return outOfRange("sleep power", "it must be at least 0 mW");
    const double averageWatts = perInference.inJoules() / period.count() + sleepPower.inWatts();
    if (!positive(averageWatts))
        return outOfRange("energy per inference",
                          "it and the sleep power are both 0, so no battery would ever empty");
    const double joules = capacity * 1e-3 * kSecondsPerHour * voltage;
    return joules / averageWatts / kSecondsPerDay;
}

} // namespace splitscape::cost
