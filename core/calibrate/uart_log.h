// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <string>
#include <string_view>
#include <vector>

namespace splitscape::calibrate {

/// What the measuring firmware says of one pulse.
struct LoggedLayer {
    int layer = 0; ///< as in the plan, from 1; 0 runs nothing, for what a pulse costs by itself
    int repeats = 0;
    double ticks = 0.0; ///< of the whole pulse

    friend bool operator==(const LoggedLayer&, const LoggedLayer&) = default;
};

struct UartLog {
    std::string board; ///< as the firmware calls it
    bool countsInstructions = false; ///< ticks are instructions of an emulator, not time
    double ticksPerSecond = 0.0;
    std::vector<LoggedLayer> layers; ///< layer 0 first

    /// One run of a layer, without what the pulse costs by itself.
    [[nodiscard]] Seconds latencyOf(std::size_t index) const;
    friend bool operator==(const UartLog&, const UartLog&) = default;
};

/// Reads what was logged; text around it (a boot banner, an earlier run) is passed over, the last
/// whole run counts. One line each:
///
///     splitscape-measure,1,BOARD,TICKS_PER_SECOND,time|instructions
///     layer,NUMBER,REPEATS,TICKS
///     end,COUNT
///
/// Errors: FileFormatUnknown where it begins nowhere; RowInvalid naming the line; FileTruncated
/// where its end is missing; ValueOutOfRange for pulses that run backwards in size.   Thread: any;
/// pure.
[[nodiscard]] Result<UartLog> parseUartLog(std::string_view text);

} // namespace splitscape::calibrate
