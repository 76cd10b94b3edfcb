// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/device_fit.h"

#include "app/cli/arguments.h"
#include "app/cli/messages.h"
#include "app/cli/text_table.h"
#include "core/base/files.h"
#include "core/base/rounded_number.h"
#include "core/cost/cost_json.h"
#include "core/cost/cost_ranges.h"
#include "core/cost/fitted_device.h"
#include "core/cost/presets.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <span>

namespace splitscape::cli {

namespace {

/// What `device fit` was told.
struct FitRequest {
    std::string table;
    std::string base;
    std::string name;
    std::string output;
    std::string heldOut; ///< a table that the fit does not see
    std::string terms = "board";
    std::optional<double> milliwatts;
    std::optional<long long> resamplings;
    bool asJson = false;
};

nlohmann::json kindJson(const cost::KindFit& fit)
{
    nlohmann::json json{{"intercept_s", fit.surrogate.intercept},
                        {"per_mac_s", fit.surrogate.perMac},
                        {"per_input_s", fit.surrogate.perInput},
                        {"per_output_s", fit.surrogate.perOutput},
                        {"per_input_length_s", fit.surrogate.perInputLength},
                        {"per_output_length_s", fit.surrogate.perOutputLength},
                        {"multiply_accumulates",
                         fit.surrogate.executedMacs ? "executed" : "charged"},
                        {"intervals", nlohmann::json::array()},
                        {"r_squared", nullptr},
                        {"mean_error", fit.meanError()},
                        {"largest_error", fit.largestError()},
                        {"dropped", nlohmann::json::array()},
                        {"residuals", nlohmann::json::array()}};
    if (fit.surrogate.rSquared)
        json["r_squared"] = *fit.surrogate.rSquared;
    for (const cost::TermInterval& term : fit.intervals)
        json["intervals"].push_back(
            {{"term", term.term}, {"value_s", term.value}, {"low_s", term.low}, {"high_s", term.high}});
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
        const std::string name(cost::kLayerKindNames[kind]);
        if (fit.kinds[kind])
            json["kinds"][name] = kindJson(*fit.kinds[kind]);
        if (fit.integerKinds[kind])
            json["kinds_int8"][name] = kindJson(*fit.integerKinds[kind]);
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
        << ", error " << percent(fit.meanError()) << " in the mean, " << percent(fit.largestError())
        << " at most\n";
    TextTable coefficients({"term", "coefficient", "95 % from", "to"});
    const auto add = [&](const char* term, double value) {
        const auto interval
            = std::find_if(fit.intervals.begin(), fit.intervals.end(),
                           [term](const cost::TermInterval& one) { return one.term == term; });
        const bool known = interval != fit.intervals.end();
        coefficients.add({std::string(term) + "_s", roundedNumber(value),
                          known ? roundedNumber(interval->low) : "-",
                          known ? roundedNumber(interval->high) : "-"});
    };
    add("intercept", of.intercept);
    add("per_mac", of.perMac);
    if (!of.executedMacs || of.perInput != 0.0)
        add("per_input", of.perInput);
    add("per_output", of.perOutput);
    if (of.executedMacs) {
        add("per_output_length", of.perOutputLength);
        add("per_input_length", of.perInputLength);
    }
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
    bool hasIntegers = false;
    for (std::size_t kind = 0; kind < fit.integerKinds.size(); ++kind) {
        if (!fit.integerKinds[kind])
            continue;
        hasIntegers = true;
        printKind(out, std::string(cost::kLayerKindNames[kind]) + ", int8", *fit.integerKinds[kind]);
    }
    if (hasIntegers && !device.integerLatency)
        out << "The device computes no int8: it needs rows of every kind in int8.\n";
    if (device.latencyIsEstimate)
        out << "The latency is an estimate, not measured on the device.\n";
    if (fit.power)
        out << "compute power " << roundedNumber(fit.power->inMilliwatts())
            << " mW, from the table\n";
}

/// Errors on rows that the fit has not seen, as shares of what was measured.
struct HeldOutErrors {
    std::array<std::vector<cost::FitResidual>, 3> kinds;
    std::array<std::vector<cost::FitResidual>, 3> integerKinds; ///< of layers in int8

    HeldOutErrors(const cost::DeviceProfile& device, std::span<const cost::MeasuredLayer> rows)
        : kinds(cost::residualsOf(device, rows))
    {
        if (device.computes(network::NumberFormat::Int8))
            integerKinds = cost::residualsOf(device, rows, network::NumberFormat::Int8);
    }

    /// Calls `visit` with the name of a kind, "conv" or "conv, int8", and its rows.
    template <typename Visit> void each(const Visit& visit) const
    {
        for (const auto* all : {&kinds, &integerKinds})
            for (std::size_t kind = 0; kind < all->size(); ++kind)
                if (!(*all)[kind].empty())
                    visit(std::string(cost::kLayerKindNames[kind])
                              + (all == &integerKinds ? ", int8" : ""),
                          (*all)[kind]);
    }

    [[nodiscard]] static std::pair<double, double> of(const std::vector<cost::FitResidual>& rows)
    {
        cost::KindFit fit;
        fit.rows = rows;
        return {fit.meanError(), fit.largestError()};
    }
};

void addHeldOut(nlohmann::json& json, const HeldOutErrors& errors)
{
    json["held_out"] = nlohmann::json::object();
    errors.each([&](const std::string& name, const std::vector<cost::FitResidual>& rows) {
        const auto [mean, largest] = HeldOutErrors::of(rows);
        json["held_out"][name]
            = {{"rows", rows.size()}, {"mean_error", mean}, {"largest_error", largest}};
    });
}

void printHeldOut(std::ostream& out, const HeldOutErrors& errors, const std::string& table)
{
    out << "Held out, " << table << ":\n";
    TextTable text({"kind", "rows", "mean error %", "largest error %"});
    errors.each([&](const std::string& name, const std::vector<cost::FitResidual>& rows) {
        const auto [mean, largest] = HeldOutErrors::of(rows);
        text.add({name, std::to_string(rows.size()), percentFigure(mean), percentFigure(largest)});
    });
    text.print(out);
}

std::optional<int> readRequest(FitRequest& request, const std::vector<std::string>& arguments,
                               const Streams& streams)
{
    CLI::App app("Fits the latency of each layer kind to measured layers.\n"
                 "The table is CSV: kind (conv, tconv or fc), in_length, in_channels, out_length,\n"
                 "out_channels, latency_ms, and if wanted energy_mJ or power_mW, and format\n"
                 "(float32 or int8; without, float32). A line\n"
                 "\"# Estimate: how\" says that the rows were not measured on the device.",
                 "splitscape-cli device fit");
    app.add_option("table", request.table, "CSV of measured layers")
        ->type_name("TABLE.csv")
        ->required();
    app.add_option("--device", request.base, "the device that was measured, for its memory")
        ->type_name("D");
    app.add_option("--name", request.name, "name of the fitted device")->type_name("TEXT");
    app.add_option("--terms", request.terms,
                   "board: executed MACs, values out, positions out and in (in int8 values in too), errors "
                   "as shares; "
                   "paper: MACs as the paper charges them, values in and out, errors in seconds")
        ->type_name("board|paper")
        ->capture_default_str();
    app.add_option("--held-out", request.heldOut,
                   "measured layers that the fit does not see: how far it is from them")
        ->type_name("TABLE.csv");
    addInteger(app, "--resamplings", request.resamplings, 0, 100000,
               "of the bootstrap that gives the intervals; without, 1000");
    addNumber(app, "--power-mw", request.milliwatts, cost::kPower_mW,
              "power while computing, in milliwatt, where the table has none");
    app.add_option("-o,--output", request.output, "write the fitted device to a JSON file")
        ->type_name("FILE");
    app.add_flag("--json", request.asJson, "JSON instead of tables");
    return parseArguments(app, arguments, streams);
}

} // namespace

int fitDevice(const std::vector<std::string>& arguments, const Streams& streams)
{
    FitRequest request;
    if (const auto over = readRequest(request, arguments, streams))
        return *over;
    Problems problems;
    if (request.terms != "board" && request.terms != "paper")
        problems.push_back({ErrorCode::UsageInvalid, "--terms", "it is board or paper"});
    const cost::DeviceProfile base = request.base.empty() ? cost::defaultDevice()
                                                      : cost::loadDevice(request.base, problems);
    const cost::MeasuredTable measured = cost::readMeasuredLayers(request.table, problems);
    const cost::MeasuredTable heldOut = request.heldOut.empty()
        ? cost::MeasuredTable()
        : cost::readMeasuredLayers(request.heldOut, problems);
    if (!problems.empty())
        return report(streams, problems);
    const bool board = request.terms == "board";
    const cost::FittedDevice fitted = cost::fitDevice(
        {measured, request.table, base,
         {board ? cost::FitTerms::Board : cost::FitTerms::Paper, board,
          static_cast<int>(request.resamplings.value_or(1000)), 1}});
    const cost::LatencyFit& fit = fitted.fit;
    const cost::DeviceProfile device = cost::completed(
        fitted, request.name,
        request.milliwatts ? std::optional(Power::milliwatts(*request.milliwatts)) : std::nullopt,
        "given with --power-mw");
    if (!request.output.empty()) {
        if (const auto written
            = writeFileAtomically(request.output, toJson(device).dump(2) + "\n");
            !written)
            return report(streams, written.error());
    }
    const HeldOutErrors errors(device, heldOut.rows);
    if (request.asJson) {
        nlohmann::json json = fitJson(fit, device);
        addHeldOut(json, errors);
        streams.out << json.dump(2) << '\n';
        return Done;
    }
    printFit(streams.out, fit, device);
    if (!request.heldOut.empty())
        printHeldOut(streams.out, errors, request.heldOut);
    return Done;
}

} // namespace splitscape::cli
