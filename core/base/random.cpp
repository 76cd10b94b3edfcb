// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include "core/base/portable_math.h"

#include <cassert>
#include <cmath>

namespace splitscape {

namespace {

// The finaliser of SplitMix64 [Steele2014].
std::uint64_t mix(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

} // namespace

std::uint64_t Random::derive(std::uint64_t seed, std::initializer_list<std::uint64_t> coordinates)
{
    std::uint64_t state = mix(seed);
    for (const std::uint64_t coordinate : coordinates)
        state = mix(state ^ mix(coordinate));
    return state;
}

std::size_t Random::index(std::size_t count)
{
    assert(count > 0);
    const auto range = static_cast<std::uint64_t>(count);
    // Reject the tail that would make low indices likelier.
    const std::uint64_t threshold = (0 - range) % range;
    std::uint64_t draw = m_engine();
    while (draw < threshold)
        draw = m_engine();
    return static_cast<std::size_t>(draw % range);
}

double Random::normal()
{
    if (m_hasSpareNormal) {
        m_hasSpareNormal = false;
        return m_spareNormal;
    }
    for (;;) {
        const double x = 2.0 * uniform() - 1.0;
        const double y = 2.0 * uniform() - 1.0;
        const double square = x * x + y * y;
        if (square >= 1.0 || square == 0.0)
            continue;
        const double scale = std::sqrt(-2.0 * portable::log(square) / square);
        m_spareNormal = y * scale;
        m_hasSpareNormal = true;
        return x * scale;
    }
}

} // namespace splitscape
