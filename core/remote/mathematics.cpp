// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/mathematics.h"

#include "core/base/random.h"

#include <bit>
#include <cmath>

namespace splitscape::remote {

std::uint64_t mathematicsFingerprint()
{
    constexpr int kArguments = 4096;
    constexpr std::uint64_t kPrime = 0x100000001b3;
    std::uint64_t hash = 0xcbf29ce484222325;
    const auto add = [&hash](auto value) {
        if constexpr (sizeof value == sizeof(std::uint64_t))
            hash = (hash ^ std::bit_cast<std::uint64_t>(value)) * kPrime;
        else
            hash = (hash ^ std::bit_cast<std::uint32_t>(value)) * kPrime;
    };
    Random random(1);
    for (int i = 0; i < kArguments; ++i) {
        const double share = random.uniform();
        add(std::exp(-80.0 * share));
        add(std::log(1.0 + 255.0 * share));
        add(std::cos(3.2 * share));
        add(std::exp(static_cast<float>(-80.0 * share)));
        add(std::log(static_cast<float>(1.0 + 255.0 * share)));
    }
    return hash;
}

} // namespace splitscape::remote
