// SPDX-License-Identifier: GPL-3.0-or-later
// Included once per instruction level; see kernels.cpp.
#if defined(SPLITSCAPE_ELEMENTWISE_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef SPLITSCAPE_ELEMENTWISE_INL_H
#undef SPLITSCAPE_ELEMENTWISE_INL_H
#else
#define SPLITSCAPE_ELEMENTWISE_INL_H
#endif

#include "core/train/native/vectors-inl.h"

HWY_BEFORE_NAMESPACE();
namespace splitscape::train::native::HWY_NAMESPACE {

// Arrays have kPadding values to spare, so whole vectors are handled throughout.

void finish(float* values, std::size_t count, const Epilogue& epilogue)
{
    withFinisher<WidestTag>(epilogue, [&](auto finisher) {
        const WidestTag d;
        for (std::size_t i = 0; i < count; i += hn::Lanes(d))
            hn::StoreU(finisher(d, hn::LoadU(d, values + i), i), d, values + i);
    });
}

/// Sums over `vectors` * lanes values at a time, a multiple of Period; a lane keeps to one column.
template <std::size_t Period>
HWY_INLINE void sumsOfPeriod(const float* HWY_RESTRICT values, std::size_t rows,
                             float* HWY_RESTRICT sums)
{
    const WidestTag d;
    const std::size_t lanes = hn::Lanes(d);
    constexpr std::size_t kVectors = Period == 3 ? 3 : 4;
    const std::size_t step = kVectors * lanes;
    const std::size_t count = rows * Period;
    hn::Vec<WidestTag> total[kVectors];
    for (std::size_t v = 0; v < kVectors; ++v)
        total[v] = hn::Zero(d);
    std::size_t i = 0;
    for (; i + step <= count; i += step)
        for (std::size_t v = 0; v < kVectors; ++v)
            total[v] = hn::Add(total[v], hn::LoadU(d, values + i + v * lanes));
    HWY_ALIGN float spread[kVectors * asSize(kMaximumLanes)];
    for (std::size_t v = 0; v < kVectors; ++v)
        hn::Store(total[v], d, spread + v * lanes);
    for (std::size_t j = 0; j < step; ++j)
        sums[j % Period] += spread[j];
    for (std::size_t column = 0; i < count; ++i) {
        sums[column] += values[i];
        column = column + 1 == Period ? 0 : column + 1;
    }
}

void columnSums(const float* values, std::size_t rows, int period, float* sums, bool accumulate)
{
    if (!accumulate)
        for (int c = 0; c < period; ++c)
            sums[c] = 0.0f;
    switch (period) {
    case 1:
        return sumsOfPeriod<1>(values, rows, sums);
    case 2:
        return sumsOfPeriod<2>(values, rows, sums);
    case 3:
        return sumsOfPeriod<3>(values, rows, sums);
    case 4:
        return sumsOfPeriod<4>(values, rows, sums);
    default:
        for (std::size_t r = 0; r < rows; ++r)
            for (int c = 0; c < period; ++c)
                sums[c] += values[r * asSize(period) + asSize(c)];
    }
}

void adam(const AdamStep& step, std::size_t count, const float* HWY_RESTRICT gradient,
          float* HWY_RESTRICT weights, float* HWY_RESTRICT first, float* HWY_RESTRICT second)
{
    const WidestTag d;
    const auto beta1 = hn::Set(d, step.beta1);
    const auto beta2 = hn::Set(d, step.beta2);
    const auto rest1 = hn::Set(d, 1.0f - step.beta1);
    const auto rest2 = hn::Set(d, 1.0f - step.beta2);
    const auto rate = hn::Set(d, step.rate);
    const auto correction = hn::Set(d, step.rootCorrection);
    const auto epsilon = hn::Set(d, step.epsilon);
    for (std::size_t i = 0; i < count; i += hn::Lanes(d)) {
        const auto g = hn::Load(d, gradient + i);
        const auto m = hn::MulAdd(rest1, g, hn::Mul(beta1, hn::Load(d, first + i)));
        const auto v = hn::MulAdd(hn::Mul(rest2, g), g, hn::Mul(beta2, hn::Load(d, second + i)));
        hn::Store(m, d, first + i);
        hn::Store(v, d, second + i);
        const auto root = hn::MulAdd(hn::Sqrt(v), correction, epsilon);
        hn::Store(hn::Sub(hn::Load(d, weights + i), hn::Div(hn::Mul(rate, m), root)), d,
                  weights + i);
    }
}

void fillKeep(DropoutState& state, std::uint16_t threshold, std::size_t count,
              std::int16_t* HWY_RESTRICT keep)
{
    // A fixed 16 generators whatever the vector width, so that every level draws the same masks.
    constexpr std::size_t kLanes = asSize(kMaximumLanes);
    constexpr std::size_t kParts = 16 / kLanes;
    const hn::CappedTag<std::uint32_t, kLanes> d;
    const hn::Repartition<std::int16_t, decltype(d)> halves;
    const auto limit
        = hn::Set(halves, static_cast<std::int16_t>(static_cast<int>(threshold) - 32769));
    for (std::size_t part = 0; part < kParts; ++part) {
        auto s0 = hn::Load(d, state.words[0] + part * kLanes);
        auto s1 = hn::Load(d, state.words[1] + part * kLanes);
        auto s2 = hn::Load(d, state.words[2] + part * kLanes);
        auto s3 = hn::Load(d, state.words[3] + part * kLanes);
        for (std::size_t i = 0; i < count; i += kKeepGroup) {
            const auto bits = hn::BitCast(halves, hn::Add(s0, s3));
            hn::StoreU(hn::VecFromMask(halves, hn::Gt(bits, limit)), halves,
                       keep + i + 2 * part * kLanes);
            const auto shifted = hn::ShiftLeft<9>(s1);
            s2 = hn::Xor(s2, s0);
            s3 = hn::Xor(s3, s1);
            s1 = hn::Xor(s1, s2);
            s0 = hn::Xor(s0, s3);
            s2 = hn::Xor(s2, shifted);
            s3 = hn::Or(hn::ShiftLeft<11>(s3), hn::ShiftRight<21>(s3));
        }
        hn::Store(s0, d, state.words[0] + part * kLanes);
        hn::Store(s1, d, state.words[1] + part * kLanes);
        hn::Store(s2, d, state.words[2] + part * kLanes);
        hn::Store(s3, d, state.words[3] + part * kLanes);
    }
}

} // namespace splitscape::train::native::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
