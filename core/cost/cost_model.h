// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/cost/device_profile.h"
#include "core/cost/radio_link.h"
#include "core/network/number_format.h"
#include "core/space/architecture.h"

#include <cstdint>
#include <vector>

namespace splitscape::cost {

/// What one layer costs the edge device.
struct LayerCost {
    network::Layer layer;
    std::int64_t multiplyAccumulates = 0;
    std::int64_t parameters = 0;
    Bytes flash; ///< of its parameters
    Bytes ram; ///< of the values that are alive while it runs
    Seconds latency{0.0};
    Energy compute; ///< latency * power; zero where the device has no energy model

    friend bool operator==(const LayerCost&, const LayerCost&) = default;
};

/// Costs of a layer on a device, in execution order.   Thread: any; pure.
[[nodiscard]] std::vector<LayerCost> layerCosts(const space::Architecture& architecture,
                                                const DeviceProfile& device);

/// MACs that code with kernel = stride runs: a transposed convolution does without the zeros
/// between its inputs, so l_in*k*c_in*c_out.
[[nodiscard]] inline std::int64_t executedMultiplyAccumulates(const network::Layer& layer,
                                                              std::int64_t multiplyAccumulates)
{
    return layer.kind == network::LayerKind::TransposedConvolution
        ? multiplyAccumulates / layer.kernel
        : multiplyAccumulates;
}

/// Latency of a layer by the paper's terms of its surrogate.
[[nodiscard]] inline Seconds paperLatency(const network::Layer& layer,
                                          std::int64_t multiplyAccumulates,
                                          const LatencySurrogate& of)
{
    return Seconds(of.intercept + of.perMac * static_cast<double>(multiplyAccumulates)
                   + of.perInput * static_cast<double>(layer.inValues())
                   + of.perOutput * static_cast<double>(layer.outValues()));
}

/// The same by all terms.
[[nodiscard]] Seconds boardLatency(const network::Layer& layer, std::int64_t multiplyAccumulates,
                                   const LatencySurrogate& of);

/// Latency of one layer by its kind's surrogate; kinds that were never measured by themselves
/// (depthwise, pools, sums) count as convolutions of as many MACs.
/// @param multiplyAccumulates  as the paper counts them
[[nodiscard]] inline Seconds layerLatency(const network::Layer& layer,
                                          std::int64_t multiplyAccumulates,
                                          const std::array<LatencySurrogate, 3>& latency)
{
    const auto kind = static_cast<std::size_t>(layer.kind);
    const LatencySurrogate& of = latency[kind < latency.size() ? kind : 0];
    if (of.beyondPaper()) [[unlikely]]
        return boardLatency(layer, multiplyAccumulates, of);
    return paperLatency(layer, multiplyAccumulates, of);
}

/// What `values` activations take, without a header. Float32 values take what the link says.
[[nodiscard]] inline std::int64_t sentBytes(std::int64_t values, network::NumberFormat format,
                                            const RadioFigures& link)
{
    return format == network::NumberFormat::Float32 ? values * link.bytesPerValue
                                                    : network::bytesFor(values, format);
}

/// Of a side value on the air: float32, whatever the format of the activations.
inline constexpr std::int64_t kSideBytes = 4;

/// Energy the edge spends to send `bytes`, header included:
///
///   E = E_event + (b * E_byte + ceil(b / payload) * E_packet) / (1 - r)
///   b in byte; r the share that is sent again
[[nodiscard]] inline Energy transmitEnergy(std::int64_t bytes, const RadioFigures& link)
{
    Energy energy = link.perByte * static_cast<double>(bytes);
    if (link.payloadBytes > 0)
        energy += link.perPacket
            * static_cast<double>((bytes + link.payloadBytes - 1) / link.payloadBytes);
    if (link.retransmissionRate > 0.0) [[unlikely]]
        energy = energy / (1.0 - link.retransmissionRate);
    return energy + link.perEvent;
}

/// Energy the fog spends to receive them, lost bytes included.
[[nodiscard]] inline Energy receiveEnergy(std::int64_t bytes, const RadioFigures& link)
{
    const Energy energy = link.fogReceivePerByte * static_cast<double>(bytes);
    return link.retransmissionRate > 0.0 ? energy / (1.0 - link.retransmissionRate) : energy;
}

/// What is sent at once: the `values` activations and the `sides` side values of as many inferences as
/// share a packet, behind one header.
[[nodiscard]] inline std::int64_t bytesAtOnce(std::int64_t values, network::NumberFormat format,
                                              const RadioFigures& link, std::int64_t sides = 0)
{
    return link.inferencesPerPacket * (sentBytes(values, format, link) + kSideBytes * sides)
        + link.headerBytes;
}

/// The same energies for `values` activations, of one inference: of n that are sent together, each
/// bears an n-th.
[[nodiscard]] inline Energy transmitEnergy(std::int64_t values, network::NumberFormat format,
                                           const RadioFigures& link, std::int64_t sides = 0)
{
    const Energy energy = transmitEnergy(bytesAtOnce(values, format, link, sides), link);
    return link.inferencesPerPacket > 1 ? energy / link.inferencesPerPacket : energy;
}
[[nodiscard]] inline Energy receiveEnergy(std::int64_t values, network::NumberFormat format,
                                          const RadioFigures& link, std::int64_t sides = 0)
{
    const Energy energy = receiveEnergy(bytesAtOnce(values, format, link, sides), link);
    return link.inferencesPerPacket > 1 ? energy / link.inferencesPerPacket : energy;
}

/// Time until what is sent at once has arrived:
///
///   t = t_event + (b * t_byte + ceil(b / payload) * t_packet) / (1 - r)
[[nodiscard]] inline Seconds transmitTime(std::int64_t values, network::NumberFormat format,
                                          const RadioFigures& link, std::int64_t sides = 0)
{
    const std::int64_t bytes = bytesAtOnce(values, format, link, sides);
    Seconds time = link.timePerByte * static_cast<double>(bytes);
    if (link.payloadBytes > 0)
        time += link.timePerPacket
            * static_cast<double>((bytes + link.payloadBytes - 1) / link.payloadBytes);
    return link.timePerEvent + time / (1.0 - link.retransmissionRate);
}

/// RAM for the values that wait until those of the last inference join them.
[[nodiscard]] inline Bytes waitingBytes(std::int64_t values, network::NumberFormat format,
                                        const RadioFigures& link, std::int64_t sides = 0)
{
    return Bytes((link.inferencesPerPacket - 1)
                 * (sentBytes(values, format, link) + kSideBytes * sides));
}

/// Days a battery lasts: capacity * voltage / average power, where the device spends `perInference`
/// every `period` and `sleepPower` all the time. Self-discharge and regulator losses are left out.
///
/// @param capacity in milliampere hours   @param voltage in volt
/// Errors: ValueOutOfRange for a capacity, voltage or period that is not positive, a negative
/// energy or sleep power, or when nothing is spent at all.
[[nodiscard]] Result<double> batteryLifeDays(Energy perInference, Seconds period, double capacity,
                                             double voltage, Power sleepPower = {});

} // namespace splitscape::cost
