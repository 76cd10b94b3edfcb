// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/device_command.h"

#include "app/cli/arguments.h"
#include "app/cli/device_calibrate.h"
#include "app/cli/device_fit.h"
#include "app/cli/messages.h"
#include "app/cli/text_table.h"
#include "core/base/rounded_number.h"
#include "core/base/text.h"
#include "core/cost/cost_json.h"
#include "core/cost/presets.h"

#include <array>
#include <ostream>

namespace splitscape::cli {

namespace {

constexpr std::array<std::string_view, 5> kActions{"list", "show", "plan", "import", "fit"};

std::string flashText(const cost::DeviceProfile& device)
{
    return device.flash ? formatNumber(device.flash->inKibibytes()) : std::string("external");
}

std::string energyText(const cost::DeviceProfile& device)
{
    if (!device.hasEnergyModel())
        return "enter your own";
    const Energy perMac = *device.computePower * Seconds(device.latency[0].perMac);
    return fixedNumber(perMac.inNanojoules(), 2) + " nJ a MAC";
}

int listDevices(const std::vector<std::string>& arguments, const Streams& streams)
{
    CLI::App app("The built-in edge devices.", "splitscape-cli device list");
    bool asJson = false;
    app.add_flag("--json", asJson, "a JSON list instead of a table");
    if (const auto over = parseArguments(app, arguments, streams))
        return *over;
    if (asJson) {
        nlohmann::json all = nlohmann::json::array();
        for (const cost::DeviceProfile& device : cost::devicePresets())
            all.push_back(toJson(device));
        streams.out << all.dump(2) << '\n';
        return Done;
    }
    TextTable table({"id", "Flash KiB", "RAM KiB", "energy", "device"});
    for (const cost::DeviceProfile& device : cost::devicePresets())
        table.add({device.id, flashText(device), formatNumber(device.ram.inKibibytes()),
                   energyText(device), device.name});
    table.print(streams.out);
    return Done;
}

/// What the paper's surrogate does not have.
std::string furtherTerms(const cost::LatencySurrogate& of)
{
    std::string text;
    if (of.perInputLength != 0.0)
        text += " + " + roundedNumber(of.perInputLength) + " s a position in";
    if (of.perOutputLength != 0.0)
        text += " + " + roundedNumber(of.perOutputLength) + " s a position out";
    return text + (of.executedMacs ? ", MACs as executed" : "");
}

void printDevice(std::ostream& out, const cost::DeviceProfile& device)
{
    out << device.name << (device.id.empty() ? "" : " (" + device.id + ")") << '\n';
    if (!device.description.empty())
        out << device.description << '\n';
    out << "  Flash          " << (device.flash ? flashText(device) + " KiB" : flashText(device))
        << '\n'
        << "  RAM            " << formatNumber(device.ram.inKibibytes()) << " KiB\n"
        << "  compute power  "
        << (device.computePower
                ? roundedNumber(device.computePower->inMilliwatts()) + " mW"
                : "enter your own")
        << '\n';
    for (std::size_t kind = 0; kind < device.latency.size(); ++kind) {
        const cost::LatencySurrogate& of = device.latency[kind];
        if (of == cost::LatencySurrogate{})
            continue;
        out << "  latency " << cost::kLayerKindNames[kind]
            << (device.latencyIsEstimate ? " (estimate)" : "") << ": " << roundedNumber(of.intercept)
            << " s + " << roundedNumber(of.perMac) << " s a MAC + " << roundedNumber(of.perInput)
            << " s a value in + " << roundedNumber(of.perOutput) << " s a value out"
            << furtherTerms(of) << '\n';
    }
    if (device.instructions && !device.instructions->cyclesPerInstruction)
        out << "  latency        instructions are counted; enter cycles_per_instruction as "
               "measured\n";
    out << "Sources\n";
    for (const auto& [field, source] : device.sources)
        out << "  " << field << ": " << source << '\n';
}

int showDevice(const std::vector<std::string>& arguments, const Streams& streams)
{
    CLI::App app("One edge device with the sources of its figures.", "splitscape-cli device show");
    std::string id;
    bool asJson = false;
    app.add_option("device", id, "a preset (see device list) or a JSON file")
        ->type_name("D")
        ->required();
    app.add_flag("--json", asJson, "JSON, in the form of a device file");
    if (const auto over = parseArguments(app, arguments, streams))
        return *over;
    Problems problems;
    const cost::DeviceProfile device = cost::loadDevice(id, problems);
    if (!problems.empty())
        return report(streams, problems);
    if (asJson)
        streams.out << toJson(device).dump(2) << '\n';
    else
        printDevice(streams.out, device);
    return Done;
}

void printHelp(std::ostream& out)
{
    out << "Edge devices.\n"
           "Usage: splitscape-cli device list [--json]\n"
           "       splitscape-cli device show DEVICE [--json]\n"
           "       splitscape-cli device plan -o FOLDER [OPTIONS]\n"
           "       splitscape-cli device import --plan plan.csv [--log FILE] [--power FILE] -o "
           "TABLE.csv\n"
           "       splitscape-cli device fit TABLE.csv [OPTIONS]\n";
}

} // namespace

int DeviceCommand::run(const std::vector<std::string>& arguments, const Streams& streams,
                       std::stop_token stop) const
{
    if (arguments.empty()) {
        printHelp(streams.err);
        return UsageError;
    }
    const std::string& action = arguments.front();
    const std::vector<std::string> rest(arguments.begin() + 1, arguments.end());
    if (action == "list")
        return listDevices(rest, streams);
    if (action == "show")
        return showDevice(rest, streams);
    if (action == "fit")
        return fitDevice(rest, streams);
    if (action == "plan")
        return planDevice(rest, streams, stop);
    if (action == "import")
        return importMeasurements(rest, streams, stop);
    if (action == "--help" || action == "-h") {
        printHelp(streams.out);
        return Done;
    }
    const auto near = nearestName(action, kActions);
    return report(
        streams,
        {ErrorCode::UsageInvalid, "device " + action,
         near ? "did you mean device " + *near + "?" : std::string("it is list, show, plan, import or fit")});
}

} // namespace splitscape::cli
