// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Parts of the int8 C files; $NAME is filled in. The arithmetic is that of
/// core/network/integer_network.cpp.
namespace splitscape::exporting::templates {

inline constexpr std::string_view kIntegerAbout = R"(/* $LICENCE */
/*
 * $FILE: the edge part of a neural network in int8, written by Splitscape $VERSION$ORIGIN
 *
 * Network: $NETWORK (lengths / channels); layers 1 to $EDGE run here.
 * Flash $FLASH bytes of constants, RAM $RAM bytes of activations.
 * A number is scale * (code - zero). Sums are int32; a sum becomes a code by
 *   zero + floor((sum * multiplier + 2^(shift + 32)) / 2^(shift + 33)), clamped.
 * Right shifts of negative numbers must be arithmetic, as every Arm compiler's are.
 */
)";

inline constexpr std::string_view kIntegerHeader = R"(#ifndef $CAPITALS_H
#define $CAPITALS_H

#include <stdint.h>

#define $CAPITALS_EDGE_FORMAT_INT8 1
#define $CAPITALS_INPUT_VALUES $INVALUES
#define $CAPITALS_INPUT_SCALE $INSCALEf
#define $CAPITALS_INPUT_ZERO ($INZERO)
#define $CAPITALS_FLASH_BYTES $FLASH
#define $CAPITALS_RAM_BYTES $RAM
/* Activations that cross the cut, each of so many codes. */
#define $CAPITALS_OUTPUTS $OUTPUTS
$OUTPUTDEFINES
#ifdef __cplusplus
extern "C" {
#endif

/* Write the codes of $INLENGTH positions of $INCHANNELS channels here, then call $ID_run(), which
 * overwrites them. */
int8_t *$ID_input(void);
/* The code of a number for the input. */
int8_t $ID_code(float value);
void $ID_run(void);
/* Activation 0 to $CAPITALS_OUTPUTS - 1 of those that cross the cut, to send; valid until the next
 * run. */
const int8_t *$ID_output(int number);

#ifdef $CAPITALS_SELF_TEST
extern const int8_t $ID_recorded_input[];
/* Codes that differ from those the program recorded: 0. */
int32_t $ID_self_test(void);
#endif

#ifdef __cplusplus
}
#endif

#endif
)";

inline constexpr std::string_view kIntegerCommon = R"(
/* Sizes are numbers in every call: inlined, the compiler knows them. */
#if defined(__GNUC__)
#define $CAPITALS_INLINE static inline __attribute__((always_inline))
#else
#define $CAPITALS_INLINE static inline
#endif

$CAPITALS_INLINE int8_t $ID_clamped(int32_t code, int32_t lowest)
{
    return (int8_t)(code < lowest ? lowest : code > 127 ? 127 : code);
}
)";

inline constexpr std::string_view kIntegerRequantise = R"(
/* The high word of the product is enough: its lower half cannot change the rounding. */
$CAPITALS_INLINE int8_t $ID_requantised(int32_t sum, int32_t multiplier, int32_t shift, int32_t zero,
    int32_t lowest)
{
    const int32_t high = (int32_t)(((int64_t)sum * multiplier) >> 32);

    return $ID_clamped(((high >> shift) + 1 + 2 * zero) >> 1, lowest);
}
)";

inline constexpr std::string_view kIntegerProduct = R"(
#if defined(__ARM_FEATURE_DSP)
/* The second and the fourth of four codes, each in half a word. */
static inline int32_t $ID_odd(uint32_t four)
{
    int32_t two;

    __asm__("sxtb16 %0, %1, ror #8" : "=r"(two) : "r"(four));
    return two;
}
#endif

$CAPITALS_INLINE int32_t $ID_product(const int8_t *weights, const int8_t *values, int32_t count, int32_t sum)
{
#if defined(__ARM_FEATURE_DSP)
    for (; count >= 4; count -= 4, weights += 4, values += 4) {
        uint32_t a, b;

        memcpy(&a, weights, 4);
        memcpy(&b, values, 4);
        sum = __smlad(__sxtb16((int32_t)a), __sxtb16((int32_t)b), sum);
        sum = __smlad($ID_odd(a), $ID_odd(b), sum);
    }
#endif
    for (; count > 0; --count)
        sum += *weights++ * *values++;
    return sum;
}
)";

/// No window reaches beyond the input.
inline constexpr std::string_view kIntegerConvolve = R"(
/* channels: bias, multiplier, shift of each. Windows lie `step` values apart. */
$CAPITALS_INLINE void $ID_convolve(const int8_t *restrict in, int8_t *restrict out, const int8_t *restrict weights,
    const int32_t *restrict channels, int32_t step, int32_t taps, int32_t out_length, int32_t out_channels,
    int32_t out_zero, int32_t lowest)
{
    int32_t p, c;

    for (p = out_length; p > 0; --p, in += step) {
        const int8_t *row = weights;
        const int32_t *channel = channels;

        for (c = out_channels; c > 0; --c, row += taps, channel += 3)
            *out++ = $ID_requantised($ID_product(row, in, taps, channel[0]), channel[1], channel[2], out_zero, lowest);
    }
}
)";

inline constexpr std::string_view kIntegerSlide = R"(
/* Positions outside the input count as in_zero. */
static void $ID_slide(const int8_t *in, int8_t *out, const int8_t *weights, const int32_t *channels,
    int32_t in_length, int32_t in_channels, int32_t out_length, int32_t out_channels, int32_t kernel,
    int32_t stride, int32_t padding, int32_t in_zero, int32_t out_zero, int32_t lowest)
{
    const int32_t taps = kernel * in_channels;
    int32_t p, c, j;

    for (p = 0; p < out_length; ++p) {
        const int32_t first = p * stride - padding;
        /* Values of the window in front of the input, and where those behind it begin. */
        const int32_t before = first < 0 ? -first * in_channels : 0;
        const int32_t end = first + kernel > in_length ? (in_length - first) * in_channels : taps;
        const int8_t *values = in + (first * in_channels + before);
        const int8_t *row = weights;

        for (c = 0; c < out_channels; ++c, row += taps) {
            int32_t sum = channels[3 * c];

            for (j = 0; j < before; ++j)
                sum += row[j] * in_zero;
            for (j = end; j < taps; ++j)
                sum += row[j] * in_zero;
            sum = $ID_product(row + before, values, end - before, sum);
            *out++ = $ID_requantised(sum, channels[3 * c + 1], channels[3 * c + 2], out_zero, lowest);
        }
    }
}
)";

inline constexpr std::string_view kIntegerStretch = R"(
$CAPITALS_INLINE void $ID_stretch(const int8_t *restrict in, int8_t *restrict out, const int8_t *restrict weights,
    const int32_t *restrict channels, int32_t in_length, int32_t in_channels, int32_t kernel,
    int32_t out_channels, int32_t in_zero, int32_t out_zero, int32_t lowest)
{
    int32_t p, j, c, i;

    for (p = in_length; p > 0; --p, in += in_channels) {
        const int8_t *row = weights;

        for (j = kernel; j > 0; --j) {
            const int32_t *channel = channels;

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 4
#endif
            for (c = out_channels; c > 0; --c, channel += 3) {
                int32_t sum = channel[0];

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 4
#endif
                for (i = 0; i < in_channels; ++i)
                    sum += *row++ * (in[i] - in_zero);
                *out++ = $ID_requantised(sum, channel[1], channel[2], out_zero, lowest);
            }
        }
    }
}
)";

inline constexpr std::string_view kIntegerDepthwise = R"(
static void $ID_depthwise(const int8_t *in, int8_t *out, const int8_t *weights, const int32_t *channels,
    int32_t in_length, int32_t count, int32_t out_length, int32_t kernel, int32_t stride,
    int32_t padding, int32_t in_zero, int32_t out_zero, int32_t lowest)
{
    int32_t p, c, j;

    for (p = 0; p < out_length; ++p)
        for (c = 0; c < count; ++c) {
            int32_t sum = channels[3 * c];

            for (j = 0; j < kernel; ++j) {
                const int32_t from = p * stride - padding + j;

                sum += weights[c * kernel + j] * (from < 0 || from >= in_length ? in_zero : in[from * count + c]);
            }
            *out++ = $ID_requantised(sum, channels[3 * c + 1], channels[3 * c + 2], out_zero, lowest);
        }
}
)";

inline constexpr std::string_view kIntegerAverage = R"(
static void $ID_average(const int8_t *in, int8_t *out, int32_t in_length, int32_t count, int32_t out_length,
    int32_t kernel, int32_t stride, int32_t padding, int32_t in_zero, int32_t multiplier, int32_t shift,
    int32_t out_zero, int32_t lowest)
{
    int32_t p, c, j;

    for (p = 0; p < out_length; ++p)
        for (c = 0; c < count; ++c) {
            int32_t sum = 0;

            for (j = 0; j < kernel; ++j) {
                const int32_t from = p * stride - padding + j;

                if (from >= 0 && from < in_length)
                    sum += in[from * count + c] - in_zero;
            }
            *out++ = $ID_requantised(sum * 64, multiplier, shift, out_zero, lowest);
        }
}
)";

inline constexpr std::string_view kIntegerMaximum = R"(
static void $ID_maximum(const int8_t *in, int8_t *out, int32_t in_length, int32_t count, int32_t out_length,
    int32_t kernel, int32_t stride, int32_t padding, int32_t lowest)
{
    int32_t p, c, j;

    for (p = 0; p < out_length; ++p)
        for (c = 0; c < count; ++c) {
            int32_t largest = -128;

            for (j = 0; j < kernel; ++j) {
                const int32_t from = p * stride - padding + j;

                if (from >= 0 && from < in_length && in[from * count + c] > largest)
                    largest = in[from * count + c];
            }
            *out++ = $ID_clamped(largest, lowest);
        }
}
)";

inline constexpr std::string_view kIntegerAdd = R"(
static void $ID_add(const int8_t *in, const int8_t *addend, int8_t *out, int32_t count, int32_t in_zero,
    int32_t addend_zero, int32_t in_multiplier, int32_t addend_multiplier, int32_t shift,
    int32_t out_zero, int32_t lowest)
{
    int32_t i;

    for (i = 0; i < count; ++i) {
        const int32_t sum = (in[i] - in_zero) * in_multiplier + (addend[i] - addend_zero) * addend_multiplier;

        out[i] = $ID_clamped(out_zero + ((sum + ((int32_t)1 << (shift - 1))) >> shift), lowest);
    }
}
)";

inline constexpr std::string_view kIntegerAbsolute = R"(
static void $ID_absolute(const int8_t *in, int8_t *out, int32_t count, int32_t in_zero, int32_t multiplier,
    int32_t shift, int32_t out_zero, int32_t lowest)
{
    int32_t i;

    for (i = 0; i < count; ++i) {
        const int32_t value = in[i] - in_zero;

        out[i] = $ID_requantised((value < 0 ? -value : value) * 64, multiplier, shift, out_zero, lowest);
    }
}
)";

inline constexpr std::string_view kIntegerSquare = R"(
static void $ID_square(const int8_t *in, int8_t *out, int32_t count, int32_t in_zero, int32_t multiplier,
    int32_t shift, int32_t out_zero, int32_t lowest)
{
    int32_t i;

    for (i = 0; i < count; ++i) {
        const int32_t value = in[i] - in_zero;

        out[i] = $ID_requantised(value * value * 64, multiplier, shift, out_zero, lowest);
    }
}
)";

inline constexpr std::string_view kIntegerLayer = R"(
/*
 * Layer $LAYER: $KIND, [$LIN, $CIN] to [$LOUT, $COUT]$KERNEL
 * $PARAMETERS parameters, $MACS MACs
 */
static void $ID_layer_$LAYER(void)
{
    $ID_$CALL($ARGUMENTS);
}
)";

inline constexpr std::string_view kIntegerRun = R"(
int8_t *$ID_input(void) { return $INPUT; }

int8_t $ID_code(float value)
{
    const float steps = value * $ININVERSEf;
    const float within = steps < -512.0f ? -512.0f : steps > 512.0f ? 512.0f : steps;
    int32_t whole;
    float rest;

    if (steps != steps)
        return $INZERO;
    /* To the nearest, ties to even. */
    whole = (int32_t)within;
    rest = within - (float)whole;
    if (rest > 0.5f || (rest == 0.5f && whole % 2 != 0))
        ++whole;
    else if (rest < -0.5f || (rest == -0.5f && whole % 2 != 0))
        --whole;
    return $ID_clamped(whole + ($INZERO), -128);
}

void $ID_run(void)
{
$CALLS}

const int8_t *$ID_output(int number)
{
$OUTPUTCODE}
)";

inline constexpr std::string_view kIntegerSelfTest = R"(
int32_t $ID_self_test(void)
{
    int32_t i, k, different = 0;
    const int8_t *expected = $ID_recorded_output;

    for (i = 0; i < $INVALUES; ++i)
        $ID_input()[i] = $ID_recorded_input[i];
    $ID_run();
    for (k = 0; k < $OUTPUTS; ++k)
        for (i = 0; i < $ID_sizes[k]; ++i)
            different += $ID_output(k)[i] != *expected++;
    return different;
}

#endif
)";

} // namespace splitscape::exporting::templates
