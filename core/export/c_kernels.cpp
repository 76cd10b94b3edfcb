// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/c_templates.h"

// $SUM and $OTHER are sums behind the ReLU, where a layer has one.
namespace splitscape::exporting::templates {

const std::string_view kConvolve = R"(
/*
 * Convolution with stride = kernel$THEN. Positions do not overlap, so
 * each output position sees one patch of kernel * in_channels input values.
 * Two positions at a time share every weight that is read.
 * weights: [out_channels][patch]
 */
static $CAPITALS_KERNEL void $ID_convolve$LINEAR(const float *in, float *out,
    const float *weights, const float *bias, size_t out_length, size_t patch,
    size_t out_channels)
{
    size_t left, channel, i;

    for (left = out_length; left >= 2; left -= 2) {
        const float *weight = weights;

        for (channel = 0; channel < out_channels; ++channel) {
            const float *first = in;
            const float *second = in + patch;
            float sum = bias[channel];
            float other = sum;

            for (i = patch; i > 0; --i) {
                const float w = *weight++;

                sum += *first++ * w;
                other += *second++ * w;
            }
            out[channel] = $SUM;
            out[channel + out_channels] = $OTHER;
        }
        in += 2 * patch;
        out += 2 * out_channels;
    }
    if (left > 0) {
        for (channel = 0; channel < out_channels; ++channel) {
            float sum = bias[channel];

            for (i = 0; i < patch; ++i)
                sum += in[i] * *weights++;
            out[channel] = $SUM;
        }
    }
}
)";

const std::string_view kSlide = R"(
/*
 * Convolution with stride and padding of its own$THEN. Positions outside
 * the input count as zero, so their products are left out.
 * weights: [out_channels][kernel][in_channels]
 */
static $CAPITALS_KERNEL void $ID_slide$LINEAR(const float *in, float *out,
    const float *weights, const float *bias, size_t in_length,
    size_t in_channels, size_t out_length, size_t out_channels, size_t kernel,
    size_t stride, size_t padding)
{
    const size_t patch = kernel * in_channels;
    size_t position, channel, i;

    for (position = 0; position < out_length; ++position) {
        const size_t start = position * stride; /* counted with the padding */
        const size_t skipped = start < padding ? padding - start : 0;
        const size_t end = in_length + padding > start
            ? in_length + padding - start : 0;
        const size_t last = end < kernel ? end : kernel;
        const size_t count = last > skipped ? (last - skipped) * in_channels : 0;
        const float *values = count > 0
            ? in + (start + skipped - padding) * in_channels : in;
        const float *weight = weights + (count > 0 ? skipped * in_channels : 0);

        for (channel = 0; channel + 1 < out_channels; channel += 2) {
            const float *next = weight + patch;
            float sum = bias[channel];
            float other = bias[channel + 1];

            for (i = 0; i < count; ++i) {
                const float value = values[i];

                sum += value * weight[i];
                other += value * next[i];
            }
            *out++ = $SUM;
            *out++ = $OTHER;
            weight += 2 * patch;
        }
        if (channel < out_channels) {
            float sum = bias[channel];

            for (i = 0; i < count; ++i)
                sum += values[i] * weight[i];
            *out++ = $SUM;
        }
    }
}
)";

const std::string_view kDepthwise = R"(
/*
 * Convolution of each channel by itself$THEN. Positions outside the input
 * count as zero, so their products are left out.
 * weights: [channels][kernel]
 */
static $CAPITALS_KERNEL void $ID_depthwise$LINEAR(const float *in, float *out,
    const float *weights, const float *bias, size_t in_length,
    size_t out_length, size_t channels, size_t kernel, size_t stride,
    size_t padding)
{
    size_t position, channel, step;

    for (position = 0; position < out_length; ++position) {
        const size_t start = position * stride; /* counted with the padding */
        const size_t first = start < padding ? padding - start : 0;
        const size_t end = in_length + padding > start
            ? in_length + padding - start : 0;
        const size_t last = end < kernel ? end : kernel;
        const float *weight = weights;

        for (channel = 0; channel < channels; ++channel) {
            float sum = bias[channel];

            for (step = first; step < last; ++step)
                sum += in[(start + step - padding) * channels + channel]
                    * weight[step];
            *out++ = $SUM;
            weight += kernel;
        }
    }
}
)";

const std::string_view kAverageWindow = R"(
/*
 * Mean of kernel positions with stride and padding of its own, each channel by
 * itself. Positions outside the input count as zero.
 */
static $CAPITALS_KERNEL void $ID_average_window(const float *in, float *out,
    size_t in_length, size_t out_length, size_t channels, size_t kernel,
    size_t stride, size_t padding)
{
    size_t position, channel, step;

    for (position = 0; position < out_length; ++position) {
        const size_t start = position * stride; /* counted with the padding */
        const size_t first = start < padding ? padding - start : 0;
        const size_t end = in_length + padding > start
            ? in_length + padding - start : 0;
        const size_t last = end < kernel ? end : kernel;

        for (channel = 0; channel < channels; ++channel) {
            float sum = 0.0f;

            for (step = first; step < last; ++step)
                sum += in[(start + step - padding) * channels + channel];
            *out++ = sum / (float)kernel;
        }
    }
}
)";

const std::string_view kMaximum = R"(
/*
 * Largest of kernel positions, each channel by itself. Positions outside the
 * input are passed over.
 */
static $CAPITALS_KERNEL void $ID_maximum(const float *in, float *out,
    size_t in_length, size_t out_length, size_t channels, size_t kernel,
    size_t stride, size_t padding)
{
    size_t position, channel, step;

    for (position = 0; position < out_length; ++position) {
        const size_t start = position * stride; /* counted with the padding */
        const size_t first = start < padding ? padding - start : 0;
        const size_t end = in_length + padding > start
            ? in_length + padding - start : 0;
        const size_t last = end < kernel ? end : kernel;

        for (channel = 0; channel < channels; ++channel) {
            float largest = in[(start + first - padding) * channels + channel];

            for (step = first + 1; step < last; ++step) {
                const float value = in[(start + step - padding) * channels + channel];

                /* The second test keeps a value that is not a number. */
                if (value > largest || value != value)
                    largest = value;
            }
            *out++ = largest;
        }
    }
}
)";

const std::string_view kAbsolute = R"(
/*
 * Absolute values.
 */
static $CAPITALS_KERNEL void $ID_absolute(const float *in, float *out,
    size_t count)
{
    for (; count > 0; --count) {
        const float value = *in++;

        *out++ = value < 0.0f ? -value : value;
    }
}
)";

const std::string_view kSquare = R"(
/*
 * Squares.
 */
static $CAPITALS_KERNEL void $ID_square(const float *in, float *out,
    size_t count)
{
    for (; count > 0; --count) {
        const float value = *in++;

        *out++ = value * value;
    }
}
)";

const std::string_view kAverage = R"(
/*
 * Mean of kernel positions with stride = kernel, each channel by itself.
 */
static $CAPITALS_KERNEL void $ID_average(const float *in, float *out,
    size_t out_length, size_t channels, size_t kernel)
{
    size_t position, channel, step;

    for (position = 0; position < out_length; ++position) {
        for (channel = 0; channel < channels; ++channel) {
            float sum = 0.0f;

            for (step = 0; step < kernel; ++step)
                sum += in[step * channels + channel];
            *out++ = sum / (float)kernel;
        }
        in += kernel * channels;
    }
}
)";

const std::string_view kStretch = R"(
/*
 * Transposed convolution with stride = kernel$THEN. Each input position
 * becomes kernel output positions; nothing is added up twice, and no zero is
 * ever multiplied. Two input positions at a time share every weight.
 * weights: [kernel][out_channels][in_channels]
 */
static $CAPITALS_KERNEL void $ID_stretch$LINEAR(const float *in, float *out,
    const float *weights, const float *bias, size_t in_length,
    size_t in_channels, size_t kernel, size_t out_channels)
{
    const size_t row = kernel * out_channels;
    size_t left, step, channel, i;

    for (left = in_length; left >= 2; left -= 2) {
        const float *weight = weights;

        for (step = 0; step < kernel; ++step) {
            for (channel = 0; channel < out_channels; ++channel) {
                const float *first = in;
                const float *second = in + in_channels;
                float sum = bias[channel];
                float other = sum;

                for (i = in_channels; i > 0; --i) {
                    const float w = *weight++;

                    sum += *first++ * w;
                    other += *second++ * w;
                }
                out[row] = $OTHER;
                *out++ = $SUM;
            }
        }
        in += 2 * in_channels;
        out += row;
    }
    if (left > 0) {
        for (step = 0; step < kernel; ++step) {
            for (channel = 0; channel < out_channels; ++channel) {
                float sum = bias[channel];

                for (i = 0; i < in_channels; ++i)
                    sum += in[i] * *weights++;
                *out++ = $SUM;
            }
        }
    }
}
)";

const std::string_view kConnect = R"(
/*
 * Fully connected: scores before the softmax. Two classes at a time share
 * every value that is read.
 * weights: [classes][in_values]
 */
static $CAPITALS_KERNEL void $ID_connect(const float *in, float *out,
    const float *weights, const float *bias, size_t in_values, size_t classes)
{
    size_t left, i;

    for (left = classes; left >= 2; left -= 2) {
        const float *value = in;
        const float *next = weights + in_values;
        float sum = *bias++;
        float other = *bias++;

        for (i = in_values; i > 0; --i) {
            const float x = *value++;

            sum += x * *weights++;
            other += x * *next++;
        }
        weights = next;
        *out++ = sum;
        *out++ = other;
    }
    if (left > 0) {
        float sum = *bias;

        for (i = 0; i < in_values; ++i)
            sum += in[i] * weights[i];
        *out = sum;
    }
}
)";

const std::string_view kAdd = R"(
/*
 * Sum of two activations of one shape$THEN.
 */
static $CAPITALS_KERNEL void $ID_add$LINEAR(const float *in, const float *addend,
    float *out, size_t count)
{
    for (; count > 0; --count) {
        const float sum = *in++ + *addend++;

        *out++ = $SUM;
    }
}
)";

} // namespace splitscape::exporting::templates
