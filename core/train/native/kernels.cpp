// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/native/kernels.h"

#include <array>
#include <cstdlib>
#include <cstring>

// x86-64-v2 has no AES; and SSSE3 and the Ice Lake extras are no levels of ours.
#define HWY_DISABLE_PCLMUL_AES
#define HWY_DISABLED_TARGETS (HWY_SSSE3 | HWY_AVX3_DL)

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/train/native/kernels.cpp"
#include <hwy/foreach_target.h>
// foreach_target.h comes first.
#include <hwy/highway.h>

#include "core/train/native/elementwise-inl.h"
#include "core/train/native/products-inl.h"
#include "core/train/native/small_products-inl.h"

// Code below and in the -inl.h files is compiled once per level. It uses no std or Eigen templates:
// the linker would keep one copy of each, perhaps the one for a processor this is not.
HWY_BEFORE_NAMESPACE();
namespace splitscape::train::native::HWY_NAMESPACE {

const Kernels kKernels = {
#if HWY_TARGET == HWY_AVX3
    InstructionLevel::V4,
#elif HWY_TARGET == HWY_AVX2
    InstructionLevel::V3,
#elif HWY_TARGET == HWY_SSE4
    InstructionLevel::V2,
#else
    InstructionLevel::Baseline,
#endif
    kMaximumLanes,        dots,   expand,     outer, smallProduct,
    smallOuter,           finish, columnSums, adam,  fillKeep,
};

} // namespace splitscape::train::native::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace splitscape::train::native {

namespace {

struct Level {
    InstructionLevel level;
    const char* name;
};

constexpr std::array<Level, 4> kLevels = {{{InstructionLevel::Baseline, "baseline"},
                                           {InstructionLevel::V2, "x86-64-v2"},
                                           {InstructionLevel::V3, "x86-64-v3"},
                                           {InstructionLevel::V4, "x86-64-v4"}}};

const Kernels& choose()
{
    const std::vector<InstructionLevel> available = availableLevels();
    if (const char* wanted = std::getenv("SPLITSCAPE_INSTRUCTION_LEVEL"))
        for (const InstructionLevel level : available)
            if (instructionLevelName(level) == wanted)
                return *kernelsFor(level);
    return *kernelsFor(available.back());
}

} // namespace

std::string_view instructionLevelName(InstructionLevel level)
{
    return kLevels[static_cast<std::size_t>(level)].name;
}

const Kernels* kernelsFor(InstructionLevel level)
{
    [[maybe_unused]] const auto runs
        = [](std::int64_t target) { return (hwy::SupportedTargets() & target) != 0; };
    switch (level) {
    case InstructionLevel::Baseline:
#if HWY_STATIC_TARGET != HWY_SSE4 && HWY_STATIC_TARGET != HWY_AVX2 && HWY_STATIC_TARGET != HWY_AVX3
        return &HWY_STATIC_DISPATCH(kKernels);
#else
        return nullptr;
#endif
    case InstructionLevel::V2:
#if HWY_TARGETS & HWY_SSE4
        return runs(HWY_SSE4) ? &N_SSE4::kKernels : nullptr;
#else
        return nullptr;
#endif
    case InstructionLevel::V3:
#if HWY_TARGETS & HWY_AVX2
        return runs(HWY_AVX2) ? &N_AVX2::kKernels : nullptr;
#else
        return nullptr;
#endif
    case InstructionLevel::V4:
#if HWY_TARGETS & HWY_AVX3
        return runs(HWY_AVX3) ? &N_AVX3::kKernels : nullptr;
#else
        return nullptr;
#endif
    }
    return nullptr;
}

std::vector<InstructionLevel> availableLevels()
{
    std::vector<InstructionLevel> available;
    for (const Level& level : kLevels)
        if (kernelsFor(level.level))
            available.push_back(level.level);
    return available;
}

const Kernels& chosenKernels()
{
    static const Kernels& kernels = choose();
    return kernels;
}

std::string descriptionOf(const Kernels& kernels)
{
    return "native (" + std::string(instructionLevelName(kernels.level)) + ")";
}

const Kernels& kernelsOf(std::string_view trainerDescription)
{
    for (const InstructionLevel level : availableLevels())
        if (descriptionOf(*kernelsFor(level)) == trainerDescription)
            return *kernelsFor(level);
    return chosenKernels();
}

} // namespace splitscape::train::native
#endif // HWY_ONCE
