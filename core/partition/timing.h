// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/partition.h"

#include <optional>

namespace splitscape::partition {

/// Where the time of one inference goes, from its input to its class.
struct Timing {
    Seconds waiting{0.0}; ///< for the other inferences of its packet: the first one waits longest
    Seconds frontEnd{0.0};
    Seconds edge{0.0}; ///< of the layers
    Seconds radio{0.0}; ///< 0 where the link states no times
    Seconds fog{0.0}; ///< 0 where the judging states no speed of the fog

    [[nodiscard]] Seconds total() const { return waiting + frontEnd + edge + radio + fog; }
    friend bool operator==(const Timing&, const Timing&) = default;
};

/// The time of a point, which follows from its energies: t = E / P. Nothing where the device has no
/// energy model, or where inferences share a packet and no period is stated.
/// @param inputLength  of the architecture, for the front end
[[nodiscard]] std::optional<Timing> timingOf(const PointCost& point, const Rules& rules,
                                             int inputLength);

/// How long the edge computes, with its front end where that is charged: t = E / P, here alone.
/// Nothing where the device does not state its power.
[[nodiscard]] std::optional<Seconds> edgeTime(const PointCost& point,
                                              const cost::DeviceProfile& device);

/// timingOf(), as one figure.
[[nodiscard]] std::optional<Seconds> latencyOf(const PointCost& point, const Rules& rules);

/// Average power of the edge: E_edge / period + sleep. Nothing where no period is stated or the
/// device has no energy model.
[[nodiscard]] std::optional<Power> averagePower(const PointCost& point, const Rules& rules);

/// Whether the rules say anything of time beside that of the layers: a limit, a period, times of the
/// radio or the fog, or a front end. Then tables show the latency of points.
[[nodiscard]] bool statesTime(const Rules& rules);

/// Those of LatencyViolation and PowerViolation that hold. A figure that is not known breaks no limit.
[[nodiscard]] std::uint8_t timeViolations(const PointCost& point, const Rules& rules);

/// What the fitness of an invalid candidate goes by: the scenario's energy, or, where latency or
/// average power are further above their limits, what an energy as far above its limit would be.
/// The scenario's energy where neither is broken, so always without these limits.
[[nodiscard]] Energy pressedEnergy(const PointCost& point, const Rules& rules);

} // namespace splitscape::partition
