// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/device_calibrate.h"

#include "app/cli/arguments.h"
#include "app/cli/messages.h"
#include "app/cli/text_table.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/calibrate/firmware_project.h"
#include "core/calibrate/measured_pulses.h"
#include "core/cost/cost_ranges.h"
#include "core/cost/device_profile.h"
#include "core/export/deployment_package.h"
#include "splitscape_version.h"

#include <array>
#include <cmath>
#include <filesystem>
#include <ostream>

namespace splitscape::cli {

namespace {

constexpr std::uint64_t kMaximumLogBytes = 64 << 20;
constexpr std::uint64_t kMaximumTraceBytes = std::uint64_t{4} << 30;
constexpr NumberRange kShare_percent{.low = 0.01, .high = 100.0};
constexpr NumberRange kVoltage_V{.low = 0.1, .high = 60.0};

Result<void> writeProject(const calibrate::MeasurementPlan& plan, const std::string& folder,
                          bool force)
{
    const auto files = calibrate::firmwareProject(plan, SPLITSCAPE_VERSION);
    std::error_code failure;
    for (const exporting::ExportedText& file : files)
        if (!force && std::filesystem::exists(folder / file.path, failure))
            return Error{ErrorCode::CannotWrite, (folder / file.path).string(),
                         "it is there already, and --force was not given"};
    std::filesystem::create_directories(folder, failure);
    if (failure)
        return Error{ErrorCode::CannotWrite, folder, failure.message()};
    PendingFiles pending;
    if (const auto added = exporting::addTexts(pending, files, folder); !added)
        return added;
    return pending.commit();
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

/// What `device import` was told.
struct ImportRequest {
    std::string plan;
    std::string log;
    std::string power;
    std::string pin;
    std::string output;
    std::optional<double> voltage;
};

/// With the path in front of what a parser says.
template <typename Value>
Result<Value> named(Result<Value> result, const std::string& path)
{
    if (result)
        return result;
    Error error = result.error();
    const std::size_t colon = error.subject.find(':');
    error.subject = path + (colon == std::string::npos ? "" : error.subject.substr(colon));
    return error;
}

template <typename Value, typename Parse>
Result<Value> readWith(const std::string& path, std::uint64_t most, const Parse& parse)
{
    const auto bytes = readFile(path, most);
    if (!bytes)
        return bytes.error();
    return named<Value>(parse(*bytes), path);
}

Result<std::vector<cost::MeasuredLayer>> measuredBy(const ImportRequest& request,
                                                    std::optional<calibrate::UartLog>& log,
                                                    std::size_t& pulseCount,
                                                    const std::stop_token& stop)
{
    const auto plan = readWith<calibrate::MeasurementPlan>(request.plan, kMaximumLogBytes,
                                                           calibrate::readPlan);
    if (!plan)
        return plan.error();
    if (!request.log.empty()) {
        auto read = readWith<calibrate::UartLog>(request.log, kMaximumLogBytes,
                                                 calibrate::parseUartLog);
        if (!read)
            return read.error();
        log = *std::move(read);
    }
    std::vector<calibrate::Pulse> pulses;
    if (!request.power.empty()) {
        const auto trace = readWith<calibrate::PowerTrace>(
            request.power, kMaximumTraceBytes, [&request, &stop](const std::string& bytes) {
                return calibrate::parsePowerTrace(bytes, request.pin, stop);
            });
        if (!trace)
            return trace.error();
        auto found = named<std::vector<calibrate::Pulse>>(
            calibrate::pulsesOf(*trace, request.voltage), request.power);
        if (!found)
            return found.error();
        pulses = *std::move(found);
    }
    pulseCount = pulses.size();
    auto measured = calibrate::measuredLayers(*plan, log, pulses);
    const bool byLog = pulses.empty() || (!measured && measured.error().subject == "log");
    return named<std::vector<cost::MeasuredLayer>>(std::move(measured),
                                                   byLog ? request.log : request.power);
}

std::string remarkOf(const std::optional<calibrate::UartLog>& log, std::size_t pulses)
{
    if (log && log->countsInstructions)
        return "instructions counted on " + log->board
            + ", a million of them as one second; no board was measured";
    std::string text = "measured";
    if (log)
        text += " on " + log->board + ", times by its clock";
    if (pulses > 0)
        text += log ? ", power by an analyser" : ", times and power by an analyser";
    return text;
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
    addNumber(app, "--interval", interval, kShare_percent,
              "wanted half width of the 95 % interval of any prediction, in percent; without, 5");
    addNumber(app, "--noise", noise, kShare_percent,
              "expected scatter of a measurement, in percent; without, 2");
    addInteger(app, "--most", most, 3, 1000, "layers at most; without, 60");
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
    ImportRequest request;
    app.add_option("--plan", request.plan, "plan.csv of the project")->type_name("FILE")->required();
    app.add_option("--log", request.log, "what the board printed")->type_name("FILE");
    app.add_option("--power", request.power, "the analyser's CSV")->type_name("FILE");
    app.add_option("--pin", request.pin,
                   "the digital channel with the pin, as D0 or \"GPI 1\"; without, the first one")
        ->type_name("NAME");
    addNumber(app, "--voltage", request.voltage, kVoltage_V,
              "of the supply, in volt, where the CSV has none");
    app.add_option("-o,--output", request.output, "the table of measured layers")
        ->type_name("FILE.csv")
        ->required();
    if (const auto over = parseArguments(app, arguments, streams))
        return *over;
    if (request.log.empty() && request.power.empty())
        return report(streams, Error{ErrorCode::UsageInvalid, "--log",
                                     "name the board's log, the analyser's CSV, or both"});
    std::optional<calibrate::UartLog> log;
    std::size_t pulses = 0;
    const auto layers = measuredBy(request, log, pulses, stop);
    if (!layers)
        return report(streams, layers.error());
    const bool estimate = log && log->countsInstructions;
    if (const auto written = writeFileAtomically(
            request.output, calibrate::toCsv(*layers, remarkOf(log, pulses), estimate));
        !written)
        return report(streams, written.error());
    streams.out << "Wrote " << layers->size() << " measured layers to " << request.output
                << "; to fit a device to them:\n  splitscape-cli device fit " << request.output
                << " -o board.json\n";
    return Done;
}

} // namespace splitscape::cli
