// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/device_profile.h"
#include "core/cost/radio_link.h"
#include "core/partition/limits.h"

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

    friend bool operator==(const Rules&, const Rules&) = default;
};

} // namespace splitscape::partition
