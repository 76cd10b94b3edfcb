// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/c_templates.h"

namespace splitscape::exporting::templates {

const std::string_view kAbout = R"(/*
 * $FILE: layers 1 to $EDGE of $ALL of a neural network, for the edge node.
 *
 * Written by Splitscape $VERSION$ORIGIN.
 * Length [$LENGTHS], channel [$CHANNELS]$EXTRAS, cut at point $POINT.
 *
 *   sends    $SENT values of 4 bytes
 *   Flash    $FLASH bytes of weights, besides the code
 *   RAM      $RAM bytes of activations, besides the stack
 *   computes $MACS MACs, as the cost model counts them (a transposed
 *            convolution counts the zeros of its stretched input)
 *
 * Values are 32-bit floats without a unit, position by position: all channels
 * of position 0, then all channels of position 1, and so on.
 */
)";

const std::string_view kHeader = R"(#ifndef $CAPITALS_H
#define $CAPITALS_H

#define $CAPITALS_INPUT_LENGTH $INLENGTH
#define $CAPITALS_INPUT_CHANNELS $INCHANNELS
#define $CAPITALS_INPUT_VALUES $INVALUES

#define $CAPITALS_OUTPUT_LENGTH $OUTLENGTH
#define $CAPITALS_OUTPUT_CHANNELS $OUTCHANNELS
#define $CAPITALS_OUTPUT_VALUES $SENT

#define $CAPITALS_LAYERS $EDGE
#define $CAPITALS_FLASH_BYTES $FLASH
#define $CAPITALS_RAM_BYTES $RAM

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Where to put the $INVALUES input values before each run, prepared as the
 * training data were. The run uses this memory up.
 */
float *$ID_input(void);

/*
 * Runs the layers on what is in the input. Returns $SENT values,
 * $WHAT.
 * They stay until the input is filled again. Not reentrant.
 */
const float *$ID_run(void);
$CLASSDECLARATION
#ifdef $CAPITALS_SELF_TEST
/*
 * Runs the recorded sample. Returns the largest difference from its recorded
 * output; more than 1e-5 (relative, for outputs above 1) says that something
 * is wrong.
 */
float $ID_self_test(void);
#endif

#ifdef __cplusplus
}
#endif

#endif
)";

const std::string_view kClassDeclaration = R"(
/*
 * The most probable class of the last run, from 0.$CLASSES
 */
size_t $ID_predicted_class(void);
)";

const std::string_view kConvolve = R"(
/*
 * Convolution with stride = kernel, then ReLU. Positions do not overlap, so
 * each output position sees one patch of kernel * in_channels input values.
 */
static void $ID_convolve(const float *in, float *out, const float *weights,
    const float *bias, size_t out_length, size_t patch, size_t out_channels)
{
    size_t position, channel, i;

    for (position = 0; position < out_length; ++position) {
        for (channel = 0; channel < out_channels; ++channel) {
            float sum = bias[channel];

            for (i = 0; i < patch; ++i)
                sum += in[i] * weights[i * out_channels + channel];
            *out++ = sum > 0.0f ? sum : 0.0f;
        }
        in += patch;
    }
}
)";

const std::string_view kSlide = R"(
/*
 * Convolution with stride and padding of its own, then ReLU. Positions outside
 * the input count as zero, so their products are left out.
 */
static void $ID_slide(const float *in, float *out, const float *weights,
    const float *bias, size_t in_length, size_t in_channels, size_t out_length,
    size_t out_channels, size_t kernel, size_t stride, size_t padding)
{
    size_t position, channel, step, i;

    for (position = 0; position < out_length; ++position) {
        for (channel = 0; channel < out_channels; ++channel) {
            float sum = bias[channel];

            for (step = 0; step < kernel; ++step) {
                const size_t at = position * stride + step;
                const float *value, *weight;

                if (at < padding || at - padding >= in_length)
                    continue;
                value = in + (at - padding) * in_channels;
                weight = weights + step * in_channels * out_channels + channel;
                for (i = 0; i < in_channels; ++i)
                    sum += value[i] * weight[i * out_channels];
            }
            *out++ = sum > 0.0f ? sum : 0.0f;
        }
    }
}
)";

const std::string_view kAverage = R"(
/*
 * Mean of kernel positions with stride = kernel, each channel by itself.
 */
static void $ID_average(const float *in, float *out, size_t out_length,
    size_t channels, size_t kernel)
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
 * Transposed convolution with stride = kernel, then ReLU. Each input position
 * becomes kernel output positions; nothing is added up twice, and no zero is
 * ever multiplied.
 */
static void $ID_stretch(const float *in, float *out, const float *weights,
    const float *bias, size_t in_length, size_t in_channels, size_t kernel,
    size_t out_channels)
{
    const size_t row = kernel * out_channels;
    size_t position, step, channel, i;

    for (position = 0; position < in_length; ++position) {
        for (step = 0; step < kernel; ++step) {
            for (channel = 0; channel < out_channels; ++channel) {
                const float *weight = weights + step * out_channels + channel;
                float sum = bias[channel];

                for (i = 0; i < in_channels; ++i)
                    sum += in[i] * weight[i * row];
                *out++ = sum > 0.0f ? sum : 0.0f;
            }
        }
        in += in_channels;
    }
}
)";

const std::string_view kConnect = R"(
/*
 * Fully connected: scores before the softmax.
 */
static void $ID_connect(const float *in, float *out, const float *weights,
    const float *bias, size_t in_values, size_t classes)
{
    size_t class_index, i;

    for (class_index = 0; class_index < classes; ++class_index) {
        float sum = bias[class_index];

        for (i = 0; i < in_values; ++i)
            sum += in[i] * weights[i * classes + class_index];
        out[class_index] = sum;
    }
}
)";

const std::string_view kLayer = R"(
/*
 * Layer $LAYER: $KIND, [$LIN, $CIN] to [$LOUT, $COUT]$KERNEL.
 * $PARAMETERS parameters, $MACS MACs in the cost model.
 */
static void $ID_layer_$LAYER(void)
{
    $ID_$CALL($FROM, $TO,
        $WEIGHTS$SIZES);
}
)";

const std::string_view kRun = R"(
float *$ID_input(void)
{
    return $ID_memory;
}

const float *$ID_run(void)
{
$CALLS    return $OUTPUT;
}
)";

const std::string_view kPredictedClass = R"(
size_t $ID_predicted_class(void)
{
    const float *scores = $OUTPUT;
    size_t best = 0, i;

    for (i = 1; i < $SENT; ++i) {
        if (scores[i] > scores[best])
            best = i;
    }
    return best;
}
)";

const std::string_view kSelfTest = R"(
float $ID_self_test(void)
{
    float *input = $ID_input();
    const float *output;
    float largest = 0.0f;
    size_t i;

    for (i = 0; i < $INVALUES; ++i)
        input[i] = $ID_recorded_input[i];
    output = $ID_run();
    for (i = 0; i < $SENT; ++i) {
        float expected = $ID_recorded_output[i];
        float size = expected < 0.0f ? -expected : expected;
        float difference = output[i] - expected;

        if (difference < 0.0f)
            difference = -difference;
        if (size > 1.0f)
            difference /= size;
        /* The second test keeps a difference that is not a number. */
        if (difference > largest || difference != difference)
            largest = difference;
    }
    return largest;
}

#endif
)";

} // namespace splitscape::exporting::templates
