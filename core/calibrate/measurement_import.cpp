// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibrate/measurement_import.h"

#include "core/base/files.h"
#include "core/calibrate/measured_pulses.h"

#include <fstream>

namespace splitscape::calibrate {

namespace {

constexpr std::uint64_t kMaximumLogBytes = 64 << 20;
constexpr std::uint64_t kMaximumTraceBytes = std::uint64_t{4} << 30;
constexpr std::size_t kHeaderBytes = 64 << 10; // names of columns are within

/// With the path in front of what a parser says.
template <typename Value>
Result<Value> named(Result<Value> result, const std::filesystem::path& path)
{
    if (result)
        return result;
    Error error = result.error();
    const std::size_t colon = error.subject.find(':');
    error.subject
        = path.string() + (colon == std::string::npos ? "" : error.subject.substr(colon));
    return error;
}

template <typename Value, typename Parse>
Result<Value> readWith(const std::filesystem::path& path, std::uint64_t most, const Parse& parse)
{
    const auto bytes = readFile(path, most);
    if (!bytes)
        return bytes.error();
    return named<Value>(parse(*bytes), path);
}

Result<std::vector<Pulse>> pulsesIn(const MeasurementFiles& files, const std::stop_token& stop)
{
    const auto trace = readWith<PowerTrace>(
        files.power, kMaximumTraceBytes, [&files, &stop](const std::string& bytes) {
            return parsePowerTrace(bytes, files.pin, stop);
        });
    if (!trace)
        return trace.error();
    return named<std::vector<Pulse>>(pulsesOf(*trace, files.voltage_V), files.power);
}

std::string remarkOf(const std::optional<UartLog>& log, bool hasPulses)
{
    if (log && log->countsInstructions)
        return "instructions counted on " + log->board
            + ", a million of them as one second; no board was measured";
    std::string text = "measured";
    if (log)
        text += " on " + log->board + ", times by its clock";
    if (hasPulses)
        text += log ? ", power by an analyser" : ", times and power by an analyser";
    return text;
}

} // namespace

Result<ImportedMeasurement> importMeasurement(const MeasurementFiles& files,
                                              const std::stop_token& stop)
{
    if (files.log.empty() && files.power.empty())
        return Error{ErrorCode::UsageInvalid, "log",
                     "name the board's log, the analyser's CSV, or both"};
    const auto plan = readWith<MeasurementPlan>(files.plan, kMaximumLogBytes, readPlan);
    if (!plan)
        return plan.error();
    std::optional<UartLog> log;
    if (!files.log.empty()) {
        auto read = readWith<UartLog>(files.log, kMaximumLogBytes, parseUartLog);
        if (!read)
            return read.error();
        log = *std::move(read);
    }
    std::vector<Pulse> pulses;
    if (!files.power.empty()) {
        auto found = pulsesIn(files, stop);
        if (!found)
            return found.error();
        pulses = *std::move(found);
    }
    auto layers = measuredLayers(*plan, log, pulses);
    if (!layers) {
        const bool byLog = pulses.empty() || layers.error().subject == "log";
        return named(std::move(layers), byLog ? files.log : files.power).error();
    }
    return ImportedMeasurement{*std::move(layers), remarkOf(log, !pulses.empty()),
                               log && log->countsInstructions};
}

Result<std::vector<std::string>> digitalChannelsOf(const std::filesystem::path& power)
{
    if (const auto size = checkReadableFile(power); !size)
        return size.error();
    std::string beginning(kHeaderBytes, '\0');
    std::ifstream file(power, std::ios::binary);
    file.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
    beginning.resize(static_cast<std::size_t>(file.gcount()));
    return named(digitalChannels(beginning), power);
}

} // namespace splitscape::calibrate
