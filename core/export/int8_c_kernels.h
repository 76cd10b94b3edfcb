// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The functions of the int8 C that compute; $NAME is filled in. A kernel clamps to all codes: where
/// a ReLU ends above the lowest one, kIntegerRaise follows it. The arithmetic is that of
/// core/network/integer_network.cpp.
namespace splitscape::exporting::templates {

inline constexpr std::string_view kIntegerCommon = R"(
#if defined(__GNUC__)
#define $CAPITALS_INLINE static inline __attribute__((always_inline))
#else
#define $CAPITALS_INLINE static inline
#endif

$CAPITALS_INLINE int8_t $ID_clamped(int32_t code)
{
#if defined(__ARM_FEATURE_SAT)
    return (int8_t)__ssat(code, 8);
#else
    return (int8_t)(code < -128 ? -128 : code > 127 ? 127 : code);
#endif
}
)";

inline constexpr std::string_view kIntegerRequantise = R"(
/* The high word of the product is enough: its lower half cannot change the rounding. `rounding` is
 * 1 + 2 * the zero of the output. */
$CAPITALS_INLINE int8_t $ID_requantised(int32_t sum, int32_t multiplier, int32_t shift, int32_t rounding)
{
    const int32_t high = (int32_t)(((int64_t)sum * multiplier) >> 32);

    return $ID_clamped(((high >> shift) + rounding) >> 1);
}
)";

inline constexpr std::string_view kIntegerProduct = R"(
#if defined(__ARM_FEATURE_DSP)
$CAPITALS_INLINE uint32_t $ID_four(const int8_t *codes)
{
    uint32_t four;

    memcpy(&four, codes, 4);
    return four;
}

/* The first and the third of four codes, each in half a word. */
$CAPITALS_INLINE int32_t $ID_even(uint32_t four) { return __sxtb16((int32_t)four); }

/* The second and the fourth. */
$CAPITALS_INLINE int32_t $ID_odd(uint32_t four)
{
    int32_t two;

    __asm__("sxtb16 %0, %1, ror #8" : "=r"(two) : "r"(four));
    return two;
}
#endif

$CAPITALS_INLINE int32_t $ID_product(const int8_t *weights, const int8_t *values, int32_t count, int32_t sum)
{
#if defined(__ARM_FEATURE_DSP)
    for (; count >= 4; count -= 4) {
        const uint32_t a = $ID_four(weights), b = $ID_four(values);

        sum = __smlad($ID_even(a), $ID_even(b), sum);
        sum = __smlad($ID_odd(a), $ID_odd(b), sum);
        weights += 4;
        values += 4;
    }
#endif
    for (; count > 0; --count)
        sum += *weights++ * *values++;
    return sum;
}

/* Adds the products of `shared` with `first` to *sum, and those with what lies `apart` behind it to
 * *other. */
$CAPITALS_INLINE void $ID_products(const int8_t *shared, const int8_t *first, int32_t apart, int32_t count,
    int32_t *sum, int32_t *other)
{
    int32_t a = *sum, b = *other;

#if defined(__ARM_FEATURE_DSP)
    for (; count >= 4; count -= 4) {
        const uint32_t s = $ID_four(shared), y = $ID_four(first + apart), x = $ID_four(first);
        const int32_t even = $ID_even(s), odd = $ID_odd(s);

        a = __smlad(even, $ID_even(x), a);
        a = __smlad(odd, $ID_odd(x), a);
        b = __smlad(even, $ID_even(y), b);
        b = __smlad(odd, $ID_odd(y), b);
        shared += 4;
        first += 4;
    }
#endif
    for (; count >= 2; count -= 2) {
        b += shared[0] * first[apart] + shared[1] * first[apart + 1];
        a += shared[0] * first[0] + shared[1] * first[1];
        shared += 2;
        first += 2;
    }
    if (count > 0) {
        b += *shared * first[apart];
        a += *shared * *first;
    }
    *sum = a;
    *other = b;
}
)";

/// No window reaches beyond the input.
inline constexpr std::string_view kIntegerConvolve = R"(
/* channels: bias, multiplier, shift of each. Windows lie `step` values apart. Two at a time share every
 * weight that is read. */
static $CAPITALS_KERNEL void $ID_convolve(const int8_t *in, int8_t *out, const int8_t *weights,
    const int32_t *channels, int32_t step, int32_t taps, int32_t out_length, int32_t out_channels,
    int32_t out_zero)
{
    const int32_t rounding = 1 + 2 * out_zero;
    int32_t c;

    for (c = out_channels; c > 0; --c, weights += taps, channels += 3) {
        const int32_t bias = channels[0], multiplier = channels[1], shift = channels[2];
        const int8_t *window = in;
        int8_t *place = out++;
        int32_t left = out_length;

        if (left % 2 != 0) {
            *place = $ID_requantised($ID_product(weights, window, taps, bias), multiplier, shift, rounding);
            place += out_channels;
            window += step;
            --left;
        }
        for (; left != 0; left -= 2) {
            int32_t sum = bias, other = bias;

            $ID_products(weights, window, step, taps, &sum, &other);
            *place = $ID_requantised(sum, multiplier, shift, rounding);
            place += out_channels;
            *place = $ID_requantised(other, multiplier, shift, rounding);
            place += out_channels;
            window += 2 * step;
        }
    }
}
)";

inline constexpr std::string_view kIntegerConnect = R"(
/* Two outputs at a time share every value that is read. */
static $CAPITALS_KERNEL void $ID_connect(const int8_t *in, int8_t *out, const int8_t *weights,
    const int32_t *channels, int32_t values, int32_t outputs, int32_t out_zero)
{
    const int32_t rounding = 1 + 2 * out_zero;
    int32_t left;

    for (left = outputs; left >= 2; left -= 2) {
        int32_t sum = channels[0], other = channels[3];

        $ID_products(in, weights, values, values, &sum, &other);
        *out++ = $ID_requantised(sum, channels[1], channels[2], rounding);
        *out++ = $ID_requantised(other, channels[4], channels[5], rounding);
        weights += 2 * values;
        channels += 6;
    }
    if (left > 0)
        *out = $ID_requantised($ID_product(weights, in, values, channels[0]), channels[1], channels[2], rounding);
}
)";

inline constexpr std::string_view kIntegerSlide = R"(
/* What positions outside the input give: they count as in_zero. */
$CAPITALS_INLINE int32_t $ID_outside(const int8_t *row, int32_t before, int32_t end, int32_t taps, int32_t in_zero)
{
    int32_t j, sum = 0;

    for (j = 0; j < before; ++j)
        sum += row[j];
    for (j = end; j < taps; ++j)
        sum += row[j];
    return sum * in_zero;
}

/* Two channels at a time share every value that is read. */
static $CAPITALS_KERNEL void $ID_slide(const int8_t *in, int8_t *out, const int8_t *weights,
    const int32_t *channels, int32_t in_length, int32_t in_channels, int32_t out_length,
    int32_t out_channels, int32_t kernel, int32_t stride, int32_t padding, int32_t in_zero, int32_t out_zero)
{
    const int32_t taps = kernel * in_channels, rounding = 1 + 2 * out_zero;
    int32_t p, left;

    for (p = 0; p < out_length; ++p) {
        const int32_t first = p * stride - padding;
        /* Values of the window in front of the input, and where those behind it begin. */
        const int32_t before = first < 0 ? -first * in_channels : 0;
        const int32_t end = first + kernel > in_length ? (in_length - first) * in_channels : taps;
        const int8_t *values = in + (first * in_channels + before);
        const int8_t *row = weights;
        const int32_t *channel = channels;

        for (left = out_channels; left >= 2; left -= 2) {
            int32_t sum = channel[0], other = channel[3];

            if (end - before != taps) {
                sum += $ID_outside(row, before, end, taps, in_zero);
                other += $ID_outside(row + taps, before, end, taps, in_zero);
            }
            $ID_products(values, row + before, taps, end - before, &sum, &other);
            *out++ = $ID_requantised(sum, channel[1], channel[2], rounding);
            *out++ = $ID_requantised(other, channel[4], channel[5], rounding);
            row += 2 * taps;
            channel += 6;
        }
        if (left > 0) {
            const int32_t sum = channel[0] + $ID_outside(row, before, end, taps, in_zero);

            *out++ = $ID_requantised($ID_product(row + before, values, end - before, sum), channel[1],
                channel[2], rounding);
        }
    }
}
)";

/// At most four channels on both sides.
inline constexpr std::string_view kIntegerSpread = R"(
/* A transposed convolution with stride = kernel, for numbers of channels that the compiler knows. */
$CAPITALS_INLINE void $ID_spread(const int8_t *in, int8_t *restrict out, const int8_t *weights,
    const int32_t *channels, int32_t in_length, int32_t kernel, int32_t in_zero, int32_t out_zero,
    int32_t in_channels, int32_t out_channels)
{
    const int32_t rounding = 1 + 2 * out_zero;
    int32_t x[4], i, c;

    for (; in_length > 0; --in_length) {
        const int8_t *row = weights;
        const int8_t *end = out + kernel * out_channels;

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 4
#endif
        for (i = 0; i < in_channels; ++i)
            x[i] = *in++ - in_zero;
        do {
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 4
#endif
            for (c = 0; c < out_channels; ++c) {
                int32_t sum = channels[3 * c];

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 4
#endif
                for (i = 0; i < in_channels; ++i)
                    sum += row[c * in_channels + i] * x[i];
                out[c] = $ID_requantised(sum, channels[3 * c + 1], channels[3 * c + 2], rounding);
            }
            row += out_channels * in_channels;
            out += out_channels;
        } while (out != end);
    }
}
)";

/// One for each pair of channels that a layer has.
inline constexpr std::string_view kIntegerStretchOf = R"(
static $CAPITALS_KERNEL void $ID_stretch_$CIN_$COUT(const int8_t *in, int8_t *out, const int8_t *weights,
    const int32_t *channels, int32_t in_length, int32_t kernel, int32_t in_zero, int32_t out_zero)
{
    $ID_spread(in, out, weights, channels, in_length, kernel, in_zero, out_zero, $CIN, $COUT);
}
)";

/// More channels.
inline constexpr std::string_view kIntegerStretch = R"(
static $CAPITALS_KERNEL void $ID_stretch(const int8_t *in, int8_t *out, const int8_t *weights,
    const int32_t *channels, int32_t in_length, int32_t in_channels, int32_t kernel,
    int32_t out_channels, int32_t in_zero, int32_t out_zero)
{
    const int32_t rounding = 1 + 2 * out_zero;
    int32_t j, c, i;

    for (; in_length > 0; --in_length, in += in_channels) {
        const int8_t *row = weights;

        for (j = kernel; j > 0; --j) {
            const int32_t *channel = channels;

            for (c = out_channels; c > 0; --c, channel += 3) {
                int32_t sum = channel[0];

                for (i = 0; i < in_channels; ++i)
                    sum += *row++ * (in[i] - in_zero);
                *out++ = $ID_requantised(sum, channel[1], channel[2], rounding);
            }
        }
    }
}
)";

inline constexpr std::string_view kIntegerDepthwise = R"(
static $CAPITALS_KERNEL void $ID_depthwise(const int8_t *in, int8_t *out, const int8_t *weights,
    const int32_t *channels, int32_t in_length, int32_t count, int32_t out_length, int32_t kernel,
    int32_t stride, int32_t padding, int32_t in_zero, int32_t out_zero)
{
    int32_t p, c, j;

    for (p = 0; p < out_length; ++p)
        for (c = 0; c < count; ++c) {
            int32_t sum = channels[3 * c];

            for (j = 0; j < kernel; ++j) {
                const int32_t from = p * stride - padding + j;

                sum += weights[c * kernel + j] * (from < 0 || from >= in_length ? in_zero : in[from * count + c]);
            }
            *out++ = $ID_requantised(sum, channels[3 * c + 1], channels[3 * c + 2], 1 + 2 * out_zero);
        }
}
)";

inline constexpr std::string_view kIntegerAverage = R"(
static $CAPITALS_KERNEL void $ID_average(const int8_t *in, int8_t *out, int32_t in_length, int32_t count,
    int32_t out_length, int32_t kernel, int32_t stride, int32_t padding, int32_t in_zero,
    int32_t multiplier, int32_t shift, int32_t out_zero)
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
            *out++ = $ID_requantised(sum * 64, multiplier, shift, 1 + 2 * out_zero);
        }
}
)";

inline constexpr std::string_view kIntegerMaximum = R"(
static $CAPITALS_KERNEL void $ID_maximum(const int8_t *in, int8_t *out, int32_t in_length, int32_t count,
    int32_t out_length, int32_t kernel, int32_t stride, int32_t padding)
{
    int32_t p, c, j;

    for (p = 0; p < out_length; ++p)
        for (c = 0; c < count; ++c) {
            int8_t largest = -128;

            for (j = 0; j < kernel; ++j) {
                const int32_t from = p * stride - padding + j;

                if (from >= 0 && from < in_length && in[from * count + c] > largest)
                    largest = in[from * count + c];
            }
            *out++ = largest;
        }
}
)";

inline constexpr std::string_view kIntegerAdd = R"(
static $CAPITALS_KERNEL void $ID_add(const int8_t *in, const int8_t *addend, int8_t *out, int32_t count,
    int32_t in_zero, int32_t addend_zero, int32_t in_multiplier, int32_t addend_multiplier, int32_t shift,
    int32_t out_zero)
{
    int32_t i;

    for (i = 0; i < count; ++i) {
        const int32_t sum = (in[i] - in_zero) * in_multiplier + (addend[i] - addend_zero) * addend_multiplier;

        out[i] = $ID_clamped(out_zero + ((sum + ((int32_t)1 << (shift - 1))) >> shift));
    }
}
)";

inline constexpr std::string_view kIntegerAbsolute = R"(
static $CAPITALS_KERNEL void $ID_absolute(const int8_t *in, int8_t *out, int32_t count, int32_t in_zero,
    int32_t multiplier, int32_t shift, int32_t out_zero)
{
    int32_t i;

    for (i = 0; i < count; ++i) {
        const int32_t value = in[i] - in_zero;

        out[i] = $ID_requantised((value < 0 ? -value : value) * 64, multiplier, shift, 1 + 2 * out_zero);
    }
}
)";

inline constexpr std::string_view kIntegerSquare = R"(
static $CAPITALS_KERNEL void $ID_square(const int8_t *in, int8_t *out, int32_t count, int32_t in_zero,
    int32_t multiplier, int32_t shift, int32_t out_zero)
{
    int32_t i;

    for (i = 0; i < count; ++i) {
        const int32_t value = in[i] - in_zero;

        out[i] = $ID_requantised(value * value * 64, multiplier, shift, 1 + 2 * out_zero);
    }
}
)";

inline constexpr std::string_view kIntegerRaise = R"(
/* A ReLU whose zero is not the lowest code. */
static $CAPITALS_KERNEL void $ID_raise(int8_t *codes, int32_t count, int8_t lowest)
{
    for (; count > 0; --count, ++codes)
        if (*codes < lowest)
            *codes = lowest;
}
)";

} // namespace splitscape::exporting::templates
