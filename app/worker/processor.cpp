// SPDX-License-Identifier: GPL-3.0-or-later
// Highway's shared library is all that the kernels need beside the C++ library, and they need one
// function of it. The machine that a worker is sent to may not have that library, so the function
// is here, and the program is linked statically.
#include <hwy/targets.h>

#include <cstdint>

namespace hwy {

std::int64_t SupportedTargets()
{
    std::int64_t targets = HWY_STATIC_TARGET;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("x86-64-v2"))
        targets |= HWY_SSE4;
    if (__builtin_cpu_supports("x86-64-v3"))
        targets |= HWY_AVX2;
    if (__builtin_cpu_supports("x86-64-v4"))
        targets |= HWY_AVX3;
#endif
    return targets;
}

} // namespace hwy
