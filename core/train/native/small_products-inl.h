// SPDX-License-Identifier: GPL-3.0-or-later
// Included once per instruction level; see kernels.cpp.
#if defined(SPLITSCAPE_SMALL_PRODUCTS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef SPLITSCAPE_SMALL_PRODUCTS_INL_H
#undef SPLITSCAPE_SMALL_PRODUCTS_INL_H
#else
#define SPLITSCAPE_SMALL_PRODUCTS_INL_H
#endif

#include "core/train/native/vectors-inl.h"

HWY_BEFORE_NAMESPACE();
namespace splitscape::train::native::HWY_NAMESPACE {

// Rows of at most four values: a vector holds one value of many rows.

template <std::size_t N, class D>
HWY_INLINE void loadColumns(D d, const float* HWY_RESTRICT from, hn::Vec<D> (&columns)[N])
{
    if constexpr (N == 1)
        columns[0] = hn::LoadU(d, from);
    else if constexpr (N == 2)
        hn::LoadInterleaved2(d, from, columns[0], columns[1]);
    else if constexpr (N == 3)
        hn::LoadInterleaved3(d, from, columns[0], columns[1], columns[2]);
    else
        hn::LoadInterleaved4(d, from, columns[0], columns[1], columns[2], columns[3]);
}

template <std::size_t N, class D>
HWY_INLINE void storeColumns(D d, const hn::Vec<D> (&columns)[N], float* HWY_RESTRICT to)
{
    if constexpr (N == 1)
        hn::StoreU(columns[0], d, to);
    else if constexpr (N == 2)
        hn::StoreInterleaved2(columns[0], columns[1], d, to);
    else if constexpr (N == 3)
        hn::StoreInterleaved3(columns[0], columns[1], columns[2], d, to);
    else
        hn::StoreInterleaved4(columns[0], columns[1], columns[2], columns[3], d, to);
}

/// The rows that do not fill a vector, copied to where a whole vector can be read.
template <std::size_t N>
struct RowsLeft {
    HWY_INLINE RowsLeft() = default;
    HWY_INLINE RowsLeft(const float* HWY_RESTRICT from, std::size_t rows)
    {
        for (std::size_t i = 0; i < rows * N; ++i)
            values[i] = from[i];
    }
    HWY_ALIGN float values[N * asSize(kMaximumLanes)] = {};
};

template <std::size_t A, std::size_t B, bool Transposed, class D>
HWY_INLINE void productOfRows(D d, const float* HWY_RESTRICT in, const float* HWY_RESTRICT weights,
                              const float* bias, float* HWY_RESTRICT out)
{
    hn::Vec<D> input[A];
    hn::Vec<D> output[B];
    loadColumns<A>(d, in, input);
    for (std::size_t b = 0; b < B; ++b) {
        output[b] = bias ? hn::Set(d, bias[b]) : hn::Zero(d);
        for (std::size_t a = 0; a < A; ++a)
            output[b] = hn::MulAdd(
                input[a], hn::Set(d, weights[Transposed ? b * A + a : a * B + b]), output[b]);
    }
    storeColumns<B>(d, output, out);
}

template <std::size_t A, std::size_t B, bool Transposed>
HWY_NOINLINE void productSized(std::size_t rows, const float* in, const float* weights,
                               const float* bias, float* out)
{
    const WidestTag d;
    const std::size_t lanes = hn::Lanes(d);
    std::size_t r = 0;
    for (; r + lanes <= rows; r += lanes)
        productOfRows<A, B, Transposed>(d, in + r * A, weights, bias, out + r * B);
    if (r == rows)
        return;
    const RowsLeft<A> input(in + r * A, rows - r);
    RowsLeft<B> output;
    productOfRows<A, B, Transposed>(d, input.values, weights, bias, output.values);
    for (std::size_t i = 0; i < (rows - r) * B; ++i)
        out[r * B + i] = output.values[i];
}

template <std::size_t A, std::size_t B>
HWY_NOINLINE void outerSized(std::size_t rows, const float* HWY_RESTRICT in,
                             const float* HWY_RESTRICT out, float* HWY_RESTRICT gradient,
                             bool accumulate)
{
    const WidestTag d;
    const std::size_t lanes = hn::Lanes(d);
    hn::Vec<WidestTag> total[A][B];
    for (std::size_t a = 0; a < A; ++a)
        for (std::size_t b = 0; b < B; ++b)
            total[a][b] = hn::Zero(d);
    const auto addRows
        = [&](const float* HWY_RESTRICT inRows, const float* HWY_RESTRICT outRows) HWY_ATTR {
              hn::Vec<WidestTag> input[A];
              hn::Vec<WidestTag> output[B];
              loadColumns<A>(d, inRows, input);
              loadColumns<B>(d, outRows, output);
              for (std::size_t a = 0; a < A; ++a)
                  for (std::size_t b = 0; b < B; ++b)
                      total[a][b] = hn::MulAdd(input[a], output[b], total[a][b]);
          };
    std::size_t r = 0;
    for (; r + lanes <= rows; r += lanes)
        addRows(in + r * A, out + r * B);
    if (r < rows) {
        const RowsLeft<A> inLeft(in + r * A, rows - r);
        const RowsLeft<B> outLeft(out + r * B, rows - r);
        addRows(inLeft.values, outLeft.values);
    }
    for (std::size_t a = 0; a < A; ++a)
        for (std::size_t b = 0; b < B; ++b) {
            const float sum = hn::GetLane(hn::SumOfLanes(d, total[a][b]));
            float& cell = gradient[a * B + b];
            cell = accumulate ? cell + sum : sum;
        }
}

template <std::size_t A, bool Transposed>
void productOfInput(int b, std::size_t rows, const float* in, const float* weights,
                    const float* bias, float* out)
{
    switch (b) {
    case 1:
        return productSized<A, 1, Transposed>(rows, in, weights, bias, out);
    case 2:
        return productSized<A, 2, Transposed>(rows, in, weights, bias, out);
    case 3:
        return productSized<A, 3, Transposed>(rows, in, weights, bias, out);
    default:
        return productSized<A, 4, Transposed>(rows, in, weights, bias, out);
    }
}

template <bool Transposed>
void productOf(int a, int b, std::size_t rows, const float* in, const float* weights,
               const float* bias, float* out)
{
    switch (a) {
    case 1:
        return productOfInput<1, Transposed>(b, rows, in, weights, bias, out);
    case 2:
        return productOfInput<2, Transposed>(b, rows, in, weights, bias, out);
    case 3:
        return productOfInput<3, Transposed>(b, rows, in, weights, bias, out);
    default:
        return productOfInput<4, Transposed>(b, rows, in, weights, bias, out);
    }
}

void smallProduct(int a, int b, bool transposed, std::size_t rows, const float* in,
                  const float* weights, const float* bias, float* out)
{
    if (transposed)
        productOf<true>(a, b, rows, in, weights, bias, out);
    else
        productOf<false>(a, b, rows, in, weights, bias, out);
}

template <std::size_t A>
void outerOfInput(int b, std::size_t rows, const float* in, const float* out, float* gradient,
                  bool accumulate)
{
    switch (b) {
    case 1:
        return outerSized<A, 1>(rows, in, out, gradient, accumulate);
    case 2:
        return outerSized<A, 2>(rows, in, out, gradient, accumulate);
    case 3:
        return outerSized<A, 3>(rows, in, out, gradient, accumulate);
    default:
        return outerSized<A, 4>(rows, in, out, gradient, accumulate);
    }
}

void smallOuter(int a, int b, std::size_t rows, const float* in, const float* out, float* gradient,
                bool accumulate)
{
    switch (a) {
    case 1:
        return outerOfInput<1>(b, rows, in, out, gradient, accumulate);
    case 2:
        return outerOfInput<2>(b, rows, in, out, gradient, accumulate);
    case 3:
        return outerOfInput<3>(b, rows, in, out, gradient, accumulate);
    default:
        return outerOfInput<4>(b, rows, in, out, gradient, accumulate);
    }
}

} // namespace splitscape::train::native::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
