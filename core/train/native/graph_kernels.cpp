// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/graph_kernels.h"

// As in kernels.cpp: the same levels, chosen in the same way.
#define HWY_DISABLE_PCLMUL_AES
#define HWY_DISABLED_TARGETS (HWY_SSSE3 | HWY_AVX3_DL)

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/train/native/graph_kernels.cpp"
#include <hwy/foreach_target.h>
// foreach_target.h comes first.
#include <hwy/highway.h>

#include "core/train/native/channels-inl.h"
#include "core/train/native/windows-inl.h"

// Code in the -inl.h files is compiled once per level. It uses no std or Eigen templates: the
// linker would keep one copy of each, perhaps the one for a processor this is not.
HWY_BEFORE_NAMESPACE();
namespace splitscape::train::native::HWY_NAMESPACE {

const GraphKernels kGraphKernels = {
    windows,
    windowGradient,
    statistics,
    scaleChannels,
    gradientSums,
    gatedSums,
    combine,
    channelSums,
    add,
    copy,
    gate,
    magnitude,
    magnitudeGradient,
    depthwise,
    depthwiseWeightGradient,
    depthwiseInputGradient,
    averagePool,
    averagePoolGradient,
    maximumPool,
    maximumPoolGradient,
};

} // namespace splitscape::train::native::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace splitscape::train::native {

const GraphKernels* graphKernelsFor(InstructionLevel level)
{
    if (!kernelsFor(level))
        return nullptr;
    switch (level) {
    case InstructionLevel::Baseline:
#if HWY_STATIC_TARGET != HWY_SSE4 && HWY_STATIC_TARGET != HWY_AVX2 && HWY_STATIC_TARGET != HWY_AVX3
        return &HWY_STATIC_DISPATCH(kGraphKernels);
#else
        return nullptr;
#endif
    case InstructionLevel::V2:
#if HWY_TARGETS & HWY_SSE4
        return &N_SSE4::kGraphKernels;
#else
        return nullptr;
#endif
    case InstructionLevel::V3:
#if HWY_TARGETS & HWY_AVX2
        return &N_AVX2::kGraphKernels;
#else
        return nullptr;
#endif
    case InstructionLevel::V4:
#if HWY_TARGETS & HWY_AVX3
        return &N_AVX3::kGraphKernels;
#else
        return nullptr;
#endif
    }
    return nullptr;
}

} // namespace splitscape::train::native
#endif // HWY_ONCE
