// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/front_end.h"

namespace splitscape::cost {

double frontEndInstructions(const FrontEndWork& work, int inputLength)
{
    if (inputLength <= 0 || inputLength >= work.preparedLength)
        return work.instructions;
    const double values = static_cast<double>(work.preparedValues) * inputLength
        / static_cast<double>(work.preparedLength);
    return work.averagedInstructions + work.perAverage * values;
}

std::optional<Seconds> instructionTime(const DeviceProfile& device, double instructions)
{
    if (!device.instructions || !device.instructions->cyclesPerInstruction)
        return std::nullopt;
    return Seconds(instructions * *device.instructions->cyclesPerInstruction
                   / (device.instructions->clock_MHz * 1e6));
}

FrontEndCharge frontEndCharge(const FrontEndWork& work, const DeviceProfile& device,
                              int inputLength)
{
    FrontEndCharge charge;
    if (!device.instructions)
        return charge;
    charge.instructions = frontEndInstructions(work, inputLength);
    charge.ram = work.ring;
    charge.latency = instructionTime(device, charge.instructions).value_or(Seconds{0.0});
    charge.energy = device.computePower.value_or(Power{}) * charge.latency;
    return charge;
}

} // namespace splitscape::cost
