// SPDX-License-Identifier: GPL-3.0-or-later
// Included once per instruction level; see kernels.cpp.
#if defined(SPLITSCAPE_NARROW_PRODUCTS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef SPLITSCAPE_NARROW_PRODUCTS_INL_H
#undef SPLITSCAPE_NARROW_PRODUCTS_INL_H
#else
#define SPLITSCAPE_NARROW_PRODUCTS_INL_H
#endif

#include "core/train/native/small_products-inl.h"

HWY_BEFORE_NAMESPACE();
namespace splitscape::train::native::HWY_NAMESPACE {

// Products whose wide operand has a vector a row or less. Row by row most instructions would move
// values about: sums within a vector, factors into one. Here many rows share them.

// ---- thin = wide * weights^T, a row in one vector or in half of one -----------------------------

/// Vectors of Lanes values that hold Rows rows each.
template <int Lanes, int Rows>
struct RowBlocks {
    using D = Tag<Lanes>;
    using V = hn::Vec<D>;
    static constexpr std::size_t kRowValues = asSize(Lanes / Rows);
    /// Blocks of four values a row; as many groups of rows make a vector of sums.
    static constexpr std::size_t kGroups = kRowValues / 4;
    static constexpr std::size_t kLanes = asSize(Lanes);

    /// Row `r`; of two rows a vector, row r + 8 as well.
    HWY_INLINE static V load(D d, const float* HWY_RESTRICT from, std::size_t r, std::size_t wide)
    {
        if constexpr (Rows == 1) {
            return hn::LoadU(d, from + r * wide);
        } else {
            const hn::Half<D> half;
            return hn::Combine(d, hn::LoadU(half, from + (r + kLanes / 2) * wide),
                               hn::LoadU(half, from + r * wide));
        }
    }

    /// The weights of one sum, for every row of a vector.
    HWY_INLINE static V loadWeights(D d, const float* HWY_RESTRICT from)
    {
        return load(d, from, 0, 0);
    }

    /// Adds the blocks of each row, so that block b of the result is group b of the rows.
    HWY_INLINE static V merge(D d, const V (&group)[kGroups])
    {
        if constexpr (kGroups == 2) {
            return mergePairs(group[0], group[1]);
        } else {
            const V even = hn::Add(hn::ConcatLowerLower(d, group[2], group[0]),
                                   hn::ConcatUpperUpper(d, group[2], group[0]));
            const V odd = hn::Add(hn::ConcatLowerLower(d, group[3], group[1]),
                                  hn::ConcatUpperUpper(d, group[3], group[1]));
            return mergePairs(even, odd);
        }
    }

private:
    HWY_INLINE static V mergePairs(V a, V b)
    {
        return hn::Add(hn::OddEvenBlocks(hn::SwapAdjacentBlocks(b), a),
                       hn::OddEvenBlocks(b, hn::SwapAdjacentBlocks(a)));
    }
};

/// Within every block of four values: transposes four vectors.
template <class D, class V = hn::Vec<D>>
HWY_INLINE void transposeBlocks(D d, V (&v)[4])
{
    const hn::Repartition<double, D> pairs;
    const auto low01 = hn::BitCast(pairs, hn::InterleaveLower(d, v[0], v[1]));
    const auto low23 = hn::BitCast(pairs, hn::InterleaveLower(d, v[2], v[3]));
    const auto high01 = hn::BitCast(pairs, hn::InterleaveUpper(d, v[0], v[1]));
    const auto high23 = hn::BitCast(pairs, hn::InterleaveUpper(d, v[2], v[3]));
    v[0] = hn::BitCast(d, hn::InterleaveLower(pairs, low01, low23));
    v[1] = hn::BitCast(d, hn::InterleaveUpper(pairs, low01, low23));
    v[2] = hn::BitCast(d, hn::InterleaveLower(pairs, high01, high23));
    v[3] = hn::BitCast(d, hn::InterleaveUpper(pairs, high01, high23));
}

/// P sums of each of as many rows as a vector has lanes.
template <std::size_t P, class Blocks, class V = typename Blocks::V>
HWY_INLINE void narrowDotsOfRows(const float* HWY_RESTRICT x, std::size_t wide,
                                 const V (&weights)[P][4], const float* bias,
                                 float* HWY_RESTRICT thin)
{
    const typename Blocks::D d;
    V sums[P][Blocks::kGroups];
    for (std::size_t g = 0; g < Blocks::kGroups; ++g) {
        V values[4];
        for (std::size_t i = 0; i < 4; ++i)
            values[i] = Blocks::load(d, x, 4 * g + i, wide);
        transposeBlocks(d, values);
        for (std::size_t p = 0; p < P; ++p) {
            sums[p][g] = hn::Mul(values[0], weights[p][0]);
            for (std::size_t i = 1; i < 4; ++i)
                sums[p][g] = hn::MulAdd(values[i], weights[p][i], sums[p][g]);
        }
    }
    V columns[P];
    for (std::size_t p = 0; p < P; ++p) {
        columns[p] = Blocks::merge(d, sums[p]);
        if (bias)
            columns[p] = hn::Add(columns[p], hn::Set(d, bias[p]));
    }
    storeColumns<P>(d, columns, thin);
}

template <std::size_t P, int Lanes, int Rows>
HWY_NOINLINE void narrowDotsSized(const ProductShape& shape, std::size_t rows,
                                  const float* HWY_RESTRICT x, const float* HWY_RESTRICT w,
                                  const float* bias, float* HWY_RESTRICT thin)
{
    using Blocks = RowBlocks<Lanes, Rows>;
    const typename Blocks::D d;
    const std::size_t wide = asSize(shape.wide);
    typename Blocks::V weights[P][4];
    for (std::size_t p = 0; p < P; ++p) {
        const auto row = Blocks::loadWeights(d, w + p * asSize(shape.stride));
        weights[p][0] = hn::Broadcast<0>(row);
        weights[p][1] = hn::Broadcast<1>(row);
        weights[p][2] = hn::Broadcast<2>(row);
        weights[p][3] = hn::Broadcast<3>(row);
    }
    std::size_t r = 0;
    for (; r + Blocks::kLanes <= rows; r += Blocks::kLanes)
        narrowDotsOfRows<P, Blocks>(x + r * wide, wide, weights, bias, thin + r * P);
    if (r == rows)
        return;
    HWY_ALIGN float values[(Blocks::kLanes + 1) * Blocks::kRowValues] = {};
    for (std::size_t i = 0; i < (rows - r) * wide; ++i)
        values[i] = x[r * wide + i];
    RowsLeft<P> sums;
    narrowDotsOfRows<P, Blocks>(values, wide, weights, bias, sums.values);
    for (std::size_t i = 0; i < (rows - r) * P; ++i)
        thin[r * P + i] = sums.values[i];
}

template <int Lanes, int Rows>
void narrowDots(const ProductShape& shape, std::size_t rows, const float* wide,
                const float* weights, const float* bias, float* thin)
{
    switch (shape.thin) {
    case 1:
        return narrowDotsSized<1, Lanes, Rows>(shape, rows, wide, weights, bias, thin);
    case 2:
        return narrowDotsSized<2, Lanes, Rows>(shape, rows, wide, weights, bias, thin);
    case 3:
        return narrowDotsSized<3, Lanes, Rows>(shape, rows, wide, weights, bias, thin);
    default:
        return narrowDotsSized<4, Lanes, Rows>(shape, rows, wide, weights, bias, thin);
    }
}

/// Whether it was done here.
HWY_INLINE bool dotsIfNarrow([[maybe_unused]] const ProductShape& shape,
                             [[maybe_unused]] std::size_t rows, [[maybe_unused]] const float* wide,
                             [[maybe_unused]] const float* weights,
                             [[maybe_unused]] const float* bias, [[maybe_unused]] float* thin)
{
#if HWY_MAX_BYTES >= 32
    if (shape.thin <= 4 && rows >= asSize(kMaximumLanes)) {
        constexpr int kHalfRows = kMaximumLanes == 16 ? 2 : 1;
        if (shape.stride == 8)
            return narrowDots<kMaximumLanes, kHalfRows>(shape, rows, wide, weights, bias, thin),
                   true;
        // One sum a row is quicker row by row.
        if (kMaximumLanes == 16 && shape.stride == 16 && shape.thin > 1)
            return narrowDots<kMaximumLanes, 1>(shape, rows, wide, weights, bias, thin), true;
    }
#endif
    return false;
}

// ---- rows of 6, 8 or 12 values, whole vectors of them
// --------------------------------------------

/// How vectors lie over rows of Wide values: after kVectors vectors and kRows rows they meet again.
template <int Wide>
struct Weave {
    /// The greatest common divisor of Wide (6, 8 or 12) and the lanes.
    static constexpr int kCommon = Wide == 6 ? 2 : Wide == 8 ? 8 : 4;
    static constexpr std::size_t kVectors = asSize(Wide / kCommon);
    static constexpr std::size_t kRows = asSize(kMaximumLanes / kCommon);
    static constexpr std::size_t kWide = asSize(Wide);
    static constexpr std::size_t kLanes = asSize(kMaximumLanes);

    /// The row that vector `v` begins in.
    HWY_INLINE static constexpr std::size_t firstRow(std::size_t v) { return v * kLanes / kWide; }
};

/// Which of the factors [row, P] from Weave::firstRow on each lane of a vector takes.
template <std::size_t P, int Wide>
struct WeaveLanes {
    using W = Weave<Wide>;
    alignas(64) std::int32_t index[W::kVectors][W::kLanes] = {};

    constexpr WeaveLanes()
    {
        for (std::size_t v = 0; v < W::kVectors; ++v)
            for (std::size_t lane = 0; lane < W::kLanes; ++lane)
                index[v][lane] = static_cast<std::int32_t>(
                    ((v * W::kLanes + lane) / W::kWide - W::firstRow(v)) * P);
    }
};

template <std::size_t P, int Wide>
inline constexpr WeaveLanes<P, Wide> kWeaveLanes;

/// A row repeated over the vectors of a weave.
template <int Wide>
HWY_INLINE void repeatRow(const float* HWY_RESTRICT row,
                          hn::Vec<WidestTag> (&vectors)[Weave<Wide>::kVectors])
{
    using W = Weave<Wide>;
    const WidestTag d;
    HWY_ALIGN float repeated[W::kRows * W::kWide + 2 * W::kLanes];
    // A copy may write too much; the next one overwrites that.
    for (std::size_t r = 0; r < W::kRows; ++r)
        for (std::size_t i = 0; i < W::kWide; i += W::kLanes)
            hn::StoreU(hn::LoadU(d, row + i), d, repeated + r * W::kWide + i);
    for (std::size_t v = 0; v < W::kVectors; ++v)
        vectors[v] = hn::Load(d, repeated + v * W::kLanes);
}

/// wide = finish(thin * weights + bias) for the first rows; how many of them.
template <std::size_t P, int Wide, class F>
HWY_INLINE std::size_t expandWoven(const ProductShape& shape, std::size_t rows,
                                   const float* HWY_RESTRICT thin, const float* HWY_RESTRICT w,
                                   const float* bias, float* wideOut, F finisher)
{
    using W = Weave<Wide>;
    const WidestTag d;
    hn::Vec<WidestTag> weight[P][W::kVectors];
    hn::Vec<WidestTag> start[W::kVectors];
    for (std::size_t p = 0; p < P; ++p)
        repeatRow<Wide>(w + p * asSize(shape.stride), weight[p]);
    for (std::size_t v = 0; v < W::kVectors; ++v)
        start[v] = hn::Zero(d);
    if (bias)
        repeatRow<Wide>(bias, start);
    std::size_t r = 0;
    for (; r + W::kRows <= rows; r += W::kRows)
        for (std::size_t v = 0; v < W::kVectors; ++v) {
            const auto lanes = hn::SetTableIndices(d, kWeaveLanes<P, Wide>.index[v]);
            auto total = start[v];
            for (std::size_t p = 0; p < P; ++p) {
                const auto factors = hn::LoadU(d, thin + (r + W::firstRow(v)) * P + p);
                total = hn::MulAdd(hn::TableLookupLanes(factors, lanes), weight[p][v], total);
            }
            const std::size_t offset = r * W::kWide + v * W::kLanes;
            hn::StoreU(finisher(d, total, offset), d, wideOut + offset);
        }
    return r;
}

/// gradient (+)= thin^T * wide over the first rows; how many of them.
template <std::size_t P, int Wide>
HWY_NOINLINE std::size_t outerWoven(const ProductShape& shape, std::size_t rows,
                                    const float* HWY_RESTRICT thin, const float* HWY_RESTRICT wide,
                                    float* HWY_RESTRICT gradient, bool accumulate)
{
    using W = Weave<Wide>;
    // Enough sums in flight to hide the latency of the multiply-add.
    constexpr std::size_t kUnroll = (7 + P * W::kVectors) / (P * W::kVectors);
    const WidestTag d;
    hn::Vec<WidestTag> total[kUnroll][P][W::kVectors];
    for (std::size_t u = 0; u < kUnroll; ++u)
        for (std::size_t p = 0; p < P; ++p)
            for (std::size_t v = 0; v < W::kVectors; ++v)
                total[u][p][v] = hn::Zero(d);
    std::size_t r = 0;
    for (; r + kUnroll * W::kRows <= rows; r += kUnroll * W::kRows)
        for (std::size_t u = 0; u < kUnroll; ++u)
            for (std::size_t v = 0; v < W::kVectors; ++v) {
                const std::size_t row = r + u * W::kRows;
                const auto lanes = hn::SetTableIndices(d, kWeaveLanes<P, Wide>.index[v]);
                const auto value = hn::LoadU(d, wide + row * W::kWide + v * W::kLanes);
                for (std::size_t p = 0; p < P; ++p) {
                    const auto factors = hn::LoadU(d, thin + (row + W::firstRow(v)) * P + p);
                    total[u][p][v]
                        = hn::MulAdd(hn::TableLookupLanes(factors, lanes), value, total[u][p][v]);
                }
            }
    const Tag<8> row;
    for (std::size_t p = 0; p < P; ++p) {
        HWY_ALIGN float spread[W::kVectors * W::kLanes + W::kLanes] = {};
        for (std::size_t v = 0; v < W::kVectors; ++v) {
            auto sum = total[0][p][v];
            for (std::size_t u = 1; u < kUnroll; ++u)
                sum = hn::Add(sum, total[u][p][v]);
            hn::Store(sum, d, spread + v * W::kLanes);
        }
        // What lies past a row's end is set to zero by the caller.
        for (std::size_t i = 0; i < W::kWide; i += hn::Lanes(row)) {
            float* out = gradient + p * asSize(shape.stride) + i;
            auto sum = accumulate ? hn::LoadU(row, out) : hn::Zero(row);
            for (std::size_t j = 0; j < W::kRows; ++j)
                sum = hn::Add(sum, hn::LoadU(row, spread + j * W::kWide + i));
            hn::StoreU(sum, row, out);
        }
    }
    return r;
}

/// Calls body<P, Wide>() where vectors can be woven over the rows of a shape; else it returns 0.
template <int Wide, class Body>
HWY_INLINE std::size_t withThinWoven(int thin, const Body& body)
{
    switch (thin) {
    case 1:
        return body.template operator()<1, Wide>();
    case 2:
        return body.template operator()<2, Wide>();
    case 3:
        return body.template operator()<3, Wide>();
    case 4:
        return body.template operator()<4, Wide>();
    default:
        return 0;
    }
}

/// Vectors of four are too short to hold the factors of the rows they lie over.
template <class Body>
HWY_INLINE std::size_t withWoven(const ProductShape& shape, std::size_t rows,
                                 [[maybe_unused]] const Body& body)
{
    if (rows < 32)
        return 0;
    switch (shape.wide) {
#if HWY_MAX_BYTES >= 32
    case 6:
        return withThinWoven<6>(shape.thin, body);
    case 12:
        return withThinWoven<12>(shape.thin, body);
#endif
#if HWY_MAX_BYTES >= 64
    case 8:
        return withThinWoven<8>(shape.thin, body);
#endif
    default:
        return 0;
    }
}

} // namespace splitscape::train::native::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
