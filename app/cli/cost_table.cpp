// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cost_table.h"

#include "app/cli/cost_json.h"
#include "app/cli/text_table.h"
#include "core/base/text.h"
#include "core/partition/timing.h"

#include <ostream>

namespace splitscape::cli {

namespace {

std::string millijoules(bool known, Energy energy)
{
    return known ? fixedNumber(energy.inMillijoules(), 4) : std::string("-");
}

std::string shape(int length, int channels)
{
    return std::to_string(length) + " x " + std::to_string(channels);
}

std::string reasons(const partition::PointCost& point)
{
    std::string text;
    const auto add = [&](partition::Violation violation, const char* name) {
        if ((point.violations & violation) != 0)
            text += text.empty() ? name : std::string(", ") + name;
    };
    add(partition::FlashViolation, "Flash");
    add(partition::RamViolation, "RAM");
    add(partition::EnergyViolation, "energy");
    add(partition::PointViolation, "point");
    add(partition::SidesViolation, "the last layer reads side values on the fog");
    add(partition::LatencyViolation, "latency");
    add(partition::PowerViolation, "average power");
    return text.empty() ? "yes" : "no: " + text;
}

void printLayers(std::ostream& out, const space::Architecture& architecture,
                 const cost::DeviceProfile& device)
{
    const bool known = device.hasEnergyModel();
    TextTable table({"layer", "kind", "in", "out", "kernel", "MACs", "parameters", "energy mJ",
                     device.latencyIsEstimate ? "latency ms (estimate)" : "latency ms"});
    int number = 0;
    for (const cost::LayerCost& layer : cost::layerCosts(architecture, device)) {
        table.add({std::to_string(++number),
                   std::string(cost::kLayerKindNames[static_cast<std::size_t>(layer.layer.kind)]),
                   shape(layer.layer.inLength, layer.layer.inChannels),
                   shape(layer.layer.outLength, layer.layer.outChannels),
                   std::to_string(layer.layer.kernel), std::to_string(layer.multiplyAccumulates),
                   std::to_string(layer.parameters), millijoules(known, layer.compute),
                   known ? fixedNumber(layer.latency.count() * 1e3, 3) : "-"});
    }
    table.print(out);
}

void printPoints(std::ostream& out, const partition::Partition& partition,
                 const partition::Rules& rules)
{
    const bool known = rules.device.hasEnergyModel();
    const bool timed = partition::statesTime(rules);
    std::vector<std::string> heads{"point",       "Flash KiB", "RAM KiB", "edge MACs", "compute mJ",
                                   "transmit mJ", "edge mJ",   "fog mJ",  "total mJ"};
    if (timed)
        heads.insert(heads.end(), {"latency ms", "average uW"});
    heads.emplace_back("limits hold");
    TextTable table(heads);
    for (const partition::PointCost& point : partition.points) {
        const bool best = known && partition.bestPoint == point.point;
        std::vector<std::string> row{
            (best ? "* " : "  ") + std::to_string(point.point),
            fixedNumber(point.flash.inKibibytes(), 2), fixedNumber(point.ram.inKibibytes(), 2),
            std::to_string(point.edgeMultiplyAccumulates), millijoules(known, point.edgeCompute),
            millijoules(true, point.edgeTransmit), millijoules(known, point.edge()),
            millijoules(known, point.fog()), millijoules(known, point.total())};
        if (timed) {
            const auto latency = partition::latencyOf(point, rules);
            const auto power = partition::averagePower(point, rules);
            row.push_back(latency ? fixedNumber(latency->count() * 1e3, 3) : "-");
            row.push_back(power ? fixedNumber(power->inMicrowatts(), 1) : "-");
        }
        row.push_back(reasons(point));
        table.add(row);
    }
    table.print(out);
}

void printFrontEnd(std::ostream& out, const cost::FrontEndCharge& charge, bool known)
{
    if (!charge.isCharged())
        return;
    out << "Front end     " << fixedNumber(charge.instructions / 1000.0, 0)
        << " thousand instructions, " << charge.ram.count() << " bytes of samples";
    if (known)
        out << ", " << fixedNumber(charge.energy.inMillijoules(), 4) << " mJ, "
            << fixedNumber(charge.latency.count() * 1e3, 3) << " ms";
    out << "; in every point\n";
}

/// Which limit the best point breaks.
std::string brokenText(const partition::PointCost& point)
{
    if ((point.violations & partition::EnergyViolation) != 0)
        return ", above the energy limit.\n";
    return (point.violations & partition::LatencyViolation) != 0
        ? ", above the latency limit.\n"
        : ", above the limit of the average power.\n";
}

} // namespace

void printCostTable(std::ostream& out, const space::Architecture& architecture,
                    const partition::Rules& rules)
{
    const bool known = rules.device.hasEnergyModel();
    const partition::Partition partition = partition::judge(architecture, rules);
    const bool total = rules.judging.scenario == partition::Scenario::TotalEnergy;
    out << "Architecture  " << space::toText(architecture) << "  ("
        << space::parameterCount(architecture) << " parameters, "
        << space::multiplyAccumulates(architecture) << " MACs)\n"
        << "Device        " << rules.device.name << '\n'
        << "Radio         " << rules.link.name << '\n'
        << "Scenario      " << (total ? "total energy" : "edge energy") << ", fog factor "
        << formatNumber(rules.judging.fogFactor)
        << (rules.judging.partitioning ? "" : ", everything on the edge") << '\n';
    printFrontEnd(out, rules.frontEnd(architecture.lengths.front()), known);
    out << "\nLayers\n";
    printLayers(out, architecture, rules.device);
    out << "\nPartition points (1 sends the raw input, the last one only the class scores)\n";
    printPoints(out, partition, rules);
    out << '\n';
    if (!known) {
        out << "The best point needs the device's energy, which is not known.\n";
    } else if (!partition.bestPoint) {
        out << "No point keeps the Flash and RAM limits.\n";
    } else {
        out << "Best point " << *partition.bestPoint << ": "
            << fixedNumber(partition::scenarioEnergy(*partition.best(), rules.judging.scenario)
                               .inMillijoules(),
                           4)
            << " mJ"
            << (partition.verdict == partition::Verdict::Valid ? ", all limits hold.\n"
                                                               : brokenText(*partition.best()));
    }
}

} // namespace splitscape::cli
