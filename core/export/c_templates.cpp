// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/c_templates.h"

namespace splitscape::exporting::templates {

const std::string_view kLicence
    = R"(SPDX-License-Identifier: GPL-3.0-or-later WITH AdditionRef-Splitscape-export-exception)";

const std::string_view kAbout = R"(/* $LICENCE */
/*
 * $FILE: layers 1 to $EDGE of $ALL of a neural network, for the edge node.
 *
 * Written by Splitscape $VERSION$ORIGIN.
 * This file may go into any firmware, under any licence: the exception is in
 * the file LICENSE-EXCEPTION of Splitscape.
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
 *
 * Not a number: an input that is not a number makes every output that depends
 * on it not a number (a ReLU keeps it), and the run says so. Do not compile
 * with -ffast-math or -ffinite-math-only, which remove the check.
 */
)";

const std::string_view kHeader = R"(#ifndef $CAPITALS_H
#define $CAPITALS_H

#include <stddef.h>

#define $CAPITALS_INPUT_LENGTH $INLENGTH
#define $CAPITALS_INPUT_CHANNELS $INCHANNELS
#define $CAPITALS_INPUT_VALUES $INVALUES

#define $CAPITALS_OUTPUT_LENGTH $OUTLENGTH
#define $CAPITALS_OUTPUT_CHANNELS $OUTCHANNELS
#define $CAPITALS_OUTPUT_VALUES $SENT

#define $CAPITALS_LAYERS $EDGE
#define $CAPITALS_FLASH_BYTES $FLASH
#define $CAPITALS_RAM_BYTES $RAM

/* Floats that a context needs. */
#define $CAPITALS_MEMORY_VALUES $MEMORY

/* Names this network, its weights and its cut: edge and fog must agree. */
#define $CAPITALS_FINGERPRINT $FINGERPRINTu

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
    $CAPITALS_OK = 0,
    $CAPITALS_BAD_ARGUMENT = 1, /* no context, no memory, or too little of it */
    $CAPITALS_NOT_FINITE = 2 /* an output is not a number or infinite */
} $ID_status;

/*
 * One instance of the network: all state of it. Several may be in use at the
 * same time, each by one thread.
 */
typedef struct {
    float *memory; /* the caller's */
    size_t memory_values;
} $ID_context;

/*
 * Prepares a context. The memory is the caller's and must stay as long as the
 * context is in use: $CAPITALS_MEMORY_VALUES floats.
 */
$ID_status $ID_init($ID_context *context, float *memory, size_t memory_values);

/*
 * Where to put the $INVALUES input values before each run, prepared as the
 * training data were. The run uses this memory up. Null for a bad context.
 */
float *$ID_input(const $ID_context *context);

/*
 * Runs the layers on what is in the input.
 */
$ID_status $ID_run($ID_context *context);

/*
 * The result of the last run: $SENT values,
 * $WHAT.
 * They stay until the input is filled again. Null for a bad context.
 */
const float *$ID_output(const $ID_context *context);
$CLASSDECLARATION$STREAMDECLARATION
#ifdef $CAPITALS_SELF_TEST
/*
 * Runs the $VECTORS recorded sample(s). Returns the largest difference from the
 * recorded outputs; more than 1e-5 (relative, for outputs above 1) says that
 * something is wrong. Not a number for a bad context.
 */
float $ID_self_test($ID_context *context);

/* Of the recorded samples: the true class (-1: made up), and the class that the
 * whole network gives. */
extern const int $ID_recorded_label[$VECTORS];
extern const int $ID_recorded_class[$VECTORS];
#endif

#ifdef __cplusplus
}
#endif

#endif
)";

const std::string_view kClassDeclaration = R"(
/*
 * The most probable class of the last run, from 0.$CLASSES
 * Without a class, and $CAPITALS_NOT_FINITE, where a score is not a number.
 */
$ID_status $ID_predicted_class(const $ID_context *context, size_t *class_index);
)";

const std::string_view kStreamDeclaration = R"(
/*
 * The same without a window in memory: the first layer runs as values arrive,
 * and a context of $CAPITALS_STREAM_VALUES floats is enough.
 *
 *   $ID_begin, then $ID_push for each of the $INVALUES
 *   places, in any order; $ID_scale for all of them; $ID_finish.
 *
 * Pushed values need no normalisation. It is x * scale + offset, which
 * $ID_scale folds into the first layer once the window is known: the
 * places from `first` on, `count` of them, both multiples of $PATCH.
 */
#define $CAPITALS_STREAM_VALUES $STREAMVALUES
#define $CAPITALS_STREAM_PATCH $PATCH
$ID_status $ID_begin($ID_context *context);
$ID_status $ID_push($ID_context *context, size_t place, float value);
$ID_status $ID_scale($ID_context *context, size_t first, size_t count,
    float scale, float offset);
$ID_status $ID_finish($ID_context *context);
)";

const std::string_view kSourceStart = R"(#include "$ID.h"
)";

const std::string_view kKernelMark = R"(
/*
 * The kernels are functions of their own, not adapted to the sizes of one
 * layer, so that each layer takes what the cost model was fitted to.
 */
#if defined(__clang__)
#define $CAPITALS_KERNEL __attribute__((noinline))
#elif defined(__GNUC__) && __GNUC__ >= 8
#define $CAPITALS_KERNEL __attribute__((noipa))
#elif defined(__GNUC__)
#define $CAPITALS_KERNEL __attribute__((noinline, noclone))
#elif defined(_MSC_VER)
#define $CAPITALS_KERNEL __declspec(noinline)
#else
#define $CAPITALS_KERNEL
#endif
)";

const std::string_view kLayer = R"(
/*
 * Layer $LAYER: $KIND, [$LIN, $CIN] to [$LOUT, $COUT]$KERNEL.
 * $PARAMETERS parameters, $MACS MACs in the cost model.
 */
static void $ID_layer_$LAYER(const $ID_context *context)
{
    $ID_$CALL($FROM, $TO,
        $WEIGHTS$SIZES);
}
)";

const std::string_view kRun = R"(
static $ID_status $ID_checked(const float *values)
{
    size_t i;

    for (i = 0; i < $CAPITALS_OUTPUT_VALUES; ++i) {
        /* The difference is not a number for one that is, and for infinity. */
        if (!(values[i] - values[i] == 0.0f))
            return $CAPITALS_NOT_FINITE;
    }
    return $CAPITALS_OK;
}

static int $ID_has(const $ID_context *context, size_t memory_values)
{
    return context && context->memory && context->memory_values >= memory_values;
}

$ID_status $ID_init($ID_context *context, float *memory, size_t memory_values)
{
    if (!context || !memory || memory_values < $LEAST)
        return $CAPITALS_BAD_ARGUMENT;
    context->memory = memory;
    context->memory_values = memory_values;
    return $CAPITALS_OK;
}

float *$ID_input(const $ID_context *context)
{
    return $ID_has(context, $CAPITALS_MEMORY_VALUES) ? $INPUT : NULL;
}

const float *$ID_output(const $ID_context *context)
{
    return $ID_has(context, $LEAST) ? $OUTPUT : NULL;
}

$ID_status $ID_run($ID_context *context)
{
    if (!$ID_has(context, $CAPITALS_MEMORY_VALUES))
        return $CAPITALS_BAD_ARGUMENT;
$CALLS    return $ID_checked($ID_output(context));
}
)";

const std::string_view kStream = R"(
$ID_status $ID_begin($ID_context *context)
{
    size_t i;
    float *sums;

    if (!$ID_has(context, $CAPITALS_STREAM_VALUES))
        return $CAPITALS_BAD_ARGUMENT;
    sums = $FIRSTOUTPUT;
    for (i = 0; i < $FIRSTVALUES; ++i)
        sums[i] = 0.0f;
    return $CAPITALS_OK;
}

$ID_status $ID_push($ID_context *context, size_t place, float value)
{
    size_t channel;
    float *sums;
    const float *weight;

    if (!$ID_has(context, $CAPITALS_STREAM_VALUES) || place >= $CAPITALS_INPUT_VALUES)
        return $CAPITALS_BAD_ARGUMENT;
    sums = $FIRSTOUTPUT + place / $PATCH * $FIRSTCHANNELS;
    weight = $ID_weights_1 + place % $PATCH;
    for (channel = 0; channel < $FIRSTCHANNELS; ++channel)
        sums[channel] += value * weight[channel * $PATCH];
    return $CAPITALS_OK;
}

$ID_status $ID_scale($ID_context *context, size_t first, size_t count,
    float scale, float offset)
{
    size_t channel, i;
    const float *weight = $ID_weights_1;

    if (!$ID_has(context, $CAPITALS_STREAM_VALUES) || first % $PATCH != 0
        || count % $PATCH != 0 || first > $CAPITALS_INPUT_VALUES
        || count > $CAPITALS_INPUT_VALUES - first)
        return $CAPITALS_BAD_ARGUMENT;
    for (channel = 0; channel < $FIRSTCHANNELS; ++channel) {
        float *sums = $FIRSTOUTPUT + first / $PATCH * $FIRSTCHANNELS + channel;
        float constant = 0.0f;

        for (i = 0; i < $PATCH; ++i)
            constant += *weight++;
        constant = $ID_bias_1[channel] + offset * constant;
        for (i = 0; i < count / $PATCH; ++i) {
            const float sum = sums[i * $FIRSTCHANNELS] * scale + constant;

            sums[i * $FIRSTCHANNELS] = sum < 0.0f ? 0.0f : sum;
        }
    }
    return $CAPITALS_OK;
}

$ID_status $ID_finish($ID_context *context)
{
    if (!$ID_has(context, $CAPITALS_STREAM_VALUES))
        return $CAPITALS_BAD_ARGUMENT;
$LATERCALLS    return $ID_checked($ID_output(context));
}
)";

const std::string_view kPredictedClass = R"(
$ID_status $ID_predicted_class(const $ID_context *context, size_t *class_index)
{
    const float *scores = $ID_output(context);
    size_t best = 0, i;

    if (!scores || !class_index)
        return $CAPITALS_BAD_ARGUMENT;
    for (i = 1; i < $SENT; ++i) {
        if (scores[i] > scores[best])
            best = i;
    }
    *class_index = best;
    return $ID_checked(scores);
}
)";

const std::string_view kSelfTest = R"(
float $ID_self_test($ID_context *context)
{
    const float *expected = $ID_recorded_output;
    const float *recorded = $ID_recorded_input;
    float *input = $ID_input(context);
    const float *output = $ID_output(context);
    float largest = 0.0f;
    size_t vector, i;

    if (!input || !output) {
        const volatile float zero = 0.0f;

        return zero / zero;
    }
    for (vector = 0; vector < $ID_recorded_count; ++vector) {
        for (i = 0; i < $CAPITALS_INPUT_VALUES; ++i)
            input[i] = *recorded++;
        (void)$ID_run(context);
        for (i = 0; i < $CAPITALS_OUTPUT_VALUES; ++i) {
            const float value = *expected++;
            const float size = value < 0.0f ? -value : value;
            float difference = output[i] - value;

            if (difference < 0.0f)
                difference = -difference;
            if (size > 1.0f)
                difference /= size;
            /* The second test keeps a difference that is not a number. */
            if (difference > largest || difference != difference)
                largest = difference;
        }
    }
    return largest;
}

#endif
)";

} // namespace splitscape::exporting::templates
