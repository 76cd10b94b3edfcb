// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <random>
#include <span>
#include <utility>

namespace splitscape {

/// A portable pseudo-random generator: std::mt19937_64 for the bits, our own draws (those of the
/// standard library differ between implementations). Not thread-safe; every task makes its own.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    /// A seed for a task, from the study's seed and the task's coordinates, e.g.
    /// derive(seed, {generation, index}). Different coordinates give unrelated streams.
    [[nodiscard]] static std::uint64_t derive(std::uint64_t seed,
                                              std::initializer_list<std::uint64_t> coordinates);

    [[nodiscard]] std::uint64_t bits() { return m_engine(); }
    /// Uniform in [0, count); count > 0.
    [[nodiscard]] std::size_t index(std::size_t count);
    /// Uniform in [0, 1), 53 bits.
    [[nodiscard]] double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    [[nodiscard]] double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Standard normal, by Marsaglia's polar method.
    [[nodiscard]] double normal();
    [[nodiscard]] bool chance(double probability) { return uniform() < probability; }

    /// Fisher-Yates.
    template <typename T>
    void shuffle(std::span<T> items)
    {
        for (std::size_t left = items.size(); left > 1; --left) {
            using std::swap;
            swap(items[left - 1], items[index(left)]);
        }
    }

private:
    std::mt19937_64 m_engine;
    double m_spareNormal = 0.0;
    bool m_hasSpareNormal = false;
};

} // namespace splitscape
