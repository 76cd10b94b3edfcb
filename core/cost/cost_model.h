// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/cost/device_profile.h"
#include "core/cost/radio_link.h"
#include "core/space/architecture.h"

#include <cstdint>
#include <vector>

namespace splitscape::cost {

/// What one layer costs the edge device.
struct LayerCost {
    space::Layer layer;
    std::int64_t multiplyAccumulates = 0;
    std::int64_t parameters = 0;
    Bytes flash; ///< 4 bytes a parameter
    Bytes ram; ///< 4 bytes * (values in + values out), both alive while the layer runs
    Seconds latency {0.0};
    Energy compute; ///< latency * power; zero where the device has no energy model

    friend bool operator==(const LayerCost&, const LayerCost&) = default;
};

/// Costs of a layer on a device, in execution order.   Thread: any; pure.
[[nodiscard]] std::vector<LayerCost> layerCosts(const space::Architecture& architecture,
                                                const DeviceProfile& device);

/// Energy the edge spends to send `values` activations: bytes * energy per byte + started packets.
[[nodiscard]] Energy transmitEnergy(std::int64_t values, const RadioLink& link);
/// Energy the fog spends to receive them.
[[nodiscard]] Energy receiveEnergy(std::int64_t values, const RadioLink& link);

} // namespace splitscape::cost
