// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/threads/stop_check.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace splitscape::data {

// Orders of many samples. Each ends early after a stop request; the order is then of no use.

/// As Random::shuffle() does it.
template <typename T>
void shuffle(std::span<T> items, Random& random, work::StopCheck& stop)
{
    for (std::size_t left = items.size(); left > 1 && !stop.ends(); --left)
        std::swap(items[left - 1], items[random.index(left)]);
}

/// Stable, byte by byte: a sort that can end at any sample.
template <typename Key>
void sortBy(std::vector<std::uint32_t>& indices, const Key& key, work::StopCheck& stop)
{
    constexpr unsigned kBits = 8;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> from;
    from.reserve(indices.size());
    std::uint64_t anyOf = 0;
    std::uint64_t allOf = std::numeric_limits<std::uint64_t>::max();
    for (const std::uint32_t index : indices) {
        if (stop.ends())
            return;
        from.emplace_back(key(index), index);
        anyOf |= from.back().first;
        allOf &= from.back().first;
    }
    auto to = from;
    for (unsigned shift = 0; shift < 64; shift += kBits) {
        constexpr std::uint64_t kMask = (1U << kBits) - 1;
        if (((anyOf ^ allOf) >> shift & kMask) == 0) // the same of all
            continue;
        std::array<std::size_t, kMask + 2> starts{};
        for (const auto& one : from) {
            if (stop.ends())
                return;
            ++starts[(one.first >> shift & kMask) + 1];
        }
        for (std::size_t byte = 1; byte < starts.size(); ++byte)
            starts[byte] += starts[byte - 1];
        for (const auto& one : from) {
            if (stop.ends())
                return;
            to[starts[one.first >> shift & kMask]++] = one;
        }
        from.swap(to);
    }
    for (std::size_t i = 0; i < indices.size() && !stop.ends(); ++i)
        indices[i] = from[i].second;
}

inline void sortAscending(std::vector<std::uint32_t>& indices, work::StopCheck& stop)
{
    sortBy(
        indices, [](std::uint32_t index) { return index; }, stop);
}

} // namespace splitscape::data
