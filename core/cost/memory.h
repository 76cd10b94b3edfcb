// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/network/layer.h"
#include "core/network/number_format.h"

namespace splitscape::cost {

/// The one home of "how many bytes": Flash and RAM of a layer, and what values take in memory.
/// Thread: any; pure.

/// What so many numbers take in memory; the input buffer of a network, for one.
[[nodiscard]] constexpr Bytes
memoryOf(std::int64_t values, network::NumberFormat format = network::NumberFormat::Float32)
{
    return Bytes(network::bytesFor(values, format));
}

/// The values that are alive while a layer runs: those it reads and those it writes.
[[nodiscard]] inline std::int64_t aliveValues(const network::Layer& layer)
{
    return layer.inValues() + layer.outValues();
}

/// Beside the weights of an int8 layer: bias, multiplier and shift of a channel, 4 bytes each.
inline constexpr std::int64_t kIntegerChannelBytes = 12;

/// Of the parameters of a layer. int8: a byte a weight and kIntegerChannelBytes a bias, as
/// network::IntegerNetwork and its exported code keep them.
[[nodiscard]] inline Bytes flashOf(const network::Layer& layer,
                                   network::NumberFormat format = network::NumberFormat::Float32)
{
    if (format == network::NumberFormat::Int8)
        return Bytes(network::weightCount(layer)
                     + kIntegerChannelBytes * network::biasCount(layer));
    return memoryOf(network::parameterCount(layer), format);
}

/// Of the values that are alive while a layer runs.
[[nodiscard]] inline Bytes ramOf(const network::Layer& layer,
                                 network::NumberFormat format = network::NumberFormat::Float32)
{
    return memoryOf(aliveValues(layer), format);
}

} // namespace splitscape::cost
