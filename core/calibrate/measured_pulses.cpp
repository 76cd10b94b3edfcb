// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibrate/measured_pulses.h"

#include "core/base/text.h"
#include "core/cost/device_profile.h"

#include <algorithm>
#include <cmath>

namespace splitscape::calibrate {

namespace {

Error outOfRange(const char* subject, std::string detail)
{
    return {ErrorCode::ValueOutOfRange, subject, std::move(detail)};
}

Power meanPower(const PowerTrace& trace, std::size_t first, std::size_t end,
                std::optional<double> voltage_V)
{
    double sum = 0.0; // W
    for (std::size_t i = first; i < end; ++i)
        sum += static_cast<double>(trace.current_A[i])
            * (voltage_V ? *voltage_V : static_cast<double>(trace.voltage_V[i]));
    return Power::watts(sum / static_cast<double>(end - first));
}

} // namespace

Result<std::vector<Pulse>> pulsesOf(const PowerTrace& trace, std::optional<double> voltage_V)
{
    if (!voltage_V && trace.voltage_V.size() != trace.current_A.size())
        return outOfRange("trace", "it has no voltage, so say what the board was supplied with");
    const auto isHigh = [&](std::size_t i) { return static_cast<bool>(trace.pin[i]); };
    const std::size_t samples = trace.pin.size();
    if (std::all_of(trace.pin.begin(), trace.pin.end(), [&](bool high) { return high == isHigh(0); }))
        return outOfRange("trace",
                          "the pin never changes: is it connected, and is it this channel?");
    if (isHigh(0) || isHigh(samples - 1))
        return Error{ErrorCode::FileTruncated, "trace",
                     std::string("it ") + (isHigh(0) ? "begins" : "ends")
                         + " while the pin is high, so the recording was "
                         + (isHigh(0) ? "started too late" : "cut off")};
    std::vector<Pulse> pulses;
    std::size_t shortest = samples;
    for (std::size_t i = 0; i < samples; ++i) {
        if (!isHigh(i))
            continue;
        const std::size_t first = i;
        while (isHigh(i))
            ++i;
        shortest = std::min(shortest, i - first);
        pulses.push_back({Seconds(static_cast<double>(i - first) * trace.step_s),
                          meanPower(trace, first, i, voltage_V), i - first});
    }
    if (shortest < kLeastSamplesOfPulse)
        return outOfRange("trace",
                          "its shortest pulse has " + std::to_string(shortest) + " samples at "
                              + formatNumber(std::round(1.0 / trace.step_s))
                              + " a second, and at least " + std::to_string(kLeastSamplesOfPulse)
                              + " are needed: record at a higher rate");
    return pulses;
}

Result<std::vector<cost::MeasuredLayer>>
measuredLayers(const MeasurementPlan& plan, const std::optional<UartLog>& log,
               const std::vector<Pulse>& pulses)
{
    const std::size_t layers = plan.layers.size();
    if (!log && pulses.empty())
        return outOfRange("measurement", "there is neither a log nor a trace");
    if (log && log->layers.size() != layers + 1)
        return outOfRange("log",
                          "it has " + std::to_string(log->layers.size() - 1)
                              + " layers, the plan has " + std::to_string(layers)
                              + ": they do not belong together");
    if (!pulses.empty() && pulses.size() != layers + 1)
        return outOfRange("trace",
                          "it has " + std::to_string(pulses.size()) + " pulses, the plan needs "
                              + std::to_string(layers + 1)
                              + ": the recording was cut off, or another pin was recorded");
    std::vector<cost::MeasuredLayer> measured;
    for (std::size_t i = 0; i < layers; ++i) {
        const PlannedLayer& planned = plan.layers[i];
        if (log && log->layers[i + 1].repeats != planned.repeats)
            return outOfRange("log",
                              "layer " + std::to_string(i + 1) + " ran "
                                  + std::to_string(log->layers[i + 1].repeats)
                                  + " times a pulse, the plan says "
                                  + std::to_string(planned.repeats)
                                  + ": they do not belong together");
        cost::MeasuredLayer row;
        row.line = static_cast<int>(i) + 1;
        row.layer = planned.layer;
        row.latency = log ? log->latencyOf(i + 1)
                          : pulses[i + 1].length / planned.repeats
                - pulses.front().length / kEmptyRepeats;
        if (!(row.latency > Seconds(0.0)))
            return outOfRange("trace",
                              "layer " + std::to_string(i + 1)
                                  + " took no longer than nothing, so the rate is too low");
        if (!pulses.empty())
            row.power = pulses[i + 1].power;
        measured.push_back(row);
    }
    return measured;
}

std::string toCsv(const std::vector<cost::MeasuredLayer>& layers, const std::string& remark,
                  bool estimate)
{
    const bool hasPower = !layers.empty() && layers.front().power.has_value();
    std::string text = (estimate ? "# Estimate: " : "# ") + remark + "\n"
        + "kind,in_length,in_channels,out_length,out_channels,latency_ms"
        + (hasPower ? ",power_mW" : "") + "\n";
    for (const cost::MeasuredLayer& row : layers) {
        text += std::string(cost::kLayerKindNames[static_cast<std::size_t>(row.layer.kind)]) + ","
            + std::to_string(row.layer.inLength) + "," + std::to_string(row.layer.inChannels) + ","
            + std::to_string(row.layer.outLength) + "," + std::to_string(row.layer.outChannels)
            + "," + formatNumber(row.latency.count() * 1e3);
        if (hasPower)
            text += "," + formatNumber(row.power->inMilliwatts());
        text += "\n";
    }
    return text;
}

} // namespace splitscape::calibrate
