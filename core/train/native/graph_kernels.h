// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/native/kernels.h"

#include <cstddef>

namespace splitscape::train::native {

/// Windows that slide over position-major values, for `samples` samples one after the other:
///   out[s][r][o] = bias[o] + sum over taps t and channels c of
///                  in[s*inSample + r*step + t*pitch + c] * weights[(t*channels + c)*width + o]
/// All sizes but `samples`, `rows`, `taps` and `channels` are counted in floats.
struct WindowShape {
    std::size_t samples = 1;
    std::size_t rows = 1; ///< windows of a sample
    std::size_t taps = 1; ///< positions in a window
    std::size_t channels = 1; ///< values read at each position
    std::size_t pitch = 1; ///< from one position to the next
    std::size_t step = 1; ///< from one window to the next
    std::size_t width = 4; ///< values out of a window, a multiple of 4
    std::size_t outStep = 4; ///< from one row out to the next
    std::size_t inSample = 0; ///< from one sample to the next
    std::size_t outSample = 0;
};

enum class Store {
    Plain,
    Relu, ///< max(0, v)
    Add ///< added to what is there
};

/// Activations [sample][position][channel]; `pitch` floats a position, a multiple of 4.
struct ChannelShape {
    std::size_t samples = 1;
    std::size_t positions = 1;
    std::size_t pitch = 4;
};

/// Where such activations lie: the first value, and floats from sample to sample.
struct Values {
    float* data = nullptr;
    std::size_t sample = 0;
};
struct ConstValues {
    const float* data = nullptr;
    std::size_t sample = 0;

    ConstValues() = default;
    ConstValues(const float* first, std::size_t step)
        : data(first)
        , sample(step)
    {
    }
    ConstValues(const Values& values) // a Values may be read
        : data(values.data)
        , sample(values.sample)
    {
    }
};

/// A pool or a depthwise convolution.
struct SlideShape {
    std::size_t samples = 1;
    std::size_t inPositions = 1;
    std::size_t outPositions = 1;
    std::size_t pitch = 4;
    std::size_t kernel = 1;
    std::size_t stride = 1;
    std::size_t padding = 0;
};

/// Kernels of networks beyond the paper's chains, for one instruction level. Sums run in an order
/// given by the shapes alone. Thread: any; all state is in the arguments.
struct GraphKernels {
    void (*windows)(const WindowShape&, const float* in, const float* weights, const float* bias,
                    float* out, Store store);
    /// gradient [taps * channels, width] (+)= the sum over all windows of in^T * outGradient.
    void (*windowGradient)(const WindowShape&, const float* in, const float* outGradient,
                           float* gradient, bool accumulate);

    /// Mean and variance (of all, not of a sample of them) of each channel.
    void (*statistics)(const ChannelShape&, ConstValues in, float* mean, float* variance);
    /// out = in * scale + shift, channel by channel, then the ReLU if wanted.
    void (*scaleChannels)(const ChannelShape&, ConstValues in, const float* scale,
                          const float* shift, Values out, bool relu);
    /// sums = sum of gradient, products = sum of gradient * (in - mean), channel by channel.
    void (*gradientSums)(const ChannelShape&, ConstValues gradient, ConstValues in,
                         const float* mean, float* sums, float* products);
    /// gate() with this activation and scale, then gradientSums().
    void (*gatedSums)(const ChannelShape&, ConstValues activation, float scale, Values gradient,
                      ConstValues in, const float* mean, float* sums, float* products);
    /// gradient = a * gradient + b * in + c, channel by channel.
    void (*combine)(const ChannelShape&, Values gradient, ConstValues in, const float* a,
                    const float* b, const float* c);
    /// sums (+)= the sum of each channel.
    void (*channelSums)(const ChannelShape&, ConstValues in, float* sums, bool accumulate);

    /// out = a + b, then the ReLU if wanted.
    void (*add)(const ChannelShape&, ConstValues a, ConstValues b, Values out, bool relu);
    /// out = in, or out += in.
    void (*copy)(const ChannelShape&, ConstValues in, Values out, bool accumulate);
    /// gradient = gradient * scale where the activation is positive, else 0.
    void (*gate)(const ChannelShape&, ConstValues activation, Values gradient, float scale);
    /// out = |in| or in * in; the gradient: inGradient (+)= outGradient * sign(in) or * 2 in.
    void (*magnitude)(const ChannelShape&, ConstValues in, Values out, bool square);
    void (*magnitudeGradient)(const ChannelShape&, ConstValues in, ConstValues outGradient,
                              Values inGradient, bool square, bool accumulate);

    /// weights [kernel, pitch], bias [pitch].
    void (*depthwise)(const SlideShape&, ConstValues in, const float* weights, const float* bias,
                      Values out, bool relu);
    void (*depthwiseWeightGradient)(const SlideShape&, ConstValues in, ConstValues outGradient,
                                    float* gradient, bool accumulate);
    /// inGradient += ...; the caller clears it first.
    void (*depthwiseInputGradient)(const SlideShape&, ConstValues outGradient, const float* weights,
                                   Values inGradient);
    void (*averagePool)(const SlideShape&, ConstValues in, Values out);
    void (*averagePoolGradient)(const SlideShape&, ConstValues outGradient, Values inGradient);
    void (*maximumPool)(const SlideShape&, ConstValues in, Values out);
    /// Of equals the first position gets the gradient.
    void (*maximumPoolGradient)(const SlideShape&, ConstValues in, ConstValues out,
                                ConstValues outGradient, Values inGradient);
};

/// The kernels of a level; null where this processor or build lacks it.
[[nodiscard]] const GraphKernels* graphKernelsFor(InstructionLevel level);

} // namespace splitscape::train::native
