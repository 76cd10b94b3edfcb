// SPDX-License-Identifier: GPL-3.0-or-later
// Included once per instruction level; see graph_kernels.cpp.
#if defined(SPLITSCAPE_WINDOWS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef SPLITSCAPE_WINDOWS_INL_H
#undef SPLITSCAPE_WINDOWS_INL_H
#else
#define SPLITSCAPE_WINDOWS_INL_H
#endif

#include "core/train/native/graph_kernels.h"
#include "core/train/native/vectors-inl.h"

HWY_BEFORE_NAMESPACE();
namespace splitscape::train::native::HWY_NAMESPACE {

// A tile of Rows windows by Vectors vectors of outputs stays in registers while the sum runs over
// the values of the window: no copy of the windows (im2col) is made, neighbouring windows read the
// same values from the cache. AVX-512 has 32 registers, the others 16.
inline constexpr std::size_t kTile = HWY_MAX_BYTES >= 64 ? 16 : 8;

/// Rows and taps that follow each other without a gap are one longer tap.
HWY_INLINE WindowShape joined(const WindowShape& shape)
{
    WindowShape same = shape;
    if (shape.pitch == shape.channels) {
        same.channels *= shape.taps;
        same.taps = 1;
    }
    return same;
}

template <class D>
HWY_INLINE void storeWindow(D d, hn::Vec<D> value, float* HWY_RESTRICT out, Store store)
{
    if (store == Store::Relu)
        value = relu(d, value);
    else if (store == Store::Add)
        value = hn::Add(value, hn::LoadU(d, out));
    hn::StoreU(value, d, out);
}

/// Step: floats from one window to the next where the compiler shall know them, so that every row
/// of a tile is read at a constant distance from one address; 0: those of the shape.
template <std::size_t Rows, std::size_t Vectors, std::size_t Step, class D>
HWY_INLINE void windowTile(D d, const WindowShape& shape, const float* HWY_RESTRICT in,
                           const float* HWY_RESTRICT weights, const float* HWY_RESTRICT bias,
                           float* HWY_RESTRICT out, Store store)
{
    const std::size_t lanes = hn::Lanes(d);
    const std::size_t step = Step > 0 ? Step : shape.step;
    hn::Vec<D> total[Rows][Vectors];
    for (std::size_t v = 0; v < Vectors; ++v) {
        const auto start = bias ? hn::LoadU(d, bias + v * lanes) : hn::Zero(d);
        for (std::size_t r = 0; r < Rows; ++r)
            total[r][v] = start;
    }
    const float* HWY_RESTRICT weight = weights;
    for (std::size_t t = 0; t < shape.taps; ++t) {
        const float* HWY_RESTRICT x = in + t * shape.pitch;
        for (std::size_t c = 0; c < shape.channels; ++c, weight += shape.width) {
            hn::Vec<D> w[Vectors];
            for (std::size_t v = 0; v < Vectors; ++v)
                w[v] = hn::LoadU(d, weight + v * lanes);
            for (std::size_t r = 0; r < Rows; ++r) {
                const auto value = hn::Set(d, x[r * step + c]);
                for (std::size_t v = 0; v < Vectors; ++v)
                    total[r][v] = hn::MulAdd(value, w[v], total[r][v]);
            }
        }
    }
    for (std::size_t r = 0; r < Rows; ++r)
        for (std::size_t v = 0; v < Vectors; ++v)
            storeWindow(d, total[r][v], out + r * shape.outStep + v * lanes, store);
}

/// Tiles of Rows rows, then of half as many, and so on.
template <std::size_t Rows, std::size_t Vectors, std::size_t Step, class D>
HWY_INLINE void windowRows(D d, const WindowShape& shape, std::size_t rows,
                           const float* HWY_RESTRICT in, const float* HWY_RESTRICT weights,
                           const float* HWY_RESTRICT bias, float* HWY_RESTRICT out, Store store)
{
    for (; rows >= Rows; rows -= Rows, in += Rows * shape.step, out += Rows * shape.outStep)
        windowTile<Rows, Vectors, Step>(d, shape, in, weights, bias, out, store);
    if constexpr (Rows > 1)
        windowRows<Rows / 2, Vectors, Step>(d, shape, rows, in, weights, bias, out, store);
}

template <std::size_t Vectors, std::size_t Step, class D>
HWY_INLINE std::size_t windowColumns(D d, const WindowShape& shape, std::size_t first,
                                     const float* in, const float* weights, const float* bias,
                                     float* out, Store store)
{
    const std::size_t columns = Vectors * hn::Lanes(d);
    for (; first + columns <= shape.width; first += columns)
        for (std::size_t s = 0; s < shape.samples; ++s)
            windowRows<kTile / Vectors, Vectors, Step>(
                d, shape, shape.rows, in + s * shape.inSample, weights + first,
                bias ? bias + first : nullptr, out + s * shape.outSample + first, store);
    return first;
}

template <std::size_t Step, class D>
HWY_INLINE void windowsBy(D d, const WindowShape& shape, const float* in, const float* weights,
                          const float* bias, float* out, Store store)
{
    std::size_t done = windowColumns<4, Step>(d, shape, 0, in, weights, bias, out, store);
    done = windowColumns<2, Step>(d, shape, done, in, weights, bias, out, store);
    windowColumns<1, Step>(d, shape, done, in, weights, bias, out, store);
}

/// The widest vector of which `width` is a multiple.
HWY_INLINE int lanesOfWidth(std::size_t width)
{
    return width % 16 == 0 ? kMaximumLanes : width % 8 == 0 && kMaximumLanes >= 8 ? 8 : 4;
}

void windows(const WindowShape& given, const float* in, const float* weights, const float* bias,
             float* out, Store store)
{
    const WindowShape shape = joined(given);
    withLanes(lanesOfWidth(shape.width), [&](auto d) {
        switch (shape.step) { // stride 1 with 1, 16 and 32 channels, or twice that with half of them
        case 1:
            return windowsBy<1>(d, shape, in, weights, bias, out, store);
        case 16:
            return windowsBy<16>(d, shape, in, weights, bias, out, store);
        case 32:
            return windowsBy<32>(d, shape, in, weights, bias, out, store);
        default:
            return windowsBy<0>(d, shape, in, weights, bias, out, store);
        }
    });
}

/// Rows of the gradient that lie in one tap: sums over all windows.
template <std::size_t Rows, std::size_t Vectors, class D>
HWY_INLINE void gradientTile(D d, const WindowShape& shape, const float* HWY_RESTRICT in,
                             const float* HWY_RESTRICT outGradient, float* HWY_RESTRICT gradient,
                             bool accumulate)
{
    const std::size_t lanes = hn::Lanes(d);
    hn::Vec<D> total[Rows][Vectors];
    for (std::size_t r = 0; r < Rows; ++r)
        for (std::size_t v = 0; v < Vectors; ++v)
            total[r][v]
                = accumulate ? hn::LoadU(d, gradient + r * shape.width + v * lanes) : hn::Zero(d);
    for (std::size_t s = 0; s < shape.samples; ++s) {
        const float* HWY_RESTRICT x = in + s * shape.inSample;
        const float* HWY_RESTRICT g = outGradient + s * shape.outSample;
        for (std::size_t row = 0; row < shape.rows; ++row, x += shape.step, g += shape.outStep) {
            hn::Vec<D> slope[Vectors];
            for (std::size_t v = 0; v < Vectors; ++v)
                slope[v] = hn::LoadU(d, g + v * lanes);
            for (std::size_t r = 0; r < Rows; ++r) {
                const auto value = hn::Set(d, x[r]);
                for (std::size_t v = 0; v < Vectors; ++v)
                    total[r][v] = hn::MulAdd(value, slope[v], total[r][v]);
            }
        }
    }
    for (std::size_t r = 0; r < Rows; ++r)
        for (std::size_t v = 0; v < Vectors; ++v)
            hn::StoreU(total[r][v], d, gradient + r * shape.width + v * lanes);
}

/// Exactly so many rows, at most Rows of them, in one tile: every tile passes over all windows, and
/// a tile of few sums waits for each of its additions.
template <std::size_t Rows, std::size_t Vectors, class D>
HWY_INLINE void gradientRest(D d, const WindowShape& shape, std::size_t rows,
                             const float* HWY_RESTRICT in, const float* HWY_RESTRICT outGradient,
                             float* HWY_RESTRICT gradient, bool accumulate)
{
    if (rows == Rows)
        return gradientTile<Rows, Vectors>(d, shape, in, outGradient, gradient, accumulate);
    if constexpr (Rows > 1)
        gradientRest<Rows - 1, Vectors>(d, shape, rows, in, outGradient, gradient, accumulate);
}

template <std::size_t Rows, std::size_t Vectors, class D>
HWY_INLINE void gradientRows(D d, const WindowShape& shape, std::size_t rows,
                             const float* HWY_RESTRICT in, const float* HWY_RESTRICT outGradient,
                             float* HWY_RESTRICT gradient, bool accumulate)
{
    for (; rows >= Rows; rows -= Rows, in += Rows, gradient += Rows * shape.width)
        gradientTile<Rows, Vectors>(d, shape, in, outGradient, gradient, accumulate);
    if constexpr (Rows > 1)
        gradientRest<Rows - 1, Vectors>(d, shape, rows, in, outGradient, gradient, accumulate);
}

template <std::size_t Vectors, class D>
HWY_INLINE std::size_t gradientColumns(D d, const WindowShape& shape, std::size_t first,
                                       const float* in, const float* outGradient, float* gradient,
                                       bool accumulate)
{
    const std::size_t columns = Vectors * hn::Lanes(d);
    for (; first + columns <= shape.width; first += columns)
        for (std::size_t t = 0; t < shape.taps; ++t)
            gradientRows<kTile / Vectors, Vectors>(
                d, shape, shape.channels, in + t * shape.pitch, outGradient + first,
                gradient + t * shape.channels * shape.width + first, accumulate);
    return first;
}

void windowGradient(const WindowShape& given, const float* in, const float* outGradient,
                    float* gradient, bool accumulate)
{
    const WindowShape shape = joined(given);
    withLanes(lanesOfWidth(shape.width), [&](auto d) {
        std::size_t done = gradientColumns<4>(d, shape, 0, in, outGradient, gradient, accumulate);
        done = gradientColumns<2>(d, shape, done, in, outGradient, gradient, accumulate);
        gradientColumns<1>(d, shape, done, in, outGradient, gradient, accumulate);
    });
}

} // namespace splitscape::train::native::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
