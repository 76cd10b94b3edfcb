// SPDX-License-Identifier: GPL-3.0-or-later
// Included once per instruction level; see graph_kernels.cpp.
#if defined(SPLITSCAPE_CHANNELS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef SPLITSCAPE_CHANNELS_INL_H
#undef SPLITSCAPE_CHANNELS_INL_H
#else
#define SPLITSCAPE_CHANNELS_INL_H
#endif

#include "core/train/native/windows-inl.h"

HWY_BEFORE_NAMESPACE();
namespace splitscape::train::native::HWY_NAMESPACE {

// A lane keeps to one channel, so vectors are at most as wide as `pitch`.

/// Calls body(D, channel) for every vector of channels.
template <class Body>
HWY_INLINE void everyChannel(std::size_t pitch, const Body& body)
{
    withLanes(lanesOfWidth(pitch), [&](auto d) {
        for (std::size_t c = 0; c < pitch; c += hn::Lanes(d))
            body(d, c);
    });
}

/// Calls body(D, index into a sample, sample) for every vector of values.
template <class Body>
HWY_INLINE void everyValue(const ChannelShape& shape, const Body& body)
{
    const std::size_t count = shape.positions * shape.pitch;
    withLanes(lanesOfWidth(count), [&](auto d) {
        for (std::size_t s = 0; s < shape.samples; ++s)
            for (std::size_t i = 0; i < count; i += hn::Lanes(d))
                body(d, i, s);
    });
}

/// Calls body(part, sample, value index) for all positions; the parts 0 to 3 take turns, so that
/// additions to one need not wait for each other.
template <class Body>
HWY_INLINE void inParts(const ChannelShape& shape, const Body& body)
{
    for (std::size_t s = 0; s < shape.samples; ++s) {
        std::size_t p = 0;
        for (; p + 4 <= shape.positions; p += 4)
            for (std::size_t i = 0; i < 4; ++i)
                body(i, s, (p + i) * shape.pitch);
        for (; p < shape.positions; ++p)
            body(std::size_t{0}, s, p * shape.pitch);
    }
}

/// Sums in four parts.
template <class D>
struct Parts {
    hn::Vec<D> total[4];

    HWY_INLINE explicit Parts(D d)
    {
        for (auto& part : total)
            part = hn::Zero(d);
    }
    HWY_INLINE hn::Vec<D> sum() const
    {
        return hn::Add(hn::Add(total[0], total[1]), hn::Add(total[2], total[3]));
    }
};

/// The sum of term(sum, sample, value index) over all positions.
template <class D, class Term>
HWY_INLINE hn::Vec<D> sumOverPositions(D d, const ChannelShape& shape, const Term& term)
{
    Parts<D> parts(d);
    inParts(shape, [&](std::size_t part, std::size_t s, std::size_t i) {
        parts.total[part] = term(parts.total[part], s, i);
    });
    return parts.sum();
}

void statistics(const ChannelShape& shape, ConstValues in, float* mean, float* variance)
{
    const float share = 1.0f / static_cast<float>(shape.samples * shape.positions);
    everyChannel(shape.pitch, [&](auto d, std::size_t c) {
        const float* HWY_RESTRICT x = in.data + c;
        const std::size_t sample = in.sample;
        const auto average
            = hn::Mul(hn::Set(d, share),
                      sumOverPositions(d, shape, [&](auto sum, std::size_t s, std::size_t i) {
                          return hn::Add(sum, hn::LoadU(d, x + s * sample + i));
                      }));
        const auto spread
            = hn::Mul(hn::Set(d, share),
                      sumOverPositions(d, shape, [&](auto sum, std::size_t s, std::size_t i) {
                          const auto difference
                              = hn::Sub(hn::LoadU(d, x + s * sample + i), average);
                          return hn::MulAdd(difference, difference, sum);
                      }));
        hn::StoreU(average, d, mean + c);
        hn::StoreU(spread, d, variance + c);
    });
}

void scaleChannels(const ChannelShape& shape, ConstValues in, const float* scale,
                   const float* shift, Values out, bool withRelu)
{
    everyChannel(shape.pitch, [&](auto d, std::size_t c) {
        const auto factor = hn::LoadU(d, scale + c);
        const auto offset = hn::LoadU(d, shift + c);
        const auto least = hn::Set(d, withRelu ? 0.0f : -__builtin_inff());
        for (std::size_t s = 0; s < shape.samples; ++s) {
            const float* HWY_RESTRICT x = in.data + s * in.sample + c;
            float* HWY_RESTRICT y = out.data + s * out.sample + c;
            for (std::size_t p = 0; p < shape.positions; ++p)
                hn::StoreU(
                    hn::Max(least, hn::MulAdd(hn::LoadU(d, x + p * shape.pitch), factor, offset)),
                    d, y + p * shape.pitch);
        }
    });
}

template <class D, class Slope>
HWY_INLINE void gradientSumsOf(D d, const ChannelShape& shape, ConstValues in, const float* mean,
                               std::size_t c, float* sums, float* products, const Slope& slopeAt)
{
    const auto average = hn::LoadU(d, mean + c);
    const float* HWY_RESTRICT x = in.data + c;
    Parts<D> sum(d);
    Parts<D> product(d);
    inParts(shape, [&](std::size_t part, std::size_t s, std::size_t i) {
        const auto slope = slopeAt(s, i);
        const auto difference = hn::Sub(hn::LoadU(d, x + s * in.sample + i), average);
        sum.total[part] = hn::Add(sum.total[part], slope);
        product.total[part] = hn::MulAdd(slope, difference, product.total[part]);
    });
    hn::StoreU(sum.sum(), d, sums + c);
    hn::StoreU(product.sum(), d, products + c);
}

void gradientSums(const ChannelShape& shape, ConstValues gradient, ConstValues in,
                  const float* mean, float* sums, float* products)
{
    everyChannel(shape.pitch, [&](auto d, std::size_t c) {
        const float* HWY_RESTRICT g = gradient.data + c;
        gradientSumsOf(d, shape, in, mean, c, sums, products, [&](std::size_t s, std::size_t i) {
            return hn::LoadU(d, g + s * gradient.sample + i);
        });
    });
}

void gatedSums(const ChannelShape& shape, ConstValues activation, float scale, Values gradient,
               ConstValues in, const float* mean, float* sums, float* products)
{
    everyChannel(shape.pitch, [&](auto d, std::size_t c) {
        float* HWY_RESTRICT g = gradient.data + c;
        const float* HWY_RESTRICT y = activation.data + c;
        gradientSumsOf(d, shape, in, mean, c, sums, products, [&](std::size_t s, std::size_t i) {
            float* const at = g + s * gradient.sample + i;
            const auto active = hn::LoadU(d, y + s * activation.sample + i);
            const auto slope = hn::IfThenElseZero(hn::Gt(active, hn::Zero(d)),
                                                  hn::Mul(hn::LoadU(d, at), hn::Set(d, scale)));
            hn::StoreU(slope, d, at);
            return slope;
        });
    });
}

void combine(const ChannelShape& shape, Values gradient, ConstValues in, const float* a,
             const float* b, const float* c)
{
    everyChannel(shape.pitch, [&](auto d, std::size_t channel) {
        const auto ofGradient = hn::LoadU(d, a + channel);
        const auto ofInput = hn::LoadU(d, b + channel);
        const auto rest = hn::LoadU(d, c + channel);
        for (std::size_t s = 0; s < shape.samples; ++s) {
            float* HWY_RESTRICT g = gradient.data + s * gradient.sample + channel;
            const float* HWY_RESTRICT x = in.data + s * in.sample + channel;
            for (std::size_t i = 0; i < shape.positions * shape.pitch; i += shape.pitch)
                hn::StoreU(hn::MulAdd(hn::LoadU(d, g + i), ofGradient,
                                      hn::MulAdd(hn::LoadU(d, x + i), ofInput, rest)),
                           d, g + i);
        }
    });
}

void channelSums(const ChannelShape& shape, ConstValues in, float* sums, bool accumulate)
{
    everyChannel(shape.pitch, [&](auto d, std::size_t c) {
        const float* HWY_RESTRICT x = in.data + c;
        const auto sum = sumOverPositions(d, shape, [&](auto part, std::size_t s, std::size_t i) {
            return hn::Add(part, hn::LoadU(d, x + s * in.sample + i));
        });
        hn::StoreU(accumulate ? hn::Add(sum, hn::LoadU(d, sums + c)) : sum, d, sums + c);
    });
}

void add(const ChannelShape& shape, ConstValues a, ConstValues b, Values out, bool withRelu)
{
    const float least = withRelu ? 0.0f : -__builtin_inff();
    everyValue(shape, [&](auto d, std::size_t i, std::size_t s) {
        const auto sum = hn::Add(hn::LoadU(d, a.data + s * a.sample + i),
                                 hn::LoadU(d, b.data + s * b.sample + i));
        hn::StoreU(hn::Max(hn::Set(d, least), sum), d, out.data + s * out.sample + i);
    });
}

void copy(const ChannelShape& shape, ConstValues in, Values out, bool accumulate)
{
    everyValue(shape, [&](auto d, std::size_t i, std::size_t s) {
        float* const to = out.data + s * out.sample + i;
        const auto value = hn::LoadU(d, in.data + s * in.sample + i);
        hn::StoreU(accumulate ? hn::Add(value, hn::LoadU(d, to)) : value, d, to);
    });
}

void gate(const ChannelShape& shape, ConstValues activation, Values gradient, float scale)
{
    everyValue(shape, [&](auto d, std::size_t i, std::size_t s) {
        float* const at = gradient.data + s * gradient.sample + i;
        const auto active = hn::LoadU(d, activation.data + s * activation.sample + i);
        hn::StoreU(hn::IfThenElseZero(hn::Gt(active, hn::Zero(d)),
                                      hn::Mul(hn::LoadU(d, at), hn::Set(d, scale))),
                   d, at);
    });
}

void magnitude(const ChannelShape& shape, ConstValues in, Values out, bool square)
{
    everyValue(shape, [&](auto d, std::size_t i, std::size_t s) {
        const auto value = hn::LoadU(d, in.data + s * in.sample + i);
        hn::StoreU(square ? hn::Mul(value, value) : hn::Abs(value), d,
                   out.data + s * out.sample + i);
    });
}

void magnitudeGradient(const ChannelShape& shape, ConstValues in, ConstValues outGradient,
                       Values inGradient, bool square, bool accumulate)
{
    everyValue(shape, [&](auto d, std::size_t i, std::size_t s) {
        const auto value = hn::LoadU(d, in.data + s * in.sample + i);
        const auto g = hn::LoadU(d, outGradient.data + s * outGradient.sample + i);
        const auto zero = hn::Zero(d);
        const auto signedOne
            = hn::IfThenElse(hn::Gt(value, zero), hn::Set(d, 1.0f),
                             hn::IfThenElseZero(hn::Lt(value, zero), hn::Set(d, -1.0f)));
        const auto slope = hn::Mul(g, square ? hn::Add(value, value) : signedOne);
        float* const to = inGradient.data + s * inGradient.sample + i;
        hn::StoreU(accumulate ? hn::Add(slope, hn::LoadU(d, to)) : slope, d, to);
    });
}

/// Calls body(position out, first tap inside, end of taps inside, position in of tap 0); the last
/// may be negative, which wraps around and back where a tap inside is added.
template <class Body>
HWY_INLINE void everyWindow(const SlideShape& shape, const Body& body)
{
    for (std::size_t p = 0; p < shape.outPositions; ++p) {
        const std::size_t start = p * shape.stride;
        const std::size_t first = start < shape.padding ? shape.padding - start : 0;
        const std::size_t room = shape.inPositions + shape.padding;
        const std::size_t end = start + shape.kernel > room ? room - start : shape.kernel;
        body(p, first, end, start - shape.padding);
    }
}

void depthwise(const SlideShape& shape, ConstValues in, const float* weights, const float* bias,
               Values out, bool withRelu)
{
    everyChannel(shape.pitch, [&](auto d, std::size_t c) {
        const auto least = hn::Set(d, withRelu ? 0.0f : -__builtin_inff());
        const auto start = bias ? hn::LoadU(d, bias + c) : hn::Zero(d);
        for (std::size_t s = 0; s < shape.samples; ++s) {
            const float* HWY_RESTRICT x = in.data + s * in.sample + c;
            float* HWY_RESTRICT y = out.data + s * out.sample + c;
            everyWindow(shape,
                        [&](std::size_t p, std::size_t first, std::size_t end, std::size_t at) {
                            auto sum = start;
                            for (std::size_t t = first; t < end; ++t)
                                sum = hn::MulAdd(hn::LoadU(d, x + (at + t) * shape.pitch),
                                                 hn::LoadU(d, weights + t * shape.pitch + c), sum);
                            hn::StoreU(hn::Max(least, sum), d, y + p * shape.pitch);
                        });
        }
    });
}

void depthwiseWeightGradient(const SlideShape& shape, ConstValues in, ConstValues outGradient,
                             float* gradient, bool accumulate)
{
    if (!accumulate)
        for (std::size_t i = 0; i < shape.kernel * shape.pitch; ++i)
            gradient[i] = 0.0f;
    everyChannel(shape.pitch, [&](auto d, std::size_t c) {
        for (std::size_t s = 0; s < shape.samples; ++s) {
            const float* HWY_RESTRICT x = in.data + s * in.sample + c;
            const float* HWY_RESTRICT g = outGradient.data + s * outGradient.sample + c;
            everyWindow(
                shape, [&](std::size_t p, std::size_t first, std::size_t end, std::size_t at) {
                    const auto slope = hn::LoadU(d, g + p * shape.pitch);
                    for (std::size_t t = first; t < end; ++t) {
                        float* const to = gradient + t * shape.pitch + c;
                        hn::StoreU(hn::MulAdd(slope, hn::LoadU(d, x + (at + t) * shape.pitch),
                                              hn::LoadU(d, to)),
                                   d, to);
                    }
                });
        }
    });
}

void depthwiseInputGradient(const SlideShape& shape, ConstValues outGradient, const float* weights,
                            Values inGradient)
{
    everyChannel(shape.pitch, [&](auto d, std::size_t c) {
        for (std::size_t s = 0; s < shape.samples; ++s) {
            float* HWY_RESTRICT x = inGradient.data + s * inGradient.sample + c;
            const float* HWY_RESTRICT g = outGradient.data + s * outGradient.sample + c;
            everyWindow(
                shape, [&](std::size_t p, std::size_t first, std::size_t end, std::size_t at) {
                    const auto slope = hn::LoadU(d, g + p * shape.pitch);
                    for (std::size_t t = first; t < end; ++t) {
                        float* const to = x + (at + t) * shape.pitch;
                        hn::StoreU(hn::MulAdd(slope, hn::LoadU(d, weights + t * shape.pitch + c),
                                              hn::LoadU(d, to)),
                                   d, to);
                    }
                });
        }
    });
}

void averagePool(const SlideShape& shape, ConstValues in, Values out)
{
    const float share = 1.0f / static_cast<float>(shape.kernel);
    everyChannel(shape.pitch, [&](auto d, std::size_t c) {
        for (std::size_t s = 0; s < shape.samples; ++s) {
            const float* HWY_RESTRICT x = in.data + s * in.sample + c;
            float* HWY_RESTRICT y = out.data + s * out.sample + c;
            everyWindow(shape,
                        [&](std::size_t p, std::size_t first, std::size_t end, std::size_t at) {
                            auto sum = hn::Zero(d);
                            for (std::size_t t = first; t < end; ++t)
                                sum = hn::Add(sum, hn::LoadU(d, x + (at + t) * shape.pitch));
                            hn::StoreU(hn::Mul(sum, hn::Set(d, share)), d, y + p * shape.pitch);
                        });
        }
    });
}

void averagePoolGradient(const SlideShape& shape, ConstValues outGradient, Values inGradient)
{
    const float share = 1.0f / static_cast<float>(shape.kernel);
    everyChannel(shape.pitch, [&](auto d, std::size_t c) {
        for (std::size_t s = 0; s < shape.samples; ++s) {
            float* HWY_RESTRICT x = inGradient.data + s * inGradient.sample + c;
            const float* HWY_RESTRICT g = outGradient.data + s * outGradient.sample + c;
            everyWindow(shape,
                        [&](std::size_t p, std::size_t first, std::size_t end, std::size_t at) {
                            const auto slope
                                = hn::Mul(hn::LoadU(d, g + p * shape.pitch), hn::Set(d, share));
                            for (std::size_t t = first; t < end; ++t) {
                                float* const to = x + (at + t) * shape.pitch;
                                hn::StoreU(hn::Add(slope, hn::LoadU(d, to)), d, to);
                            }
                        });
        }
    });
}

void maximumPool(const SlideShape& shape, ConstValues in, Values out)
{
    everyChannel(shape.pitch, [&](auto d, std::size_t c) {
        for (std::size_t s = 0; s < shape.samples; ++s) {
            const float* HWY_RESTRICT x = in.data + s * in.sample + c;
            float* HWY_RESTRICT y = out.data + s * out.sample + c;
            everyWindow(
                shape, [&](std::size_t p, std::size_t first, std::size_t end, std::size_t at) {
                    auto largest = hn::LoadU(d, x + (at + first) * shape.pitch);
                    for (std::size_t t = first + 1; t < end; ++t)
                        largest = hn::Max(largest, hn::LoadU(d, x + (at + t) * shape.pitch));
                    hn::StoreU(largest, d, y + p * shape.pitch);
                });
        }
    });
}

void maximumPoolGradient(const SlideShape& shape, ConstValues in, ConstValues out,
                         ConstValues outGradient, Values inGradient)
{
    everyChannel(shape.pitch, [&](auto d, std::size_t c) {
        for (std::size_t s = 0; s < shape.samples; ++s) {
            const float* HWY_RESTRICT x = in.data + s * in.sample + c;
            const float* HWY_RESTRICT y = out.data + s * out.sample + c;
            const float* HWY_RESTRICT g = outGradient.data + s * outGradient.sample + c;
            float* HWY_RESTRICT to = inGradient.data + s * inGradient.sample + c;
            everyWindow(
                shape, [&](std::size_t p, std::size_t first, std::size_t end, std::size_t at) {
                    const auto largest = hn::LoadU(d, y + p * shape.pitch);
                    auto left = hn::LoadU(d, g + p * shape.pitch);
                    for (std::size_t t = first; t < end; ++t) {
                        const std::size_t i = (at + t) * shape.pitch;
                        const auto here = hn::Eq(hn::LoadU(d, x + i), largest);
                        hn::StoreU(hn::Add(hn::LoadU(d, to + i), hn::IfThenElseZero(here, left)), d,
                                   to + i);
                        left = hn::IfThenZeroElse(here, left);
                    }
                });
        }
    });
}

} // namespace splitscape::train::native::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
