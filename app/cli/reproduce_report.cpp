// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reproduce_report.h"

#include "app/cli/text_table.h"
#include "core/cost/presets.h"
#include "core/data/dataset_spec_json.h"
#include "core/network/layer.h"
#include "core/partition/network_points.h"

#include <algorithm>
#include <ostream>

namespace splitscape::cli {

namespace {

using Json = nlohmann::ordered_json;
using partition::PointCost;
using partition::PublishedNetwork;

partition::Rules paperRules() { return {cost::defaultDevice(), cost::defaultLink(), {}, {}}; }

std::string beside(double ours, double published, int decimals)
{
    return fixedNumber(ours, decimals) + " (" + fixedNumber(published, decimals) + ")";
}

std::string difference(double ours, double published)
{
    const double percent = 100.0 * (ours / published - 1.0);
    return (percent < 0.0 ? "" : "+") + fixedNumber(percent, 1) + " %";
}

struct Costs {
    PointCost cut; ///< at the published point
    double unpartitioned_mJ = 0.0;

    [[nodiscard]] double ratio() const { return unpartitioned_mJ / cut.edge().inMillijoules(); }
};

Costs costsOf(const PublishedNetwork& network)
{
    const partition::Partition partition = partition::judge(network.architecture, paperRules());
    return {partition.points[partition::Placement{network.point}.cut()],
            partition.points.back().edge().inMillijoules()};
}

struct Vgg11 {
    std::int64_t parameters = 0;
    PointCost whole;
    std::optional<PointCost> cut; ///< of least energy that the device has room for
};

Vgg11 vgg11Figures()
{
    const network::Network network = partition::vgg11(2);
    const partition::Rules rules = paperRules();
    const std::vector<PointCost> points
        = partition::pointsOf(network, partition::CostFigures(rules));
    Vgg11 figures{network::parameterCount(network), points.back(), {}};
    for (const PointCost& point : points) {
        if (point.flash <= rules.device.flash && point.ram <= rules.device.ram
            && (!figures.cut || point.edge() < figures.cut->edge()))
            figures.cut = point;
    }
    return figures;
}

} // namespace

void printPublishedCosts(std::ostream& out)
{
    TextTable table({"network", "cut", "edge mJ", "compute mJ", "radio mJ", "uncut mJ", "times less",
                     "Flash KiB", "RAM KiB"});
    for (const PublishedNetwork& network : partition::publishedNetworks()) {
        const Costs costs = costsOf(network);
        table.add({std::string(network.name), std::to_string(network.point),
                   beside(costs.cut.edge().inMillijoules(), network.edge_mJ, 3),
                   beside(costs.cut.edgeCompute.inMillijoules(), network.compute_mJ, 3),
                   beside(costs.cut.edgeTransmit.inMillijoules(), network.transmit_mJ, 3),
                   beside(costs.unpartitioned_mJ, network.unpartitioned_mJ, 3),
                   beside(costs.ratio(), network.unpartitioned_mJ / network.edge_mJ, 1),
                   beside(costs.cut.flash.inKibibytes(), network.flash_KiB, 1),
                   beside(costs.cut.ram.inKibibytes(), network.ram_KiB, 1)});
    }
    out << "Table 4: the published networks, cut and uncut; ours (the paper's)\n";
    table.print(out);
}

Json publishedCostsJson()
{
    Json rows = Json::array();
    for (const PublishedNetwork& network : partition::publishedNetworks()) {
        const Costs costs = costsOf(network);
        const auto figure = [](double ours, double published) {
            return Json{{"ours", ours}, {"published", published}};
        };
        rows.push_back(
            {{"network", network.name},
             {"point", network.point},
             {"edge_mJ", figure(costs.cut.edge().inMillijoules(), network.edge_mJ)},
             {"compute_mJ", figure(costs.cut.edgeCompute.inMillijoules(), network.compute_mJ)},
             {"transmit_mJ", figure(costs.cut.edgeTransmit.inMillijoules(), network.transmit_mJ)},
             {"unpartitioned_mJ", figure(costs.unpartitioned_mJ, network.unpartitioned_mJ)},
             {"ratio", figure(costs.ratio(), network.unpartitioned_mJ / network.edge_mJ)},
             {"flash_KiB", figure(costs.cut.flash.inKibibytes(), network.flash_KiB)},
             {"ram_KiB", figure(costs.cut.ram.inKibibytes(), network.ram_KiB)}});
    }
    return {{"table", 4}, {"rows", std::move(rows)}};
}

void printVgg11(std::ostream& out)
{
    const Vgg11 figures = vgg11Figures();
    const double energy = figures.whole.edge().inMillijoules();
    const double flash = figures.whole.flash.inKibibytes();
    TextTable table({"VGG11, uncut", "ours", "the paper's", "difference"});
    table.add({"parameters", std::to_string(figures.parameters), "34 million", ""});
    table.add({"energy mJ", fixedNumber(energy, 1), fixedNumber(partition::kPublishedVgg11_mJ, 1),
               difference(energy, partition::kPublishedVgg11_mJ)});
    table.add({"Flash KiB", fixedNumber(flash, 1),
               fixedNumber(partition::kPublishedVgg11Flash_KiB, 1),
               difference(flash, partition::kPublishedVgg11Flash_KiB)});
    table.add({"RAM KiB", fixedNumber(figures.whole.ram.inKibibytes(), 1),
               fixedNumber(partition::kPublishedVgg11Ram_KiB, 1),
               difference(figures.whole.ram.inKibibytes(), partition::kPublishedVgg11Ram_KiB)});
    out << "Table 5: a 1-D VGG11; the paper does not print its layers\n";
    table.print(out);
    if (figures.cut)
        out << "The device has room for cut " << figures.cut->point << " at most: "
            << fixedNumber(figures.cut->edge().inMillijoules(), 3) << " mJ, "
            << fixedNumber(energy / figures.cut->edge().inMillijoules(), 0) << " times less.\n";
}

Json vgg11Json()
{
    const Vgg11 figures = vgg11Figures();
    Json json{{"table", 5},
              {"parameters", figures.parameters},
              {"energy_mJ",
               {{"ours", figures.whole.edge().inMillijoules()},
                {"published", partition::kPublishedVgg11_mJ}}},
              {"flash_KiB",
               {{"ours", figures.whole.flash.inKibibytes()},
                {"published", partition::kPublishedVgg11Flash_KiB}}},
              {"ram_KiB",
               {{"ours", figures.whole.ram.inKibibytes()},
                {"published", partition::kPublishedVgg11Ram_KiB}}}};
    if (figures.cut)
        json["cut"]
            = {{"point", figures.cut->point}, {"edge_mJ", figures.cut->edge().inMillijoules()}};
    return json;
}

namespace {

std::string sentRawText(const ReproducedAccuracy& row)
{
    if (row.raw && row.raw_mJ)
        return percent(*row.raw) + " at " + fixedNumber(*row.raw_mJ, 3);
    return row.hasBaselines ? "not within the limit" : "no baseline was measured";
}

} // namespace

void printAccuracies(std::ostream& out, const std::vector<ReproducedAccuracy>& rows)
{
    TextTable table({"task", "limit mJ", "test accuracy", "95 % interval", "the paper's", "energy mJ",
                     "sent raw", "run"});
    for (const ReproducedAccuracy& row : rows) {
        std::string accuracy = "nothing found";
        if (row.mean)
            accuracy = percentFigure(*row.mean)
                + (row.deviation ? " +- " + percentFigure(*row.deviation) : "") + " %";
        table.add(
            {std::string(row.published.task), fixedNumber(row.published.limit_mJ, 3), accuracy,
             row.interval ? percentFigure(row.interval->low) + " - " + percent(row.interval->high)
                          : "-",
             percent(row.published.accuracy), row.energy_mJ ? fixedNumber(*row.energy_mJ, 3) : "-",
             sentRawText(row), row.file});
    }
    out << "Table 2: the best network within each limit, by sample as in the paper; +- is the spread "
           "over its trainings, the interval is for want of test samples\n";
    table.print(out);
}

Json accuraciesJson(const std::vector<ReproducedAccuracy>& rows)
{
    Json list = Json::array();
    for (const ReproducedAccuracy& row : rows) {
        Json one{{"task", row.published.task},
                 {"limit_mJ", row.published.limit_mJ},
                 {"published_accuracy", row.published.accuracy},
                 {"protocol", data::splitName(row.protocol)},
                 {"run", row.file}};
        if (row.mean)
            one["test_accuracy"] = *row.mean;
        if (row.deviation)
            one["test_accuracy_deviation"] = *row.deviation;
        if (row.interval)
            one["interval_95"] = {row.interval->low, row.interval->high};
        one["baselines_measured"] = row.hasBaselines; // if so, null: not within the limit
        one["sent_raw"] = nullptr;
        if (row.raw && row.raw_mJ)
            one["sent_raw"] = {{"test_accuracy", *row.raw}, {"energy_mJ", *row.raw_mJ}};
        if (row.energy_mJ)
            one["energy_mJ"] = *row.energy_mJ;
        list.push_back(std::move(one));
    }
    return {{"table", 2}, {"rows", std::move(list)}};
}

} // namespace splitscape::cli
