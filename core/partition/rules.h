// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/device_profile.h"
#include "core/cost/radio_link.h"
#include "core/partition/limits.h"

#include <vector>

namespace splitscape::partition {

/// What architectures are judged by; everything a what-if can change without a new training.
struct Rules {
    cost::DeviceProfile device;
    cost::RadioLink link;
    Limits limits;
    Judging judging;

    /// The Flash limit, or else the Flash of the device; nothing where that is external.
    [[nodiscard]] std::optional<Bytes> flashLimit() const
    {
        return limits.flash ? limits.flash : device.flash;
    }
    /// The RAM limit, or else the RAM of the device.
    [[nodiscard]] Bytes ramLimit() const { return limits.ram.value_or(device.ram); }

    /// From one inference to the next, where the study or the link states it.
    [[nodiscard]] std::optional<Seconds> inferencePeriod() const
    {
        return judging.inferencePeriod ? judging.inferencePeriod : link.inferencePeriod;
    }
    /// What preparing an input of that length costs this device; nothing is charged by default.
    [[nodiscard]] cost::FrontEndCharge frontEnd(int inputLength) const
    {
        return judging.frontEnd ? cost::frontEndCharge(*judging.frontEnd, device, inputLength)
                                : cost::FrontEndCharge{};
    }

    /// Formats the edge may compute in on this device: those of the judging that it has figures
    /// for; float32 where that leaves none.
    [[nodiscard]] std::vector<network::NumberFormat> edgeFormats() const;

    friend bool operator==(const Rules&, const Rules&) = default;
};

inline std::vector<network::NumberFormat> Rules::edgeFormats() const
{
    std::vector<network::NumberFormat> usable;
    for (const network::NumberFormat format : judging.edgeFormats)
        if (device.computes(format))
            usable.push_back(format);
    if (usable.empty())
        usable.push_back(network::NumberFormat::Float32);
    return usable;
}

} // namespace splitscape::partition
