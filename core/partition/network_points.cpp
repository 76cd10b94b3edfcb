// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/network_points.h"

#include "core/cost/cost_model.h"
#include "core/cost/memory.h"

#include <algorithm>

namespace splitscape::partition {

CostFigures::CostFigures(const Rules& rules, network::NumberFormat computedIn)
    : edgeFormat(computedIn)
    , latency(rules.device.latencyOf(computedIn))
    , fogLatency(rules.device.latency)
    , beyondPaper(std::ranges::any_of(latency, &cost::LatencySurrogate::beyondPaper))
    , power(rules.device.computePower.value_or(Power{}))
    , link(rules.link)
    , format(rules.judging.leanestLinkFormat())
    , fogFactor(rules.judging.fogFactor)
{
    if (rules.judging.frontEnd && rules.device.instructions)
        frontEnd.emplace(*rules.judging.frontEnd, rules.device);
}

void chargeBoard(std::span<PointCost> points, int inputLength, const CostFigures& figures)
{
    const cost::FrontEndCharge front = figures.frontEnd
        ? cost::frontEndCharge(figures.frontEnd->first, figures.frontEnd->second, inputLength)
        : cost::FrontEndCharge{};
    const bool shares = figures.link.inferencesPerPacket > 1;
    for (PointCost& point : points) {
        point.edgeCompute += front.energy;
        point.ram += front.ram;
        if (!shares)
            continue;
        point.ram += cost::waitingBytes(point.sentValues, figures.format, figures.link,
                                        point.sentSides);
        point.edgeTransmit = cost::transmitEnergy(point.sentValues, figures.format, figures.link,
                                                  point.sentSides);
        point.fogReceive = cost::receiveEnergy(point.sentValues, figures.format, figures.link,
                                               point.sentSides);
    }
}

std::vector<PointCost> pointsOf(const network::Network& network, const CostFigures& figures)
{
    const auto computeWith = [&](const std::array<cost::LatencySurrogate, 3>& latency) {
        std::vector<Energy> compute;
        for (const network::Layer& layer : network.layers)
            compute.push_back(
                figures.power
                * cost::layerLatency(layer, network::multiplyAccumulates(layer), latency));
        return compute;
    };
    const std::vector<Energy> compute = computeWith(figures.latency);
    const std::vector<Energy> onFog = figures.edgeFormat == network::NumberFormat::Float32
        ? compute
        : computeWith(figures.fogLatency);

    const auto last = Placement::behind(network.layers.size()).point;
    std::vector<PointCost> points(static_cast<std::size_t>(last));
    Bytes flash;
    Bytes ram = cost::memoryOf(network.inputShape().values(), figures.edgeFormat);
    std::int64_t edgeMacs = 0;
    Energy edgeCompute;
    for (std::size_t cut = 0; cut < points.size(); ++cut) {
        PointCost& point = points[cut];
        point.point = Placement::behind(cut).point;
        point.flash = flash;
        point.ram = ram;
        point.edgeMultiplyAccumulates = edgeMacs;
        point.sentValues = network::crossingValues(network, cut);
        point.linkFormat = figures.format;
        point.edgeFormat = figures.edgeFormat;
        point.edgeCompute = edgeCompute;
        point.sentSides = network::crossingSides(network, cut);
        const std::int64_t bytes = sentBytes(point, figures.link) + figures.link.headerBytes;
        point.edgeTransmit = cost::transmitEnergy(bytes, figures.link);
        point.fogReceive = cost::receiveEnergy(bytes, figures.link);
        if (cut == network.layers.size())
            break;
        const network::Layer& layer = network.layers[cut];
        flash += cost::flashOf(layer, figures.edgeFormat);
        ram = std::max(ram, cost::memoryOf(network::liveValues(network, cut), figures.edgeFormat));
        edgeMacs += network::multiplyAccumulates(layer);
        edgeCompute += compute[cut];
    }
    // From the back, so that the last point's fog compute is zero and not a rounding error.
    Energy afterCut;
    for (std::size_t cut = network.layers.size(); cut-- > 0;) {
        afterCut += onFog[cut];
        points[cut].fogCompute = afterCut / figures.fogFactor;
    }
    if (figures.hasBoardCharges())
        chargeBoard(points, network.inputShape().length, figures);
    return points;
}

} // namespace splitscape::partition
