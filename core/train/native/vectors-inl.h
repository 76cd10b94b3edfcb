// SPDX-License-Identifier: GPL-3.0-or-later
// Included once per instruction level; see kernels.cpp.
#if defined(SPLITSCAPE_VECTORS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef SPLITSCAPE_VECTORS_INL_H
#undef SPLITSCAPE_VECTORS_INL_H
#else
#define SPLITSCAPE_VECTORS_INL_H
#endif

#include "core/train/native/kernels.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace splitscape::train::native::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

inline constexpr int kMaximumLanes = HWY_MAX_BYTES >= 64 ? 16 : HWY_MAX_BYTES >= 32 ? 8 : 4;

template <int Lanes>
using Tag = hn::CappedTag<float, static_cast<std::size_t>(Lanes)>;
using WidestTag = Tag<kMaximumLanes>;
using FourTag = hn::CappedTag<float, 4>;
using Four = hn::Vec<FourTag>;

HWY_INLINE constexpr std::size_t asSize(int value) { return static_cast<std::size_t>(value); }

/// Calls body(Tag<lanes>) for a run-time number of lanes.
template <class Body>
HWY_INLINE void withLanes(int lanes, const Body& body)
{
#if HWY_MAX_BYTES >= 64
    if (lanes == 16)
        return body(Tag<16>{});
#endif
#if HWY_MAX_BYTES >= 32
    if (lanes == 8)
        return body(Tag<8>{});
#endif
    (void)lanes;
    body(Tag<4>{});
}

/// In this order a NaN stays one, so that a diverged training shows in its loss.
template <class D, class V = hn::Vec<D>>
HWY_INLINE V relu(D d, V value)
{
    return hn::Max(hn::Zero(d), value);
}

/// What Epilogue describes, for one vector width. `offset` is the index of the first value.
template <class D, Finish Kind>
struct Finisher {
    using V = hn::Vec<D>;

    explicit Finisher(const Epilogue& epilogue)
        : scale(hn::Set(D(), epilogue.scale))
        , keep(epilogue.keep)
        , activation(epilogue.activation)
    {
    }

    HWY_INLINE V operator()(D d, V value, std::size_t offset) const
    {
        if constexpr (Kind == Finish::Relu) {
            return relu(d, value);
        } else if constexpr (Kind == Finish::ReluDropout) {
            const hn::Rebind<std::int16_t, D> narrow;
            const hn::RebindToSigned<D> wide;
            const V factor = hn::And(
                scale, hn::BitCast(d, hn::PromoteTo(wide, hn::LoadU(narrow, keep + offset))));
            return hn::Mul(relu(d, value), factor);
        } else if constexpr (Kind == Finish::Gate) {
            const V active = hn::LoadU(d, activation + offset);
            return hn::IfThenElseZero(hn::Gt(active, hn::Zero(d)), hn::Mul(value, scale));
        } else {
            return value;
        }
    }

    V scale;
    const std::int16_t* keep;
    const float* activation;
};

/// Calls body(Finisher<D, kind>) for a run-time kind.
template <class D, class Body>
HWY_INLINE void withFinisher(const Epilogue& epilogue, const Body& body)
{
    switch (epilogue.finish) {
    case Finish::Plain:
        return body(Finisher<D, Finish::Plain>(epilogue));
    case Finish::Relu:
        return body(Finisher<D, Finish::Relu>(epilogue));
    case Finish::ReluDropout:
        return body(Finisher<D, Finish::ReluDropout>(epilogue));
    case Finish::Gate:
        return body(Finisher<D, Finish::Gate>(epilogue));
    }
}

} // namespace splitscape::train::native::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
