// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/cost/device_profile.h"

#include <optional>

namespace splitscape::cost {

/// What the front end does for one input, before any layer runs: the same on every device.
struct FrontEndWork {
    double instructions = 0.0; ///< for an input as long as what is prepared
    /// Where neighbours are averaged to a shorter input: without those for each of its values.
    double averagedInstructions = 0.0;
    double perAverage = 0.0; ///< instructions for each value of such an input
    int preparedLength = 0; ///< positions of what is prepared
    int preparedValues = 0; ///< of all signals
    Bytes ring; ///< of raw samples, as int16; 0 where samples are taken as they come

    friend bool operator==(const FrontEndWork&, const FrontEndWork&) = default;
};

/// What that costs a device.
struct FrontEndCharge {
    double instructions = 0.0;
    Seconds latency{0.0};
    Energy energy;
    Bytes ram; ///< on top of what a layer needs

    /// Whether anything is charged at all.
    [[nodiscard]] bool isCharged() const { return instructions > 0.0 || ram.count() > 0; }
    friend bool operator==(const FrontEndCharge&, const FrontEndCharge&) = default;
};

/// Instructions for an input of that many positions.
[[nodiscard]] double frontEndInstructions(const FrontEndWork& work, int inputLength);

/// How long a device takes for so many instructions; nothing where it has no counted ones or its
/// cycles an instruction are not known.
[[nodiscard]] std::optional<Seconds> instructionTime(const DeviceProfile& device,
                                                     double instructions);

/// Charged on devices whose instructions are counted; others, the paper's among them, are charged
/// nothing. Time and energy are zero as long as the cycles an instruction are not known.
[[nodiscard]] FrontEndCharge frontEndCharge(const FrontEndWork& work, const DeviceProfile& device,
                                            int inputLength);

} // namespace splitscape::cost
