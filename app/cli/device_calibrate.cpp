// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/device_calibrate.h"

#include "app/cli/arguments.h"
#include "app/cli/messages.h"
#include "app/cli/text_table.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/calibrate/firmware_project.h"
#include "core/calibrate/measured_pulses.h"
#include "core/calibrate/measurement_import.h"
#include "core/cost/cost_ranges.h"
#include "core/cost/device_profile.h"
#include "splitscape_version.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <filesystem>
#include <ostream>

namespace splitscape::cli {

namespace {

Result<void> writeProject(const calibrate::MeasurementPlan& plan, const std::string& folder,
                          bool force)
{
    auto written = calibrate::writeFirmwareProject(plan, SPLITSCAPE_VERSION, folder, force);
    std::error_code failure;
    if (written || force || !std::filesystem::is_regular_file(written.error().subject, failure))
        return written;
    Error error = written.error();
    error.detail += ", and --force was not given";
    return error;
}

/// As it was stated: no more decimals than it has.
std::string statedShare(double share) { return formatNumber(std::round(1e6 * share) / 1e4) + " %"; }

void printPlan(std::ostream& out, const calibrate::MeasurementPlan& plan,
               const calibrate::PlanRequest& request, const std::string& folder)
{
    std::array<int, 3> counts{};
    for (const calibrate::PlannedLayer& one : plan.layers)
        ++counts[static_cast<std::size_t>(one.layer.kind)];
    out << plan.layers.size() << " layers to measure: " << counts[0] << " conv, " << counts[1]
        << " tconv, " << counts[2] << " fc.\nA fit to them predicts every layer within "
        << percentFigure(plan.largestInterval) << " % (95 %), if one measurement scatters by "
        << statedShare(request.noise) << ", as far as the terms describe the board.\n";
    if (plan.largestInterval > request.interval)
        out << "The wanted " << statedShare(request.interval)
            << " are not reached: allow more layers (--most) or more sizes (--lengths, "
               "--channels).\n";
    if (!folder.empty())
        out << "The firmware is in " << folder << "; its README.md says how to go on.\n";
}

} // namespace

int planDevice(const std::vector<std::string>& arguments, const Streams& streams,
               const std::stop_token& stop)
{
    CLI::App app("Chooses layers to measure on a board, as few as give the wanted interval, and\n"
                 "writes a C project that runs them and marks each on a pin and over UART.",
                 "splitscape-cli device plan");
    calibrate::PlanRequest request;
    std::string folder;
    std::optional<double> flash;
    std::optional<double> ram;
    std::optional<double> interval;
    std::optional<double> noise;
    std::optional<long long> most;
    std::vector<int> lengths;
    std::vector<int> channels;
    bool force = false;
    bool asJson = false;
    app.add_option("-o,--output", folder, "the folder of the project, made where it is missing")
        ->type_name("FOLDER");
    addNumber(app, "--flash-kib", flash, cost::kMemory_KiB, "for weights, in KiB; without, 64");
    addNumber(app, "--ram-kib", ram, cost::kMemory_KiB, "for values, in KiB; without, 64");
    addNumber(app, "--interval", interval, calibrate::kShare_percent,
              "wanted half width of the 95 % interval of any prediction, in percent; without, 5");
    addNumber(app, "--noise", noise, calibrate::kShare_percent,
              "expected scatter of a measurement, in percent; without, 2");
    addInteger(app, "--most", most, static_cast<long long>(calibrate::kMostLayers.low),
               static_cast<long long>(calibrate::kMostLayers.high), "layers at most; without, 60");
    addIntegerList(app, "--lengths", lengths, "of activations; without, those of the paper");
    addIntegerList(app, "--channels", channels, "of activations; without, 4,3,2,1");
    app.add_flag("--force", force, "replace files that are there");
    app.add_flag("--json", asJson, "JSON instead of text");
    if (const auto over = parseArguments(app, arguments, streams))
        return *over;
    request.flashBytes = static_cast<std::int64_t>(1024.0 * flash.value_or(64.0));
    request.ramBytes = static_cast<std::int64_t>(1024.0 * ram.value_or(64.0));
    request.interval = interval.value_or(5.0) / 100.0;
    request.noise = noise.value_or(2.0) / 100.0;
    request.most = static_cast<int>(most.value_or(60));
    if (!lengths.empty())
        request.lengths = lengths;
    if (!channels.empty())
        request.channels = channels;
    const auto plan = calibrate::planLayers(request, stop);
    if (!plan)
        return report(streams, plan.error());
    if (!folder.empty())
        if (const auto written = writeProject(*plan, folder, force); !written)
            return report(streams, written.error());
    if (asJson) {
        nlohmann::json json{{"layers", nlohmann::json::array()},
                            {"largest_interval", plan->largestInterval},
                            {"folder", folder}};
        for (const calibrate::PlannedLayer& one : plan->layers)
            json["layers"].push_back(
                {{"kind", cost::kLayerKindNames[static_cast<std::size_t>(one.layer.kind)]},
                 {"in_length", one.layer.inLength},
                 {"in_channels", one.layer.inChannels},
                 {"out_length", one.layer.outLength},
                 {"out_channels", one.layer.outChannels},
                 {"repeats", one.repeats}});
        streams.out << json.dump(2) << '\n';
        return Done;
    }
    printPlan(streams.out, *plan, request, folder);
    return Done;
}

int importMeasurements(const std::vector<std::string>& arguments, const Streams& streams,
                       const std::stop_token& stop)
{
    CLI::App app("Makes measured layers of what the firmware of `device plan` printed and of what a\n"
                 "power analyser recorded (PPK2, Otii, Joulescope; the pin as digital channel).",
                 "splitscape-cli device import");
    calibrate::MeasurementFiles files;
    std::string output;
    app.add_option("--plan", files.plan, "plan.csv of the project")->type_name("FILE")->required();
    app.add_option("--log", files.log, "what the board printed")->type_name("FILE");
    app.add_option("--power", files.power, "the analyser's CSV")->type_name("FILE");
    app.add_option("--pin", files.pin,
                   "the digital channel with the pin, as D0 or \"GPI 1\"; without, the first one")
        ->type_name("NAME");
    addNumber(app, "--voltage", files.voltage_V, calibrate::kVoltage_V,
              "of the supply, in volt, where the CSV has none");
    app.add_option("-o,--output", output, "the table of measured layers")
        ->type_name("FILE.csv")
        ->required();
    if (const auto over = parseArguments(app, arguments, streams))
        return *over;
    if (files.log.empty() && files.power.empty())
        return report(streams, Error{ErrorCode::UsageInvalid, "--log",
                                     "name the board's log, the analyser's CSV, or both"});
    const auto measured = calibrate::importMeasurement(files, stop);
    if (!measured)
        return report(streams, measured.error());
    if (const auto written = writeFileAtomically(
            output, calibrate::toCsv(measured->layers, measured->remark, measured->estimate));
        !written)
        return report(streams, written.error());
    streams.out << "Wrote " << measured->layers.size() << " measured layers to " << output
                << "; to fit a device to them:\n  splitscape-cli device fit " << output
                << " -o board.json\n";
    return Done;
}

} // namespace splitscape::cli
