// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/device_fit.h"

#include "app/cli/arguments.h"
#include "app/cli/messages.h"
#include "app/cli/text_table.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/cost/cost_json.h"
#include "core/cost/cost_ranges.h"
#include "core/cost/latency_fit.h"
#include "core/cost/presets.h"

#include <filesystem>
#include <ostream>

namespace splitscape::cli {

namespace {

nlohmann::json kindJson(const cost::KindFit& fit)
{
    nlohmann::json json{{"intercept_s", fit.surrogate.intercept},
                        {"per_mac_s", fit.surrogate.perMac},
                        {"per_input_s", fit.surrogate.perInput},
                        {"per_output_s", fit.surrogate.perOutput},
                        {"r_squared", nullptr},
                        {"mean_error", fit.meanError()},
                        {"largest_error", fit.largestError()},
                        {"dropped", nlohmann::json::array()},
                        {"residuals", nlohmann::json::array()}};
    if (fit.surrogate.rSquared)
        json["r_squared"] = *fit.surrogate.rSquared;
    for (const cost::DroppedTerm& term : fit.dropped)
        json["dropped"].push_back({{"term", term.term}, {"reason", term.reason}});
    for (const cost::FitResidual& row : fit.rows)
        json["residuals"].push_back({{"line", row.line},
                                     {"measured_ms", row.measured.count() * 1e3},
                                     {"predicted_ms", row.predicted.count() * 1e3},
                                     {"residual_ms", row.residual().count() * 1e3}});
    return json;
}

nlohmann::json fitJson(const cost::LatencyFit& fit, const cost::DeviceProfile& device)
{
    nlohmann::json json{
        {"kinds", nlohmann::json::object()}, {"power_mW", nullptr}, {"device", toJson(device)}};
    for (std::size_t kind = 0; kind < fit.kinds.size(); ++kind) {
        if (fit.kinds[kind])
            json["kinds"][std::string(cost::kLayerKindNames[kind])] = kindJson(*fit.kinds[kind]);
    }
    if (fit.power)
        json["power_mW"] = fit.power->inMilliwatts();
    return json;
}

void printKind(std::ostream& out, std::string_view name, const cost::KindFit& fit)
{
    const cost::LatencySurrogate& of = fit.surrogate;
    out << name << ": " << fit.rows.size() << (fit.rows.size() == 1 ? " row" : " rows")
        << ", R-squared "
        << (of.rSquared ? fixedNumber(*of.rSquared, 4)
                        : std::string("not defined (all latencies are equal)"))
        << ", error " << fixedNumber(100.0 * fit.meanError(), 1) << " % in the mean, "
        << fixedNumber(100.0 * fit.largestError(), 1) << " % at most\n";
    TextTable coefficients({"term", "coefficient"});
    coefficients.add({"intercept_s", formatNumber(of.intercept)});
    coefficients.add({"per_mac_s", formatNumber(of.perMac)});
    coefficients.add({"per_input_s", formatNumber(of.perInput)});
    coefficients.add({"per_output_s", formatNumber(of.perOutput)});
    coefficients.print(out);
    for (const cost::DroppedTerm& term : fit.dropped)
        out << "  left out: " << term.term << " (" << term.reason << ")\n";
    TextTable residuals({"line", "measured ms", "predicted ms", "residual ms"});
    for (const cost::FitResidual& row : fit.rows)
        residuals.add({std::to_string(row.line), fixedNumber(row.measured.count() * 1e3, 4),
                       fixedNumber(row.predicted.count() * 1e3, 4),
                       fixedNumber(row.residual().count() * 1e3, 4)});
    residuals.print(out);
    out << '\n';
}

void printFit(std::ostream& out, const cost::LatencyFit& fit, const cost::DeviceProfile& device)
{
    for (std::size_t kind = 0; kind < fit.kinds.size(); ++kind) {
        if (fit.kinds[kind])
            printKind(out, cost::kLayerKindNames[kind], *fit.kinds[kind]);
        else
            out << cost::kLayerKindNames[kind] << ": no rows, so the latency of " << device.name
                << " stays\n\n";
    }
    if (device.latencyIsEstimate)
        out << "The latency is an estimate, not measured on the device.\n";
    if (fit.power)
        out << "compute power " << formatNumber(fit.power->inMilliwatts())
            << " mW, from the table\n";
}

} // namespace

int fitDevice(const std::vector<std::string>& arguments, const Streams& streams)
{
    CLI::App app("Fits the latency of each layer kind to measured layers.\n"
                 "The table is CSV: kind (conv, tconv or fc), in_length, in_channels, out_length,\n"
                 "out_channels, latency_ms, and if wanted energy_mJ or power_mW. A line\n"
                 "\"# Estimate: how\" says that the rows were not measured on the device.",
                 "splitscape-cli device fit");
    std::string table;
    std::string base;
    std::string name;
    std::string output;
    std::optional<double> milliwatts;
    bool asJson = false;
    app.add_option("table", table, "CSV of measured layers")->type_name("TABLE.csv")->required();
    app.add_option("--device", base, "the device that was measured, for its memory")
        ->type_name("D");
    app.add_option("--name", name, "name of the fitted device")->type_name("TEXT");
    addNumber(app, "--power-mw", milliwatts, cost::kPower_mW,
              "power while computing, in milliwatt, where the table has none");
    app.add_option("-o,--output", output, "write the fitted device to a JSON file")
        ->type_name("FILE");
    app.add_flag("--json", asJson, "JSON instead of tables");
    if (const auto over = parseArguments(app, arguments, streams))
        return *over;

    Problems problems;
    cost::DeviceProfile device
        = base.empty() ? cost::defaultDevice() : cost::loadDevice(base, problems);
    const cost::MeasuredTable measured = cost::readMeasuredLayers(table, problems);
    if (!problems.empty())
        return report(streams, problems);
    const cost::LatencyFit fit = cost::fitLatency(measured.rows);
    if (milliwatts) {
        device.computePower = Power::milliwatts(*milliwatts);
        std::erase_if(device.sources,
                      [](const auto& source) { return source.first == "compute_power_mW"; });
        device.sources.emplace_back("compute_power_mW", "given with --power-mw");
    }
    std::string source = "fitted to " + std::filesystem::path(table).filename().string() + ", "
        + std::to_string(measured.rows.size()) + " rows";
    if (measured.estimate)
        source
            += measured.estimate->empty() ? "; an estimate" : "; estimate: " + *measured.estimate;
    device = cost::applyFit(std::move(device), fit, source, measured.estimate.has_value());
    if (!name.empty())
        device.name = device.id = name;
    if (!output.empty()) {
        if (const auto written = writeFileAtomically(output, toJson(device).dump(2) + "\n");
            !written)
            return report(streams, written.error());
    }
    if (asJson)
        streams.out << fitJson(fit, device).dump(2) << '\n';
    else
        printFit(streams.out, fit, device);
    return Done;
}

} // namespace splitscape::cli
