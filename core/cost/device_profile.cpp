// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/device_profile.h"

namespace splitscape::cost {

std::optional<std::string> DeviceProfile::missingEnergyField() const
{
    if (!computePower)
        return "compute_power_mW";
    for (std::size_t kind = 0; kind < latency.size(); ++kind) {
        const LatencySurrogate& of = latency[kind];
        if (of.intercept == 0.0 && of.perMac == 0.0 && of.perInput == 0.0 && of.perOutput == 0.0)
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
