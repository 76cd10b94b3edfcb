// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/integer_network.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace splitscape::network {

namespace {

constexpr int kSteps = 255; // of an int8 activation
constexpr int kLargestWeight = 127;
constexpr int kLeastShift = 33;
constexpr int kLargestShift = 62;
constexpr double kLeastRatio = 4.0; // output step / step of the sums: multipliers stay below 1/4
constexpr double kLargestBias = 536870912.0; // 2^29
constexpr std::int64_t kLargestTaps = 40000; // 2 * 128 * 127 * taps + 2^29 < 2^31
constexpr int kLargestAverage = 131072; // positions: 255 * 2^kBitsBefore * 131072 < 2^31
constexpr int kAddBits = 21; // of a multiplier of Add: 2 * 255 * 2^21 < 2^31

/// multiplier / 2^shift is nearest to `ratio`. It is below 1/4 (outputCode), unless weights grew
/// until no float holds what a code stands for; then it is the largest there is, and every sum
/// becomes an end.
Requantisation requantisationOf(double ratio)
{
    if (!(ratio > 0.0))
        return {0, kLeastShift};
    if (!(ratio < 0.25))
        return {std::numeric_limits<std::int32_t>::max(), kLeastShift};
    int exponent = 0;
    const double fraction = std::frexp(ratio, &exponent); // ratio = fraction * 2^exponent
    Requantisation found{
        static_cast<std::int32_t>(std::min<std::int64_t>(
            std::llround(std::ldexp(fraction, 31)), std::numeric_limits<std::int32_t>::max())),
        31 - exponent};
    if (found.shift > kLargestShift) {
        found.multiplier >>= std::min(found.shift - kLargestShift, 31);
        found.shift = kLargestShift;
    }
    return found;
}

/// What the parameters of a layer look like in TrainedNetwork::weights.
struct Parameters {
    std::span<const float> weights;
    std::span<const float> bias;
};

/// Position in the float weights of what an output channel multiplies with tap `tap`.
struct WeightOrder {
    std::size_t rows = 0; ///< requantised together: channels, or kernel * channels
    std::size_t taps = 0;
    std::size_t channels = 0;

    [[nodiscard]] std::size_t floatPosition(std::size_t row, std::size_t tap,
                                            const Layer& layer) const
    {
        // Transposed: [c_in][kernel * c_out]; the others: [taps][channels].
        return layer.kind == LayerKind::DepthwiseConvolution ? tap * channels + row
                                                             : tap * rows + row;
    }
};

WeightOrder orderOf(const Layer& layer)
{
    const auto kernel = static_cast<std::size_t>(layer.kernel);
    const auto in = static_cast<std::size_t>(layer.inChannels);
    const auto channels = static_cast<std::size_t>(biasCount(layer));
    switch (layer.kind) {
    case LayerKind::TransposedConvolution:
        return {kernel * channels, in, channels};
    case LayerKind::DepthwiseConvolution:
        return {channels, kernel, channels};
    default:
        return {channels, kernel * in, channels};
    }
}

/// Scale of the weights of each channel; the bias must fit beside them.
std::vector<double> weightScales(const Layer& layer, const Parameters& parameters, double inScale)
{
    const WeightOrder order = orderOf(layer);
    std::vector<double> scales(order.channels, 0.0);
    for (std::size_t row = 0; row < order.rows; ++row)
        for (std::size_t tap = 0; tap < order.taps; ++tap) {
            double& largest = scales[row % order.channels];
            largest = std::max(largest,
                               std::abs(static_cast<double>(
                                   parameters.weights[order.floatPosition(row, tap, layer)])));
        }
    for (std::size_t c = 0; c < order.channels; ++c) {
        const double forBias
            = std::abs(static_cast<double>(parameters.bias[c])) / (inScale * kLargestBias);
        scales[c] = std::max({scales[c] / kLargestWeight, forBias, 1e-30});
    }
    return scales;
}

/// The output code where steps of the sums are `step` at most: coarse enough for requantisation.
IntegerCode outputCode(const ValueRange& range, double step)
{
    IntegerCode code = codeFor(range);
    if (static_cast<double>(code.scale) > kLeastRatio * step)
        return code;
    const auto scale = static_cast<float>(kLeastRatio * step * 1.001);
    ValueRange wider = range;
    wider.high = std::min(range.low, 0.0F) + scale * kSteps;
    return codeFor(wider);
}

void weigh(IntegerLayer& one, const Parameters& parameters, const ValueRange& range)
{
    const Layer& layer = one.layer;
    const WeightOrder order = orderOf(layer);
    const auto inScale = static_cast<double>(one.in.scale);
    const std::vector<double> scales = weightScales(layer, parameters, inScale);
    one.out = outputCode(range, inScale * std::ranges::max(scales));
    one.weights.resize(order.rows * order.taps);
    std::vector<std::int64_t> sums(order.channels, 0);
    for (std::size_t row = 0; row < order.rows; ++row) {
        const std::size_t channel = row % order.channels;
        std::int64_t sum = 0;
        for (std::size_t tap = 0; tap < order.taps; ++tap) {
            const auto weight
                = static_cast<double>(parameters.weights[order.floatPosition(row, tap, layer)]);
            const double rounded = std::nearbyint(weight / scales[channel]);
            const auto code = static_cast<std::int8_t>(std::clamp(rounded, -127.0, 127.0));
            one.weights[row * order.taps + tap] = code;
            sum += code;
        }
        sums[channel] = sum;
    }
    // A transposed convolution has another sum of weights for each position of its kernel, so its
    // zero cannot be taken out of one bias a channel.
    const bool takesZeroOut = layer.kind != LayerKind::TransposedConvolution;
    for (std::size_t c = 0; c < order.channels; ++c) {
        const double bias
            = std::nearbyint(static_cast<double>(parameters.bias[c]) / (inScale * scales[c]));
        one.bias.push_back(static_cast<std::int32_t>(
            static_cast<std::int64_t>(bias) - (takesZeroOut ? one.in.zero * sums[c] : 0)));
        one.requantisation.push_back(
            requantisationOf(inScale * scales[c] / static_cast<double>(one.out.scale)));
    }
}

/// Layers without weights.
void combine(IntegerLayer& one, const ValueRange& range)
{
    const auto in = static_cast<double>(one.in.scale);
    const auto scaled = [&](double step) {
        one.out = outputCode(range, std::ldexp(step, -kBitsBefore));
        one.requantisation.push_back(
            requantisationOf(std::ldexp(step, -kBitsBefore) / static_cast<double>(one.out.scale)));
    };
    switch (one.layer.kind) {
    case LayerKind::MaximumPool:
        one.out = one.in;
        return;
    case LayerKind::AveragePool:
    case LayerKind::GlobalAveragePool:
        return scaled(in / one.layer.kernel);
    case LayerKind::Absolute:
        return scaled(in);
    case LayerKind::Square:
        return scaled(in * in);
    default:
        break;
    }
    one.out = codeFor(range);
    const auto out = static_cast<double>(one.out.scale);
    const double ratios[]{in / out, static_cast<double>(one.addend.scale) / out};
    int exponent = 0;
    std::frexp(std::max(ratios[0], ratios[1]), &exponent);
    const int shift = std::clamp(kAddBits - exponent, 1, 30);
    for (const double ratio : ratios)
        one.requantisation.push_back(
            {static_cast<std::int32_t>(std::min<std::int64_t>(
                 std::llround(std::ldexp(ratio, shift)), std::int64_t{1} << kAddBits)),
             shift});
}

std::int8_t clampedCode(std::int64_t code, const IntegerLayer& one)
{
    const int lowest = one.layer.relu ? one.out.zero : -128;
    return static_cast<std::int8_t>(
        std::clamp<std::int64_t>(code, lowest, std::numeric_limits<std::int8_t>::max()));
}

std::int8_t requantised(std::int64_t sum, const Requantisation& by, const IntegerLayer& one)
{
    const std::int64_t product
        = sum * by.multiplier + (std::int64_t{1} << (by.shift - 1));
    return clampedCode(one.out.zero + (product >> by.shift), one);
}

using Codes = std::span<const std::int8_t>;

/// Calls visit(input position) for the positions a window covers; those outside are -1.
template <typename Visit>
void eachTap(const Layer& layer, int position, const Visit& visit)
{
    for (int j = 0; j < layer.kernel; ++j) {
        const int from = position * layer.stride - layer.padding + j;
        visit(j, from >= 0 && from < layer.inLength ? from : -1);
    }
}

std::int32_t product(Codes weights, const std::int8_t* values)
{
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * values[i];
    return sum;
}

void convolve(const IntegerLayer& one, Codes in, std::span<std::int8_t> out)
{
    const Layer& layer = one.layer;
    const auto c = static_cast<std::size_t>(layer.inChannels);
    const auto taps = static_cast<std::size_t>(layer.kernel) * c;
    const auto channels = static_cast<std::size_t>(biasCount(layer));
    const int positions = layer.kind == LayerKind::FullyConnected ? 1 : layer.outLength;
    for (int p = 0; p < positions; ++p) {
        const int first = p * layer.stride - layer.padding;
        const bool isInside = first >= 0 && first + layer.kernel <= layer.inLength;
        for (std::size_t k = 0; k < channels; ++k) {
            const Codes weights = Codes(one.weights).subspan(k * taps, taps);
            std::int32_t sum = one.bias[k];
            if (isInside) {
                sum += product(weights, in.data() + static_cast<std::size_t>(first) * c);
            } else {
                eachTap(layer, p, [&](int j, int from) {
                    for (std::size_t i = 0; i < c; ++i)
                        sum += weights[static_cast<std::size_t>(j) * c + i]
                            * (from < 0 ? one.in.zero : in[static_cast<std::size_t>(from) * c + i]);
                });
            }
            out[static_cast<std::size_t>(p) * channels + k]
                = requantised(sum, one.requantisation[k], one);
        }
    }
}

void convolveTransposed(const IntegerLayer& one, Codes in, std::span<std::int8_t> out)
{
    const Layer& layer = one.layer;
    const auto c = static_cast<std::size_t>(layer.inChannels);
    const auto channels = static_cast<std::size_t>(layer.outChannels);
    const auto rows = static_cast<std::size_t>(layer.kernel) * channels;
    for (std::size_t p = 0; p < static_cast<std::size_t>(layer.inLength); ++p)
        for (std::size_t row = 0; row < rows; ++row) {
            std::int64_t sum = one.bias[row % channels];
            for (std::size_t i = 0; i < c; ++i)
                sum += one.weights[row * c + i] * (in[p * c + i] - one.in.zero);
            out[p * rows + row] = requantised(sum, one.requantisation[row % channels], one);
        }
}

void slide(const IntegerLayer& one, Codes in, std::span<std::int8_t> out)
{
    const Layer& layer = one.layer;
    const auto channels = static_cast<std::size_t>(layer.outChannels);
    const auto kernel = static_cast<std::size_t>(layer.kernel);
    for (int p = 0; p < layer.outLength; ++p)
        for (std::size_t k = 0; k < channels; ++k) {
            std::int64_t sum = 0;
            int largest = std::numeric_limits<std::int8_t>::min();
            eachTap(layer, p, [&](int j, int from) {
                const int value
                    = from < 0 ? one.in.zero : in[static_cast<std::size_t>(from) * channels + k];
                if (layer.kind == LayerKind::DepthwiseConvolution)
                    sum += one.weights[k * kernel + static_cast<std::size_t>(j)] * value;
                else
                    sum += value - one.in.zero;
                if (from >= 0)
                    largest = std::max(largest, value);
            });
            std::int8_t& target = out[static_cast<std::size_t>(p) * channels + k];
            if (layer.kind == LayerKind::DepthwiseConvolution)
                target = requantised(sum + one.bias[k], one.requantisation[k], one);
            else if (layer.kind == LayerKind::MaximumPool)
                target = clampedCode(largest, one);
            else
                target = requantised(sum << kBitsBefore, one.requantisation.front(), one);
        }
}

void eachValue(const IntegerLayer& one, Codes in, Codes addend, std::span<std::int8_t> out)
{
    for (std::size_t i = 0; i < out.size(); ++i) {
        const std::int64_t value = in[i] - one.in.zero;
        if (one.layer.kind == LayerKind::Add) {
            const Requantisation& first = one.requantisation.front();
            const std::int64_t sum = value * first.multiplier
                + (addend[i] - one.addend.zero) * std::int64_t{one.requantisation.back().multiplier}
                + (std::int64_t{1} << (first.shift - 1));
            out[i] = clampedCode(one.out.zero + (sum >> first.shift), one);
            continue;
        }
        const std::int64_t sum
            = one.layer.kind == LayerKind::Square ? value * value : std::abs(value);
        out[i] = requantised(sum << kBitsBefore, one.requantisation.front(), one);
    }
}

} // namespace

IntegerCode codeFor(const ValueRange& range)
{
    const float low = std::min(range.low, 0.0F);
    const float high = std::max(range.high, 0.0F);
    IntegerCode code;
    code.scale = (high - low) / static_cast<float>(kSteps);
    if (!std::isfinite(code.scale) || !(code.scale > std::numeric_limits<float>::min()))
        return {1.0F, 0};
    code.zero = static_cast<int>(std::clamp(std::nearbyint(-128.0F - low / code.scale), -128.0F,
                                            127.0F));
    return code;
}

std::int8_t codeOf(float value, const IntegerCode& code)
{
    // A product and no sum: nothing that a compiler could contract.
    const float steps = value * (1.0F / code.scale);
    if (std::isnan(steps))
        return static_cast<std::int8_t>(code.zero);
    const auto rounded = static_cast<int>(std::nearbyint(std::clamp(steps, -512.0F, 512.0F)));
    return static_cast<std::int8_t>(std::clamp(rounded + code.zero, -128, 127));
}

Shape IntegerNetwork::shapeOf(int index) const
{
    if (index == kNetworkInput)
        return input;
    const Layer& layer = layers[static_cast<std::size_t>(index)].layer;
    return {layer.outLength, layer.outChannels};
}

Result<IntegerNetwork> inIntegers(const Network& network, std::span<const float> weights,
                                  std::span<const ValueRange> ranges, std::size_t cut)
{
    IntegerNetwork made;
    made.input = network.inputShape();
    made.inputCode = codeFor(ranges.front());
    std::size_t position = 0;
    for (std::size_t i = 0; i < cut; ++i) {
        const Layer& layer = network.layers[i];
        if (hasWeights(layer.kind)
            && static_cast<std::int64_t>(orderOf(layer).taps) > kLargestTaps)
            return Error{ErrorCode::ValueOutOfRange, "layer " + std::to_string(i + 1),
                         "its outputs sum over more than " + std::to_string(kLargestTaps)
                             + " values, which may leave 32 bits in int8"};
        if ((layer.kind == LayerKind::AveragePool || layer.kind == LayerKind::GlobalAveragePool)
            && layer.kernel > kLargestAverage)
            return Error{ErrorCode::ValueOutOfRange, "layer " + std::to_string(i + 1),
                         "it averages more than " + std::to_string(kLargestAverage)
                             + " positions, which may leave 32 bits in int8"};
        if (layer.sides > 0)
            return Error{ErrorCode::ValueOutOfRange, "layer " + std::to_string(i + 1),
                         "it reads side values, which a layer in int8 does not; cut in front of it"};
        IntegerLayer one;
        one.layer = layer;
        one.in = made.codeOf(layer.input);
        if (layer.kind == LayerKind::Add)
            one.addend = made.codeOf(layer.addend);
        const auto weightsHere = static_cast<std::size_t>(weightCount(layer));
        const auto biasesHere = static_cast<std::size_t>(biasCount(layer));
        if (hasWeights(layer.kind))
            weigh(one,
                  {weights.subspan(position, weightsHere),
                   weights.subspan(position + weightsHere, biasesHere)},
                  ranges[i + 1]);
        else
            combine(one, ranges[i + 1]);
        position += weightsHere + biasesHere;
        made.layers.push_back(std::move(one));
    }
    return made;
}

double weightScale(const IntegerLayer& one, std::size_t channel)
{
    const Requantisation& by = one.requantisation[channel];
    return std::ldexp(static_cast<double>(by.multiplier), -by.shift)
        * static_cast<double>(one.out.scale) / static_cast<double>(one.in.scale);
}

void roundWeights(const IntegerNetwork& network, std::span<float> weights)
{
    std::size_t position = 0;
    for (const IntegerLayer& one : network.layers) {
        if (!hasWeights(one.layer.kind))
            continue;
        const WeightOrder order = orderOf(one.layer);
        for (std::size_t row = 0; row < order.rows; ++row) {
            const double scale = weightScale(one, row % order.channels);
            for (std::size_t tap = 0; tap < order.taps; ++tap)
                weights[position + order.floatPosition(row, tap, one.layer)]
                    = static_cast<float>(one.weights[row * order.taps + tap] * scale);
        }
        position += static_cast<std::size_t>(parameterCount(one.layer));
    }
}

IntegerRun::IntegerRun(const IntegerNetwork& network)
    : m_network(&network)
{
    m_codes.emplace_back(static_cast<std::size_t>(network.input.values()));
    for (const IntegerLayer& one : network.layers)
        m_codes.emplace_back(static_cast<std::size_t>(one.layer.outValues()));
}

void IntegerRun::run(std::span<const float> sample)
{
    std::ranges::transform(sample, m_codes.front().begin(),
                           [this](float value) { return codeOf(value, m_network->inputCode); });
    runLayers();
}

void IntegerRun::runCodes(std::span<const std::int8_t> codes)
{
    std::ranges::copy(codes, m_codes.front().begin());
    runLayers();
}

void IntegerRun::runLayers()
{
    for (std::size_t i = 0; i < m_network->layers.size(); ++i) {
        const IntegerLayer& one = m_network->layers[i];
        const Codes in = codes(one.layer.input);
        std::span<std::int8_t> out = m_codes[i + 1];
        switch (one.layer.kind) {
        case LayerKind::Convolution:
        case LayerKind::FullyConnected:
            convolve(one, in, out);
            break;
        case LayerKind::TransposedConvolution:
            convolveTransposed(one, in, out);
            break;
        case LayerKind::DepthwiseConvolution:
        case LayerKind::AveragePool:
        case LayerKind::MaximumPool:
        case LayerKind::GlobalAveragePool:
            slide(one, in, out);
            break;
        case LayerKind::Add:
            eachValue(one, in, codes(one.layer.addend), out);
            break;
        case LayerKind::Absolute:
        case LayerKind::Square:
            eachValue(one, in, {}, out);
            break;
        }
    }
}

void receiveCodes(std::span<const std::int8_t> codes, const IntegerCode& code, NumberFormat link,
                  std::span<float> values)
{
    for (std::size_t i = 0; i < codes.size(); ++i) {
        int sent = codes[i];
        if (link == NumberFormat::Int4)
            sent = (sent + 128 + 8) / 17 * 17 - 128;
        values[i] = code.scale * static_cast<float>(sent - code.zero);
    }
    if (link == NumberFormat::Float16)
        roundValues(values, link, {});
}

} // namespace splitscape::network
