// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/cost/device_profile.h"
#include "core/export/preparation.h"

#include <optional>

namespace splitscape::exporting {

/// What the exported front end takes for one input, before any layer runs.
struct FrontEndCost {
    double instructions = 0.0; ///< on a Cortex-M4, arm-none-eabi-gcc -O2, counted under QEMU
    Bytes ring; ///< of raw samples, as int16; 0 where samples are taken as they come
    std::optional<Seconds> latency; ///< on a device whose instructions are counted
    std::optional<Energy> energy; ///< the same

    friend bool operator==(const FrontEndCost&, const FrontEndCost&) = default;
};

/// By counts of the exported C, within 3 % of each window that was counted:
///
///   beats    54 s + 57.6 v   instructions for s samples of the window and v values, of each signal
///   windows  (68.7 + 627 f) s   for f second-order sections, in double precision
///
/// A window of beat intervals is taken at 0.8 s from beat to beat; the ring holds the window at 3 s
/// and the samples until the interval is known.
/// Nothing where the front end is not written as C, or where the rate is not known.
/// @param device  one without counted instructions gives neither latency nor energy: the paper's
[[nodiscard]] std::optional<FrontEndCost> frontEndCost(const Preparation& preparation,
                                                       const cost::DeviceProfile& device);

} // namespace splitscape::exporting
