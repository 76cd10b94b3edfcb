// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/network/network.h"
#include "core/network/number_format.h"
#include "core/network/rounding.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace splitscape::network {

/// How int8 numbers stand for real ones: value = scale * (code - zero), code -128..127. Zero is
/// always one of the values.                                                       [Jacob2018]
struct IntegerCode {
    float scale = 1.0F;
    int zero = 0;

    friend bool operator==(const IntegerCode&, const IntegerCode&) = default;
};

/// The code of values in a range, which is widened to hold 0.
[[nodiscard]] IntegerCode codeFor(const ValueRange& range);

/// The nearest code of a value, ties to even; values beyond the ends become the ends, NaN becomes 0.
[[nodiscard]] std::int8_t codeOf(float value, const IntegerCode& code);

/// Brings an int32 sum to an int8 code:
///
///   code = clamp(zero + floor((sum * 2^before * multiplier + 2^(shift - 1)) / 2^shift))
///
/// shift from 33 to 62, so the high word of the product is enough. Half goes up: the one rounding
/// of this arithmetic.
struct Requantisation {
    std::int32_t multiplier = 0;
    std::int32_t shift = 33;

    friend bool operator==(const Requantisation&, const Requantisation&) = default;
};

/// A layer in int8: weights symmetric per output channel, activations affine per tensor, int32
/// sums.                                                                           [Jacob2018]
struct IntegerLayer {
    Layer layer;
    IntegerCode in;
    IntegerCode addend; ///< of Add
    IntegerCode out;
    /// One output channel after the other: convolution [c_out][kernel][c_in], transposed convolution
    /// [kernel][c_out][c_in], fully connected [classes][n_in], depthwise [c][kernel].
    std::vector<std::int8_t> weights;
    std::vector<std::int32_t> bias; ///< a channel; the zero of the input is taken out
    /// A channel; one for pools, Absolute and Square; two for Add, one an operand, of one shift;
    /// none for a maximum pool, which keeps the codes of its input.
    std::vector<Requantisation> requantisation;

    friend bool operator==(const IntegerLayer&, const IntegerLayer&) = default;
};

/// Sums of layers without weights are this many bits larger, so that their multipliers stay small.
inline constexpr int kBitsBefore = 6;

/// The layers before a cut in int8. The exported C computes the same, bit for bit.
struct IntegerNetwork {
    Shape input;
    IntegerCode inputCode;
    std::vector<IntegerLayer> layers;

    /// Of the output of layer `index`, or of the input.
    [[nodiscard]] const IntegerCode& codeOf(int index) const
    {
        return index == kNetworkInput ? inputCode : layers[static_cast<std::size_t>(index)].out;
    }
    [[nodiscard]] Shape shapeOf(int index) const;
    friend bool operator==(const IntegerNetwork&, const IntegerNetwork&) = default;
};

/// Layers [0, cut) of a trained network in int8. What a layer becomes does not depend on the cut.
/// @param weights  float32, of all layers, in the layout of train::TrainedNetwork
/// @param ranges   of the input and of the output of every layer, from calibration: [layer + 1]
/// Errors: ValueOutOfRange, subject "layer N", for a layer whose sums may leave 32 bits or that reads
/// side values.
[[nodiscard]] Result<IntegerNetwork> inIntegers(const Network& network,
                                                std::span<const float> weights,
                                                std::span<const ValueRange> ranges,
                                                std::size_t cut);

/// What a code of the weights of this channel counts, to a part in 2^30: it follows from the
/// requantisation.
[[nodiscard]] double weightScale(const IntegerLayer& one, std::size_t channel);

/// Puts what the int8 codes stand for in the place of the weights before the cut; biases and later
/// layers stay.
/// @param weights  as inIntegers() got them
void roundWeights(const IntegerNetwork& network, std::span<float> weights);

/// Runs an IntegerNetwork sample by sample. Thread: one at a time.
class IntegerRun {
public:
    /// The network must outlive it.
    explicit IntegerRun(const IntegerNetwork& network);

    /// @param sample  [position][channel], float32
    void run(std::span<const float> sample);
    /// The same from codes of the input.
    void runCodes(std::span<const std::int8_t> codes);
    /// Of the output of layer `index`, or of the input: [position][channel].
    [[nodiscard]] std::span<const std::int8_t> codes(int index) const
    {
        return m_codes[static_cast<std::size_t>(index + 1)];
    }

private:
    void runLayers();

    const IntegerNetwork* m_network;
    std::vector<std::vector<std::int8_t>> m_codes; ///< [layer + 1]
};

/// Codes as their receiver sees them: float32 and int8 send them as they are, float16 rounds their
/// values, int4 sends the nearest of 16 codes, 17 apart: (code + 128 + 8) / 17.
void receiveCodes(std::span<const std::int8_t> codes, const IntegerCode& code, NumberFormat link,
                  std::span<float> values);

} // namespace splitscape::network
