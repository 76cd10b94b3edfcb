// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/device_profile.h"

namespace splitscape::cost {

namespace {

using Kinds = std::array<LatencySurrogate, 3>;

std::optional<Kinds> inSeconds(const InstructionModel& model, const Kinds& instructions)
{
    if (!model.cyclesPerInstruction || model.clock_MHz <= 0.0)
        return std::nullopt;
    const double seconds = *model.cyclesPerInstruction / (model.clock_MHz * 1e6);
    Kinds scaled = instructions;
    for (LatencySurrogate& of : scaled) {
        for (double* term : {&of.intercept, &of.perMac, &of.perInput, &of.perOutput,
                             &of.perInputLength, &of.perOutputLength})
            *term *= seconds;
    }
    return scaled;
}

} // namespace

std::optional<Kinds> InstructionModel::latency() const { return inSeconds(*this, perLayer); }

std::optional<Kinds> InstructionModel::integerLatency() const
{
    return perIntegerLayer ? inSeconds(*this, *perIntegerLayer) : std::nullopt;
}

void setCyclesPerInstruction(DeviceProfile& device, std::optional<double> cycles)
{
    if (!device.instructions)
        return;
    device.instructions->cyclesPerInstruction = cycles;
    device.latency = device.instructions->latency().value_or(Kinds{});
    device.integerLatency = device.instructions->integerLatency();
    device.latencyIsEstimate = true;
}

std::optional<std::string> DeviceProfile::missingEnergyField() const
{
    if (!computePower)
        return "compute_power_mW";
    if (instructions && !instructions->cyclesPerInstruction)
        return "cycles_per_instruction";
    for (std::size_t kind = 0; kind < latency.size(); ++kind) {
        const LatencySurrogate& of = latency[kind];
        if (of.intercept == 0.0 && of.perMac == 0.0 && of.perInput == 0.0 && of.perOutput == 0.0
            && of.perInputLength == 0.0 && of.perOutputLength == 0.0)
            return "latency." + std::string(kLayerKindNames[kind]);
    }
    return std::nullopt;
}

Result<void> checkEnergyModel(const DeviceProfile& device)
{
    if (const auto missing = device.missingEnergyField())
        return Error{ErrorCode::ValueOutOfRange, "device." + *missing,
                     "no source gives it for " + device.name
                         + ", so energy needs your own measured value here"};
    return {};
}

} // namespace splitscape::cost
