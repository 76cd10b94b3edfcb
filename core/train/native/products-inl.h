// SPDX-License-Identifier: GPL-3.0-or-later
// Included once per instruction level; see kernels.cpp.
#if defined(SPLITSCAPE_PRODUCTS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef SPLITSCAPE_PRODUCTS_INL_H
#undef SPLITSCAPE_PRODUCTS_INL_H
#else
#define SPLITSCAPE_PRODUCTS_INL_H
#endif

#include "core/train/native/narrow_products-inl.h"

HWY_BEFORE_NAMESPACE();
namespace splitscape::train::native::HWY_NAMESPACE {

// ---- thin = wide * weights^T ------------------------------------------------------------------

template <class D>
HWY_INLINE Four sumBlocks([[maybe_unused]] D d, hn::Vec<D> v)
{
    if constexpr (hn::MaxLanes(D()) <= 4) {
        return v;
    } else {
        const hn::Half<D> half;
        return sumBlocks(half, hn::Add(hn::LowerHalf(half, v), hn::UpperHalf(half, v)));
    }
}

/// The four horizontal sums in one vector: a transposition costs less than four separate sums.
template <class D, class V = hn::Vec<D>>
HWY_INLINE Four sumsOfFour(D d, V a, V b, V c, V e)
{
    const hn::Repartition<double, D> pairs;
    const V ab = hn::Add(hn::InterleaveLower(d, a, b), hn::InterleaveUpper(d, a, b));
    const V ce = hn::Add(hn::InterleaveLower(d, c, e), hn::InterleaveUpper(d, c, e));
    const auto abPairs = hn::BitCast(pairs, ab);
    const auto cePairs = hn::BitCast(pairs, ce);
    const V low = hn::BitCast(d, hn::InterleaveLower(pairs, abPairs, cePairs));
    const V high = hn::BitCast(d, hn::InterleaveUpper(pairs, abPairs, cePairs));
    return sumBlocks(d, hn::Add(low, high));
}

/// Stores four sums that follow each other in thin rows of P columns out of `pitch`. What a row of
/// three writes too much, the next row overwrites.
template <std::size_t P>
HWY_INLINE void storeThin(Four sums, float* HWY_RESTRICT thin, std::size_t pitch)
{
    const FourTag four;
    if constexpr (P == 3 || P == 4) {
        hn::StoreU(sums, four, thin);
    } else if (pitch == P) {
        hn::StoreU(sums, four, thin);
    } else {
        HWY_ALIGN float values[4];
        hn::Store(sums, four, values);
        for (std::size_t i = 0; i < 4; ++i)
            thin[i / P * pitch + i % P] = values[i];
    }
}

/// P sums of each of Rows rows. Vectors > 0 says that the stride is so many vectors: the weights
/// then stay in registers.
template <std::size_t P, std::size_t Rows, std::size_t Vectors, class D>
HWY_INLINE void dotsOfRows(D d, const ProductShape& shape, const float* HWY_RESTRICT x,
                           const float* HWY_RESTRICT w, Four bias, float* HWY_RESTRICT thin)
{
    const std::size_t wide = asSize(shape.wide);
    const std::size_t stride = Vectors > 0 ? Vectors * hn::Lanes(d) : asSize(shape.stride);
    const std::size_t pitch = asSize(shape.thin);
    hn::Vec<D> total[Rows][P];
    for (std::size_t r = 0; r < Rows; ++r)
        for (std::size_t p = 0; p < P; ++p)
            total[r][p] = hn::Zero(d);
    for (std::size_t q = 0; q < stride; q += hn::Lanes(d)) {
        hn::Vec<D> weight[P];
        for (std::size_t p = 0; p < P; ++p)
            weight[p] = hn::Load(d, w + p * asSize(shape.stride) + q);
        for (std::size_t r = 0; r < Rows; ++r) {
            const auto value = hn::LoadU(d, x + r * wide + q);
            for (std::size_t p = 0; p < P; ++p)
                total[r][p] = hn::MulAdd(value, weight[p], total[r][p]);
        }
    }
    if constexpr (P == 1)
        for (std::size_t r = 0; r < Rows; r += 4)
            storeThin<P>(hn::Add(bias,
                                 sumsOfFour(d, total[r][0], total[r + 1][0], total[r + 2][0],
                                            total[r + 3][0])),
                         thin + r * pitch, pitch);
    else if constexpr (P == 2)
        for (std::size_t r = 0; r < Rows; r += 2)
            storeThin<P>(
                hn::Add(bias,
                        sumsOfFour(d, total[r][0], total[r][1], total[r + 1][0], total[r + 1][1])),
                thin + r * pitch, pitch);
    else
        for (std::size_t r = 0; r < Rows; ++r)
            storeThin<P>(hn::Add(bias,
                                 sumsOfFour(d, total[r][0], total[r][1], total[r][2],
                                            P == 3 ? hn::Zero(d) : total[r][P - 1])),
                         thin + r * pitch, pitch);
}

template <std::size_t P, std::size_t Vectors, class D>
HWY_INLINE void dotsColumns(D d, const ProductShape& shape, std::size_t rows,
                            const float* HWY_RESTRICT x, const float* HWY_RESTRICT w,
                            const float* bias, float* HWY_RESTRICT thin)
{
    const std::size_t wide = asSize(shape.wide);
    const std::size_t stride = asSize(shape.stride);
    const std::size_t pitch = asSize(shape.thin);
    HWY_ALIGN float biases[4] = {};
    for (std::size_t i = 0; bias && i < 4; ++i)
        biases[i] = P == 3 && i == 3 ? 0.0f : bias[i % P];
    const Four start = hn::Load(FourTag(), biases);
    // Eight to twelve sums in flight hide the latency of the multiply-add.
    constexpr std::size_t kRows = P == 1 ? 8 : P == 4 ? 2 : 4;
    std::size_t r = 0;
    for (; r + kRows <= rows; r += kRows)
        dotsOfRows<P, kRows, Vectors>(d, shape, x + r * wide, w, start, thin + r * pitch);
    for (; r < rows; ++r)
        for (std::size_t p = 0; p < P; ++p) {
            auto total = hn::Zero(d);
            for (std::size_t q = 0; q < stride; q += hn::Lanes(d))
                total = hn::MulAdd(hn::LoadU(d, x + r * wide + q), hn::Load(d, w + p * stride + q),
                                   total);
            thin[r * pitch + p] = hn::GetLane(hn::SumOfLanes(d, total)) + biases[p];
        }
}

/// P columns from column p on; the column after them.
template <std::size_t P, class D>
HWY_INLINE int dotsNext(D d, const ProductShape& shape, std::size_t rows, const float* wide,
                        const float* weights, const float* bias, float* thin, int p)
{
    const float* w = weights + asSize(p) * asSize(shape.stride);
    const float* b = bias ? bias + p : nullptr;
    switch (asSize(shape.stride) / hn::Lanes(d)) {
    case 1:
        dotsColumns<P, 1>(d, shape, rows, wide, w, b, thin + p);
        break;
    case 2:
        dotsColumns<P, 2>(d, shape, rows, wide, w, b, thin + p);
        break;
    default:
        dotsColumns<P, 0>(d, shape, rows, wide, w, b, thin + p);
        break;
    }
    return p + static_cast<int>(P);
}

void dots(const ProductShape& shape, std::size_t rows, const float* wide, const float* weights,
          const float* bias, float* thin)
{
    if (dotsIfNarrow(shape, rows, wide, weights, bias, thin))
        return;
    withLanes(shape.lanes, [&](auto d) {
        for (int p = 0; p < shape.thin;) {
            const int left = shape.thin - p;
            if (left == 1)
                p = dotsNext<1>(d, shape, rows, wide, weights, bias, thin, p);
            else if (left == 2
                     || (left == 3 && p > 0)) // three here would spill into columns already done
                p = dotsNext<2>(d, shape, rows, wide, weights, bias, thin, p);
            else if (left == 3 || left == 5)
                p = dotsNext<3>(d, shape, rows, wide, weights, bias, thin, p);
            else
                p = dotsNext<4>(d, shape, rows, wide, weights, bias, thin, p);
        }
    });
}

// ---- wide = thin * weights --------------------------------------------------------------------

/// Blocks of B vectors whose weights stay in registers while the rows pass.
template <std::size_t P, std::size_t B, class D, class F>
HWY_INLINE void expandBlock(D d, const ProductShape& shape, std::size_t rows,
                            const float* HWY_RESTRICT thin, const float* HWY_RESTRICT w,
                            const float* bias, float* wideOut, std::size_t q, F finisher)
{
    const std::size_t wide = asSize(shape.wide);
    const std::size_t lanes = hn::Lanes(d);
    hn::Vec<D> weight[P][B];
    hn::Vec<D> start[B];
    for (std::size_t b = 0; b < B; ++b) {
        for (std::size_t p = 0; p < P; ++p)
            weight[p][b] = hn::Load(d, w + p * asSize(shape.stride) + q + b * lanes);
        start[b] = bias ? hn::Load(d, bias + q + b * lanes) : hn::Zero(d);
    }
    for (std::size_t r = 0; r < rows; ++r) {
        hn::Vec<D> total[B];
        for (std::size_t b = 0; b < B; ++b)
            total[b] = start[b];
        for (std::size_t p = 0; p < P; ++p) {
            const auto value = hn::Set(d, thin[r * P + p]);
            for (std::size_t b = 0; b < B; ++b)
                total[b] = hn::MulAdd(value, weight[p][b], total[b]);
        }
        for (std::size_t b = 0; b < B; ++b) {
            const std::size_t offset = r * wide + q + b * lanes;
            hn::StoreU(finisher(d, total[b], offset), d, wideOut + offset);
        }
    }
}

/// Row after row, for widths that are no multiple of a vector: what a row's last vector writes too
/// much, the next row overwrites.
template <class D, class F>
HWY_INLINE void expandRows(D d, const ProductShape& shape, std::size_t rows,
                           const float* HWY_RESTRICT thin, const float* HWY_RESTRICT w,
                           const float* bias, float* wideOut, F finisher)
{
    const std::size_t stride = asSize(shape.stride);
    const std::size_t thinCount = asSize(shape.thin);
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t q = 0; q < stride; q += hn::Lanes(d)) {
            auto total = bias ? hn::Load(d, bias + q) : hn::Zero(d);
            for (std::size_t p = 0; p < thinCount; ++p)
                total = hn::MulAdd(hn::Set(d, thin[r * thinCount + p]),
                                   hn::Load(d, w + p * stride + q), total);
            const std::size_t offset = r * asSize(shape.wide) + q;
            hn::StoreU(finisher(d, total, offset), d, wideOut + offset);
        }
}

template <std::size_t P, class D, class F>
HWY_INLINE void expandThin(D d, const ProductShape& shape, std::size_t rows, const float* thin,
                           const float* w, const float* bias, float* wideOut, F finisher)
{
    constexpr std::size_t kBlock = P == 1 ? 4 : 2;
    const std::size_t lanes = hn::Lanes(d);
    const std::size_t stride = asSize(shape.stride);
    std::size_t q = 0;
    for (; q + kBlock * lanes <= stride; q += kBlock * lanes)
        expandBlock<P, kBlock>(d, shape, rows, thin, w, bias, wideOut, q, finisher);
    for (; q < stride; q += lanes)
        expandBlock<P, 1>(d, shape, rows, thin, w, bias, wideOut, q, finisher);
}

void expandByRow(const ProductShape& shape, std::size_t rows, const float* thin,
                 const float* weights, const float* bias, float* wide, const Epilogue& epilogue)
{
    withLanes(shape.lanes, [&](auto d) {
        withFinisher<decltype(d)>(epilogue, [&](auto finisher) {
            const bool whole = shape.wide == shape.stride || shape.stride == shape.lanes;
            if (!whole || shape.thin > 5)
                return expandRows(d, shape, rows, thin, weights, bias, wide, finisher);
            switch (shape.thin) {
            case 1:
                return expandThin<1>(d, shape, rows, thin, weights, bias, wide, finisher);
            case 2:
                return expandThin<2>(d, shape, rows, thin, weights, bias, wide, finisher);
            case 3:
                return expandThin<3>(d, shape, rows, thin, weights, bias, wide, finisher);
            case 4:
                return expandThin<4>(d, shape, rows, thin, weights, bias, wide, finisher);
            default:
                return expandThin<5>(d, shape, rows, thin, weights, bias, wide, finisher);
            }
        });
    });
}

void expand(const ProductShape& shape, std::size_t rows, const float* thin, const float* weights,
            const float* bias, float* wide, const Epilogue& epilogue)
{
    std::size_t done = 0;
    withFinisher<WidestTag>(epilogue, [&](auto finisher) {
        done = withWoven(shape, rows, [&]<std::size_t P, int Wide>() HWY_ATTR {
            return expandWoven<P, Wide>(shape, rows, thin, weights, bias, wide, finisher);
        });
    });
    if (done < rows)
        expandByRow(shape, rows - done, thin + done * asSize(shape.thin), weights, bias,
                    wide + done * asSize(shape.wide), epilogue.from(done * asSize(shape.wide)));
}

// ---- gradient = thin^T * wide -----------------------------------------------------------------

/// B vectors of P gradient rows, Unroll rows at a time with sums of their own.
template <std::size_t P, std::size_t B, std::size_t Unroll, class D>
HWY_INLINE void outerBlock(D d, const ProductShape& shape, std::size_t rows,
                           const float* HWY_RESTRICT thin, const float* HWY_RESTRICT wide,
                           float* HWY_RESTRICT gradient, bool accumulate, std::size_t q)
{
    const std::size_t lanes = hn::Lanes(d);
    const std::size_t pitch = asSize(shape.thin);
    hn::Vec<D> total[Unroll][P][B];
    for (std::size_t u = 0; u < Unroll; ++u)
        for (std::size_t p = 0; p < P; ++p)
            for (std::size_t b = 0; b < B; ++b)
                total[u][p][b] = hn::Zero(d);
    const auto addRow = [&](std::size_t r, hn::Vec<D>(&sums)[P][B]) HWY_ATTR {
        hn::Vec<D> value[B];
        for (std::size_t b = 0; b < B; ++b)
            value[b] = hn::LoadU(d, wide + r * asSize(shape.wide) + q + b * lanes);
        for (std::size_t p = 0; p < P; ++p) {
            const auto factor = hn::Set(d, thin[r * pitch + p]);
            for (std::size_t b = 0; b < B; ++b)
                sums[p][b] = hn::MulAdd(factor, value[b], sums[p][b]);
        }
    };
    std::size_t r = 0;
    for (; r + Unroll <= rows; r += Unroll)
        for (std::size_t u = 0; u < Unroll; ++u)
            addRow(r + u, total[u]);
    for (; r < rows; ++r)
        addRow(r, total[0]);
    for (std::size_t p = 0; p < P; ++p)
        for (std::size_t b = 0; b < B; ++b) {
            auto sum = total[0][p][b];
            for (std::size_t u = 1; u < Unroll; ++u)
                sum = hn::Add(sum, total[u][p][b]);
            float* out = gradient + p * asSize(shape.stride) + q + b * lanes;
            hn::Store(accumulate ? hn::Add(sum, hn::Load(d, out)) : sum, d, out);
        }
}

/// Eight to ten sums in flight: several vectors of a row, or several rows where the row is short.
template <std::size_t P, class D>
HWY_INLINE void outerThin(D d, const ProductShape& shape, std::size_t rows, const float* thin,
                          const float* wide, float* gradient, bool accumulate)
{
    constexpr std::size_t kLarge = P == 1 ? 8 : P == 2 ? 4 : 2;
    constexpr std::size_t kUnroll = P == 3 ? 2 : 1;
    const std::size_t lanes = hn::Lanes(d);
    const std::size_t stride = asSize(shape.stride);
    std::size_t q = 0;
    for (; q + kLarge * lanes <= stride; q += kLarge * lanes)
        outerBlock<P, kLarge, kUnroll>(d, shape, rows, thin, wide, gradient, accumulate, q);
    if constexpr (kLarge > 2)
        for (; q + 2 * lanes <= stride; q += 2 * lanes)
            outerBlock<P, 2, kLarge / 2>(d, shape, rows, thin, wide, gradient, accumulate, q);
    for (; q < stride; q += lanes)
        outerBlock<P, 1, P <= 2 ? 8 / P : 3>(d, shape, rows, thin, wide, gradient, accumulate, q);
}

void outerByRow(const ProductShape& shape, std::size_t rows, const float* thin, const float* wide,
                float* gradient, bool accumulate)
{
    withLanes(shape.lanes, [&](auto d) {
        for (int p = 0; p < shape.thin;) {
            float* out = gradient + asSize(p) * asSize(shape.stride);
            const int left = shape.thin - p;
            if (left == 1) {
                outerThin<1>(d, shape, rows, thin + p, wide, out, accumulate);
                p += 1;
            } else if (left == 2) {
                outerThin<2>(d, shape, rows, thin + p, wide, out, accumulate);
                p += 2;
            } else if (left == 3) {
                outerThin<3>(d, shape, rows, thin + p, wide, out, accumulate);
                p += 3;
            } else if (left == 5) {
                outerThin<5>(d, shape, rows, thin + p, wide, out, accumulate);
                p += 5;
            } else {
                outerThin<4>(d, shape, rows, thin + p, wide, out, accumulate);
                p += 4;
            }
        }
    });
}

void outer(const ProductShape& shape, std::size_t rows, const float* thin, const float* wide,
           float* gradient, bool accumulate)
{
    const std::size_t done = withWoven(shape, rows, [&]<std::size_t P, int Wide>() HWY_ATTR {
        return outerWoven<P, Wide>(shape, rows, thin, wide, gradient, accumulate);
    });
    if (done < rows)
        outerByRow(shape, rows - done, thin + done * asSize(shape.thin),
                   wide + done * asSize(shape.wide), gradient, accumulate || done > 0);
    // The last vector of a row met the next row's values.
    for (int p = 0; p < shape.thin; ++p)
        for (int q = shape.wide; q < shape.stride; ++q)
            gradient[asSize(p) * asSize(shape.stride) + asSize(q)] = 0.0f;
}

} // namespace splitscape::train::native::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
